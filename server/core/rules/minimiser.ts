import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordMinimiser } from '../language/reword/reword-wording.ts'

const small = phrases(`
  small|minor|little|tiny|brief|short|slight blip|hiccup|glitch|snag|wobble|bump|annoyance|inconvenience; just a small? blip|hiccup|glitch; simple|silly|trivial|tiny typo|mistake|change|fix|oversight
  only a few|handful user|customer|people|request|account|client; some|few|several user|customer|client|people see|experience|notice|be|have|get; nothing serious|major|dramatic|bad; negligible impact|effect; impact be negligible|small|minor|limited|low
  no big deal; no biggie; no real impact|harm; a bit of a? trouble|delay|hiccup; more or less fine`)

export const minimiser = sentenceRule({
  id: 'minimiser',
  category: 'wording',
  summary: 'Words that shrink what happened without a number: a small blip, only a few users.',
  why: 'The reader cannot weigh "a few". A number, or an estimate that says so, can be compared and checked later (Google SRE workbook, ch. 10; PagerDuty: "be very specific here and include exact numbers").',
  severity: { default: 'information', timeline: 'hint', actionItems: 'off' },
  fix: 'always',
  message: 'This makes it smaller without saying how small; give a number, or an estimate and how it was made.',
  find(sentence, { text }) {
    const { tokens, isQuestion } = sentence
    if (isQuestion || tokens.some((token) => token.pos === 'NUM' && /\d/.test(token.text))) return []
    const hit = findPhrase(small, tokens)
    return hit ? [{ ...hit, fixes: () => rewordMinimiser(text, sentence, hit) }] : []
  },
})
