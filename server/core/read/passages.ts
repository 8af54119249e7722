import type { Prose } from '../markdown/prose.ts'
import type { ActionItem, Passage, TimelineEntry, Voice, WhyChain } from '../postmortem.ts'
import type { Span } from '../text.ts'
import { MarkedSpans } from './marked-spans.ts'
import { type FieldName, fieldOf } from './metadata/field-names.ts'
import { isHead } from './metadata/metadata.ts'
import { fieldPlaces } from './metadata/metadata-fields.ts'
import { isPasted, isPastedLine } from './pasted.ts'
import { type ProseUnit, proseUnits } from './prose-units.ts'
import { isGuidance } from './recognition/guidance.ts'
import type { Part, Source } from './source.ts'

type Role = Passage['role']

/** Collects every stretch of prose that language rules may judge, with its section, role and voice. */
export function readPassages(
  source: Source,
  known: {
    readonly timeline: readonly TimelineEntry[]
    readonly actionItems: readonly ActionItem[]
    readonly fiveWhys: readonly WhyChain[]
    /** In an empty template nobody speaks. */
    readonly isTemplate?: boolean
  },
): Passage[] {
  const entries = entrySpans(known)
  const owners = new MarkedSpans(
    known.actionItems.flatMap(({ owner }) => (owner ? [{ span: owner.span, role: 'owner' as const }] : [])),
  )
  const passages: Passage[] = []
  for (const part of source.parts) {
    const units = proseUnits(part.blocks)
    const wasSaid = isPasted(part) || units.filter(({ prose }) => isPastedLine(prose.text)).length * 3 > units.length
    const voice = (unit: ProseUnit, isEntry: boolean): Voice => {
      if (known.isTemplate || isGuidance(unit.prose)) return 'guidance'
      return (wasSaid || unit.isQuoted || isPastedLine(unit.prose.text)) && !isEntry ? 'quotation' : 'author'
    }
    if (part.heading && part.heading.text.trim() !== '')
      passages.push(headingPassage(part, part.heading, entries, known))
    for (const unit of units)
      for (const { prose, role, isEntry } of cut(unit, part, entries, owners))
        passages.push({
          prose,
          span: prose.span(),
          section: part.about,
          form: unit.form,
          voice: voice(unit, isEntry),
          role,
          ...(unit.column && { column: unit.column }),
        })
  }
  return passages.sort((a, b) => a.span.start - b.span.start)
}

function headingPassage(
  { about }: Part,
  prose: Prose,
  entries: MarkedSpans<Role>,
  { isTemplate }: { readonly isTemplate?: boolean },
): Passage {
  return {
    prose,
    span: prose.span(),
    section: about,
    form: 'heading',
    voice: isTemplate || isGuidance(prose) ? 'guidance' : 'author',
    role: entries.within(prose.span())[0]?.role ?? 'prose',
  }
}

/** Questions and answers of whys, else the entries of the timeline and the action items. */
function entrySpans(known: Parameters<typeof readPassages>[1]): MarkedSpans<Role> {
  const whys = known.fiveWhys.flatMap(({ steps }) =>
    steps.flatMap(({ question, answer }) => [
      ...(question ? [{ span: question.span, role: 'whyQuestion' as const }] : []),
      ...(answer ? [{ span: answer.span, role: 'whyAnswer' as const }] : []),
    ]),
  )
  const chains = new MarkedSpans(known.fiveWhys.map(({ span }) => ({ span, role: 'chain' })))
  const others = [
    ...known.timeline.map(({ span }) => ({ span, role: 'timeline' as const })),
    ...known.actionItems.map(({ span }) => ({ span, role: 'action' as const })),
  ].filter(({ span }) => chains.within(span).length === 0)
  return new MarkedSpans<Role>([...whys, ...others])
}

interface Cut {
  readonly prose: Prose
  readonly role: Role
  /** It is an entry of the document, so the author's words even in a quotation block. */
  readonly isEntry: boolean
}

/** Cuts a stretch of prose where several entries, questions and answers or fields share it. */
function cut(unit: ProseUnit, part: Part, entries: MarkedSpans<Role>, owners: MarkedSpans<'owner'>): Cut[] {
  const { prose, form } = unit
  const found = entries.within(prose.span())
  if (found.length > 0) return cutAt(prose, found).map((piece) => ownerCell(unit, piece, owners))
  if (part.about === 'participants' && form !== 'paragraph') return [{ prose, role: 'owner', isEntry: false }]
  if (form === 'cell') return [{ prose, role: cellRole(unit, part), isEntry: false }]
  return isHead(part) ? cutFields(prose) : [{ prose, role: 'prose', isEntry: false }]
}

/** Each field's value alone and what stands between fields; the labels are nobody's sentences. */
function cutFields(prose: Prose): Cut[] {
  const cuts: Cut[] = []
  let at = 0
  const push = (from: number, to: number, role: Role) => {
    const piece = prose.part(from, to)
    if (/[\p{L}\p{N}]/u.test(piece.text)) cuts.push({ prose: piece, role, isEntry: false })
  }
  for (const { name, from, valueFrom, to } of fieldPlaces(prose)) {
    push(at, from, 'prose')
    push(valueFrom, to, fieldRole(name))
    at = to
  }
  push(at, prose.text.length, 'prose')
  return cuts
}

function cutAt(prose: Prose, marks: readonly { readonly span: Span; readonly role: Role }[]): Cut[] {
  const [only] = marks
  const whole = prose.span()
  const isWhole =
    only && marks.length === 1 && !only.role.startsWith('why') && only.role !== 'field' && only.role !== 'owner'
  if (isWhole || (only && only.span.start <= whole.start && whole.end <= only.span.end))
    return [{ prose, role: only!.role, isEntry: true }]
  const cuts: Cut[] = []
  let at = 0
  const push = (from: number, to: number, role: Role) => {
    const piece = from < to ? prose.part(from, to) : undefined
    if (piece && /[\p{L}\p{N}]/u.test(piece.text)) cuts.push({ prose: piece, role, isEntry: role !== 'prose' })
  }
  for (const { span, role } of marks) {
    const from = Math.max(at, prose.index(span.start))
    const to = Math.max(from, prose.index(span.end))
    push(at, from, 'prose')
    push(from, to, role)
    at = to
  }
  push(at, prose.text.length, 'prose')
  return cuts
}

const people: ReadonlySet<FieldName> = new Set([
  'owner',
  'authors',
  'attendees',
  'facilitator',
  'incidentCommander',
  'teams',
])

function fieldRole(name: FieldName): Role {
  return people.has(name) ? 'owner' : 'field'
}

/** A cell that names who owns an item: by its column, or because it is the owner that was read. */
function ownerCell({ form, column }: ProseUnit, piece: Cut, owners: MarkedSpans<'owner'>): Cut {
  if (form !== 'cell' || !piece.isEntry) return piece
  const isOwner =
    (column !== undefined && isPeopleColumn(column)) ||
    owners.within(piece.prose.span()).some(({ span }) => (span.end - span.start) * 2 > piece.prose.text.length)
  return isOwner ? { ...piece, role: 'owner' } : piece
}

function cellRole({ prose, column, row }: ProseUnit, part: Part): Role {
  if (isHead(part)) {
    const name = row === undefined ? undefined : fieldOf(row)
    if (name) return fieldRole(name)
    if (fieldOf(prose.text)) return 'field'
  }
  return column !== undefined && isPeopleColumn(column) ? 'owner' : 'prose'
}

function isPeopleColumn(column: string): boolean {
  const name = fieldOf(column)
  return (
    (name !== undefined && people.has(name)) ||
    /^(?:assignee|assigned to|who|person|people|actor|responsible\b.*|names?)$/i.test(column)
  )
}
