import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../core/finding.ts'
import { type Glance, isIn, isSame } from '../core/glance.ts'
import type { Parsed } from '../core/parse.ts'
import type { Span } from '../core/text.ts'
import { isHeldBack, type Mark, type Writing } from '../core/while-typing.ts'
import { gravest } from './gravest.ts'
import type { Judged } from './judged.ts'
import { toDiagnostic, toRange } from './to-lsp.ts'

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
  #all: readonly Part[] | undefined
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
    this.#findings ??= this.#parts().map((part) => this.#inPlace(part))
    return this.#findings
  }

  /** The findings without those that are held back. */
  get visible(): readonly Finding[] {
    return this.#visibleParts().map((part) => this.#inPlace(part))
  }

  /** Where the findings stand that are not held back. */
  get marks(): readonly Mark[] {
    return this.#visibleParts()
  }

  get isHoldingBack(): boolean {
    return this.#visibleParts().length < this.#parts().length
  }

  /** Whether an editor that shows the other has nothing to change. */
  isSameAs(other: Shown | undefined): boolean {
    if (other?.version !== this.version || other.marks.length !== this.marks.length) return false
    const visible = other.visible
    return this.visible.every((finding, index) => isSame(finding, visible[index]!))
  }

  /** The gravest findings, in the order of the document. */
  diagnostics(rulePage: string | undefined): Diagnostic[] {
    const { document, judged } = this
    const known = gravest(this.#visibleParts(), judged.most)
    if (!this.seen) return known.map(({ finding }) => judged.diagnostic(finding, rulePage))
    const { before, window } = this.seen.glance
    const lines = document.positionAt(window.end).line - judged.line(before.end)
    return known.map((part) => {
      const { finding, isFresh } = part
      if (isFresh || isIn(finding.span, before)) return toDiagnostic(document, this.#inPlace(part), rulePage)
      const diagnostic = judged.diagnostic(finding, rulePage)
      const isBehind = finding.span.start >= before.end
      const related = finding.related?.map(({ span, message }) => ({
        location: { uri: document.uri, range: toRange(document, this.#placed(span)) },
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
    this.#visible ??= this.#parts().filter((part) => !isHeldBack(part, this.writing))
    return this.#visible
  }

  /** In the order of the document as it stands now. */
  #parts(): readonly Part[] {
    this.#all ??= this.#together()
    return this.#all
  }

  #together(): Part[] {
    const { seen, judged } = this
    const known = judged.analysis.findings.map((finding) => partOf(finding, false, this.#placed(finding.span)))
    if (!seen) return known
    const { before, findings } = seen.glance
    const isKept = ({ finding: { rule, span } }: Part) => !isIn(span, before) || seen.blind.has(rule)
    const fresh = findings
      .filter(({ rule }) => !seen.blind.has(rule))
      .map((finding) => partOf(finding, true, finding.span))
    return [...known.filter(isKept), ...fresh].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  }
}

function partOf(finding: Finding, isFresh: boolean, span: Span): Part {
  return { finding, isFresh, span, rule: finding.rule, category: finding.category }
}

/** A finding with where it stands now. */
interface Part extends Mark {
  readonly finding: Finding
  readonly isFresh: boolean
}

function below({ start, end }: Diagnostic['range'], lines: number): Diagnostic['range'] {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } }
}

function moved(finding: Finding, place: (span: Span) => Span): Finding {
  const { rule, category, severity, message, detail, related } = finding
  return {
    rule,
    category,
    severity,
    message,
    span: place(finding.span),
    // Fixes are work that waits until somebody asks.
    get fixes() {
      return finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })),
      }))
    },
    ...(detail !== undefined && { detail }),
    ...(related && { related: related.map((other) => ({ ...other, span: place(other.span) })) }),
  }
}
