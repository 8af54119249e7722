import type { Finding } from '../../finding.ts'
import { overlaps } from '../../text.ts'

/** Language rules from the most specific to the least: where two speak of the same words, the first one counts. */
const order = [
  'human-error',
  'punitive',
  'framing-trap',
  'fault-attribution',
  'be-careful',
  'counterfactual',
  'person-error',
  'team-blame',
  'person-as-agent',
  'judgement',
  'procedure-violation',
  'folk-label',
  'hindsight',
  'vendor-blame',
  'empty-passive',
  'single-root-cause',
  'generalisation',
  'minimiser',
  'animated-language',
  'reads-as-blame',
  'named-person',
]

const rank = new Map(order.map((rule, index) => [rule, index]))

/** Whether of two language rules that speak of the same words the first one counts. */
export function isMoreSpecific(rule: string, other: string): boolean {
  return (rank.get(rule) ?? order.length) < (rank.get(other) ?? order.length)
}

/** What is sure counts before what is only likely; a model that reads a sentence as blame counts only where no rule has spoken. */
function counts(finding: Finding, other: Finding): boolean {
  const bySaid = isMoreSpecific(finding.rule, other.rule)
  const isOfModel = [finding, other].some(({ rule }) => !isMoreSpecific(rule, 'reads-as-blame'))
  if (isOfModel || finding.category !== other.category || isLoud(finding) === isLoud(other)) return bySaid
  return isLoud(finding)
}

const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning'

/** Keeps one language finding for each stretch of text: the one that is surer, else the one of the most specific rule. */
export function mostSpecific(findings: readonly Finding[]): Finding[] {
  const judged = findings
    .filter((finding) => rank.has(finding.rule))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const dropped = new Set<Finding>()
  let near: Finding[] = []
  for (const finding of judged) {
    near = near.filter((other) => !dropped.has(other) && other.span.end > finding.span.start)
    for (const other of near) {
      if (dropped.has(finding) || !overlaps(finding.span, other.span)) continue
      dropped.add(counts(finding, other) ? other : finding)
    }
    if (!dropped.has(finding)) near.push(finding)
  }
  return findings.filter((finding) => !dropped.has(finding))
}
