import { damage, mindErrors, sharedErrors } from './lexicon.ts'
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
  if (agent.kind !== 'person' && agent.kind !== 'group' && agent.kind !== 'self') return false
  const verb = tokens[clause.verb.head]!.lemma
  return (
    undoing.has(verb) ||
    damage.has(verb) ||
    mindErrors.has(verb) ||
    sharedErrors.has(verb) ||
    /^mis\p{L}{3}/u.test(verb)
  )
}
