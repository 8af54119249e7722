/** What a postmortem still lacks before people can meet over it. */
import { isOpen, isOverdue, lacks } from './action-item.ts'
import type { Analysis } from './analysis.ts'
import type { OutlineNode } from './outline.ts'
import type { Postmortem, SectionKind } from './postmortem.ts'
import type { Span } from './text.ts'

/** One thing to do before the review, and where. */
export interface Missing {
  readonly label: string
  readonly description?: string
  readonly span: Span
}

/**
 * What is missing before the review, in the order of the document's parts. Source: the founding guide's parts of a
 * postmortem, and its advice to meet only over a document that can be read beforehand.
 */
export function missingOf({ text, postmortem, findings }: Analysis, today?: string): Missing[] {
  const { timeline, rootCauses, triggers, fiveWhys, actionItems, impact, metadata } = postmortem
  const head = postmortem.title?.span ?? { start: 0, end: 0 }
  const missing: Missing[] = []
  const need = (isThere: boolean, label: string, span: Span = head, description?: string) => {
    if (!isThere) missing.push({ label, span, ...(description !== undefined && { description }) })
  }
  const at = (kind: SectionKind) => sectionOf(postmortem, kind) ?? head
  const markers = new Set(timeline.flatMap((entry) => entry.markers))
  const timelineSpan = timeline[0]?.span ?? at('timeline')

  need(metadata.owner !== undefined || metadata.authors.length > 0, 'Name an owner of this document')
  need(hasText(postmortem, 'summary'), 'Write the summary', at('summary'))
  need(Object.values(impact).some(Boolean), 'Measure the impact', at('impact'), 'users, duration or money')
  need(timeline.length > 1, 'Write the timeline', at('timeline'))
  if (timeline.length > 1) {
    need(markers.has('detected') || markers.has('paged'), 'Say when and how it was detected', timelineSpan)
    need(markers.has('mitigated') || markers.has('resolved'), 'Say when it was over', timelineSpan)
  }
  need(rootCauses.length + triggers.length > 0 || fiveWhys.length > 0, 'Name the causes', at('rootCauses'))
  need(fiveWhys.length > 0 || rootCauses.length > 1, 'Ask why until the system answers', at('rootCauses'))
  for (const chain of fiveWhys) {
    need(chain.endsAt !== 'person', 'Ask on where a chain ends at a person', chain.span)
    need(chain.endsAt !== 'open', 'Answer the last why', chain.span)
  }
  const open = actionItems.filter(isOpen)
  const lacking = open.filter((item) => lacks(item).length > 0)
  const late = open.filter((item) => isOverdue(item, today))
  need(actionItems.length > 0, 'Agree on action items', at('actionItems'))
  need(
    lacking.length === 0,
    'Give every action item an owner, a due date and a ticket',
    lacking[0]?.span,
    `${lacking.length} of ${open.length}`,
  )
  need(late.length === 0, 'Finish or move what is overdue', late[0]?.span, `${late.length}`)
  const blame = findings.filter(({ category, severity }) => category === 'blame' && severity !== 'hint')
  const heavy = blame.filter(({ severity }) => severity !== 'information')
  need(heavy.length === 0, 'Reword what blames', heavy[0]?.span, `${heavy.length}`)
  const blanks = [...text.matchAll(/⟨[^⟨⟩\n]*⟩/gu)]
  const [first] = blanks
  const firstBlank = first && { start: first.index, end: first.index + first[0].length }
  need(blanks.length === 0, 'Fill in the blanks', firstBlank, `${blanks.length}`)
  return missing
}

/** The readiness as the outline's first group. */
export function readinessNode(missing: readonly Missing[]): OutlineNode {
  const children = missing.map(({ label, description, span }): OutlineNode => {
    const tooltip = description === undefined ? label : `${label}\n${description}`
    return { kind: 'missing', label, ...(description !== undefined && { description }), tooltip, span, children: [] }
  })
  const span = { start: 0, end: 0 }
  const label = 'Before the review'
  if (children.length === 0)
    return {
      kind: 'readiness',
      label: 'Ready for review',
      tooltip: 'Ready for review: every part is there',
      state: 'done',
      span,
      children,
    }
  const description = `${children.length} to do`
  return { kind: 'readiness', label, description, tooltip: `${label} · ${description}`, span, children }
}

function sectionOf({ sections }: Postmortem, kind: SectionKind): Span | undefined {
  return sections.find((section) => section.kind === kind)?.headingSpan
}

function hasText({ sections, passages }: Postmortem, kind: SectionKind): boolean {
  return sections.some(
    (section) => section.kind === kind && (!section.isEmpty || passages.some((passage) => passage.section === kind)),
  )
}
