import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js'
import loadPatterns from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import { remembered } from '../remembered.ts'
import { createDictionary, type Dictionary } from './dictionary.ts'
import { createTagPatterns } from './tag-patterns.ts'

export interface TagModel extends Pick<Dictionary, 'isKnown'> {
  /** All tags, by number. */
  readonly tags: readonly string[]
  /** The numbers of the tags of a sentence's words. */
  tagsOf(words: readonly string[]): readonly number[]
}

/**
 * The statistical model that says which part of speech a word is: about 0.1 s to make. Its data is read without the
 * library that belongs to it, which would cut the words once more and costs seven times as much; a test holds the two
 * against each other.
 */
export function createTagModel(): TagModel {
  const core = loadCore()
  const { entry, isKnown } = createDictionary(core)
  const entryOf = remembered(entry)
  const patterns = loadPatterns().machines.map(createTagPatterns)
  const stop = entry('.')
  return {
    isKnown,
    tags: core.pos.list,
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
