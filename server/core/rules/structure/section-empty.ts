import type { Section } from '../../postmortem.ts'
import { promptOf } from '../../template/template.ts'
import { lineEnding } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const sectionEmpty: Rule = {
  id: 'section-empty',
  category: 'structure',
  summary: 'A heading with nothing under it.',
  why: 'A reader cannot tell an empty section from one that nobody has thought about. Say what is known, that there is nothing to say, or take the heading out.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem, template }) {
    const { sections, title, metadata } = postmortem
    for (const section of sections) {
      if (!section.isEmpty || section.kind === 'other' || (title && contains(section, title.span.start))) continue
      // "### 08:37 The on-call engineer is paged" says all in its heading, as does a question of a chain of whys.
      if (section.parent !== undefined && sections[section.parent]?.kind === section.kind) continue
      const wanted = template.find(({ kind, body }) => kind === section.kind && body !== '')
      const prompt = promptOf(wanted ?? { kind: section.kind, heading: '' }, metadata.date?.date ?? '⟨YYYY-MM-DD⟩')
      const eol = lineEnding(text)
      const at = section.headingSpan.end
      yield {
        span: section.headingSpan,
        message: `Nothing stands under “${section.heading}”: say what is known, or that there is nothing to say.`,
        fixes: [
          {
            title: 'Insert what to fill in',
            edits: [{ span: { start: at, end: at }, newText: `${eol}${eol}${prompt.replaceAll('\n', eol)}` }],
          },
        ],
      }
    }
  },
}

function contains({ headingSpan }: Section, offset: number): boolean {
  return headingSpan.start <= offset && offset < headingSpan.end
}
