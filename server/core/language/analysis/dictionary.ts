import packed from 'packed:dictionary'
import featuresOf from 'wink-eng-lite-web-model/dist/feature.js'
import { WordTable } from '../word-table.ts'

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
  /** All tags, by number. */
  readonly tags: readonly string[]
  /** Whether it has a word, in lower case. */
  isKnown(lower: string): boolean
  /** Looks a word up; of one that it does not have its ending tells. */
  entry(word: string): Entry
}

/** What words have in common, with what they tell of a word in capitals that the dictionary does not have. */
interface Kind extends Entry {
  readonly lowerTag: number
  readonly lowerTags: ReadonlySet<number>
}

/** The model's dictionary. */
export function createDictionary(): Dictionary {
  const clusters = packed.clusters.map((tags) => new Set(tags))
  const unknown = clusters[0]!
  const tables = [packed.words, packed.otherWords].map((text) => {
    const table = new WordTable(text)
    return { table, kinds: table.heads.map((head) => kindOf(head, clusters)) }
  })
  const find = (word: string): Kind | undefined => {
    for (const { table, kinds } of tables) {
      const line = table.lineOf(word)
      if (line >= 0) return kinds[line]
    }
    return undefined
  }
  const shapes = featuresOf(undefined)
  const tagOfUnseen = (word: string, lower: Kind | undefined): number =>
    shapes.pos(word, packed.category, {
      lookup: () => [lower ? 0 : 1],
      intrinsicSize: () => 1,
      posOf: () => lower!.lowerTag,
    })
  return {
    tags: packed.tags,
    isKnown: (lower) => find(lower) !== undefined,
    entry(word) {
      const known = find(word)
      if (known) return known
      const lower = find(word.toLowerCase())
      return { tag: tagOfUnseen(word, lower), tags: lower?.lowerTags ?? unknown, hint: 0 }
    },
  }
}

function kindOf(head: string, clusters: readonly ReadonlySet<number>[]): Kind {
  const [tag, lowerTag, hint, cluster, lowerCluster] = head.split(',').map(Number)
  return { tag: tag!, tags: clusters[cluster!]!, hint: hint!, lowerTag: lowerTag!, lowerTags: clusters[lowerCluster!]! }
}
