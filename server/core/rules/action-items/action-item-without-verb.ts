import type { Sentence } from '../../language/analysis/sentence.ts'
import { spanOfTokens } from '../../language/analysis/sentence.ts'
import type { Rule } from '../rule.ts'
import { sentencesOfItems, tokensOfText } from './of-items.ts'

export const actionItemWithoutVerb: Rule = {
  id: 'action-item-without-verb',
  category: 'action-items',
  summary: 'An action item that names a subject instead of an act: “Monitoring of the queue”.',
  why: 'A subject can be worked on for ever. An item that begins with a verb says what will be there afterwards, and so when it is done (Lunney, Lueder and Beyer, ;login: 2017).',
  severity: 'hint',
  isStrict: true,
  fix: 'always',
  *check(reading) {
    for (const [item, [first]] of sentencesOfItems(reading)) {
      if (!first || hasVerb(first, tokensOfText(item, first))) continue
      const span = spanOfTokens(first, 0, 1)
      yield {
        span,
        section: 'actionItems',
        message: 'This names a subject, not an act; begin with what is to be added, changed or removed.',
        fixes: [
          {
            title: 'Leave a blank for the act',
            edits: [{ span: { start: span.start, end: span.start }, newText: '⟨Add, change or remove⟩ ' }],
          },
        ],
      }
    }
  },
}

/** Orders that are nouns as well. */
const orders = new Set(
  `alert page test document limit cap report log track monitor review audit plan update upgrade patch release switch
  change build cache queue support ship draft port filter guard trace sample scale increase decrease probe lock name tag
  list share merge archive limit mirror move back rate schedule measure fix check block pin drain split set run cut work`.split(
    /\s+/,
  ),
)

/**
 * An order, a sentence of its own ("We will add …"), or an act as a name ("Adding …"). What is marked up may be a name
 * of anything, and a tagger takes many an order for a noun: it counts as one where an object follows.
 */
function hasVerb({ tokens, clauses }: Sentence, count: number): boolean {
  // "Rollback: writing the runbook" tells the act behind its label.
  const label = tokens.slice(0, Math.min(count, 6)).findIndex(({ text }) => text === ':')
  const said = tokens.slice(label + 1, count)
  const [first, second] = said
  if (!first || said.length < 2 || /ed$/.test(first.word) || orders.has(first.word)) return true
  if (clauses.some(({ verb, form }) => verb.head < count && (form === 'finite' || form === 'imperative'))) return true
  if (!/^(?:NOUN|ADJ)$/.test(first.pos) && !/^\w+ing$/.test(first.word)) return true
  return /^(?:DET|PRON|CODE|NUM)$/.test(second!.pos) || (/^\w+ing$/.test(first.word) && second!.pos !== 'ADP')
}
