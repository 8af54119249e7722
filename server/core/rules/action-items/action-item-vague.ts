import { addToText } from '../../edit-action-items/fields.ts'
import { phraseAt, phrases } from '../../language/analysis/phrases.ts'
import { type Sentence, spanOfTokens } from '../../language/analysis/sentence.ts'
import { plea } from '../../language/blame/be-careful.ts'
import type { Rule } from '../rule.ts'
import { sentencesOfItems, tokensOfText } from './of-items.ts'

/** Work that is never finished, or whose result nobody can check. */
const vague = phrases(`
  investigate; look into|at; consider; explore; think about; discuss; review; revisit; improve; enhance; optimise; optimize
  make better; strengthen; harden; ensure; make sure; monitor; keep * eye; follow up; address; handle; work on|with
  clean up; communicate; align; sync; evaluate; assess; try; aim; support; refactor; study; research; examine; talk to
  reduce risk; be aware; get better; continue; understand; learn; fix the|this|that issue|problem|bug`)

export const actionItemVague: Rule = {
  id: 'action-item-vague',
  category: 'action-items',
  summary: 'An action item that begins with a vague verb and says nowhere when it is done.',
  why: '“Improve monitoring” can be ticked off at once or never. An item that names its verifiable end is done or not done, and everybody sees which (Lunney, Lueder and Beyer, ;login: 2017; Google SRE workbook, ch. 10).',
  severity: 'information',
  fix: 'always',
  *check(reading) {
    for (const [item, [first, ...others]] of sentencesOfItems(reading)) {
      if (!first || [first, ...others].some((sentence) => isBound(sentence, tokensOfText(item, sentence)))) continue
      const lead = leadOf(first)
      // What asks people to try harder is another rule's.
      if (!lead || first.clauses.some((clause) => plea(first, clause))) continue
      const words = first.text.slice(first.tokens[lead.from]!.from, first.tokens[lead.to - 1]!.to).toLowerCase()
      yield {
        span: spanOfTokens(first, lead.from, lead.to),
        section: 'actionItems',
        message: `“${words}” has no end: say what will be there when this is done.`,
        fixes: [
          {
            title: 'Say when it is done',
            edits: [addToText(reading.text, item, '; done when ⟨what can be seen or measured⟩')],
          },
        ],
      }
    }
  },
}

/** The vague verb that an item opens with, as an order ("Improve …") or as a name ("Improving …"). */
function leadOf({ tokens, clauses }: Sentence): { from: number; to: number } | undefined {
  const verb = clauses.find(({ verb, subject }) => !subject && verb.head <= 2 && tokens[verb.head]?.pos === 'VERB')
  const at = verb?.verb.head ?? 0
  if (
    tokens.slice(0, at).some((token) => !/^(?:ADV|PUNCT|PART|CCONJ|INTJ)$/.test(token.pos) && token.word !== 'please')
  )
    return undefined
  const to = phraseAt(vague, tokens, at, tokens.length)
  return to > 0 ? { from: at, to } : undefined
}

/** A number, a name of something that exists, a condition or a means: by these an item can be checked. */
function isBound({ tokens, text }: Sentence, count: number): boolean {
  const said = tokens.slice(0, count)
  const words = text.slice(0, said.at(-1)?.to ?? 0)
  return bounds.test(words) || said.some(({ pos, text }) => pos === 'CODE' || pos === 'NUM' || /\d/.test(text))
}

const bounds =
  /\b(?:done when|so that|such that|in order to|until|whether|unless|when|at (?:least|most)|by \p{L}+ing|with an? |below|above|every|each|https?:)|⟨/iu
