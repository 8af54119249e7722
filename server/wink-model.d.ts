/** The parts of the language model that are read directly; its own types tell nothing of them. */
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  export type Field = 'pos' | 'posHint' | 'lexemeCID' | 'lemma' | 'normal' | 'isSpellingMapped' | 'isContraction'

  export interface Core {
    readonly features: {
      readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number }
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
    }
    /** Rows of `packing.size` numbers, one for each lexeme. */
    readonly lexicon: Uint32Array
    /** Where a field is: which number of its row, which bits, how far from the right. */
    readonly packing: {
      readonly size: number
      readonly layout: Readonly<Record<Field, readonly [number, number, number]>>
      readonly config: unknown
    }
    readonly pos: { readonly list: readonly string[]; readonly hash: { readonly NOUN: number } }
    readonly tcat: { readonly hash: { readonly word: number } }
    /** Four numbers for each word of a contraction. */
    readonly xpansions: Uint32Array
  }

  export default function load(): Core
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  export default function load(): { readonly machines: readonly string[] }
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  interface Lookup {
    lookup(word: string): readonly number[]
    intrinsicSize(): number
    posOf(index: number): number
  }

  /** What a word's shape tells where the dictionary does not have it. */
  export default function features(config: unknown): { pos(word: string, category: number, lookup: Lookup): number }
}
