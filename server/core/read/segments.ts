/** Where the text of an item and the fields behind it are parted: dashes, pipes, arrows, commas, sentence ends, labels. */
import type { Prose } from '../markdown/prose.ts'

/** A stretch between two separators, in indices of the prose. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** What parts it from what stands before it; `start` where nothing does. */
  readonly separator: Separator
}

export type Separator =
  | 'start'
  | 'dash'
  | 'hyphen'
  | 'pipe'
  | 'slash'
  | 'arrow'
  | 'colon'
  | 'comma'
  | 'semicolon'
  | 'sentence'
  | 'lead'
  | 'label'
  | 'group'

/** The prose's text as one line in which inline code reads as one plain word, so that nothing in it separates. */
export function plainLine(prose: Prose): string {
  const line = prose.text.replace(/\s/g, ' ')
  let out = ''
  for (const mark of prose.marks) {
    if (mark.kind !== 'code' || mark.from < out.length || isField(line.slice(mark.from, mark.to))) continue
    out += line.slice(out.length, mark.from) + 'x'.repeat(mark.to - mark.from)
  }
  return out + line.slice(out.length)
}

/** Teams write handles and dates as code so that they stand out. */
function isField(code: string): boolean {
  return /^(?:@|due:|owner:|eta:)/i.test(code)
}

const separators: readonly (readonly [Separator, RegExp])[] = [
  ['dash', / {0,3}[—–] {1,3}| {1,3}[—–] {0,3}| -{2,3} /y],
  ['hyphen', / - /y],
  ['pipe', / {0,3}\| {0,3}/y],
  ['slash', / \/{1,2} /y],
  ['arrow', / {0,3}(?:→|⇒|[-=]>) {0,3}/y],
  ['colon', / : |(?<=[)\]]): {1,3}/y],
  ['comma', /, {0,3}/y],
  ['semicolon', /; {0,3}/y],
  ['sentence', /[.!?]{1,5} {1,3}(?=[^ /|–—-])/y],
]

/** `June 13, 2025`. */
function isInDate(line: string, at: number): boolean {
  return (
    /^, ?(?:19|20)\d\d(?!\d)/.test(line.slice(at, at + 7)) &&
    /\p{L}{3}\.? \d{1,2}$/u.test(line.slice(Math.max(0, at - 8), at))
  )
}

const initial = /(?:^|[^\p{L}])\p{Lu}$/u

const opening = new Set(['(', '['])
const closing = new Set([')', ']'])
const isSeparatorStart = new Set([...' —–|→⇒-=,;:.!?'])

/** Titles and the like that end in a full stop without ending a sentence; so do initials and numbers of days. */
const abbreviation =
  /(?:^|[\s(])(?:\d{1,2}|mr|mrs|ms|dr|prof|sr|sra|jr|st|hr|fr|sig|dott|ing|no|nr|vs|etc|approx|ref|incl|e\.g|i\.e|wk|rel|dr\.ª)$/iu

/**
 * Cuts a stretch of a line at its separators outside brackets.
 *
 * @param labels places at which a labelled field ("Owner: …") begins
 * @param lead where bold words end with which the line begins
 */
export function segmentsOf(line: string, from: number, to: number, labels: ReadonlySet<number>, lead = -1): Segment[] {
  const segments: Segment[] = []
  let start = from
  let separator: Separator = 'start'
  let depth = 0
  const cut = (end: number, next: number, kind: Separator) => {
    if (end > start || segments.length === 0) segments.push({ from: start, to: end, separator })
    start = next
    separator = kind
  }
  for (let at = from; at < to; ) {
    const unit = line[at]!
    if (depth === 0 && at > start && labels.has(at)) cut(at, at, 'label')
    else if (depth === 0 && at === lead && at > start) cut(at, at, 'lead')
    if (opening.has(unit)) depth++
    else if (closing.has(unit)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isSeparatorStart.has(unit)) {
      const found = separatorAt(line, at, from)
      if (found && found.end <= to) {
        cut(at, found.end, found.kind)
        at = found.end
        continue
      }
    }
    at++
  }
  cut(to, to, 'start')
  return segments
}

function separatorAt(line: string, at: number, from: number): { kind: Separator; end: number } | undefined {
  for (const [kind, pattern] of separators) {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (!match) continue
    if (kind === 'sentence' && match[0][0] === '.' && isAbbreviated(line.slice(Math.max(from, at - 8), at)))
      return undefined
    if (kind === 'comma' && isInDate(line, at)) return undefined
    return { kind, end: at + match[0].length }
  }
  return undefined
}

function isAbbreviated(before: string): boolean {
  return abbreviation.test(before) || initial.test(before)
}

/** Where the bracket opens that closes just before `to`. */
export function openingOf(line: string, from: number, to: number): number | undefined {
  let depth = 0
  for (let at = to - 1; at >= from; at--) {
    if (closing.has(line[at]!)) depth++
    else if (opening.has(line[at]!) && --depth === 0) return at
  }
  return undefined
}
