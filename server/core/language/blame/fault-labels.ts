import { damage, incidentNouns } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases } from '../analysis/phrases.ts'
import type { Analysis } from '../analysis/sentence.ts'
import type { Attribution } from './fault-answers.ts'
import { isHuman } from './nominal.ts'

const labels = phrases(`
  root? cause; root; trigger; reason; culprit; culprits; offender; perpetrator; blame; fault; guilt; guilty party?; weak|weakest link; failure mode; error source; source of error
  party|person responsible; responsible party|person|for; sole|full? responsibility; at fault; suspect; suspected; caused|broken|triggered|wrecked|missed|ignored|overlooked by; damage|damaged|mistake|error|fault made? by
  owner of the screw-up|mess|failure|outage|mistake; liable; liability; villain; verdict; dirty hand; thank; credit`)

/** `Root cause: Jens`, `Damage by: the cleaner`: a person where a condition is asked for, with little after. */
export function labelled({ tokens, phrases: found }: Analysis): Attribution[] {
  const colon = tokens.findIndex(({ text }) => /^(?:[:=→]|->|=>)$/.test(text))
  if (colon < 1 || colon > 8) return []
  const label = findPhrase(labels, tokens, 0, colon)
  if (!label || label.from > 3) return []
  const about = tokens.slice(label.to, colon)
  const isWhole = about.length === 0 || about.some(({ lemma }) => incidentNouns.has(lemma))
  const person = isWhole && found.find(({ from }) => from === colon + 1)
  if (!person || !isHuman(person.kind)) return []
  const next = tokens[person.to]
  const isAlone = next === undefined || next.word === 'who' || (next.pos === 'PUNCT' && next.text !== ':')
  return isAlone ? [{ from: 0, to: person.to, isMild: person.kind === 'self' }] : []
}

const thanks = phrases(
  'thank|thanks|thx to; courtesy of; compliment of; all because of; and all because; no small thanks to',
)
/** Words of a sentence that tells how it got better. */
export const relief =
  /^(?:restore|recover|recovery|back|save|catch|fix|find|limit|only|just|quick|quickly|early|contain|spot|avoid|prevent|no|not|none|never|help|good|fast|minute|patience|persistence|foresight|resolve|detect|luck|able|within|stay|keep|safe)$/
const harm =
  /^(?:lose|lost|down|offline|wrong|empty|dark|late|wait|delete|reboot|lock|duplicate|twice|miss|missing|expire|corrupt|overwrite|fail|stop|stall)$/

/** `Thanks to Bob's hurry the site was down`: thanks for harm. */
export function thanked({ tokens, phrases: found }: Analysis): Attribution[] {
  const hit = findPhrase(thanks, tokens)
  if (!hit) return []
  const person = found.find(({ from, kind, owner }) => from === hit.to && (isHuman(kind) || isHuman(owner)))
  if (!person || person.kind === 'self' || tokens.some(({ lemma, word }) => relief.test(lemma) || relief.test(word)))
    return []
  const isHarm = tokens.some(
    ({ lemma, word }) =>
      harm.test(lemma) ||
      harm.test(word) ||
      damage.has(lemma) ||
      /^(?:outage|incident|downtime|disruption|breach|leak)$/.test(lemma),
  )
  return isHarm ? [{ from: hit.from, to: person.to, isMild: false }] : []
}

const regularly = phrases('always|again|usually|invariably|inevitably|typically|forever; once|yet again')

/** `It is always the network team`: nobody asks what for. */
export function always({ tokens, phrases: found, clauses }: Analysis): Attribution[] {
  return clauses.flatMap(({ subject, verb, from, isNegated }) => {
    if (!subject || isNegated || !/^(?:it|this|that)$/.test(tokens[subject.head]!.word)) return []
    if (tokens[verb.head]!.lemma !== 'be') return []
    const at = [verb.to, verb.head + 1].find((index) => phraseAt(regularly, tokens, index) > 0)
    const next = at === undefined ? verb.to : phraseAt(regularly, tokens, at)
    const isRegular = next > verb.head + 1
    const person = found.find(({ from: start, kind }) => start === next && isHuman(kind))
    if (!isRegular || !person || person.kind === 'self') return []
    const after = tokens[person.to]
    return !after || after.pos === 'PUNCT' ? [{ from, to: person.to, isMild: false }] : []
  })
}

/** `Dispatcher to blame`, `the night crew at fault`: without a verb. */
export function toBlameAlone({ tokens, phrases: found }: Analysis): Attribution[] {
  return found.flatMap(({ from, to, kind }) => {
    const [first, second] = tokens.slice(to, to + 2)
    const isBlame = first?.word === 'to' && second?.word === 'blame'
    const isFault = first?.word === 'at' && second?.word === 'fault'
    return isHuman(kind) && (isBlame || isFault) ? [{ from, to: to + 2, isMild: kind === 'self' }] : []
  })
}
