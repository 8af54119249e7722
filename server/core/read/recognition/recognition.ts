import type { Block } from '../../markdown/blocks.ts'
import type { Recognition } from '../../postmortem.ts'
import { type ProseUnit, proseUnits } from '../prose-units.ts'
import type { Source } from '../source.ts'
import { type Evidence, evidenceIn } from './recognition-evidence.ts'
import { isTemplate } from './template.ts'

/**
 * Decides whether a document is a postmortem, with the reason: an account of one past incident, not instructions,
 * policies, plans, lists or announcements. `postmortem: true|false` in the front matter decides before all.
 */
export function recognise(source: Source): Recognition {
  const units = proseUnits(source.parsed.blocks)
  const datesAndTimes = countDates(units, source.parsed.blocks)
  const evidence = evidenceIn(source, units, datesAndTimes)
  const template = isTemplate(source, units, datesAndTimes) && speaksOfIncidents(source, units)
  const { isPostmortem } = source.metadata
  if (isPostmortem !== undefined)
    return {
      isPostmortem,
      score: isPostmortem ? 1 : 0,
      reason: `The front matter says “postmortem: ${isPostmortem}”`,
      isTemplate: isPostmortem && template,
    }
  if (template)
    return { isPostmortem: true, score: 1, reason: 'Reads as the template of a postmortem', isTemplate: true }
  const points = evidence.reduce((sum, { points }) => sum + points, 0)
  const score = points <= 0 ? 0 : points / (points + enough)
  return { isPostmortem: score >= 0.5, score, reason: reasonOf(evidence, score >= 0.5), isTemplate: false }
}

/** As many points make a postmortem: a telling title and one telling section, or two or three telling sections. */
const enough = 4

function reasonOf(evidence: readonly Evidence[], isPostmortem: boolean): string {
  const side = evidence
    .filter(({ points }) => (isPostmortem ? points >= 0.5 : points < 0))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 5)
    .map(({ says }) => says)
  if (isPostmortem) return `Reads as a postmortem: ${side.join(', ')}`
  const hints = evidence.filter(({ points }) => points > 0).map(({ says }) => says)
  if (side.length > 0) return `Does not read as a postmortem: ${side.join(', ')}`
  return hints.length > 0
    ? `Does not read as a postmortem: nothing but ${hints.slice(0, 3).join(', ')} speaks for one`
    : 'Does not read as a postmortem: neither title nor sections tell of an incident'
}

/** A template for something else is none of ours. */
function speaksOfIncidents({ title, path, sections }: Source, units: readonly ProseUnit[]): boolean {
  const kinds = new Set(sections.map((section) => section.kind))
  const telling = [
    'timeline',
    'rootCauses',
    'contributingFactors',
    'impact',
    'lessons',
    'actionItems',
    'resolution',
    'wentWell',
  ] as const
  if (telling.filter((kind) => kinds.has(kind)).length >= 3) return true
  const opening = units.slice(0, 3).map(({ prose }) => prose.text.slice(0, 300))
  const names = [title?.text ?? '', path?.slice(path.lastIndexOf('/') + 1) ?? '', ...opening]
  return names.some((name) => /\bpost-?mortems?\b|\bincident reports?\b|\bretrospectives?\b/i.test(name))
}

const dateOrTime =
  /\b(?:19|20)\d\d-\d\d-\d\d|\b\d{1,2}[:.]\d{2}(?::\d{2})?\b(?![.\d])|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2} ?[ap]m\b|\b(?:on|since|until|last|by|from) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi

function countDates(units: readonly ProseUnit[], blocks: readonly Block[]): number {
  const code = blocks.flatMap((block) => (block.kind === 'code' ? [block.value] : []))
  let count = 0
  for (const text of [...units.map(({ prose }) => prose.text), ...code]) {
    count += text.slice(0, 20_000).match(dateOrTime)?.length ?? 0
    if (count > 200) break
  }
  return count
}
