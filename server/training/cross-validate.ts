import { scaleOf } from '../core/language/scorer/scorer.ts'
import { decode, encode } from '../core/language/scorer/weights.ts'
import type { Example, Lesson } from './example.ts'
import { learn } from './learn.ts'

const folds = 5

/** A lesson with what a model that has not seen it makes of its examples, the document's climate included. */
export interface Scored {
  readonly lesson: Lesson
  readonly scores: readonly number[]
}

/** Scores every lesson by a model trained on the other blocks. */
export function crossValidate(lessons: readonly Lesson[]): Scored[] {
  const blocks = [...new Set(lessons.map(({ block }) => block))]
  const foldOf = new Map(blocks.map((block, index) => [block, index % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = ({ block }: Lesson) => foldOf.get(block) === fold
    const weights = shipped(learn(lessons.filter((lesson) => !isHeldOut(lesson)).flatMap(({ examples }) => examples)))
    return lessons.filter(isHeldOut).map((lesson) => scored(lesson, weights))
  }).flat()
}

/** The weights as they come out of the file. */
export function shipped(weights: Float32Array): Float32Array {
  return decode(encode(weights))
}

export function scored(lesson: Lesson, weights: Float32Array): Scored {
  return { lesson, scores: lesson.examples.map((example) => scoreOf(example, weights) + lesson.climate) }
}

function scoreOf({ slots }: Example, weights: Float32Array): number {
  let sum = 0
  for (const slot of slots) sum += weights[slot]!
  return sum * scaleOf(slots.length)
}
