import type { Finding } from '../finding.ts'
import { onAsking } from '../fixes/offered-fixes.ts'
import { mostSpecific } from '../language/blame/precedence.ts'
import type { Settings } from '../settings.ts'
import { isAboutLanguage, isAtWork, severityOf } from '../severity.ts'
import { applySuppressions } from '../suppressions/apply-suppressions.ts'
import type { Suppression, Target } from '../suppressions/read-suppressions.ts'
import { contains, overlaps, type Span } from '../text.ts'
import { allowedSpans } from './allowed-phrases.ts'
import { Attention } from './attention.ts'
import { rules } from './index.ts'
import { type Earlier, nothingEarlier, type Reading, type Report, type Rule } from './rule.ts'
import { unusedSuppression } from './structure/unused-suppression.ts'

/** The comments of a document that silence rules, and whether the language rules have their say. */
export interface Comments {
  readonly suppressions: readonly Suppression[]
  readonly hasLanguage: boolean
  /** The part of the document that the reading holds, where that is not all of it. */
  readonly window?: Span
  /** What is known to be found outside of that part. */
  readonly elsewhere?: readonly Finding[]
}

/**
 * Lets every rule look at a reading, one in a step, and takes out what comments in the document silence.
 *
 * @param onRuleError hears of a rule that throws; the findings of the others stay
 */
export function* judging(
  reading: Reading,
  settings: Settings,
  comments: Comments,
  onRuleError?: (rule: string, error: unknown) => void,
): Generator<undefined, readonly Finding[]> {
  const shown: Finding[] = []
  /** What the profile or the section turns off: a comment on it is not unused. */
  const hidden: Finding[] = []
  /** What rules would say that a team turned off. */
  const declined: Finding[] = []
  const findingOf = stamped(reading, onRuleError)
  const allowed = allowedSpans(reading.postmortem.passages, settings.allowedPhrases)
  const attention = new Attention(reading, settings)
  // What a comment silences does not make its neighbours likelier blame; a fact of the document it stays.
  const weighed = ({ category, weighsFindings }: Rule): Earlier => {
    if (!weighsFindings) return nothingEarlier
    const here = isAboutLanguage(category)
      ? applySuppressions(mostSpecific(shown), comments.suppressions).findings
      : shown
    return { here, elsewhere: comments.elsewhere ?? [] }
  }
  for (const rule of rules) {
    const isOff = settings.rules[rule.id] === 'off'
    if (!isAtWork(rule, settings) && (rule.weighsFindings || !isAboutLanguage(rule.category))) continue
    try {
      const reports =
        isAboutLanguage(rule.category) && !rule.weighsFindings
          ? attention.check(rule)
          : rule.check(reading, settings.options[rule.id], weighed(rule))
      for (const report of reports) {
        const severity = severityOf(rule, report, settings, reading.postmortem.metadata.status?.text)
        if (isOff) declined.push(findingOf(rule, report, 'hint'))
        else if (severity === 'off') hidden.push(findingOf(rule, report, 'hint'))
        else if (!isAboutLanguage(rule.category) || !allowed.some((span) => overlaps(span, report.span)))
          shown.push(findingOf(rule, report, severity))
      }
    } catch (error) {
      onRuleError?.(rule.id, error)
    }
    yield
  }
  attention.remember()
  const { suppressions } = comments
  const left = applySuppressions(withoutDeclined(mostSpecific(shown), declined), suppressions)
  const used = new Set([...left.used, ...applySuppressions(hidden, suppressions).used])
  const unused = suppressions.length === 0 ? [] : unusedOf(reading, settings, comments, used)
  return [...left.findings, ...unused].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Of words that a rule knows which a team turned off, no model has its say in that rule's stead. */
function withoutDeclined(findings: readonly Finding[], declined: readonly Finding[]): readonly Finding[] {
  if (declined.length === 0) return findings
  const weighing = new Set(rules.filter(({ weighsFindings }) => weighsFindings).map(({ id }) => id))
  const left = new Set(mostSpecific([...declined, ...findings.filter(({ rule }) => weighing.has(rule))]))
  return findings.filter((finding) => !weighing.has(finding.rule) || left.has(finding))
}

function stamped(reading: Reading, onRuleError?: (rule: string, error: unknown) => void) {
  return (rule: Rule, report: Report, severity: Finding['severity']): Finding => {
    const { section: _section, fixes, detail, ...rest } = report
    const finding = { ...rest, rule: rule.id, category: rule.category, severity }
    return onAsking(reading, rule, finding, { fixes, detail }, onRuleError)
  }
}

/** The findings on the comments themselves, when it is known what all the other rules have to say. */
function unusedOf(
  reading: Reading,
  settings: Settings,
  { suppressions, hasLanguage, window }: Comments,
  used: ReadonlySet<Target>,
): Finding[] {
  const rule = unusedSuppression
  const isJudged = (other: Rule) => isAtWork(other, settings) && (hasLanguage || !isAboutLanguage(other.category))
  if (!isJudged(rule)) return []
  const isInside = ({ targets }: Suppression) =>
    !window || targets.every(({ span, range }) => contains(window, range ?? span))
  const silenced = {
    suppressions: suppressions.filter(isInside),
    used,
    rules: rules.map(({ id }) => id),
    isJudged: (id: string | undefined) => rules.every((other) => (id ?? other.id) !== other.id || isJudged(other)),
  }
  return [...rule.check({ ...reading, silenced }, undefined, nothingEarlier)].flatMap((report) => {
    const severity = severityOf(rule, report, settings, reading.postmortem.metadata.status?.text)
    return severity === 'off' ? [] : [stamped(reading)(rule, report, severity)]
  })
}
