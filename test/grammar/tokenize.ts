import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate'
import injection from '../../syntaxes/postmortem.tmLanguage.json'

const require = createRequire(import.meta.url)

/** VS Code's own grammars of what may stand in Markdown, and ours. */
const grammars: Readonly<Record<string, () => unknown>> = {
  'text.html.markdown': () => require('tm-grammars/grammars/markdown.json'),
  'text.html.derivative': () => require('tm-grammars/grammars/html-derivative.json'),
  'text.html.basic': () => require('tm-grammars/grammars/html.json'),
  'source.yaml': () => require('tm-grammars/grammars/yaml.json'),
  [injection.scopeName]: () => injection,
}

export interface Token {
  readonly text: string
  readonly scopes: readonly string[]
}

/** Reads Markdown as the editor colours it. */
export async function markdownGrammar(options: { readonly injected: boolean }): Promise<IGrammar> {
  const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'))
  await oniguruma.loadWASM({ data: wasm })
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => (grammars[scope]?.() as IRawGrammar | undefined) ?? null,
    getInjections: (scope) => (options.injected && scope === 'text.html.markdown' ? [injection.scopeName] : []),
  })
  const grammar = await registry.loadGrammar('text.html.markdown')
  if (!grammar) throw new Error('The Markdown grammar is missing.')
  return grammar
}

/** The tokens of every line. */
export function tokenize(grammar: IGrammar, text: string): Token[][] {
  let state = textmate.INITIAL
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
  })
}
