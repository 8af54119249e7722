import { isHuman } from '../blame/nominal.ts'
import type { Found } from './clause-subject.ts'
import { ClauseWalk, clauseOpeners } from './clause-walk.ts'
import { minded } from './minded.ts'
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

function finish(drafts: readonly Found[], tokens: readonly Token[], phrases: readonly Nominal[]): Clause[] {
  const minds = mindsOf(drafts, tokens)
  return drafts.map((draft, index) => {
    const isMain = isMainForm(draft)
    const after = mainAfter(drafts, index)
    const limit = (isMain ? after : drafts[index + 1])?.start ?? tokens.length
    // `Ignoring the alert, Bob went home`: whose ignoring it was comes after.
    const found = draft.subject ?? (draft.form === 'gerund' && index === 0 ? after?.subject : undefined)
    const subject = found && (minds.get(found.from) ?? found)
    const end = Math.max(limit, draft.verb.to)
    const culprit = draft.agent ? undefined : reducedAgent(draft, tokens, phrases, end)
    return {
      from: Math.min(draft.start, draft.verb.from),
      to: trimmed(tokens, draft.verb.to, end),
      form: culprit ? 'participle' : draft.form,
      subject,
      ownsSubject: draft.ownsSubject,
      verb: draft.verb,
      voice: culprit ? 'passive' : draft.voice,
      agent: draft.agent ?? culprit,
      isNegated: draft.isNegated || (subject !== undefined && denies(tokens, subject)),
      modality: draft.modality,
      opener: draft.asking ?? draft.opener,
      isQuestion: draft.asking !== undefined,
    }
  })
}

/** Those subjects that are people by what any clause says of them, by where they begin. */
function mindsOf(drafts: readonly Found[], tokens: readonly Token[]): ReadonlyMap<number, Nominal> {
  const minds = new Map<number, Nominal>()
  for (const { subject, verb } of drafts) {
    const mind = subject && !minds.get(subject.from)?.isSure ? minded(tokens, subject, verb) : undefined
    if (mind) minds.set(subject!.from, { ...subject!, kind: 'group', isSure: mind === 'sure' })
  }
  return minds
}

function isMainForm({ form }: Found): boolean {
  return form === 'finite' || form === 'imperative'
}

/** How many clauses further on the next main clause is looked for. */
const farthest = 12

function mainAfter(found: readonly Found[], index: number): Found | undefined {
  for (let at = index + 1; at < Math.min(found.length, index + farthest); at++)
    if (isMainForm(found[at]!)) return found[at]
  return undefined
}

/** `Nobody`, `no one`, `neither of them`, `not a single reviewer`. */
function denies(tokens: readonly Token[], { from, to }: Nominal): boolean {
  for (let at = from; at < to; at++) if (denying.has(tokens[at]!.lemma)) return true
  return tokens[from]?.lemma === 'no' || tokens[from - 1]?.lemma === 'not'
}

/** The person in `Wrong cable pulled by remote hands`: a passive without its auxiliary, as in a headline. */
function reducedAgent(
  { form, voice, auxiliary, subject, verb }: Found,
  tokens: readonly Token[],
  phrases: readonly Nominal[],
  limit: number,
): Nominal | undefined {
  if (form !== 'finite' || voice !== 'active' || auxiliary || isHuman(subject?.kind)) return undefined
  if (objects.has(tokens[verb.to]?.pos) || !isAmbiguous(tokens[verb.head]!)) return undefined
  for (let at = verb.to; at < Math.min(limit, verb.to + 7); at++)
    if (tokens[at]!.word === 'by') {
      const phrase = phrases.find(({ from }) => from === at + 1)
      return phrase && isHuman(phrase.kind) ? phrase : undefined
    }
  return undefined
}

const objects: ReadonlySet<string | undefined> = new Set(['DET', 'PRON', 'NOUN', 'PROPN'])

/** Where a clause ends: before the next one, without the marks and conjunctions between them. */
function trimmed(tokens: readonly Token[], from: number, limit: number): number {
  let to = limit
  for (let index = from; index < limit; index++)
    if (tokens[index]!.pos === 'PUNCT' && strong.test(tokens[index]!.text) && !tokens[index]!.isQuoted) {
      to = index
      break
    }
  while (to > from && isLink(tokens[to - 1]!)) to--
  // `restarted it before | he looked`
  const isOpener = to === limit && limit < tokens.length && clauseOpeners.has(tokens[to - 1]!.word)
  return isOpener && to - 1 > from ? to - 1 : to
}

/** Marks that end a clause. */
const strong = /^(?:[;:()[\]|→–—]|--|\.{2,})$/

function isLink({ isQuoted, pos, word }: Token): boolean {
  return !isQuoted && (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || links.has(word))
}

const links = new Set('then when where which who that because as so why how'.split(' '))
