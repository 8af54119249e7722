import { blank } from '../finding.ts'
import type { Postmortem } from '../postmortem.ts'

const dayLength = 86_400_000

/** The day on which the incident began, ISO 8601: from its timeline, else from its metadata. */
export function incidentDay({ timeline, metadata }: Postmortem): string | undefined {
  const days = timeline.flatMap((entry) => entry.date ?? [])
  return (
    days.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined) ??
    isoDayIn(metadata.start?.text) ??
    metadata.date?.date
  )
}

/** The calendar day that a field begins with, where it is written as ISO 8601. */
export function isoDayIn(field: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(field ?? '')?.[1]
  return day !== undefined && addDays(day, 0) === day ? day : undefined
}

/** The ISO 8601 day that lies some days after another; `undefined` for a day that no calendar has. */
export function addDays(day: string, days: number): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`) + days * dayLength
  return Number.isNaN(time) || Math.abs(time) > 8e15 ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** The whole days from one ISO 8601 day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

/** The level in "SEV-2", "P1", "S3", "Sev 2 (major)", or by its name; 1 is the worst. A blank has none. */
export function severityLevel(severity: string | undefined): number | undefined {
  if (severity === undefined || blank.test(severity)) return undefined
  const level = /(?<!\d)([0-5])(?!\d)/.exec(severity)?.[1]
  if (level !== undefined) return Number(level)
  const named = /\b(?:(critical)|(major|high)|(minor|medium|moderate)|(low|trivial))\b/i.exec(severity)
  return named ? named.slice(1).findIndex((name) => name !== undefined) + 1 : undefined
}
