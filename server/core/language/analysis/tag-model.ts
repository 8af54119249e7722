import loadPatterns from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import { remembered } from '../remembered.ts'
import { createDictionary, type Dictionary } from './dictionary.ts'
import { createTagPatterns } from './tag-patterns.ts'

export interface TagModel extends Pick<Dictionary, 'isKnown' | 'tags'> {
  /** The numbers of the tags of a sentence's words. */
  tagsOf(words: readonly string[]): readonly number[]
}

/**
 * The statistical model that says which part of speech a word is: its data is read without the
 * library that belongs to it, which would cut the words once more and costs seven times as much; a test holds the two
 * against each other.
 */
export function createTagModel(): TagModel {
  const { tags: tagSet, entry, isKnown } = createDictionary()
  const entryOf = remembered(entry)
  const patterns = loadPatterns().machines.map(createTagPatterns)
  const stop = entry('.')
  return {
    isKnown,
    tags: tagSet,
    tagsOf(words) {
      // As between two other sentences.
      const entries = [stop]
      for (const word of words) entries.push(entryOf(word))
      entries.push(stop)
      const tags = entries.map(({ tag }) => tag)
      for (const mend of patterns) mend(tags, entries)
      return tags.slice(1, -1)
    },
  }
}
