import type { Hover } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../core/analysis.ts'
import { factAt } from '../core/editing/facts.ts'
import type { Finding } from '../core/finding.ts'
import { ruleById } from '../core/rules/index.ts'
import { tellReason } from './tell.ts'
import { pageOf, toRange } from './to-lsp.ts'
import type { Translate } from './translate.ts'

/** Between two lines of a paragraph in Markdown. */
const lineBreak = '  \n'

/**
 * Why a finding matters and what to ask instead; on the title, why the document is taken for a postmortem; elsewhere what
 * is known of the time, ticket, person or term there.
 */
export function hover(
  document: TextDocument,
  analysis: Analysis,
  offset: number,
  zone: string,
  translate: Translate,
  rulePage?: string,
): Hover | undefined {
  const found = analysis.findings.filter(({ span }) => span.start <= offset && offset <= span.end)
  const { title, recognition } = analysis.postmortem
  const onTitle = title && title.span.start <= offset && offset <= title.span.end
  const range = found[0]?.span ?? (onTitle ? title.span : undefined)
  if (!range) {
    const fact = recognition.isPostmortem ? factAt(analysis.text, analysis.postmortem, offset, zone) : undefined
    if (!fact) return undefined
    const value = fact.text.split(lineBreak).map(translate).join(lineBreak)
    return { contents: { kind: 'markdown', value }, range: toRange(document, fact.span) }
  }
  const parts = [
    ...found.map((finding) => explain(finding, translate, rulePage)),
    ...(onTitle ? [tellReason(recognition.reason, translate), translate(analysis.foreign ?? '')].filter(Boolean) : []),
  ]
  return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range: toRange(document, range) }
}

function explain(finding: Finding, translate: Translate, rulePage?: string): string {
  const rule = ruleById(finding.rule)
  const [fix] = finding.fixes
  return [
    rule && translate(rule.why),
    finding.detail && translate(finding.detail),
    fix && translate(`Quick fix: ${fix.title}`),
    rulePage && `[${translate(`About ${finding.rule}`)}](${pageOf(finding.rule, rulePage)})`,
  ]
    .filter(Boolean)
    .join('\n\n')
}
