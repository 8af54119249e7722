import { isHuman } from '../blame/nominal.ts'
import { ClauseWalk, type Found } from './clause-walk.ts'
import type { People } from './people.ts'
import type { Clause, Nominal, SubjectKind, Token } from './sentence.ts'
import { isAmbiguous } from './verb-group.ts'

/**
 * Cuts a sentence into clauses, one for each verb group, and finds each one's subject: the noun phrase before the verb
 * that is not the object of a preposition; for `who`, what stands before it; after *and*, *but*, *then* or a comma
 * with no noun phrase of its own, the subject of the clause before.
 *
 * @param they who a *they* without a fitting noun phrase in the sentence stands for
 */
export function findClauses(
  tokens: readonly Token[],
  people: People,
  they: SubjectKind,
): { clauses: Clause[]; phrases: Nominal[]; isQuestion: boolean } {
  const walk = new ClauseWalk(tokens, people, they)
  return {
    clauses: finish(walk.drafts, tokens, walk.phrases),
    phrases: walk.phrases,
    isQuestion: tokens.slice(-2).some((token) => token.text.startsWith('?')),
  }
}

const denying = new Set(['nobody', 'no-one', 'none', 'neither', 'nothing'])

function finish(found: readonly Found[], tokens: readonly Token[], phrases: readonly Nominal[]): Clause[] {
  return found.map((draft, index) => {
    const later = found.slice(index + 1, index + 12)
    const after = later.find((each) => each.form === 'finite' || each.form === 'imperative')
    const isMain = draft.form === 'finite' || draft.form === 'imperative'
    const limit = (isMain ? after : later[0])?.start ?? tokens.length
    // `Ignoring the alert, Bob went home`: whose ignoring it was comes after.
    const subject = draft.subject ?? (draft.form === 'gerund' && index === 0 ? after?.subject : undefined)
    const subjectTokens = subject ? tokens.slice(subject.from, subject.to) : []
    const denies = subjectTokens.some((token) => denying.has(token.lemma)) || subjectTokens[0]?.lemma === 'no'
    const { modality, opener, asking } = draft
    const culprit = draft.agent ? undefined : reducedAgent(draft, tokens, phrases, Math.max(limit, draft.verb.to))
    const agent = draft.agent ?? culprit
    const word = asking ?? opener
    return {
      from: Math.min(draft.start, draft.verb.from),
      to: trimmed(tokens, draft.verb.to, Math.max(limit, draft.verb.to)),
      form: culprit ? 'participle' : draft.form,
      ...(subject && { subject }),
      ownsSubject: draft.ownsSubject,
      verb: draft.verb,
      voice: culprit ? 'passive' : draft.voice,
      ...(agent && { agent }),
      isNegated: draft.isNegated || denies,
      ...(modality !== undefined && { modality }),
      ...(word !== undefined && { opener: word }),
      isQuestion: asking !== undefined,
    }
  })
}

/** The person in `Wrong cable pulled by remote hands`: a passive without its auxiliary, as in a headline. */
function reducedAgent(
  { form, voice, auxiliary, subject, verb }: Found,
  tokens: readonly Token[],
  phrases: readonly Nominal[],
  limit: number,
): Nominal | undefined {
  if (form !== 'finite' || voice !== 'active' || auxiliary || isHuman(subject?.kind)) return undefined
  if (!isAmbiguous(tokens[verb.head]!) || /^(?:DET|PRON|NOUN|PROPN)$/.test(tokens[verb.to]?.pos ?? '')) return undefined
  for (let at = verb.to; at < Math.min(limit, verb.to + 7); at++)
    if (tokens[at]!.word === 'by') {
      const phrase = phrases.find(({ from }) => from === at + 1)
      return phrase && isHuman(phrase.kind) ? phrase : undefined
    }
  return undefined
}

/** Where a clause ends: before the next one, without the marks and conjunctions between them. */
function trimmed(tokens: readonly Token[], from: number, limit: number): number {
  let to = limit
  for (let index = from; index < limit; index++)
    if (/^[;:()[\]|→]$|^[–—]$|^--$|^\.{2,}$/.test(tokens[index]!.text) && !tokens[index]!.isQuoted) {
      to = index
      break
    }
  while (to > from && isLink(tokens[to - 1]!)) to--
  return to
}

function isLink(token: Token): boolean {
  if (token.isQuoted) return false
  return (
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(token.pos) ||
    /^(?:then|when|where|which|who|that|because|as|so|why|how)$/i.test(token.text)
  )
}
