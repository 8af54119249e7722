import type { Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../core/analysis.ts'
import type { Finding } from '../core/finding.ts'
import { limitOf } from '../core/limits.ts'

/** A finding of an analysis, or a fresh one of a glance. */
export interface Part {
  readonly finding: Finding
  readonly isFresh: boolean
}

/** Says a finding in a document to the client. */
export type Tell = (document: TextDocument, finding: Finding) => Diagnostic

/** An analysis of a document with the text it was made of. */
export class Judged {
  readonly version: number
  readonly analysis: Analysis
  /** How many findings the editor is to show. */
  readonly most: number
  readonly parts: readonly Part[]
  readonly #text: TextDocument
  readonly #diagnostics = new Map<Finding, Diagnostic>()

  constructor(document: TextDocument, analysis: Analysis, most: number) {
    this.most = most
    this.version = document.version
    this.analysis = analysis
    this.parts = analysis.findings.map((finding) => ({ finding, isFresh: false }))
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

  diagnostic(finding: Finding, tell: Tell): Diagnostic {
    let diagnostic = this.#diagnostics.get(finding)
    if (!diagnostic) {
      diagnostic = tell(this.#text, finding)
      this.#diagnostics.set(finding, diagnostic)
    }
    return diagnostic
  }

  line(offset: number): number {
    return this.#text.positionAt(offset).line
  }
}
