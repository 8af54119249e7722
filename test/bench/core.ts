import { analyze } from '../../server/core/analyze.ts'
import { createLanguage } from '../../server/core/language/engine.ts'

/** The whole analysis of a text, with every rule: what is measured against the peers in one process. */
export function createCheck(): (text: string) => unknown {
  const language = createLanguage()
  return (text) => analyze(text, { language, today: '2026-06-01' }).findings
}

/** The same without the language rules: what is left of the whole is what language costs. */
export function createStructureCheck(): (text: string) => unknown {
  return (text) => analyze(text, { today: '2026-06-01' }).findings
}
