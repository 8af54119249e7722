/** What the outline view and the document symbols show, as plain data with spans. */
import { isOpen, isOverdue, lacks } from './action-item.ts'
import { metricsOf } from './metrics.ts'
import type {
  ActionItem,
  Impact,
  Phrase,
  Postmortem,
  TimelineEntry,
  TimelineMarker,
  WhyChain,
  WhyStep,
} from './postmortem.ts'
import type { Span } from './text.ts'
import { clockOf, sayDuration, sayElapsed, startOf } from './timeline/elapsed-time.ts'

export type OutlineKind =
  | 'timeline'
  | 'entry'
  | 'gap'
  | 'rootCauses'
  | 'cause'
  | 'contributingFactors'
  | 'impact'
  | 'fact'
  | 'fiveWhys'
  | 'why'
  | 'actionItems'
  | 'actionItem'
  | 'readiness'
  | 'missing'

/** What icon and colour should tell of an item beyond its kind. */
export type OutlineState = 'done' | 'overdue' | 'lacking' | 'person' | 'detected' | 'mitigated' | 'resolved' | 'started'

export interface OutlineNode {
  readonly kind: OutlineKind
  readonly label: string
  /** Shown dimmed after the label: elapsed time, what an action item lacks, how a chain ends. */
  readonly description?: string
  /** The item for the tooltip and for screen readers: one sentence in a line, the author's words first. */
  readonly tooltip?: string
  readonly state?: OutlineState
  /** By what the view can sort: seconds on the timeline's clock, an owner, a due date. */
  readonly sortBy?: { readonly time?: number; readonly owner?: string; readonly due?: string }
  readonly span: Span
  readonly children: readonly OutlineNode[]
}

/**
 * The groups of the outline in the order of a review; a group without content is left out. Without today's date nothing
 * is overdue.
 */
export function outlineOf(postmortem: Postmortem, today?: string): OutlineNode[] {
  const { timeline, rootCauses, triggers, contributingFactors, fiveWhys, actionItems } = postmortem
  return [
    group('timeline', 'Timeline', withGaps(entries(timeline), timeline), duration(timeline)),
    group('impact', 'Impact', facts(postmortem.impact)),
    group('rootCauses', 'Root causes', [...triggers, ...rootCauses].sort(bySource).map(cause)),
    group('contributingFactors', 'Contributing factors', contributingFactors.map(cause)),
    ...fiveWhys.map(chain),
    group(
      'actionItems',
      'Action items',
      actionItems.map((item) => actionItem(item, today)),
      openItems(actionItems, today),
    ),
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
  return { kind, label, description: count, tooltip: `${label} · ${count}`, span, children }
}

function bySource(a: Phrase, b: Phrase): number {
  return a.span.start - b.span.start
}

function cause({ text, span }: Phrase): OutlineNode {
  return { kind: 'cause', label: text, tooltip: text, span, children: [] }
}

function entries(timeline: readonly TimelineEntry[]): OutlineNode[] {
  const clock = clockOf(timeline)
  const first = startOf(timeline, clock)
  const isOneDay = new Set(timeline.map((entry) => entry.date)).size === 1
  return timeline.map((entry, at) => {
    const time = clock[at]
    const elapsed = time === undefined || at === first ? undefined : sayElapsed(time - clock[first]!)
    const state = states.find((marker) => entry.markers.includes(marker))
    const what = entry.text.text || '(no text)'
    const written = isOneDay ? withoutDate(entry.time.text) : entry.time.text
    const isFromStart = timeline[first]?.markers.includes('started')
    const since = isFromStart ? `${elapsed} from the start` : `${elapsed} from the first entry`
    const notes = [...(elapsed ? [since] : []), ...(state ? [sentences[state]] : [])]
    return {
      kind: 'entry',
      label: `${written}  ${what}`,
      ...(elapsed && { description: elapsed }),
      tooltip: [`${entry.time.text}: ${what}`, ...notes].join('\n'),
      ...(state && shown[state] && { state: shown[state] }),
      ...(time !== undefined && { sortBy: { time } }),
      span: entry.span,
      children: [],
    }
  })
}

/** Says where nothing is told for long: at least 20 minutes, and three times what is usual between two entries. */
function withGaps(nodes: readonly OutlineNode[], timeline: readonly TimelineEntry[]): OutlineNode[] {
  const clock = clockOf(timeline)
  const waits = clock.map((time, at) => (at > 0 && time !== undefined ? time - (clock[at - 1] ?? time) : 0))
  const known = waits.filter((wait) => wait > 0).sort((a, b) => a - b)
  const usual = known[Math.floor((known.length - 1) / 2)] ?? 0
  return nodes.flatMap((node, at) => {
    const wait = waits[at]!
    if (known.length < 3 || wait < 20 * 60 || wait < 3 * usual) return [node]
    const label = `${sayDuration(wait)} without an entry`
    const span = { start: node.span.start, end: node.span.start }
    return [
      { kind: 'gap' as const, label, tooltip: `${label}\nWhat was tried, seen or waited for?`, span, children: [] },
      node,
    ]
  })
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

function duration(timeline: readonly TimelineEntry[]): string {
  const metrics = metricsOf(timeline)
  return metrics ? `${timeline.length} · ${sayDuration(metrics.total)}` : `${timeline.length}`
}

function chain(why: WhyChain): OutlineNode {
  const end = { system: 'ends at the system', person: 'ends at a person', open: 'no last answer yet' }[why.endsAt]
  const description = `${why.depth === 1 ? 'one why' : `${why.depth} whys`} · ${end}`
  const problem = why.problem?.text.replace(/^problem(?: statement)?\s*[:–—-]\s*|^(?:the )?five whys$/i, '')
  const label = problem ? `Five Whys: ${problem}` : 'Five Whys'
  return {
    kind: 'fiveWhys',
    label,
    description,
    tooltip: `${label}\n${description}`,
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
    tooltip: question ? `${question}\n${answer}` : answer,
    span: step.span,
    children,
  }
}

function actionItem(item: ActionItem, today: string | undefined): OutlineNode {
  const missing = lacks(item)
  const { owner, due, ticket, text, status } = item
  const facts = [owner?.text, due?.text, ticket?.text].filter((fact) => fact !== undefined)
  const isDone = status === 'done' || status === 'dropped'
  const late = isOverdue(item, today) ? [`overdue since ${due!.date}`] : []
  const problems = isDone ? [] : [...late, ...missing.map((part) => `no ${part}`)]
  const notes = [
    ...(isDone ? [status] : []),
    ...(owner ? [`owner: ${owner.text}`] : []),
    ...(due ? [`due: ${due.text}`] : []),
    ...(ticket ? [`ticket: ${ticket.text}`] : []),
    ...problems,
  ]
  const lacking = missing.length > 0 ? [`no ${missing.join(', ')}`] : []
  const description = problems.length === 0 ? facts.join(' · ') : [...late, ...lacking].join(' · ')
  const state = isDone ? 'done' : late.length > 0 ? 'overdue' : missing.length > 0 ? 'lacking' : undefined
  return {
    kind: 'actionItem',
    label: text.text,
    description,
    tooltip: [text.text, ...notes].join('\n'),
    sortBy: { ...(owner && { owner: owner.text }), ...(due?.date !== undefined && { due: due.date }) },
    ...(state && { state }),
    span: item.span,
    children: [],
  }
}

function openItems(items: readonly ActionItem[], today: string | undefined): string {
  const open = items.filter(isOpen).length
  const late = items.filter((item) => isOverdue(item, today)).length
  return `${open === items.length ? `${open} open` : `${open} of ${items.length} open`}${late > 0 ? ` · ${late} overdue` : ''}`
}

const impactFacts: readonly (readonly [keyof Impact, string])[] = [
  ['users', 'Users'],
  ['requests', 'Requests'],
  ['percentage', 'Share'],
  ['duration', 'Duration'],
  ['money', 'Money'],
  ['notMeasured', 'Not measured'],
]

function facts(impact: Impact): OutlineNode[] {
  return impactFacts
    .flatMap(([key, name]): OutlineNode[] => {
      const fact = impact[key]
      if (!fact) return []
      const tooltip = `${name}\n${fact.text}`
      return [{ kind: 'fact', label: name, description: fact.text, tooltip, span: fact.span, children: [] }]
    })
    .sort((a, b) => a.span.start - b.span.start)
}
