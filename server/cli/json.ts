import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../core/analysis.ts'
import type { Phrase, Postmortem } from '../core/postmortem.ts'
import type { Span } from '../core/text.ts'

/** Turns spans of one text into the zero-based lines and UTF-16 characters of the protocol. */
export function ranges(text: string) {
  const document = TextDocument.create('file:///', 'markdown', 0, text)
  return (span: Span) => ({ start: document.positionAt(span.start), end: document.positionAt(span.end) })
}

/** One file of `postmortem check --format json`. */
export function checkJson(file: string, { text, postmortem, findings }: Analysis) {
  const range = ranges(text)
  return {
    file,
    isPostmortem: postmortem.recognition.isPostmortem,
    reason: postmortem.recognition.reason,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      category: finding.category,
      severity: finding.severity,
      message: finding.message,
      range: range(finding.span),
      fixes: finding.fixes.map((fix) => ({
        title: fix.title,
        edits: fix.edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
      })),
    })),
  }
}

/** One file of `postmortem outline --format json`. */
export function outlineJson(file: string, text: string, postmortem: Postmortem) {
  const range = ranges(text)
  const cause = ({ text, span }: Phrase) => ({ text, range: range(span) })
  return {
    file,
    sections: postmortem.sections
      .filter((section) => !section.isLabel)
      .map(({ kind, heading, headingSpan }) => ({
        kind,
        heading,
        range: range(headingSpan),
      })),
    timeline: postmortem.timeline.map((entry) => ({
      time: entry.time.text,
      instant: entry.instant ?? null,
      text: entry.text.text,
      range: range(entry.span),
    })),
    fiveWhys: postmortem.fiveWhys.map((chain) => ({
      depth: chain.depth,
      steps: chain.steps.map((step) => ({
        question: step.question?.text ?? null,
        answer: step.answer?.text ?? null,
        range: range(step.span),
      })),
      endsAt: chain.endsAt,
      range: range(chain.span),
    })),
    rootCauses: postmortem.rootCauses.map(cause),
    contributingFactors: postmortem.contributingFactors.map(cause),
    actionItems: postmortem.actionItems.map((item) => ({
      text: item.text.text,
      owner: item.owner?.text ?? null,
      due: item.due?.text ?? null,
      ticket: item.ticket?.url ?? item.ticket?.text ?? null,
      status: item.status,
      range: range(item.span),
    })),
  }
}
