import type { Rule } from '../rule.ts'

export const sectionRepeated: Rule = {
  id: 'section-repeated',
  category: 'structure',
  summary: 'Two sections of the same name side by side.',
  why: 'Readers and links find the first one only; often it is a template that was pasted twice, or a merge that kept both.',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    const seen = new Map<string, (typeof postmortem.sections)[number]>()
    for (const section of postmortem.sections) {
      const { kind, heading, depth, parent, isLabel, headingSpan } = section
      // A heading that is the time of an entry may come twice.
      if (isLabel || kind === 'other' || /^\W*\d/.test(heading)) continue
      const key = `${parent} ${depth} ${heading.trim().toLowerCase()}`
      const first = seen.get(key)
      if (!first) seen.set(key, section)
      else
        yield {
          span: headingSpan,
          message: `There is a section “${heading}” further up already; make them one, or say in the heading how they differ.`,
          fixes: [],
          related: [{ span: first.headingSpan, message: 'the first one' }],
        }
    }
  },
}
