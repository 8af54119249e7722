import type { Sentence } from '../../language/analysis/sentence.ts'
import type { Passage, Postmortem, Section } from '../../postmortem.ts'
import type { Reading } from '../rule.ts'

/**
 * Whether a document has begun to take a postmortem's shape: a story without sections, or notes of the first minutes,
 * are not measured as a whole.
 */
export function isBegun({ sections }: Postmortem): boolean {
  const outer = sections.filter(({ parent }) => parent === undefined || sections[parent]?.kind === 'other')
  return new Set(outer.map(({ kind }) => kind).filter((kind) => kind !== 'other')).size >= 3
}

/** The first section of a kind that has something under a heading of its own. */
export function filledSection({ sections }: Postmortem, kind: Section['kind']): Section | undefined {
  return sections.find((section) => section.kind === kind && !section.isEmpty && !section.isLabel)
}

/** The author's own text in a section, headings left out. */
export function passagesIn({ passages }: Postmortem, { span }: Section): Passage[] {
  return passages.filter(
    (passage) =>
      passage.voice === 'author' &&
      passage.form !== 'heading' &&
      span.start <= passage.span.start &&
      passage.span.end <= span.end,
  )
}

/** The author's sentences in a section, fields such as `Status: draft` left out. */
export function sentencesIn({ sentences }: Reading, { span }: Section): Sentence[] {
  return sentences.filter(
    ({ passage, span: own }) =>
      passage.voice === 'author' &&
      passage.form !== 'heading' &&
      passage.role !== 'field' &&
      span.start <= own.start &&
      own.end <= span.end,
  )
}

/** Whether a text tells for how long, as a length of time or from when to when. */
export function saysHowLong(text: string): boolean {
  return howLong.test(text.slice(0, 5000))
}

const howLong =
  /\b(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|half an)[ -](?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?)\b|\d(?:m|h|min|hrs?|s)\b|\d{1,2}:\d{2}.{1,60}\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2} ?(?:to|until|[–-]) ?\d{4}-\d{2}|\b(?:from|between) .{1,60}(?:\bto|\band|\buntil|[–-])\b|\b(?:duration|overnight|all day)\b/is
