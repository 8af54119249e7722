import featuresOf from 'wink-eng-lite-web-model/dist/feature.js'
import type { Core, Field } from 'wink-eng-lite-web-model/dist/load-core-model.js'

/** What the model knows of a word without those around it. */
export interface Entry {
  /** The number of the tag that it has most often. */
  readonly tag: number
  /** The numbers of all tags that it may have. */
  readonly tags: ReadonlySet<number>
  /** For one of the few words that have patterns of their own, the number that they know it by; else 0. */
  readonly hint: number
}

export interface Dictionary {
  /** Whether it has a word, in lower case. */
  isKnown(lower: string): boolean
  /** Looks a word up; of one that it does not have its ending tells. */
  entry(word: string): Entry
}

/** The model's dictionary: for each word a row of numbers, of which a field is some bits. */
export function createDictionary({ features, lexicon, packing, pos, tcat, xpansions }: Core): Dictionary {
  const { hash, intrinsicSize } = features.lexeme
  const field = (index: number, name: Field): number => {
    const [at, mask, shift] = packing.layout[name]
    return (lexicon[index * packing.size + at]! & mask) >>> shift
  }
  /** Of a word in its second spelling only the first one tells. */
  const spelled = (index: number): number => (field(index, 'isSpellingMapped') ? field(index, 'lemma') : index)
  const tagAt = (index: number): number => {
    // `dont`: two words, of which the first tells.
    if (field(index, 'isContraction')) return xpansions[(field(index, 'lemma') & pointer) + tagOfExpansion]!
    return field(spelled(index), 'pos') || pos.hash.NOUN
  }
  const tagsAt = (index: number): ReadonlySet<number> => features.posClusters.list[field(index, 'lexemeCID')]!
  const unseen = featuresOf(packing.config)
  const lookup = {
    lookup: (word: string): readonly number[] => [hash[word] ?? intrinsicSize],
    intrinsicSize: (): number => intrinsicSize,
    posOf: (index: number): number => field(index, 'pos'),
  }
  return {
    isKnown: (lower) => hash[lower] !== undefined,
    entry(word) {
      const index = hash[word]
      if (index === undefined) {
        const lower = hash[word.toLowerCase()]
        const tags = lower === undefined ? features.posClusters.list[0]! : tagsAt(spelled(lower))
        return { tag: unseen.pos(word, tcat.hash.word, lookup), tags, hint: 0 }
      }
      const lower = spelled(index) === index ? index + field(index, 'normal') : spelled(index)
      return { tag: tagAt(index), tags: tagsAt(lower), hint: field(index, 'posHint') }
    },
  }
}

/** The bits of a contraction's field that say where its words are; of each word its tag comes after its forms. */
const pointer = 0x3fff
const tagOfExpansion = 3
