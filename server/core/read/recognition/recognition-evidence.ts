import type { SectionKind } from '../../postmortem.ts'
import { fileWords } from '../file-words.ts'
import type { ProseUnit } from '../prose-units.ts'
import type { Source } from '../source.ts'

/** What speaks for or against a postmortem; points add up, and four make one. */
export interface Evidence {
  readonly points: number
  /** As part of a sentence: "the title says “outage”". */
  readonly says: string
}

/** All that the title, the file's name, the sections and the text say. */
export function evidenceIn(source: Source, units: readonly ProseUnit[], datesAndTimes: number): Evidence[] {
  const sections = sectionEvidence(source)
  const names = nameEvidence(source, tellsOfOne(source, datesAndTimes))
  const sum = sections.reduce((points, evidence) => points + evidence.points, 0)
  const isNamed = names.some(({ points }) => points >= 3)
  return [
    ...names,
    ...sections,
    ...foreignSections(source),
    ...textEvidence(source, units, isNamed, datesAndTimes),
    ...absence(datesAndTimes, Math.max(0, ...names.map(({ points }) => points))),
    ...manner(units, sum, isNamed),
  ]
}

const strongName =
  /\b(?:post-?mortems?|post mortem|post[- ]incident|incident (?:report|review|retrospective|analysis|summary|disclosure)|(?:outage|trouble|failure|event|deviation|availability) (?:report|review|investigation)|retrospective|rca|root cause|correction of errors?|coe|after[- ]action|what went wrong)\b/i
const weakName =
  /\b(?:incidents?|outages?|downtime|disruption|degrad\w+|unavailab\w+|unreachable|failures?|failed|meltdown|breach|leak\w*|data loss|lost|broken|broke|breaking|down|crash\w*|stuck|delays?|delayed|errors?|duplicated?|inc-?\d+|sev-?\d)\b/i

const ledBy = new RegExp(`^\\W*(?:\\S+ )?${strongName.source}(?:\\W*[:–—]| [-] | (?:of|for|on) )`, 'i')

/** Names of documents about incidents in general, or about something else. */
const otherName = [
  /\b(?:run ?books?|play ?books?|cheat ?sheet|read ?me|change ?log|release (?:notes?|v?\d)|guidelines?|handbook|checklist)\b/i,
  /\b(?:meeting|minutes|agenda|hand-?over|weekly|monthly|quarterly|roadmap|tutorial|faq|on-?boarding|job description)\b/i,
  /\b(?:adr[- ]?\d*|rfc[- ]?\d*|(?:security )?advisor(?:y|ies)|cve-\d+-\d+|ghsa-\w+|code of conduct|contributing|style guide|best practices)\b/i,
  /\b(?:sprint|iteration|team|quarterly|project) \d* ?(?:retro|retrospective|review)\b/i,
  /^(?:how to|how we|why we|what is|guide to|writing|an? (?:guide|introduction)|introduction|about|welcome)\b/i,
  /\b(?:process|procedures?|polic(?:y|ies)|plan|guide|proposal|index|log|list|archive|history|culture|overview|spike|principles|roles|training|workflow|protocol|framework|manual|catalog(?:ue)?)(?=\W*$|[:–—]| v?\d| \()/i,
  /\b(?:postmortems|post-mortems|retrospectives|incidents|incident reports|runbooks)(?: \([^)]*\))?\W*$/i,
  /\b(?:list|collection|index|archive|catalog(?:ue)?) of\b/i,
]

const newsletter = /\bnewsletter\b/i

/** A course of events with its times and what caused them: minutes or a sheet that has both is an account all the same. */
function tellsOfOne({ sections }: Source, datesAndTimes: number): boolean {
  const kinds = new Set(sections.map(({ kind }) => kind))
  return (
    datesAndTimes >= 5 && kinds.has('timeline') && causal.some((kind) => kinds.has(kind)) && kinds.has('actionItems')
  )
}

const causal = ['rootCauses', 'contributingFactors', 'fiveWhys'] as const

function nameEvidence({ title, metadata, path }: Source, isAccount: boolean): Evidence[] {
  const file = fileWords(path)
  const names = [title?.text ?? '', metadata.title?.text ?? ''].map((name) => name.slice(0, 300))
  const evidence: Evidence[] = []
  const found = (pattern: RegExp, places: readonly string[]) =>
    places.map((name) => pattern.exec(name.trim())?.[0].trim()).find((word) => word !== undefined)
  const strong = found(strongName, names)
  const weak = found(weakName, names)
  const strongFile = found(strongName, [file])
  if (strong) evidence.push({ points: 3, says: `the title says “${strong}”` })
  else if (strongFile) evidence.push({ points: 2, says: `the file name says “${strongFile}”` })
  else if (weak) evidence.push({ points: 2, says: `the title says “${weak}”` })
  if (found(dateInName, [...names, file])) evidence.push({ points: 0.5, says: 'its name carries a date' })
  // "Postmortem: the runbook was wrong" is about a runbook and none.
  const judged = names.some((name) => ledBy.test(name)) ? [] : [...names, file]
  // A file of newsletters may hold one account; a title says what this one is.
  const others = [
    ...otherName.flatMap((pattern) => found(pattern, judged) ?? []),
    found(newsletter, judged.slice(0, 2)),
  ].filter((word) => word !== undefined)
  if (others.length > 0)
    evidence.push({ points: isAccount ? -2 : -4.5 - others.length, says: `its name says “${others[0]}”` })
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
  return [{ points: -Math.min(6, found.length * 2), says: `section “${found[0]!.heading}”` }]
}

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
/** A document beside this one. */
const isDocument = /^(?![a-z]+:)[^?#]{1,200}\.(?:md|markdown|mdx)$/i
const update =
  /^\W{0,10}(?:(?:final |initial )?(?:update|message)s?\b.{0,30}[\]:–-]|(?:investigating|identified|monitoring|resolved) [-–] )/im

function textEvidence(
  { sections }: Source,
  units: readonly ProseUnit[],
  isNamed: boolean,
  datesAndTimes: number,
): Evidence[] {
  const text = textOf(units)
  const opening = text.slice(0, 1500)
  const evidence: Evidence[] = []
  const isOfFailure = failure.test(opening) && countOf(past, opening) >= 2
  if (isOfFailure) evidence.push({ points: 1, says: 'it opens with a past failure' })
  const isMemo = sections.length <= 1 && isOfFailure && datesAndTimes >= 5 && cause.test(text)
  if (isMemo) evidence.push({ points: 2, says: 'it tells when it happened and why, without sections' })
  else if (!isNamed && wordsIn(text) < shortest && !sections.some(({ kind }) => telling.has(kind)))
    evidence.push({ points: -2, says: 'it is short and has no section on causes, course or follow-up' })
  if (regret.test(text)) evidence.push({ points: 1, says: 'it apologises or says how a repeat is prevented' })
  if (update.test(text)) evidence.push({ points: -2, says: 'it gives updates on an event that goes on' })
  const items = units.filter(({ form }) => form === 'item')
  const links = items.filter(({ prose }) =>
    prose.marks.some(
      ({ kind, from, to, url }) =>
        kind === 'link' && from <= 2 && (to >= prose.text.length * 0.6 || isDocument.test(url ?? '')),
    ),
  )
  if (links.length >= 4 && links.length >= items.length * 0.6)
    evidence.push({ points: -4, says: 'it is a list of links' })
  return evidence
}

/** An account of an incident says when; a draft whose title says what it is may not do so yet. */
function absence(datesAndTimes: number, namePoints: number): Evidence[] {
  if (datesAndTimes === 0) return [{ points: Math.min(-1, namePoints - 4), says: 'it names no date or time' }]
  return datesAndTimes >= 5 ? [{ points: 1, says: `it tells ${datesAndTimes} dates and times` }] : []
}

/** A guide to postmortems has all their sections, so its manner weighs against them. */
function manner(units: readonly ProseUnit[], sectionPoints: number, isNamed: boolean): Evidence[] {
  const text = textOf(units)
  const words = wordsIn(text)
  const advised = countOf(advice, text)
  const told = countOf(past, text)
  if (!isNamed && words >= 150 && told / words < 0.006)
    return [{ points: -3 - sectionPoints * 0.4, says: 'it tells of nothing that happened' }]
  if (words < 60 || advised <= told || advised / words <= 0.012) return []
  return [{ points: -3 - sectionPoints * 0.6, says: 'it gives instructions rather than telling what happened' }]
}

const failure =
  /\b(?:outages?|incident|down|downtime|unavailable|unreachable|degraded|disruption|failed|failing|errors?|affected|impacted|lost|stopped|broke|broken|crashed)\b/i
const cause =
  /\b(?:(?:root )?cause (?:was|is|of)|caused by|because|due to|owing to|triggered by|traced (?:it )?(?:back )?to|turned out)\b/i
const regret =
  /\b(?:sorry|apologi[sz]e)\b.{0,80}\b(?:caused|down(?:time)?|outage|disruption|interruption|inconvenience|happened|affected|impact)|\b(?:we|we're|we'll|we've|i)\b.{0,60}\b(?:prevent|avoid|keep)\b.{0,60}\b(?:happening again|similar (?:issues|problems|incidents|outages)|a (?:repeat|recurrence)|in the future)\b/i
const past =
  /\b(?:was|were|had|did|got|went|took|came|saw|found|made|gave|sent|ran|wrote|held|broke|fell|lost|began|became|experienced|caused|stopped|failed|returned|received|reported)\b/gi
const advice = /\b(?:you|your|should|must|shall|please|can be|do not|don't)\b/gi

function textOf(units: readonly ProseUnit[]): string {
  let text = ''
  for (const { prose, isQuoted } of units) {
    if (text.length > 40_000) break
    if (!isQuoted) text += `${prose.text.slice(0, 5000)}\n`
  }
  return text
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
