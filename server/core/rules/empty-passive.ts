import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordEmpty } from '../language/reword/reword-wording.ts'

const empty = phrases(`
  mistake|error|oversight|omission be make; an? oversight|error|mistake be make; something go wrong; thing go wrong; it be miss|overlook|forget; issue|problem|difficulty be encounter|face|experience
  error occur; there be a? misunderstanding|miscommunication|oversight|mix-up|error; be not do properly|correctly; fall through * crack; slip through * net|crack`)
const mechanism = /^(?:because|when|by|after|since|as|while|once|where)$/

export const emptyPassive = sentenceRule({
  id: 'empty-passive',
  category: 'wording',
  summary: 'A passive that hides the mechanism: mistakes were made, something went wrong.',
  why: 'Nobody is blamed and nothing is said: the reader learns neither what happened nor what showed it (Google SRE workbook, ch. 10: key details omitted).',
  severity: { default: 'information', timeline: 'hint', actionItems: 'off' },
  fix: 'always',
  message: 'This says that something happened but not what; give the mechanism and the signal.',
  find(sentence, { text }) {
    const { tokens, isQuestion } = sentence
    if (isQuestion) return []
    const hit = findPhrase(empty, tokens)
    if (!hit || tokens.slice(hit.to).some((token) => mechanism.test(token.lemma))) return []
    return [{ ...hit, fixes: () => rewordEmpty(text, sentence, hit) }]
  },
})
