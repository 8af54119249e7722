import type { Finding, Severity } from '../finding.ts'
import { mostSpecific } from '../language/blame/precedence.ts'
import type { SectionKind } from '../postmortem.ts'
import type { Settings } from '../settings.ts'
import { Attention } from './attention.ts'
import { rules } from './index.ts'
import type { Reading, Report, Rule } from './rule.ts'

/**
 * Lets every rule look at a reading.
 *
 * @param onRuleError hears of a rule that throws; the findings of the others stay
 */
export function findingsOf(
  reading: Reading,
  settings: Settings,
  onRuleError?: (rule: string, error: unknown) => void,
): readonly Finding[] {
  const findings: Finding[] = []
  const attention = new Attention(reading, settings)
  for (const rule of rules) {
    if (settings.rules[rule.id] === 'off') continue
    try {
      for (const report of isLanguage(rule) ? attention.check(rule) : rule.check(reading, settings.options[rule.id])) {
        const severity = severityOf(rule, report, settings)
        if (severity === 'off') continue
        const { section: _section, ...rest } = report
        findings.push({ ...rest, rule: rule.id, category: rule.category, severity })
      }
    } catch (error) {
      onRuleError?.(rule.id, error)
    }
  }
  attention.remember()
  return mostSpecific(findings).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function isLanguage({ category }: Rule): boolean {
  return category === 'blame' || category === 'wording'
}

function severityOf(rule: Rule, report: Report, settings: Settings): Severity | 'off' {
  const level = settings.rules[rule.id] ?? 'default'
  if (level !== 'default') return level
  const own = report.severity ?? bySection(rule.severity, report.section)
  if (settings.profile === 'gentle' && isLanguage(rule) && own !== 'off') return 'hint'
  if (settings.profile === 'strict' && own === 'warning' && report.severity === undefined) return 'error'
  return own
}

function bySection(severity: Rule['severity'], section: SectionKind | undefined): Severity | 'off' {
  if (typeof severity === 'string') return severity
  return (section && severity[section]) ?? severity.default
}
