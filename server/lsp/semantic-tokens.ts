import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { factKinds, factsInText } from '../core/editing/facts-in-text.ts'
import type { Postmortem } from '../core/postmortem.ts'
import type { Span } from '../core/text.ts'

/** The types that package.json gives their colours. */
export const tokensLegend: SemanticTokensLegend = { tokenTypes: [...factKinds], tokenModifiers: [] }

/** The facts within a span as the protocol has them; a token does not run over the end of a line. */
export function semanticTokens(document: TextDocument, postmortem: Postmortem, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  for (const { kind, span } of factsInText(document.getText(), postmortem)) {
    if (span.end <= within.start || within.end <= span.start) continue
    const start = document.positionAt(span.start)
    if (document.positionAt(span.end).line === start.line)
      builder.push(start.line, start.character, span.end - span.start, factKinds.indexOf(kind), 0)
  }
  return builder.build()
}
