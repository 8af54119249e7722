import type { Clause, Sentence } from '../analysis/sentence.ts'
import type { Deed } from './deed.ts'
import { endOf, kept } from './source.ts'
import type { Told } from './told.ts'

/** People who were not told: what went missing is the notice. */
export function noticeOf(
  text: string,
  sentence: Sentence,
  clause: Clause,
  deed: Deed | undefined,
  isOmission: boolean,
): Told | undefined {
  if (!deed || !/^(?:tell|inform|notify|warn|ask|consult|alert|page|call|ring|phone|wake)$/.test(deed.verb))
    return undefined
  const { tokens, phrases } = sentence
  const head = tokens.findIndex(({ lemma }, index) => index >= clause.verb.head && lemma === deed.verb)
  // `asked for it`, `called him out on it`
  const isOther = tokens.slice(head + 1, head + 3).some(({ word }) => /^(?:for|out|off)$/.test(word))
  if (isOther) return undefined
  const person = phrases.find(({ from }) => from === head + 1)
  const isNobody = /^(?:nobody|no-one|none|no)$/.test(tokens[head + 1]?.lemma ?? '')
  if (!isOmission && !isNobody) return undefined
  const isHuman = person && /^(?:person|group|self)$/.test(person.kind)
  const isAnyone =
    isNobody ||
    /^any(?:one|body)$/.test(tokens[head + 1]?.word ?? '') ||
    /^(?:a soul|anyone|anybody|us|me|them)\b/.test(deed.object ?? '')
  if (!isHuman && !isAnyone) return undefined
  const to = Math.max(endOf(sentence, clause), deed.to)
  const after = isNobody ? (person?.to ?? head + 2) : deed.object === undefined ? (person?.to ?? head + 1) : deed.at.to
  const source = after < to ? kept(text, sentence, after, to) : ''
  const rest = source?.replace(/^((?:in|at|from|on) \p{L}+) (?=what|which|how|where|whether)/u, '$1 about ')
  if (rest === undefined) return undefined
  const noun = /^(?:ask|consult)$/.test(deed.verb)
    ? deed.verb === 'ask' && !/^for\b/.test(rest)
      ? 'question'
      : 'request'
    : /^(?:call|ring|phone)$/.test(deed.verb)
      ? 'call'
      : /^(?:page|wake)$/.test(deed.verb)
        ? 'page'
        : 'notice'
  const isAuthor = person?.kind === 'self'
  const whom =
    isAnyone || isAuthor || !person ? '' : ` to ${kept(text, sentence, person.from, Math.min(person.to, after))}`
  // `no notice that it had moved`
  const isNews = noun === 'notice' && /^that\b/.test(rest)
  const about = /^(?:what|which|how|where|whether|that)\b/.test(rest) ? ' about ' : rest === '' ? '' : ' '
  return {
    fact: `there was no ${noun}${whom}${isNews ? ' ' : about}${isNews ? rest : rest.replace(/^that\s/, 'the fact that ')}`,
    allowed: /^(?:notice|call|page)$/.test(noun) ? '⟨who learns of it, and how⟩' : '⟨what would have prompted it⟩',
  }
}
