import { carelessIdioms } from '../blame/idioms/idioms.ts'
import { damage, mindErrors, sharedErrors } from './lexicon.ts'
import { phraseAt } from './phrases.ts'
import { groupIfNamed, machineOrPerson } from './roles.ts'
import type { Analysis, Clause } from './sentence.ts'

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
  if (phraseAt(carelessIdioms, tokens, clause.verb.head, clause.to) > 0) return true
  return (
    undoing.has(verb) ||
    damage.has(verb) ||
    mindErrors.has(verb) ||
    sharedErrors.has(verb) ||
    /^mis\p{L}{3}/u.test(verb)
  )
}
