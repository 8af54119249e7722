/** Who a clause is of, where its words alone do not say. */
import { isHuman } from '../blame/nominal.ts'
import type { Chunk } from './chunks.ts'
import type { Nominal, Token } from './sentence.ts'
import type { Draft } from './verb-group.ts'

/** A clause while the sentence is read. */
export interface Found extends Draft {
  subject: Nominal | undefined
  agent: Nominal | undefined
  ownsSubject: boolean
  asking: string | undefined
  /** Where the clause begins: at its subject, or at its verb. */
  start: number
}

/** `Thandi knew the queue was stuck and said nothing`: not the queue said it, but who knew. */
export function thinker(
  tokens: readonly Token[],
  drafts: readonly Found[],
  { verb, voice }: Draft,
): Nominal | undefined {
  if (voice === 'passive' || !minded.has(tokens[verb.head]!.lemma)) return undefined
  const [who, what] = drafts.slice(-2)
  const isThought =
    who !== undefined &&
    what?.subject?.kind === 'system' &&
    isHuman(who.subject?.kind) &&
    thoughts.has(tokens[who.verb.head]!.lemma) &&
    what.ownsSubject &&
    what.start <= who.verb.to + 1
  return isThought ? who.subject : undefined
}

/** Verbs whose object is what somebody had in mind, told as a clause. */
const thoughts = new Set(
  'know think decide believe see notice realise realize hear claim say insist assume conclude suspect understand hope figure reckon guess consider feel read'.split(
    ' ',
  ),
)
/** Verbs that only people can be the subject of. */
const minded = new Set(
  'say tell ask ignore silence mute snooze shrug decide choose forget dismiss approve acknowledge ack merge'.split(' '),
)

/** `half of the team`: whose number tells nothing of who they are. */
export function isPartOfWhatFollows({ lemma }: Token): boolean {
  return partitives.test(lemma)
}

const partitives =
  /^(?:half|most|some|one|none|all|both|each|several|many|few|neither|any|either|rest|majority|two|three|four|five|six|ten|part|pair|couple|trio|bunch|handful|bulk|lot|\d{1,4})$/

/** `let the budget burn`: what stands behind does something, without *to*. */
export function letsAct({ lemma }: Token): boolean {
  return lettingVerbs.has(lemma)
}

const lettingVerbs = new Set(['let', 'make', 'help', 'watch', 'see', 'hear'])

/** Somebody of whom nothing is known but that it is a person. */
export function whoever({ from, to, head }: Chunk): Nominal {
  return { from, to, head, kind: 'person', isSure: true, owner: undefined, isVendor: false }
}

/** `Bob and Alice`: people if both are. */
export function joined(first: Nominal, second: Nominal): Nominal {
  const kind = isHuman(first.kind) && isHuman(second.kind) ? 'group' : second.kind
  return { ...second, from: first.from, kind, isSure: first.isSure && second.isSure }
}
