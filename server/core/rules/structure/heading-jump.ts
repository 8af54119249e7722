import { type Edit, slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const headingJump: Rule = {
  id: 'heading-jump',
  category: 'structure',
  summary: 'A heading that stands two or more levels below the one above it.',
  why: 'Outlines, tables of contents and screen readers show a level that is not there. Each heading belongs one level below its parent.',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    const headings = postmortem.sections.flatMap(({ headingSpan }) => {
      const level = levelOf(slice(text, headingSpan))
      return level === undefined ? [] : { headingSpan, level }
    })
    for (const [index, { headingSpan, level }] of headings.entries()) {
      const wanted = (headings[index - 1]?.level ?? level) + 1
      if (level <= wanted) continue
      const edits: Edit[] = []
      // Those below it come along.
      for (let at = index; at < headings.length && headings[at]!.level >= level; at++) {
        const { start } = headings[at]!.headingSpan
        edits.push({ span: { start, end: start + level - wanted }, newText: '' })
      }
      yield {
        span: headingSpan,
        message: `This heading is of level ${level} below one of level ${wanted - 1}; level ${wanted} is left out.`,
        fixes: [{ title: `Make it a heading of level ${wanted}`, edits }],
      }
    }
  },
}

/** The level of a heading that is written with number signs. */
function levelOf(heading: string): number | undefined {
  return /^#{1,6}(?=[ \t])/.exec(heading)?.[0].length
}
