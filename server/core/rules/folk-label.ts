import { findPhrase, phrases, type TokenRange } from '../language/analysis/phrases.ts'
import { denialBefore } from '../language/blame/denied-before.ts'
import { isHuman } from '../language/blame/nominal.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordLabel } from '../language/reword/reword-verdict.ts'

const labels = phrases(`
  situational awareness; loss of awareness; lack of attention|concentration|awareness|ownership|experience|knowledge|understanding|training|initiative|interest|focus|communication|oversight
  attitude problem; poor|bad communication|attitude|communicator|discipline; tunnel vision; mental lapse; lapse of|in concentration|attention|memory; momentary lapse; communication breakdown; bad attitude
  brain fart; memory lapse; blind spot of; poor time management`)
const states = new Set(
  'unfamiliar inexperienced distracted confused overconfident complacent inattentive untrained undertrained unaware tired overtired sleepy careless unqualified unprepared panicked disorganised disorganized oblivious preoccupied new junior absent-minded stressed flustered overwhelmed'.split(
    ' ',
  ),
)
const isDenied = denialBefore('not no never nor without', 4)
const attributive =
  /^(?:inexperienced|untrained|unqualified|overconfident|complacent|inattentive|distracted|careless|unprepared|tired|panicked|sleepy|hungover|confused|flustered)$/
const certain =
  /^(?:inexperienced|distracted|overconfident|complacent|inattentive|untrained|unqualified|careless|panicked|unprepared|oblivious|unfamiliar|tired|absent-minded|confused)$/

export const folkLabel = sentenceRule({
  id: 'folk-label',
  category: 'blame',
  summary: 'Big labels for a state of mind as the explanation: inexperienced, distracted, lack of attention.',
  why: 'Such a label only renames the outcome. The conditions behind it can be told: the third page that night, fourteen tabs of alerts, a step the runbook does not have (Dekker and Hollnagel on folk models).',
  severity: 'warning',
  fix: 'always',
  rewordingKeeps: 'rest',
  message:
    'This label explains by a state of mind; describe the conditions: what was on the screen, how late it was, what was written down.',
  find(sentence, { text }) {
    const { tokens, clauses, phrases: nominals, isQuestion } = sentence
    const fixes = (range: TokenRange) => () => rewordLabel(text, sentence, range)
    if (isQuestion) return []
    const hit = findPhrase(labels, tokens)
    if (hit) {
      const isCompound = tokens[hit.to]?.pos === 'NOUN'
      return isDenied(sentence, hit.from) || isCompound ? [] : [{ ...hit, fixes: fixes(hit) }]
    }
    for (const phrase of nominals)
      if (
        phrase.kind === 'person' &&
        tokens.slice(phrase.from, phrase.head).some((token) => attributive.test(token.lemma))
      )
        return [{ from: phrase.from, to: phrase.to, fixes: fixes(phrase) }]
    for (const clause of clauses) {
      if (
        !clause.subject ||
        !isHuman(clause.subject.kind) ||
        clause.subject.kind === 'self' ||
        clause.isNegated ||
        clause.isQuestion
      )
        continue
      if (
        !/^(?:be|get|become|seem|look)$/.test(tokens[clause.verb.head]!.lemma) &&
        !(clause.voice === 'passive' && states.has(tokens[clause.verb.head]!.text))
      )
        continue
      const state = tokens
        .slice(clause.verb.head, clause.verb.head + 4)
        .find(({ word }, at) => states.has(word) && tokens[clause.verb.head + at + 1]?.pos !== 'NOUN')
      if (!state) continue
      return [
        {
          from: clause.from,
          to: clause.to,
          fixes: fixes(clause),
          ...(!certain.test(state.text.toLowerCase()) && { severity: 'information' as const }),
        },
      ]
    }
    return []
  },
})
