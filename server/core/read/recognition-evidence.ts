import type { SectionKind } from '../postmortem.ts'
import { fileWords } from './file-words.ts'
import type { ProseUnit } from './prose-units.ts'
import type { Source } from './source.ts'

/** What speaks for or against a postmortem; points add up, and four make one. */
export interface Evidence {
  readonly points: number
  /** As part of a sentence: "the title says “outage”". */
  readonly says: string
}

/** All that the title, the file's name, the sections and the text say. */
export function evidenceIn(source: Source, units: readonly ProseUnit[], datesAndTimes: number): Evidence[] {
  return [
    ...nameEvidence(source),
    ...sectionEvidence(source),
    ...foreignSections(source),
    ...textEvidence(source, units, datesAndTimes),
  ]
}

const strongName =
  /\b(?:post-?mortems?|post mortem|post[- ]incident|incident (?:report|review|retrospective|analysis|summary|disclosure)|(?:outage|trouble|failure|event|deviation) (?:report|review|investigation)|retrospective|rca|root cause|correction of errors?|coe|after[- ]action|what went wrong)\b/i
const weakName =
  /\b(?:incidents?|outage|downtime|disruption|degrad\w+|unavailab\w+|failures?|failed|meltdown|breach|leak\w*|data loss|lost|broken|broke|breaking|down|crash\w*|stuck|delays?|delayed|errors?|duplicated?|inc-?\d+|sev-?\d)\b/i

/** Names of documents about incidents in general, or about something else. */
const otherName =
  /\b(?:run ?books?|play ?books?|cheat ?sheet|read ?me|change ?log|release notes?|guidelines?|handbook|checklist|meeting|minutes|agenda|roadmap|tutorial|faq|adr[- ]?\d*|rfc[- ]?\d*|security advisor(?:y|ies)|advisory|cve-\d+-\d+|newsletter|code of conduct|contributing|style guide|best practices|sprint|iteration|on-?boarding|job description)\b|^(?:how to|how we|why we|what is|guide to|writing|an? (?:guide|introduction)|introduction|about|welcome)\b|\b(?:process|procedures?|polic(?:y|ies)|plan|guide|proposal|index|log|list|archive|history|culture|overview|spike|principles|roles|training|workflow)$|\b(?:postmortems|post-mortems|retrospectives|incidents|incident reports|runbooks|outages)(?: \([^)]*\))?$/i

function nameEvidence({ title, metadata, path }: Source): Evidence[] {
  const file = fileWords(path)
  const names = [title?.text ?? '', metadata.title?.text ?? ''].map((name) => name.slice(0, 300))
  const evidence: Evidence[] = []
  const found = (pattern: RegExp, places: readonly string[]) =>
    places.map((name) => pattern.exec(name.trim())?.[0]).find((word) => word !== undefined)
  const strong = found(strongName, names)
  const weak = found(weakName, names)
  const strongFile = found(strongName, [file])
  if (strong) evidence.push({ points: 3, says: `the title says “${strong}”` })
  else if (strongFile) evidence.push({ points: 2, says: `the file name says “${strongFile}”` })
  else if (weak) evidence.push({ points: 2, says: `the title says “${weak}”` })
  if (found(dateInName, [...names, file])) evidence.push({ points: 0.5, says: 'its name carries a date' })
  const other = found(otherName, names) ?? found(otherName, [file])
  if (other) evidence.push({ points: -4.5, says: `its name says “${other.trim()}”` })
  const folder = path
    ?.split('/')
    .slice(0, -1)
    .find((name) => caseFolder.test(name))
  if (folder) evidence.push({ points: 1, says: `it stands in “${folder}”` })
  return evidence
}

const dateInName =
  /\b(?:19|20)\d\d[-/ .]?\d\d[-/ .]?\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b/i
const caseFolder = /^(?:post-?mortems?|incidents?|incident-?reports?|retrospectives?|outages?|rcas?)$/i

const sectionPoints: Readonly<Partial<Record<SectionKind, number>>> = {
  timeline: 2,
  rootCauses: 2,
  contributingFactors: 2,
  fiveWhys: 2,
  wentWell: 1.5,
  wentWrong: 1.5,
  lucky: 2,
  trigger: 1.5,
  detection: 1.5,
  impact: 1.5,
  resolution: 1.5,
  actionItems: 1.5,
  lessons: 1.5,
  summary: 0.5,
  participants: 0.5,
  background: 0.25,
}

function sectionEvidence({ sections }: Source): Evidence[] {
  const first = new Map<SectionKind, string>()
  for (const { kind, heading } of sections) if (kind !== 'other' && !first.has(kind)) first.set(kind, heading)
  return [...first].map(([kind, heading]) => ({
    points: sectionPoints[kind] ?? 0,
    says: `section “${heading.replace(/:$/, '')}”`,
  }))
}

const foreign =
  /^\W*(?:[\d.]+ )?(?:decision|decisions|alternatives(?: considered)?|proposal|motivation|goals|non-goals|rationale|(?:detailed )?design|acknowledge?ments|affected versions|patches|steps to reproduce|expected behaviou?r|actual behaviou?r|installation|usage|getting started|prerequisites|requirements|license|contributing|agenda|roadmap|step \d+.*|v?\d+\.\d+(?:\.\d+)*\b.*|before you (?:start|begin)|when to .*|how to .*|escalation|diagnosis|meaning|definitions?|roles.*|breaking changes|dependencies)\W*$/i

/** Headings of decision records, designs, advisories, manuals and change logs. */
function foreignSections({ sections }: Source): Evidence[] {
  const found = sections.filter(({ heading }) => foreign.test(heading.slice(0, 120)))
  if (found.length === 0) return []
  return [{ points: -Math.min(6, found.length * 1.5), says: `section “${found[0]!.heading}”` }]
}

const failure =
  /\b(?:outage|incident|downtime|unavailable|degraded|disruption|failed|failing|errors?|affected|impacted|lost|stopped|broke|broken|crashed)\b/i
const past = /\b(?:was|were|had|experienced|caused|began|became|stopped|failed|returned|received|reported)\b/gi
const advice = /\b(?:you|your|should|must|shall|please|can be|do not|don't)\b/gi

/** Fewer words without a telling section are an announcement or a status update. */
const shortest = 250
const telling: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'rootCauses',
  'contributingFactors',
  'trigger',
  'fiveWhys',
  'actionItems',
  'lessons',
  'wentWell',
  'wentWrong',
])
const update =
  /^\W{0,10}(?:(?:final |initial )?(?:update|message)s?\b.{0,30}[\]:–-]|(?:investigating|identified|monitoring|resolved) [-–] )/im

function textEvidence({ sections }: Source, units: readonly ProseUnit[], datesAndTimes: number): Evidence[] {
  const text = units
    .filter(({ isQuoted }) => !isQuoted)
    .map(({ prose }) => prose.text)
    .join('\n')
    .slice(0, 40_000)
  const opening = text.slice(0, 1500)
  const words = Math.max(1, text.split(/\s+/).length)
  const pastCount = text.match(past)?.length ?? 0
  const adviceCount = text.match(advice)?.length ?? 0
  const evidence: Evidence[] = []
  if (failure.test(opening) && (opening.match(past)?.length ?? 0) >= 2)
    evidence.push({ points: 1, says: 'it opens with a past failure' })
  if (datesAndTimes >= 5) evidence.push({ points: 1, says: `it tells ${datesAndTimes} dates and times` })
  if (datesAndTimes === 0) evidence.push({ points: -4, says: 'it names no date or time' })
  if (words >= 60 && adviceCount > pastCount && adviceCount / words > 0.012)
    evidence.push({ points: -4, says: 'it gives instructions rather than telling what happened' })
  if (words < shortest && !sections.some(({ kind }) => telling.has(kind)))
    evidence.push({ points: -2, says: 'it is short and has no section on causes, course or follow-up' })
  if (update.test(text)) evidence.push({ points: -2, says: 'it gives updates on an event that goes on' })
  const items = units.filter(({ form }) => form === 'item')
  const links = items.filter(({ prose }) =>
    prose.marks.some((mark) => mark.kind === 'link' && mark.from <= 2 && mark.to >= prose.text.length * 0.6),
  )
  if (links.length >= 4 && links.length >= items.length * 0.6 && sections.length > 0)
    evidence.push({ points: -4, says: 'it is a list of links' })
  return evidence
}
