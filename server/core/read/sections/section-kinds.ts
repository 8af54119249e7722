import type { SectionKind } from '../../postmortem.ts'
import { plainHeading } from './heading-words.ts'
import { phrasesByKind } from './section-phrases.ts'
import { phrasesAbroad } from './section-phrases-abroad.ts'
import { signs } from './section-signs.ts'

/** What a heading says of its section, and how sure that is. */
export interface HeadingKind {
  readonly kind: SectionKind
  /** The heading is a set phrase for this kind ("Root cause"), not only made of words that point to it. */
  readonly isSet: boolean
}

/** Further headings by the kind of section they stand for, as a team names them. */
export type ExtraSynonyms = Readonly<Partial<Record<SectionKind, readonly string[]>>>

/**
 * The kind of section that a heading announces: by the set phrases that guides, templates and published postmortems
 * use, else by the words that carry its meaning. Where a heading names two parts, the one named first counts.
 */
export function kindOfHeading(heading: string, extra: ExtraSynonyms = {}): HeadingKind | undefined {
  const plain = plainHeading(heading)
  if (plain === '') return ofEmoji(heading)
  const own = extraKind(plain, extra)
  if (own) return { kind: own, isSet: true }
  const set = setPhrases.get(plain)
  if (set) return { kind: set, isSet: true }
  const told = toldAbroad(plain)
  if (told) return { kind: told, isSet: true }
  let best: { kind: SectionKind; at: number } | undefined
  for (const [kind, ...patterns] of signs)
    for (const pattern of patterns) {
      const at = plain.search(pattern)
      if (at >= 0 && (best === undefined || at < best.at)) best = { kind, at }
    }
  return best && { kind: best.kind, isSet: false }
}

/** `Impacto nos clientes`, `Folgen für Reisende`: a set phrase of another language, and what it is about. */
function toldAbroad(plain: string): SectionKind | undefined {
  const about = plain.search(aboutAbroad)
  return about > 0 ? abroad.get(plain.slice(0, about)) : undefined
}

const aboutAbroad =
  / (?:für|auf|der|des|dem|bei|zum|zur|sur|pour|chez|du|de|do|da|dos|das|no|na|nos|nas|para|en|del|voor|van|op|per|sui|sugli|sulle|di|dei|degli|della)(?= )/

/** A heading of nothing but an emoji: "👍", "👎", "🍀". */
function ofEmoji(heading: string): HeadingKind | undefined {
  const found = emoji.find(([sign]) => sign.test(heading.slice(0, 40)))
  return found && { kind: found[1], isSet: true }
}

const emoji: readonly (readonly [RegExp, SectionKind])[] = [
  [/👍|:(?:\+1|thumbsup):/u, 'wentWell'],
  [/👎|:(?:-1|thumbsdown):/u, 'wentWrong'],
  [/🍀|:four_leaf_clover:/u, 'lucky'],
]

function extraKind(plain: string, extra: ExtraSynonyms): SectionKind | undefined {
  const found = Object.entries(extra).find(([, phrases]) => phrases.some((phrase) => plainHeading(phrase) === plain))
  return found?.[0] as SectionKind | undefined
}

/**
 * Whether words that are not written as a heading name a section all the same: set phrases, of the single words only
 * those that hardly mean anything else ("Impact", not "Cost" or "Plan").
 */
export function isSectionLabel(label: string, extra: ExtraSynonyms = {}): boolean {
  const plain = plainHeading(label)
  if (extraKind(plain, extra)) return true
  return (
    kindOfHeading(label, extra)?.isSet === true && (plain.includes(' ') || unmistakable.has(plain) || abroad.has(plain))
  )
}

const unmistakable: ReadonlySet<string> = new Set([
  ...['summary', 'overview', 'abstract', 'synopsis', 'tldr', 'tl;dr', 'description', 'impact', 'fallout', 'timeline'],
  ...['chronology', 'cause', 'causes', 'rca', 'fault', 'trigger', 'triggers', 'detection', 'identified', 'resolution'],
  ...['recovery', 'response', 'mitigation', 'mitigations', 'remediation', 'fix', 'actions', 'follow-up', 'follow-ups'],
  ...['followups', 'todo', 'todos', 'prevention', 'recommendations', 'countermeasures', 'lessons', 'learnings'],
  ...['takeaways', 'lucky', 'whys', 'background', 'context', 'leadup', 'lead-up', 'attendees', 'participants'],
  ...['responders', 'contributing'],
])

const abroad = kindsByPhrase(phrasesAbroad)
const setPhrases = new Map([...abroad, ...kindsByPhrase(phrasesByKind)])

function kindsByPhrase(phrases: typeof phrasesByKind): ReadonlyMap<string, SectionKind> {
  return new Map(
    Object.entries(phrases).flatMap(([kind, list]) =>
      list.split(',').map((phrase) => [plainHeading(phrase), kind as SectionKind] as const),
    ),
  )
}
