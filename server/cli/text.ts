import type { Analysis } from '../core/analysis.ts'
import type { Finding, Severity } from '../core/finding.ts'
import type { Postmortem } from '../core/postmortem.ts'
import { ranges } from './json.ts'

/** Findings as people read them in a terminal: a line each, grouped by file. Empty where there is nothing to say. */
export function stylish(file: string, { text, findings }: Analysis): string {
  if (findings.length === 0) return ''
  const range = ranges(text)
  const rows = findings.map((finding) => {
    const { line, character } = range(finding.span).start
    return [`${line + 1}:${character + 1}`, finding.severity, finding.message, finding.rule] as const
  })
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  const [places, severities] = [width(0), width(1)]
  const lines = rows.map(
    ([place, severity, message, rule]) =>
      `  ${place.padStart(places)}  ${severity.padEnd(severities)}  ${message}  ${rule}`,
  )
  return `${file}\n${lines.join('\n')}\n`
}

/** `3 errors, 1 warning in 2 files`. */
export function summary(findings: readonly Finding[], files: number): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const parts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => [severity, count(severity)] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => plural(number, severity))
  return parts.length === 0
    ? `No findings in ${plural(files, 'file')}.`
    : `${parts.join(', ')} in ${plural(files, 'file')}.`
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`
}

/** The model as an indented text, for a glance at what was understood. */
export function outlineText(file: string, postmortem: Postmortem): string {
  const { timeline, fiveWhys, rootCauses, contributingFactors, actionItems, sections } = postmortem
  const list = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : [`  ${title}`, ...rows.map((row) => `    ${row}`)]
  return [
    file,
    ...(postmortem.title ? [`  ${postmortem.title.text}`] : []),
    ...list(
      'Sections',
      sections.map(({ kind, heading, depth }) => `${'  '.repeat(depth - 1)}${heading} (${kind})`),
    ),
    ...list(
      'Timeline',
      timeline.map(({ time, instant, text }) => `${time.text}  ${text.text}${instant ? `  [${instant}]` : ''}`),
    ),
    ...list(
      'Root causes',
      rootCauses.map(({ text }) => text),
    ),
    ...list(
      'Contributing factors',
      contributingFactors.map(({ text }) => text),
    ),
    ...list(
      'Five Whys',
      fiveWhys.map(({ depth, endsAt, problem }) => `${problem?.text ?? 'chain'}: depth ${depth}, ends at ${endsAt}`),
    ),
    ...list(
      'Action items',
      actionItems.map(({ text, owner, due, ticket, status }) =>
        [
          `[${status}] ${text.text}`,
          owner?.text ?? 'no owner',
          due?.text ?? 'no due date',
          ticket?.text ?? 'no ticket',
        ].join(' · '),
      ),
    ),
    '',
  ].join('\n')
}
