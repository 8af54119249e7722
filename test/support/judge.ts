import type { Analysis } from '../../server/core/analysis.ts'
import { analyze } from '../../server/core/analyze.ts'
import type { Finding } from '../../server/core/finding.ts'
import { defaultSettings, type Settings } from '../../server/core/settings.ts'
import { language } from './shared-language.ts'

/** Analyses a text as a document known to be a postmortem, with every rule of the profile `standard`, and others where
 * they are given a level. A rule that throws fails the test. */
export function judge(text: string, rules: Settings['rules'] = {}, path = 'page.md'): Analysis {
  return analyze(text, {
    path,
    settings: {
      ...defaultSettings,
      rules: { ...defaultSettings.rules, ...rules },
      documents: { include: [path], exclude: [] },
    },
    language,
    today: '2026-11-23',
    onRuleError(rule, error) {
      throw new Error(`rule ${rule} threw`, { cause: error })
    },
  })
}

/** The rules that spoke of wording, or of comments that silence nothing; short fixtures lack much else. */
export function wordingOf(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ category, rule }) => category === 'blame' || category === 'wording' || rule === 'unused-suppression')
    .map(({ rule }) => rule)
}
