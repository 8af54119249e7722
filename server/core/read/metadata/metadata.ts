import type { Block } from '../../markdown/blocks.ts'
import type { Parsed } from '../../markdown/parse.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { DueDate, Metadata, Phrase, RepeatedField } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import type { Part } from '../source.ts'
import { dateAt } from '../time/calendar.ts'
import { type FieldName, fieldOf, isSameLabel } from './field-names.ts'
import { frontMatterEntries, isTomlFrontMatter, tomlEntries } from './front-matter.ts'
import { fieldsOf, firstProse } from './metadata-fields.ts'

/**
 * Reads front matter, a first table, `Key: value` lines and sections such as "Authors". What stands first counts, and
 * front matter before all.
 */
export function readMetadata(parsed: Parsed, parts: readonly Part[]): Metadata {
  const found = new Found()
  for (const block of parsed.blocks.slice(0, 2)) readFront(block, found)
  for (const part of parts) {
    readHeading(part, found)
    if (!isHead(part)) {
      // Below the story a date may be that of its review.
      found.isPastHead = true
      continue
    }
    for (const { name, label, value, items } of fieldsOf(part.blocks)) found.add(name, label, [value, ...items])
  }
  return found.metadata()
}

const listed = ['authors', 'attendees', 'services', 'teams', 'tags'] as const
type Listed = (typeof listed)[number]

class Found {
  isPostmortem?: boolean
  isPastHead = false
  readonly #values = new Map<FieldName, Phrase[]>()
  readonly #labels = new Map<FieldName, string>()
  readonly #repeated = new Map<FieldName, RepeatedField>()

  /** Adds a field in text: a list of names is cut at its commas. */
  add(name: FieldName, label: string, proses: readonly Prose[]): void {
    const values = proses.flatMap((prose) => (isListed(name) ? namesIn(prose) : [phrase(prose)]))
    this.addAll(
      name,
      label,
      values.filter(({ text }) => text !== ''),
    )
  }

  addAll(name: FieldName, label: string, values: readonly Phrase[]): void {
    const [again] = values
    if (name === 'other' || !again) return
    const first = this.#values.get(name)?.[0]
    if (!first) {
      this.#values.set(name, [...values])
      this.#labels.set(name, label)
    } else if (
      !this.isPastHead &&
      isRepeatable(name) &&
      !this.#repeated.has(name) &&
      isSameLabel(label, this.#labels.get(name)!)
    )
      this.#repeated.set(name, { field: name, first, again })
  }

  metadata(): Metadata {
    const one = (name: Exclude<FieldName, Listed | 'date' | 'other'>) => {
      const value = this.#values.get(name)?.[0]
      return value && { [name]: value }
    }
    const many = (name: Listed) => this.#values.get(name) ?? []
    const date = this.#values.get('date')?.[0]
    return {
      ...one('title'),
      ...(date && { date: dated(date) }),
      ...one('start'),
      ...one('end'),
      ...one('duration'),
      ...one('severity'),
      ...one('status'),
      ...one('owner'),
      ...one('facilitator'),
      ...one('incidentCommander'),
      ...one('reviewDate'),
      ...one('zone'),
      ...one('language'),
      authors: many('authors'),
      attendees: many('attendees'),
      services: many('services'),
      teams: many('teams'),
      tags: many('tags'),
      ...(this.isPostmortem !== undefined && { isPostmortem: this.isPostmortem }),
      repeated: [...this.#repeated.values()],
    }
  }
}

function isListed(name: FieldName): name is Listed {
  return (listed as readonly FieldName[]).includes(name)
}

const repeatable = ['date', 'start', 'end', 'duration', 'severity', 'status'] as const

function isRepeatable(name: FieldName): name is RepeatedField['field'] {
  return (repeatable as readonly FieldName[]).includes(name)
}

/** Adds the calendar date that a date field begins with, where its order of day and month is plain. */
function dated(value: Phrase): DueDate {
  const { year, month, day } = dateAt(value.text, 0) ?? {}
  if (year === undefined || month === undefined || day === undefined) return value
  const two = (part: number) => String(part).padStart(2, '0')
  return { ...value, date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` }
}

function readFront(block: Block, found: Found): void {
  const entries =
    block.kind === 'frontMatter'
      ? frontMatterEntries(block)
      : block.kind === 'paragraph' && isTomlFrontMatter(block)
        ? tomlEntries(block)
        : []
  for (const { key, path, values } of entries) {
    // A key inside a list of action items or of links is no metadata of the document.
    const name = path.length <= 1 ? (fieldOf(key) ?? (key === 'affected' ? 'services' : undefined)) : undefined
    if (name) found.addAll(name, key, values)
    const said = key === 'postmortem' && path.length === 0 ? values[0]?.text.toLowerCase() : undefined
    if (said === 'true' || said === 'yes') found.isPostmortem = true
    if (said === 'false' || said === 'no') found.isPostmortem = false
  }
}

/** Sections that are fields: "## Authors" with names below, "## Owner: @ann", a list of attendees. */
function readHeading({ section, heading, blocks }: Part, found: Found): void {
  if (!section || !heading) return
  const colon = heading.text.indexOf(':')
  const label = colon < 0 ? heading.text : heading.text.slice(0, colon)
  const named = fieldOf(label)
  const name = section.kind === 'participants' && named !== 'owner' && named !== 'teams' ? 'attendees' : named
  if (name === undefined || (section.kind !== 'other' && section.kind !== 'participants' && name !== 'severity')) return
  const inHeading = colon < 0 ? undefined : heading.part(colon + 1)
  if (inHeading && inHeading.text !== '') {
    found.add(name, label, [inHeading])
    return
  }
  // "## Date" above "Start: …" and "End: …" holds fields, not a date.
  if (fieldsOf(blocks).length > 0) return
  const values = blocks.flatMap((block): Prose[] =>
    block.kind === 'list'
      ? block.items.flatMap(firstProse)
      : block.kind === 'paragraph'
        ? [block.prose]
        : block.kind === 'table'
          ? block.rows.flatMap(({ cells: [first] }) => (first ? [first.prose.part(0)] : []))
          : [],
  )
  found.add(name, label, isListed(name) ? values : values.slice(0, 1))
}

/** Where metadata stands: before the first heading, under the title, in a summary or a section about the incident. */
export function isHead({ section, about }: Part): boolean {
  return section === undefined || about === 'summary' || (section.kind === 'other' && about === 'other')
}

/** "Ann Lee (@ann), Bo and Cy": the names, each where it stands. */
function namesIn(prose: Prose): Phrase[] {
  const { text } = prose
  const names: Phrase[] = []
  let depth = 0
  let from = 0
  const cut = (to: number) => {
    const name = phrase(prose, from, to)
    if (name.text !== '') names.push(name)
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const gap = /[,;\n]/.test(character)
      ? 1
      : character === ' '
        ? (/^ (?:and|&) /.exec(text.slice(at, at + 5))?.[0].length ?? 0)
        : 0
    if (gap === 0) continue
    cut(at)
    from = at + gap
    at = from - 1
  }
  cut(text.length)
  return names
}
