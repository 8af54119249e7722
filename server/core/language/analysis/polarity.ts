import { findPhrase, phrases } from './phrases.ts'
import type { Analysis } from './sentence.ts'

/** How people write about blame in order to refuse it. */
const refusals = phrases(`
  easy * say|write|blame|call|claim|conclude|point; wrong|unfair|mistaken|useless|pointless|tempting|misleading|convenient|comforting|simplistic|cheap to call|say|blame|write|conclude|point|put
  temptation to|be; tempting to|be; nothing suggest|imply|in this report; no evidence that|of; not what happen; instead of blame|ask|name|say; rather than blame
  not * about who|blame; not * blame|fault|carelessness|negligence|incompetence|judgement|judgment; blameless; not to blame|assign|judge|punish|point; nobody|no-one be to blame
  nobody|no-one * fault|wrong; do nothing wrong; nothing wrong; anyone * same; any of us * same; would have do the same
  remove the sentence|word|phrase; the word|label|phrase; struck * from; strike * from; we do not write; not a case of; not a matter of
  not alleged|allege|suggested|suggest|claimed|claim|contended|contend|implied|imply that|either|anyone|anybody`)

/** Whether a sentence speaks about blame in order to refuse it. */
export function refusesBlame({ tokens }: Analysis): boolean {
  return findPhrase(refusals, tokens) !== undefined
}
