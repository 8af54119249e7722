import { isFinal } from './document-status.ts'
import type { Category, Severity } from './finding.ts'
import type { SectionKind } from './postmortem.ts'
import type { Report, Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'

type Level = Severity | 'off'

/** Whether findings of a category are about wording, not about what the document holds. */
export function isAboutLanguage(category: Category): boolean {
  return category === 'blame' || category === 'wording'
}

/** Whether a rule has its say: nobody turned it off, and the profile does not leave it out. */
export function isAtWork({ id, isStrict }: Rule, { rules, profile }: Settings): boolean {
  const level = rules[id] ?? 'default'
  return level !== 'off' && (level !== 'default' || !isStrict || profile === 'strict')
}

/**
 * How loud a finding is. What a person set for the rule holds; else the rule's own severity in its section, raised or
 * lowered by the profile, and raised in a final document, which may no longer lack what a draft may.
 */
export function severityOf(rule: Rule, report: Report, settings: Settings, status?: string): Level {
  const level = settings.rules[rule.id] ?? 'default'
  if (level !== 'default') return level
  const own = report.severity ?? bySection(rule.severity, report.section)
  const steps = changes[settings.profile]
  const change = rule.category === 'blame' ? steps.blame : rule.category === 'wording' ? steps.wording : steps.structure
  const changed = change[own] ?? own
  const isLacking = !isAboutLanguage(rule.category) && changed === 'warning'
  return isLacking && settings.profile !== 'gentle' && status !== undefined && isFinal(status) ? 'error' : changed
}

type Steps = Readonly<Partial<Record<Level, Level>>>

/**
 * `gentle` is for teams that start: nothing is an error, sure blame is information, what only may be blame is left out.
 * `strict`: what spoils a review fails CI. What is only likely never does, in any profile.
 */
const changes: Readonly<Record<Settings['profile'], Readonly<Record<'blame' | 'wording' | 'structure', Steps>>>> = {
  gentle: {
    blame: { error: 'information', warning: 'information', information: 'off', hint: 'off' },
    wording: { error: 'hint', warning: 'hint', information: 'hint' },
    structure: { error: 'warning', warning: 'information', information: 'hint' },
  },
  standard: { blame: {}, wording: {}, structure: {} },
  strict: {
    blame: { warning: 'error' },
    wording: { warning: 'error' },
    structure: { warning: 'error', information: 'warning' },
  },
}

function bySection(severity: Rule['severity'], section: SectionKind | undefined): Level {
  if (typeof severity === 'string') return severity
  return (section && severity[section]) ?? severity.default
}
