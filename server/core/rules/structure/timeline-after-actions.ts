import type { Fix } from '../../finding.ts'
import type { Section } from '../../postmortem.ts'
import { sectionOfKind } from '../../template/insert-section.ts'
import { lineEnding } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const timelineAfterActions: Rule = {
  id: 'timeline-after-actions',
  category: 'structure',
  summary: 'A timeline that stands below the action items.',
  why: 'Who reads remedies before the story judges the story by them. Hold them until the timeline is agreed (Etsy, Debriefing Facilitation Guide; PagerDuty).',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem, template }) {
    const [timeline, actions] = [sectionOfKind(postmortem, 'timeline'), sectionOfKind(postmortem, 'actionItems')]
    if (!timeline || !actions || timeline.span.start < actions.span.end || postmortem.recognition.isTemplate) return
    const place = (kind: Section['kind']) => template.findIndex((section) => section.kind === kind)
    // Some templates, such as Google's, end with the timeline.
    if (place('timeline') > place('actionItems')) return
    yield {
      span: timeline.headingSpan,
      section: 'timeline',
      message: 'The timeline stands below the action items; tell what happened before what is to be done.',
      fixes: timeline.depth === actions.depth ? [moved(text, timeline, actions)] : [],
    }
  },
}

/** The whole section before the other, a blank line between them; what stood before it ends as the section did. */
function moved(text: string, { span }: Section, before: Section): Fix {
  const eol = lineEnding(text)
  const lead = /\s*$/.exec(text.slice(before.span.start, span.start))![0].length
  const at = before.span.start
  return {
    title: 'Move the timeline above the action items',
    edits: [
      { span: { start: at, end: at }, newText: `${text.slice(span.start, span.end).trimEnd()}${eol}${eol}` },
      { span: { start: span.start - lead, end: span.end }, newText: '' },
    ],
  }
}
