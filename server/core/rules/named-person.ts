import { roleInitials } from '../language/analysis/roles.ts'
import { type Remark, sentenceRule } from '../language/blame/sentence-rule.ts'
import { replaceTokens } from '../language/reword/source.ts'

export const namedPerson = sentenceRule({
  id: 'named-person',
  category: 'wording',
  summary: 'A named person where the analysis is about the system.',
  why: 'A name draws the eye to the person; the role says as much about what happened, and still does when the document is shared (PagerDuty: "abstract to an unspecific responder"; Google SRE workbook, ch. 10).',
  severity: {
    default: 'information',
    summary: 'warning',
    rootCauses: 'warning',
    contributingFactors: 'warning',
    fiveWhys: 'warning',
    trigger: 'warning',
    wentWrong: 'warning',
    timeline: 'hint',
    actionItems: 'off',
    participants: 'off',
    wentWell: 'off',
  },
  fix: 'always',
  message: 'This names a person; say the role instead.',
  find(sentence) {
    const { tokens, phrases, clauses } = sentence
    const remarks: Remark[] = []
    for (const phrase of phrases) {
      const at = nameIn(sentence, phrase.from, phrase.to)
      if (at < 0) continue
      const isOwner = tokens[at + 1]?.lemma === "'s"
      if (!isOwner && (phrase.kind !== 'person' || at > phrase.head)) continue
      if (isOwner && phrase.owner !== 'person') continue
      let to = at + 1
      while (to < phrase.to && tokens[to]!.pos === 'PROPN') to++
      const acts = clauses.some(
        ({ subject, verb }) => subject?.head === phrase.head && tokens[verb.head]!.pos === 'VERB',
      )
      if (!phrase.isSure && !acts) continue
      const isSure = phrase.isSure && !isOwner
      remarks.push({
        from: at,
        to,
        ...(!isSure && { severity: 'information' as const }),
        fixes: () => replaceTokens('Replace the name by a role', sentence, at, to, '⟨role⟩'),
      })
    }
    return remarks
  },
})

function nameIn(
  { tokens }: { readonly tokens: readonly { readonly pos: string; readonly text: string }[] },
  from: number,
  to: number,
): number {
  for (let index = from; index < to; index++)
    if (
      tokens[index]!.pos === 'PROPN' &&
      /^@?\p{L}/u.test(tokens[index]!.text) &&
      !roleInitials.has(tokens[index]!.text)
    )
      return index
  return -1
}
