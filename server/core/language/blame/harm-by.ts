import { damage, mindErrors, sharedErrors } from '../analysis/lexicon.ts'
import { phraseAt } from '../analysis/phrases.ts'
import { groupIfNamed, machineOrPerson } from '../analysis/roles.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { carelessIdioms } from './idioms/idioms.ts'

const undoing = new Set(
  'drop delete remove disable erase wipe overwrite destroy cause introduce leak expose corrupt cancel override overrule suppress mute silence dismiss reject misuse shorten swap flip omit leave forget'.split(
    ' ',
  ),
)

/** Whether a passive names the person who did harm: `The index was dropped by a developer`. */
export function isHarmBy({ tokens }: Analysis, clause: Clause): boolean {
  const { agent, voice, isNegated } = clause
  if (voice !== 'passive' || !agent || isNegated) return false
  const verb = tokens[clause.verb.head]!.lemma
  if (agent.kind !== 'person' && agent.kind !== 'group' && agent.kind !== 'self') {
    // Only people overlook: a *worker* that does is none of the machine's.
    const head = tokens[agent.head]!.lemma
    const isPerhaps = machineOrPerson.has(head) || groupIfNamed.has(head)
    return isPerhaps && (mindErrors.has(verb) || /^(?:omit|ignore|flout)$/.test(verb))
  }
  const isWrong = tokens
    .slice(clause.from, clause.to)
    .some(({ lemma }) => /^(?:wrong|wrongly|incorrectly|mistakenly|accidentally|badly)$/.test(lemma))
  if (isWrong) return true
  // What a provider refuses its machines do.
  if (verb !== 'refuse' && phraseAt(carelessIdioms, tokens, clause.verb.head, clause.to) > 0) return true
  return (
    undoing.has(verb) ||
    damage.has(verb) ||
    mindErrors.has(verb) ||
    sharedErrors.has(verb) ||
    /^mis\p{L}{3}/u.test(verb)
  )
}
