/** How often each rule speaks. */
export type Counts = ReadonlyMap<string, number>

/** Counts findings by their rule. */
export function tally(findings: readonly { readonly rule: string }[]): Counts {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** Whether no rule speaks more often than before, but for those that are meant to. */
export function noneMore(after: Counts, before: Counts, ...meant: readonly string[]): boolean {
  return [...after].every(([rule, count]) => meant.includes(rule) || count <= (before.get(rule) ?? 0))
}

/** Whether a rule speaks less often than before. */
export function isLess(after: Counts, before: Counts, rule: string): boolean {
  return (after.get(rule) ?? 0) < (before.get(rule) ?? 0)
}
