import { blank } from '../finding.ts'
import type { Parsed } from '../markdown/parse.ts'
import type { Span } from '../text.ts'
import { type Comment, type Leaf, linesOf, nextLine, placesOf } from './places.ts'

/**
 * A comment that silences findings and says why:
 * `<!-- postmortem-disable-next-line human-error, judgement: the vendor's own words -->`.
 *
 * On a line of its own, `next-line` holds for the next text, blank lines passed over: a table or a wrapped paragraph as
 * a whole, since a comment between its lines would break it. In running text it holds for the line below.
 */
export interface Suppression {
  /** The comment. */
  readonly span: Span
  readonly targets: readonly Target[]
  readonly hasReason: boolean
}

/** One rule that a comment silences, or all of them. */
export interface Target {
  /** `undefined` for every rule. */
  readonly rule?: string
  /** The rule's name in the comment; the whole comment where none is named. */
  readonly span: Span
  /** Where findings that begin there are silenced; `undefined` where the comment ends nothing that was begun. */
  readonly range?: Span
}

/** Reads the comments that silence findings. Comments in code are none. */
export function readSuppressions(text: string, parsed: Parsed): Suppression[] {
  // Most documents have none: they pay for one search.
  if (!text.includes('postmortem-')) return []
  const { leaves, comments } = placesOf(parsed, text)
  const begun = new Begun()
  let leaf = 0
  return comments.flatMap((comment): Suppression[] => {
    const directive = directiveIn(text, comment)
    if (!directive) return []
    const { kind, span, names, hasReason } = directive
    const named: readonly Named[] = names.length > 0 ? names : [{ span }]
    if (kind === 'enable') {
      const idle = named.filter((name) => !begun.end(name.rule, span.start))
      return idle.length === 0 ? [] : [{ span, hasReason: true, targets: idle }]
    }
    if (kind === 'disable') {
      const targets = named.map((name) => ({ ...name, range: { start: span.end, end: text.length } }))
      begun.begin(targets)
      return [{ span, hasReason, targets }]
    }
    while (leaf < leaves.length && leaves[leaf]!.span.start < span.end) leaf++
    const range = rangeOf(directive, leaves[leaf], text)
    return [{ span, hasReason, targets: named.map((name) => ({ ...name, range })) }]
  })
}

type Kind = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable'

interface Directive extends Comment {
  readonly kind: Kind
  readonly names: readonly { readonly rule: string; readonly span: Span }[]
  readonly hasReason: boolean
}

const directive = /^<!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s:]|-->)/

function directiveIn(text: string, comment: Comment): Directive | undefined {
  const written = text.slice(comment.span.start, comment.span.end)
  const head = directive.exec(written)
  if (!head) return undefined
  const body = written.slice(head[0].length, written.length - 3)
  const colon = body.indexOf(':')
  const named = colon < 0 ? body : body.slice(0, colon)
  const reason = colon < 0 ? '' : body.slice(colon + 1)
  const at = comment.span.start + head[0].length
  return {
    ...comment,
    kind: head[1] as Kind,
    names: [...named.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
      rule,
      span: { start: at + index, end: at + index + rule.length },
    })),
    hasReason: /[\p{L}\p{N}]/u.test(reason) && !blank.test(reason),
  }
}

type Named = Pick<Target, 'rule' | 'span'>

function rangeOf({ kind, span, isInline }: Directive, next: Leaf | undefined, text: string): Span {
  if (kind === 'disable-file') return { start: 0, end: text.length }
  if (kind === 'disable-line') return linesOf(text, span)
  // A finding about the document as a whole stands on its first line, which may be the comment.
  if (next && !isInline) return { ...linesOf(text, next.span), start: span.start }
  const start = nextLine(text, span.end)
  return linesOf(text, { start, end: start })
}

interface Open {
  readonly rule?: string
  readonly range: { end: number }
}

/** What `disable` comments began and no `enable` comment has ended yet. */
class Begun {
  #open: Open[] = []

  begin(targets: readonly Open[]): void {
    this.#open.push(...targets)
  }

  /** Ends what was begun for a rule, or all where none is named; `false` where there was nothing to end. */
  end(rule: string | undefined, at: number): boolean {
    const stillOpen: Open[] = []
    for (const target of this.#open)
      if (rule === undefined || target.rule === rule) target.range.end = at
      else stillOpen.push(target)
    const hasEnded = stillOpen.length < this.#open.length
    this.#open = stillOpen
    return hasEnded
  }
}
