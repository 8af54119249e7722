import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { askedLater, type Finding } from '../core/finding.ts'
import { type Glance, isIn, isSame } from '../core/glance.ts'
import { beginningIn } from '../core/in-order.ts'
import type { Parsed } from '../core/markdown/parse.ts'
import { overlaps, type Span } from '../core/text.ts'
import { isHeldBack, type Writing } from '../core/while-typing.ts'
import { gravest } from './gravest.ts'
import type { Judged, Part, Tell } from './judged.ts'
import { toRange } from './to-lsp.ts'

/** A glance at the section that changed, and the rules of which it cannot know what they find there. */
export interface Seen {
  readonly glance: Glance
  readonly blind: ReadonlySet<string>
}

/**
 * What is shown of one version of a document: the findings of its analysis, or those of an earlier one with what a glance
 * at the changed section found in their place.
 */
export class Shown {
  readonly document: TextDocument
  readonly judged: Judged
  readonly seen: Seen | undefined
  /** The sentence that is being written: what is new in it is held back. */
  readonly writing: Writing | undefined
  readonly version: number
  #layout: Layout | undefined
  #findings: readonly Finding[] | undefined
  #visible: readonly Part[] | undefined

  constructor(document: TextDocument, judged: Judged, seen?: Seen, writing?: Writing) {
    this.document = document
    this.version = document.version
    this.judged = judged
    this.seen = seen
    this.writing = writing
  }

  /** The same with nothing held back. */
  released(): Shown {
    return new Shown(this.document, this.judged, this.seen)
  }

  get parsed(): Parsed {
    return this.seen?.glance.parsed ?? this.judged.analysis.parsed
  }

  get text(): string {
    return this.parsed.text
  }

  get findings(): readonly Finding[] {
    const { above, inside, below } = this.#parts()
    this.#findings ??= [...above, ...inside, ...below].map((part) => this.#inPlace(part))
    return this.#findings
  }

  /** The findings without those that are held back. */
  get visible(): readonly Finding[] {
    return this.#visibleParts().map((part) => this.#inPlace(part))
  }

  /** How many those are. */
  get count(): number {
    return this.#visibleParts().length
  }

  get isHoldingBack(): boolean {
    return this.#parts().inside.some((part) => this.#isHeldBack(part))
  }

  /** The rules of which something is shown at a stretch. */
  rulesAt(stretch: Span): readonly string[] {
    const here = this.#visibleParts().filter((part) => overlaps(this.#spanOf(part), stretch))
    return here.map(({ finding }) => finding.rule)
  }

  /** Whether an editor that shows the other has nothing to change. */
  isSameAs(other: Shown | undefined): boolean {
    if (other?.version !== this.version || other.count !== this.count) return false
    const visible = other.visible
    return this.visible.every((finding, index) => isSame(finding, visible[index]!))
  }

  /** The gravest findings, in the order of the document. */
  diagnostics(tell: Tell): Diagnostic[] {
    const { document, judged } = this
    const known = gravest(this.#visibleParts(), judged.most)
    if (!this.seen) return known.map(({ finding }) => judged.diagnostic(finding, tell))
    const { before, window } = this.seen.glance
    const lines = document.positionAt(window.end).line - judged.line(before.end)
    return known.map((part) => {
      const { finding, isFresh } = part
      if (isFresh || isIn(finding.span, before)) return tell(document, this.#inPlace(part))
      const diagnostic = judged.diagnostic(finding, tell)
      const isBehind = finding.span.start >= before.end
      if (!isBehind && !finding.related) return diagnostic
      const related = diagnostic.relatedInformation?.map(({ message }, at) => ({
        location: { uri: document.uri, range: toRange(document, this.#placed(finding.related![at]!.span)) },
        message,
      }))
      return {
        ...diagnostic,
        ...(isBehind && { range: below(diagnostic.range, lines) }),
        ...(related && { relatedInformation: related }),
      }
    })
  }

  #inPlace({ finding, isFresh }: Part): Finding {
    if (isFresh || !this.seen || finding.span.end <= this.seen.glance.edit.start) return finding
    return moved(finding, (span) => this.#placed(span))
  }

  /** Where a span of the earlier analysis stands now. */
  #placed({ start, end }: Span): Span {
    if (!this.seen) return { start, end }
    const { edit, window, before } = this.seen.glance
    const delta = window.end - before.end
    const place = (at: number, inside: number) => (at <= edit.start ? at : at + delta >= edit.end ? at + delta : inside)
    return { start: place(start, edit.start), end: place(end, edit.end) }
  }

  #visibleParts(): readonly Part[] {
    if (!this.#visible) {
      const { above, inside, below } = this.#parts()
      this.#visible = [...above, ...inside.filter((part) => !this.#isHeldBack(part)), ...below]
    }
    return this.#visible
  }

  #isHeldBack(part: Part): boolean {
    const { rule, category } = part.finding
    return isHeldBack({ rule, category, span: this.#spanOf(part) }, this.writing)
  }

  #spanOf({ finding, isFresh }: Part): Span {
    return isFresh ? finding.span : this.#placed(finding.span)
  }

  #parts(): Layout {
    this.#layout ??= this.#layOut()
    return this.#layout
  }

  #layOut(): Layout {
    const { seen, judged } = this
    const { parts } = judged
    if (!seen) return { above: [], inside: parts, below: [] }
    const { before, findings } = seen.glance
    const [from, to] = beginningIn(judged.analysis.findings, before)
    const kept = parts.slice(from, to).filter(({ finding }) => seen.blind.has(finding.rule))
    const fresh = findings
      .filter(({ rule }) => !seen.blind.has(rule))
      .map((finding) => ({ finding, isFresh: true, span: finding.span }))
    const known = kept.map((part) => ({ ...part, span: this.#spanOf(part) }))
    const inside = [...known, ...fresh].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    return { above: parts.slice(0, from), inside, below: parts.slice(to) }
  }
}

/** What is shown, in the order of the document: nothing is held back above and below the section that changed. */
interface Layout {
  readonly above: readonly Part[]
  readonly inside: readonly Part[]
  readonly below: readonly Part[]
}

function below({ start, end }: Diagnostic['range'], lines: number): Diagnostic['range'] {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } }
}

function moved(finding: Finding, place: (span: Span) => Span): Finding {
  const { rule, category, severity, message, related } = finding
  const there = {
    rule,
    category,
    severity,
    message,
    span: place(finding.span),
    ...(related && { related: related.map((other) => ({ ...other, span: place(other.span) })) }),
  }
  return askedLater(there, {
    detail: () => finding.detail,
    fixes: () =>
      finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })) })),
  })
}
