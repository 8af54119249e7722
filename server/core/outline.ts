/** What the outline view and the document symbols show, as plain data with spans. */
import { lacks } from './action-item.ts'
import { sayDuration, secondsBetween } from './elapsed-time.ts'
import type { ActionItem, Phrase, Postmortem, TimelineEntry, TimelineMarker, WhyChain, WhyStep } from './postmortem.ts'
import type { Span } from './text.ts'

export type OutlineKind =
  | 'timeline'
  | 'entry'
  | 'rootCauses'
  | 'cause'
  | 'contributingFactors'
  | 'fiveWhys'
  | 'why'
  | 'actionItems'
  | 'actionItem'

/** What icon and colour should tell of an item beyond its kind. */
export type OutlineState = 'done' | 'lacking' | 'person' | 'detected' | 'mitigated' | 'resolved' | 'started'

export interface OutlineNode {
  readonly kind: OutlineKind
  readonly label: string
  /** Shown dimmed after the label: elapsed time, what an action item lacks, how a chain ends. */
  readonly description?: string
  /** The item as a sentence, for the tooltip and for screen readers. */
  readonly tooltip?: string
  readonly state?: OutlineState
  readonly span: Span
  readonly children: readonly OutlineNode[]
}

/** The groups of the outline in the order of a review; a group without content is left out. */
export function outlineOf(postmortem: Postmortem): OutlineNode[] {
  const { timeline, rootCauses, triggers, contributingFactors, fiveWhys, actionItems } = postmortem
  return [
    group('timeline', 'Timeline', entries(timeline), elapsedBetween(timeline)),
    group('rootCauses', 'Root causes', [...triggers, ...rootCauses].sort(bySource).map(cause)),
    group('contributingFactors', 'Contributing factors', contributingFactors.map(cause)),
    ...fiveWhys.map(chain),
    group('actionItems', 'Action items', actionItems.map(actionItem), openItems(actionItems)),
  ].filter((node) => node !== undefined)
}

function group(
  kind: OutlineKind,
  label: string,
  children: readonly OutlineNode[],
  description?: string,
): OutlineNode | undefined {
  const [first] = children
  if (!first) return undefined
  const span = { start: first.span.start, end: children.at(-1)!.span.end }
  const count = description ?? `${children.length}`
  return { kind, label, description: count, tooltip: `${label}: ${count}`, span, children }
}

function bySource(a: Phrase, b: Phrase): number {
  return a.span.start - b.span.start
}

function cause({ text, span }: Phrase): OutlineNode {
  return { kind: 'cause', label: text, tooltip: text, span, children: [] }
}

function entries(timeline: readonly TimelineEntry[]): OutlineNode[] {
  const start = startOf(timeline)
  const isOneDay = new Set(timeline.map((entry) => entry.date)).size === 1
  return timeline.map((entry) => {
    const elapsed = start && since(start, entry)
    const state = states.find((marker) => entry.markers.includes(marker))
    const what = entry.text.text || '(no text)'
    const time = isOneDay ? withoutDate(entry.time.text) : entry.time.text
    return {
      kind: 'entry',
      label: `${time}  ${what}`,
      ...(elapsed && { description: elapsed }),
      tooltip: `${entry.time.text}: ${what}${elapsed ? ` (${elapsed} from ${startName(start)})` : ''}${state ? `. ${sentences[state]}` : ''}`,
      ...(state && shown[state] && { state: shown[state] }),
      span: entry.span,
      children: [],
    }
  })
}

/** What elapsed time counts from: the entry that says the incident starts, else the first one with a clock time. */
function startOf(timeline: readonly TimelineEntry[]): TimelineEntry | undefined {
  const known = timeline.filter(hasClock)
  return known.find((entry) => entry.markers.includes('started')) ?? known[0]
}

function startName(start: TimelineEntry | undefined): string {
  return start?.markers.includes('started') ? 'the start' : 'the first entry'
}

/** "2026-09-15 13:02" as "13:02": the same date on every line only takes room. */
function withoutDate(time: string): string {
  return time.replace(/^\d{4}-\d{2}-\d{2}[T ,]*(?=\d)/, '')
}

const states: readonly TimelineMarker[] = [
  'resolved',
  'mitigated',
  'started',
  'detected',
  'paged',
  'acknowledged',
  'customerMessage',
]

const shown: Readonly<Partial<Record<TimelineMarker, OutlineState>>> = {
  started: 'started',
  detected: 'detected',
  paged: 'detected',
  mitigated: 'mitigated',
  resolved: 'resolved',
}

const sentences: Readonly<Record<TimelineMarker, string>> = {
  started: 'The incident starts.',
  detected: 'The incident is detected.',
  paged: 'Somebody is paged.',
  acknowledged: 'The page is acknowledged.',
  mitigated: 'The impact is mitigated.',
  resolved: 'The incident is resolved.',
  customerMessage: 'Customers are told.',
}

function hasClock({ instant, wallClock }: TimelineEntry): boolean {
  return instant !== undefined || wallClock !== undefined
}

function elapsedBetween(timeline: readonly TimelineEntry[]): string | undefined {
  const known = timeline.filter(hasClock)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return undefined
  const end = last.endInstant === undefined ? last : { ...last, instant: last.endInstant }
  const seconds = secondsBetween(first, end) ?? 0
  return seconds > 0 ? `${timeline.length} · ${sayDuration(seconds)}` : undefined
}

/** `+1 h 05 min` */
function since(start: TimelineEntry, entry: TimelineEntry): string | undefined {
  const seconds = secondsBetween(start, entry)
  return seconds === undefined ? undefined : `${seconds < 0 ? '−' : '+'}${sayDuration(Math.abs(seconds))}`
}

function chain(why: WhyChain): OutlineNode {
  const end = { system: 'ends at the system', person: 'ends at a person', open: 'no last answer yet' }[why.endsAt]
  const description = `depth ${why.depth} · ${end}`
  const problem = why.problem?.text.replace(/^problem(?: statement)?\s*[:–—-]\s*|^(?:the )?five whys$/i, '')
  return {
    kind: 'fiveWhys',
    label: problem ? `Five Whys: ${problem}` : 'Five Whys',
    description,
    tooltip: `Five Whys, ${why.depth} deep; ${end}`,
    ...(why.endsAt === 'person' && { state: 'person' as const }),
    span: why.span,
    children: nested(why.steps),
  }
}

/** The steps of a chain as a flat list, those of a tree below the step that they follow. */
function nested(steps: readonly WhyStep[]): OutlineNode[] {
  const follow = new Map<number | undefined, number>()
  for (const { parent } of steps) follow.set(parent, (follow.get(parent) ?? 0) + 1)
  if (![...follow.values()].some((count) => count > 1)) return steps.map((step) => whyStep(step, []))
  const below = (parent: number | undefined): OutlineNode[] =>
    steps.flatMap((step, index) => (step.parent === parent ? [whyStep(step, below(index))] : []))
  return below(undefined)
}

function whyStep(step: WhyStep, children: readonly OutlineNode[]): OutlineNode {
  const question = step.question?.text
  const answer = step.answer?.text ?? '(no answer yet)'
  return {
    kind: 'why',
    label: question ?? answer,
    ...(question && { description: answer }),
    tooltip: question ? `${question} — ${answer}` : answer,
    span: step.span,
    children,
  }
}

function actionItem(item: ActionItem): OutlineNode {
  const missing = lacks(item)
  const facts = [item.owner?.text, item.due?.text, item.ticket?.text].filter((fact) => fact !== undefined)
  const isDone = item.status === 'done'
  const description = isDone || missing.length === 0 ? facts.join(' · ') : `no ${missing.join(', ')}`
  return {
    kind: 'actionItem',
    label: item.text.text,
    description,
    tooltip: `${item.text.text} (${[isDone ? 'done' : undefined, ...facts, ...(isDone ? [] : missing.map((part) => `no ${part}`))].filter(Boolean).join(', ')})`,
    ...(isDone ? { state: 'done' as const } : missing.length > 0 && { state: 'lacking' as const }),
    span: item.span,
    children: [],
  }
}

function openItems(items: readonly ActionItem[]): string {
  const open = items.filter((item) => item.status !== 'done' && item.status !== 'dropped').length
  return open === items.length ? `${open} open` : `${open} of ${items.length} open`
}
