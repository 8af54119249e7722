import type { SectionKind } from '../../postmortem.ts'
import type { Reading } from '../../rules/rule.ts'
import { diligence } from './lexicon.ts'
import { refusesBlame } from './polarity.ts'
import type { Clause, Sentence } from './sentence.ts'

/** Every rule asks for the same sentences of a reading. */
const chosen = new WeakMap<readonly Sentence[], readonly Sentence[]>()

/** The sentences in the author's own voice, outside headings and fields: what language rules judge. */
export function authorSentences({ sentences }: Pick<Reading, 'sentences'>): readonly Sentence[] {
  let own = chosen.get(sentences)
  if (!own) {
    own = sentences.filter((sentence) => isAuthors(sentence) && !refusesBlame(sentence) && !isAnsweredNo(sentence))
    chosen.set(sentences, own)
  }
  return own
}

const counted = new WeakMap<readonly Sentence[], number>()

/** How many words those have, with what a blank quotes of them. */
export function authorWords(reading: Pick<Reading, 'sentences'>): number {
  const own = authorSentences(reading)
  const words =
    counted.get(own) ??
    own.reduce((sum, { text, tokens }) => sum + (text.includes('⟨') ? text.split(' ') : tokens).length, 0)
  counted.set(own, words)
  return words
}

function isAuthors({ passage: { voice, role, form } }: Sentence): boolean {
  if (voice !== 'author' || role === 'owner' || role === 'field') return false
  return form !== 'heading' || role === 'whyQuestion'
}

/** `Did anyone ignore the page? No.`: a lapse that is asked after in order to deny it; `Did anyone look? No.` is none. */
function isAnsweredNo({ isQuestion, passage, to, clauses, tokens }: Sentence): boolean {
  return (
    isQuestion &&
    /^[\s*_"”)]*(?:no|nope|not at all|nobody did|none did)\b/i.test(passage.prose.text.slice(to, to + 24)) &&
    clauses.every(({ verb, isNegated }) => !isNegated && !diligence.has(tokens[verb.head]!.lemma))
  )
}

/** The same with the values of fields such as `Cause: human error`, where a bare label can stand. */
export function* authorFields({ sentences }: Reading): Iterable<Sentence> {
  for (const sentence of sentences)
    if (sentence.passage.voice === 'author' && sentence.passage.role === 'field') yield sentence
}

/** Their clauses. */
export function authorClauses(reading: Pick<Reading, 'sentences'>): readonly (readonly [Sentence, Clause])[] {
  const own = authorSentences(reading)
  let clauses = chosenClauses.get(own)
  if (!clauses) {
    clauses = own.flatMap((sentence) => sentence.clauses.map((clause) => [sentence, clause] as const))
    chosenClauses.set(own, clauses)
  }
  return clauses
}

const chosenClauses = new WeakMap<readonly Sentence[], readonly (readonly [Sentence, Clause])[]>()

/** The kind of section that counts for severity: an action item or a why is one wherever it stands. */
export function sectionOf({ passage }: Sentence): SectionKind {
  switch (passage.role) {
    case 'action':
      return 'actionItems'
    case 'timeline':
      return 'timeline'
    case 'whyQuestion':
    case 'whyAnswer':
      return 'fiveWhys'
    default:
      return passage.section
  }
}
