/** What the bundler makes of the language model's dictionary: see `packed-dictionary.mjs`. */
declare module 'packed:dictionary' {
  interface Packed {
    /** All tags, by number. */
    readonly tags: readonly string[]
    /** The numbers of tags that words share. */
    readonly clusters: readonly (readonly number[])[]
    /** How the model numbers what is a word and not, say, a number. */
    readonly category: number
    /**
     * A line for words of one kind: the numbers of its tag, of the tag that it has in lower case, of its hint and of two
     * clusters, its own and that of its lower case.
     */
    readonly words: string
    /** The same for those with characters beyond Latin-1. */
    readonly otherWords: string
  }

  const packed: Packed
  export default packed
}

/** The parts of the language model that are read directly; its own types tell nothing of them. */
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
