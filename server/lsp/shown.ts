import type { Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../core/analyze.ts'
import type { Finding } from '../core/finding.ts'
import { type Glance, isSame } from '../core/glance.ts'
import { limitOf } from '../core/limits.ts'
import type { Parsed } from '../core/parse.ts'
import { type Span, shifted } from '../core/text.ts'
import { isHeldBack, type Writing } from '../core/while-typing.ts'
import { toDiagnostic, toRange } from './to-lsp.ts'

/** An analysis of a document with the text it was made of. */
export class Judged {
  readonly version: number
  readonly analysis: Analysis
  /** How many findings the editor is to show. */
  readonly most: number
  readonly #text: TextDocument
  readonly #diagnostics = new Map<Finding, Diagnostic>()

  constructor(document: TextDocument, analysis: Analysis, most: number) {
    this.most = most
    this.version = document.version
    this.analysis = analysis
    this.#text = TextDocument.create(document.uri, document.languageId, document.version, analysis.text)
  }

  /** What is left out for the length of the document or the number of findings, for people. */
  get limit(): string | undefined {
    const { findings } = this.analysis
    const limit = limitOf(this.analysis)
    if (limit) return limit
    if (findings.length <= this.most) return undefined
    return `Of ${findings.length} findings the ${this.most} gravest are shown (setting limits.findings).`
  }

  diagnostic(finding: Finding, rulePage: string | undefined): Diagnostic {
    let diagnostic = this.#diagnostics.get(finding)
    if (!diagnostic) {
      diagnostic = toDiagnostic(this.#text, finding, rulePage)
      this.#diagnostics.set(finding, diagnostic)
    }
    return diagnostic
  }

  line(offset: number): number {
    return this.#text.positionAt(offset).line
  }
}

/**
 * What is shown of one version of a document: the findings of its analysis, or those of an earlier one with what a glance
 * at the changed section found in their place.
 */
export class Shown {
  readonly document: TextDocument
  readonly judged: Judged
  readonly glance: Glance | undefined
  /** The sentence that is being written: what is new in it is held back. */
  readonly writing: Writing | undefined
  readonly version: number
  #findings: readonly Finding[] | undefined
  #visible: readonly Finding[] | undefined

  constructor(document: TextDocument, judged: Judged, glance?: Glance, writing?: Writing) {
    this.document = document
    this.version = document.version
    this.judged = judged
    this.glance = glance
    this.writing = writing
  }

  /** The same with nothing held back. */
  released(): Shown {
    return new Shown(this.document, this.judged, this.glance)
  }

  get parsed(): Parsed {
    return this.glance?.parsed ?? this.judged.analysis.parsed
  }

  get text(): string {
    return this.parsed.text
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.#parts().map(({ finding, isFresh }) => (isFresh ? finding : this.#inPlace(finding)))
    return this.#findings
  }

  /** The findings without those that are held back. */
  get visible(): readonly Finding[] {
    this.#visible ??= this.findings.filter((finding) => !isHeldBack(finding, this.writing))
    return this.#visible
  }

  /** Whether an editor that shows the other has nothing to change. */
  isSameAs(other: Shown | undefined): boolean {
    if (other?.version !== this.version || other.visible.length !== this.visible.length) return false
    return this.visible.every((finding, index) => isSame(finding, other.visible[index]!))
  }

  /** The gravest findings, in the order of the document. */
  diagnostics(rulePage: string | undefined): Diagnostic[] {
    const { document, glance, judged } = this
    const isVisible = (_: Part, index: number) => !isHeldBack(this.findings[index]!, this.writing)
    const known = gravest(this.#parts().filter(isVisible), judged.most)
    if (!glance) return known.map(({ finding }) => judged.diagnostic(finding, rulePage))
    const lines = document.positionAt(glance.window.end).line - judged.line(glance.before.end)
    const delta = glance.window.end - glance.before.end
    return known.map(({ finding, isFresh }) => {
      if (isFresh) return toDiagnostic(document, finding, rulePage)
      const diagnostic = judged.diagnostic(finding, rulePage)
      const isBehind = finding.span.start >= glance.before.end
      const related = finding.related?.map(({ span, message }) => ({
        location: { uri: document.uri, range: toRange(document, movedSpan(span, glance.before.end, delta)) },
        message,
      }))
      return {
        ...diagnostic,
        ...(isBehind && { range: below(diagnostic.range, lines) }),
        ...(related && { relatedInformation: related }),
      }
    })
  }

  #inPlace(finding: Finding): Finding {
    const { glance } = this
    if (!glance || finding.span.start < glance.before.end) return finding
    const delta = glance.window.end - glance.before.end
    return moved(finding, (span) => movedSpan(span, glance.before.end, delta))
  }

  #parts(): Part[] {
    const { glance, judged } = this
    const { findings } = judged.analysis
    if (!glance) return findings.map((finding) => ({ finding, isFresh: false }))
    const parts: Part[] = []
    const { start, end } = glance.before
    let at = 0
    for (; at < findings.length && findings[at]!.span.start < start; at++)
      parts.push({ finding: findings[at]!, isFresh: false })
    for (const finding of glance.findings) parts.push({ finding, isFresh: true })
    for (; at < findings.length; at++)
      if (findings[at]!.span.start >= end) parts.push({ finding: findings[at]!, isFresh: false })
    return parts
  }
}

interface Part {
  readonly finding: Finding
  readonly isFresh: boolean
}

const order = ['error', 'warning', 'information', 'hint'] as const

function gravest(parts: readonly Part[], limit: number): readonly Part[] {
  if (parts.length <= limit) return parts
  let room = limit
  const least = order.find((severity) => {
    const count = parts.filter(({ finding }) => finding.severity === severity).length
    if (count >= room) return true
    room -= count
    return false
  })
  const rank = order.indexOf(least!)
  return parts.filter(({ finding }) => {
    const own = order.indexOf(finding.severity)
    return own < rank || (own === rank && room-- > 0)
  })
}

function below({ start, end }: Diagnostic['range'], lines: number): Diagnostic['range'] {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } }
}

function movedSpan(span: Span, from: number, delta: number): Span {
  return span.start >= from ? shifted(span, delta) : span
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
