import type { Deed } from './deed.ts'
import { baseOf, gerund, participle } from './morphology.ts'
import { personal } from './personal.ts'

/**
 * What follows, where the thing that something was done to is the subject now: `ticked it off without doing it` is *was
 * ticked off without being done*. `undefined` where somebody is still meant: `before going home`.
 */
export function ownless(rest: string): string | undefined {
  const own = rest.replace(
    / (without|before|after) (\p{Ll}+ing) (?:it|them)(?!\p{L})/gu,
    (_, when: string, act: string) => ` ${when} being ${participle(baseOf(act))}`,
  )
  const acts = [...own.matchAll(/ (?:without|before|after|while|when|by) (?:\p{Ll}+ly )?(\p{Ll}+ing)(?!\p{L})/gu)]
  return acts.some(([, act]) => act !== 'being' && personal.test(baseOf(act!))) ? undefined : own
}

/** `The dashboard was not checked before rolling forward`; `undefined` without an object. */
export function factOf(deed: Deed, isNegated: boolean): string | undefined {
  if (deed.object === undefined || intransitive.test(deed.verb) || !goesOn.test(deed.rest)) return undefined
  // `called it a day`: what it was called is no time.
  if (naming.test(deed.verb) && /^(?:it|that|this)$/.test(deed.object) && /^ an?\b/.test(deed.rest)) return undefined
  // `rung Controls rather than reaching for the switch`: only one of the two was not done.
  if (isNegated && /^ (?:rather than|instead of)\b/.test(deed.rest)) return undefined
  const some = isNegated ? /^(?:some|any|an?)\s(?!(?:lot|few|couple|bit|little)\b)/i.exec(deed.object) : null
  const subject = some ? `no ${deed.object.slice(some[0].length)}` : subjectOf(deed)
  const not = isNegated && !some ? ' not' : ''
  const rest = ownless(deed.rest)
  if (rest === undefined) return undefined
  const { manner } = deed
  const isScope = /^(?:only|merely)$/.test(manner)
  if (isScope && (isNegated || deed.rest !== '')) return undefined
  const how = isScope || manner === '' ? '' : ` ${manner}`
  const been = manner.endsWith('ly') ? `${beenOf(deed)}${how}` : `${how}${beenOf(deed)}`
  return `${isScope ? `${manner} ` : ''}${subject} ${beOf(deed)}${not}${been} ${deed.done}${deed.particle}${rest}`
}

const naming = /^(?:call|name|dub|deem|declare|label|consider|pronounce|term)$/

/** Verbs without a passive: what seems their object, as in `went hunting`, is none. */
const intransitive =
  /^(?:go|come|arrive|happen|occur|appear|disappear|emerge|fall|rise|sit|stand|lie|stay|remain|sleep|wait|die|laugh|vanish|seem|become|belong)$/

/** What can follow a passive: place, time, manner, a clause. Anything else may have been a part of the object. */
export const goesOn =
  /^(?:$|[,;:'’"“(`[*_~]| [\d~$€£`⟨("“'‘[*_~–—-]| (?:with|without|within|to|at|in|into|on|onto|upon|from|for|of|by|as|before|after|when|whenever|while|until|till|during|because|instead|rather|over|under|below|above|through|throughout|across|around|along|against|via|per|despite|except|since|than|that|if|unless|though|although|so|where|like|behind|beside|near|past|about|toward|towards|between|among|inside|outside|again|twice|once|first|last|too|early|late|earlier|later|sooner|straight|right|there|here|then|now|today|yesterday|back|off|up|down|out|away|home|together|anyway|far|live|open|unread|untested|prior|ahead|due|owing|only|even|just|and|or|but|one|two|three|four|five|six|seven|eight|nine|ten|several|many|every|each|all|this|last|next|alone|half|some|an?(?= (?:\p{L}+ )?(?:second|minute|hour|day|week|month|year))|\p{L}+ly)(?![\p{L}]))/u

/** The object as a subject: in lower case, `them` as `they`. */
export function subjectOf({ object = '' }: Deed): string {
  if (object === 'them') return 'they'
  return object.replace(/^(?:The|A|An|This|That|These|Those)\b/, (word) => word.toLowerCase())
}

/** The form of *be*, *have* or *do* that the object as a subject asks for. */
export function beOf({ isPlural, tense }: Pick<Deed, 'isPlural' | 'tense'>): string {
  if (tense === 'past') return isPlural ? 'were' : 'was'
  if (tense === 'present') return isPlural ? 'are' : 'is'
  return tense === 'pastPerfect' ? 'had' : isPlural ? 'have' : 'has'
}

function beenOf({ tense }: Deed): string {
  return tense === 'perfect' || tense === 'pastPerfect' ? ' been' : ''
}

/** `checking the dashboard before rolling forward`; with the verb itself `check the dashboard …`. */
export function doingOf(deed: Deed, verb = gerund(deed.verb)): string {
  const object = deed.object ?? deed.content
  const doing = `${deed.manner && `${deed.manner} `}${verb}`
  if (/^(?:it|them|this|that)$/.test(object ?? '') && /^ (?:on|off|up|down|out|in|away|back|over)$/.test(deed.particle))
    return `${doing} ${object}${deed.particle}${deed.rest}`
  return `${doing}${deed.particle}${object === undefined ? '' : ` ${object}`}${deed.rest}`
}
