import type { Finding } from '../finding.ts'
import type { Suppression, Target } from './read-suppressions.ts'

/** What the comments of a document did: what the rule about unused ones looks at. */
export interface Silenced {
  readonly suppressions: readonly Suppression[]
  /** The targets that silenced something. */
  readonly used: ReadonlySet<Target>
  /** The ids that a comment may name. */
  readonly rules: readonly string[]
  /** Whether a rule, or for `undefined` every rule, had its say, so that silence means that it found nothing. */
  isJudged(rule: string | undefined): boolean
}

/** Which findings stay, and which targets silenced one. */
export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly used: ReadonlySet<Target>
}

/** Takes out the findings that begin where their rule is silenced. */
export function applySuppressions(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppressed {
  const used = new Set<Target>()
  const targets = suppressions.flatMap(({ targets }) => targets)
  if (targets.length === 0) return { findings, used }
  const waiting = targets.flatMap((target) => (target.range ? [{ target, range: target.range }] : []))
  waiting.sort((a, b) => a.range.start - b.range.start)
  let open: typeof waiting = []
  let next = 0
  const silenced = new Set<Finding>()
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span
    while (next < waiting.length && waiting[next]!.range.start <= start) open.push(waiting[next++]!)
    open = open.filter(({ range }) => start <= range.end)
    for (const { target } of open) {
      if (target.rule !== undefined && target.rule !== finding.rule) continue
      silenced.add(finding)
      used.add(target)
    }
  }
  return { findings: findings.filter((finding) => !silenced.has(finding)), used }
}
