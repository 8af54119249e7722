import type { Analysis } from '../core/analysis.ts'
import type { Category, Finding, Severity } from '../core/finding.ts'

const head = ['', 'median', '90th percentile', 'most']

const categories: readonly Category[] = ['blame', 'wording', 'whys', 'action-items', 'timeline', 'impact', 'structure']

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/**
 * How much is found in a folder of postmortems: by rule, and how many findings a document has, loud and quiet, by
 * category, in the median and at the 90th percentile. For a team that decides which rules it wants, and for us against noise.
 */
export function stats(analyses: readonly Analysis[]): string {
  const judged = analyses.filter(({ postmortem }) => postmortem.recognition.isPostmortem)
  const findings = judged.flatMap((analysis) => analysis.findings)
  const counts = (keep: (finding: Finding) => boolean) =>
    judged.map((analysis) => analysis.findings.filter(keep).length)
  const loud = (keep: (category: Category) => boolean) => counts((finding) => isLoud(finding) && keep(finding.category))
  const rows = [
    ['all rules', loud(() => true)],
    ['all but blame', loud((category) => category !== 'blame')],
    ...categories.map((own) => [own, loud((category) => category === own)] as const),
  ] as const
  const quiet = counts((finding) => !isLoud(finding))
  return [
    `${judged.length} postmortems in ${analyses.length} files.`,
    '',
    'Errors and warnings per postmortem',
    table([head, ...rows.map(([name, found]) => [name, ...spread(found)])]),
    '',
    'Information and hints per postmortem',
    table([head, ['all rules', ...spread(quiet)]]),
    '',
    'Findings by rule',
    table([['rule', 'category', ...severities, 'postmortems'], ...byRule(judged, findings)]),
    '',
  ].join('\n')
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}

function spread(counts: readonly number[]): string[] {
  const sorted = counts.toSorted((a, b) => a - b)
  return [0.5, 0.9, 1].map((share) => String(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0))
}

function byRule(judged: readonly Analysis[], findings: readonly Finding[]): string[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (!groups.has(finding.rule)) groups.set(finding.rule, [])
    groups.get(finding.rule)!.push(finding)
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length)
  return ordered.map(([rule, found]) => [
    rule,
    found[0]!.category,
    ...severities.map((severity) => String(found.filter((finding) => finding.severity === severity).length)),
    String(judged.filter((analysis) => analysis.findings.some((finding) => finding.rule === rule)).length),
  ])
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const cell = (value: string, column: number) =>
    column === 0 || /[a-z]{3}/.test(value) ? value.padEnd(widths[column]!) : value.padStart(widths[column]!)
  return rows.map((row) => `  ${row.map(cell).join('  ').trimEnd()}`).join('\n')
}
