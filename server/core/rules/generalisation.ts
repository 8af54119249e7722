import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { isHuman } from '../language/blame/nominal.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordGeneral } from '../language/reword/reword-wording.ts'

const recurring = phrases(
  'once again; yet again; as usual; as always; keep happen; keep on happen; time and again; every single time; same old; again and again; for the umpteenth time; as is * custom; as ever',
)
const sweeping = /^(?:always|never|constantly|continually|forever|invariably)$/

export const generalisation = sentenceRule({
  id: 'generalisation',
  category: 'wording',
  summary: 'Sweeping words about people or about recurrence: always, never, once again, as usual.',
  why: '"Once again" is a claim that can be counted: how often, since when, with links. Then it becomes evidence of a pattern worth fixing (Google SRE workbook, ch. 10).',
  severity: { default: 'information', timeline: 'hint', actionItems: 'off' },
  fix: 'always',
  message: 'This generalises; count it: how many times since when, with links.',
  find(sentence, { text }) {
    const { tokens, clauses, isQuestion } = sentence
    if (isQuestion) return []
    const hit = findPhrase(recurring, tokens)
    if (hit) return [{ ...hit, fixes: () => rewordGeneral(text, sentence, hit) }]
    for (const { subject, verb, from, to, modality } of clauses) {
      if (!subject || subject.kind === 'self' || !isHuman(subject.kind) || modality !== undefined) continue
      const isEver =
        /^(?:nobody|no-one|none)$/.test(tokens[subject.head]!.lemma) &&
        tokens.slice(from, verb.to).some((token) => token.lemma === 'ever')
      const present = !/(?:ed|d)$/.test(tokens[verb.head]!.text)
      if (isEver || (present && tokens.slice(verb.from, verb.head).some((token) => sweeping.test(token.lemma))))
        return [{ from, to, fixes: () => rewordGeneral(text, sentence, { from, to }) }]
    }
    return []
  },
})
