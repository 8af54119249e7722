import type { Finding } from '../core/finding.ts'

const order = ['error', 'warning', 'information', 'hint'] as const

/** As many as there is room for of those whose findings weigh most, in the order in which they came. */
export function gravest<Part extends { readonly finding: Finding }>(
  parts: readonly Part[],
  limit: number,
): readonly Part[] {
  if (parts.length <= limit) return parts
  const counts = new Map<Finding['severity'], number>()
  for (const { finding } of parts) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1)
  let room = limit
  const least = order.find((severity) => {
    const count = counts.get(severity) ?? 0
    if (count >= room) return true
    room -= count
    return false
  })
  const rank = order.indexOf(least!)
  return parts.filter(({ finding }) => {
    const own = order.indexOf(finding.severity)
    return own < rank || (own === rank && room-- > 0)
  })
}
