import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { tellsOfDoer, tenseOf } from './deed.ts'
import { isFigure } from './idioms-told.ts'
import { mannerOf } from './manner.ts'
import { gerund } from './morphology.ts'
import { isPart } from './particles.ts'
import { place } from './place.ts'
import { reachOf } from './reach.ts'
import { reviewQuestion } from './review-question.ts'
import { endOf, kept, replaceTokens } from './source.ts'

/**
 * What a clause about somebody can become where nothing is sure of it but its verb: the author's words as what a tool
 * allowed or did not ask for, where a tool can, or as what a review asks.
 */
export function lastResort(
  text: string,
  sentence: Sentence,
  clause: Clause,
  title: string,
  isOmission = clause.isNegated || clause.opener === 'without',
  head = clause.verb.head,
): Fix[] {
  const { tokens } = sentence
  const to = reachOf(sentence, endOf(sentence, clause))
  if (isFigure(sentence, head, to)) return []
  const after = head + 1 < to ? kept(text, sentence, head + 1, to) : ''
  const manner = mannerOf(sentence, clause, head)
  if (after === undefined || manner === undefined) return []
  const isNow = tenseOf(sentence, clause) === 'present'
  // `Don't rotate by hand`: an order.
  if (isNow && !clause.subject) return []
  const say = (words: string, as = title) => place(as, text, sentence, clause, to, () => words)
  const verb = tokens[head]!
  const isOwn = clause.voice === 'active' || head !== clause.verb.head
  // `is deleting`: it happens as it is told, and is more than what can be.
  const isUnderWay = isNow && verb.form === 'ing'
  const isAct =
    isOwn &&
    !tellsOfDoer(sentence, head, to) &&
    !isUnderWay &&
    verb.pos === 'VERB' &&
    (isOmission ? asked : operated).test(verb.lemma) &&
    isToThing(sentence, head) &&
    !leans.test(after)
  const doing = `${manner && `${manner} `}${gerund(verb.lemma)}${after && ` ${after}`}`
  const allowed = isOmission ? `${isNow ? 'does' : 'did'} not ask for` : isNow ? 'allows' : 'allowed'
  const topic = after.replace(/^(?:about|of) /, '')
  const isKnown =
    verb.lemma === 'know' && isOmission && !/^(?:that|what|how|where|which|better)?\b/.exec(topic)?.[0] && topic
  return [
    ...(isKnown ? say(`⟨which information⟩ was at hand on ${topic}`) : []),
    ...(isOmission && !clause.subject && /(?:ed|n)$/.test(verb.word) && clause.verb.head === head
      ? say(`⟨what⟩ was not ${verb.word}${after && ` ${after}`}`)
      : []),
    ...(isAct && after ? say(`⟨the tool or process⟩ ${allowed} ${doing}`, 'Reword: what did the system allow?') : []),
    ...reviewQuestion(text, sentence, clause, isOmission, head),
    ...fragment(title, sentence, clause, to),
  ]
}

/** What somebody does to a system by its tools. */
const operated =
  /^(?:delete|drop|deploy|run|push|merge|ship|overwrite|remove|bypass|disable|enable|restart|reboot|kill|wipe|truncate|revoke|publish|release|apply|upload|detach|attach|edit|change|update|commit|submit|execute|install|flash|configure|swap|rename|move|copy|paste|write|approve|sign|schedule|send|force|roll|load|import|promote)$/

/** What a tool or a process can ask somebody for. */
const asked =
  /^(?:check|verify|test|validate|review|confirm|approve|sign|document|back|record|double-check|inspect|measure|compare|rehearse|log|register|request|update|announce|label|tag|open|file|attach|sample|renew|rotate|wait)$/

/** `ran the job`, `deployed to production`, not `ran around`, `pushed on`. */
function isToThing({ tokens }: Sentence, head: number): boolean {
  const at = isPart(tokens[head]!.lemma, tokens[head + 1]?.word ?? '') ? head + 2 : head + 1
  const isIn = /^(?:to|into|from|in|on|onto|without|against|over|with|for)$/.test(tokens[at]?.word ?? '')
  return /^(?:DET|NOUN|PROPN|CODE|NUM|ADJ|PRON)$/.test(tokens[isIn ? at + 1 : at]?.pos ?? '')
}

/** People who are meant but no longer named, and a preposition without its noun. */
const leans = /(?<![\p{L}’'])(?:he|she|him|her|nobody|nothing|none|no|like)(?![\p{L}])| (?:of|for|about|from)$/iu

/** `The approval came from someone who had not opened the diff`: what somebody did has a noun phrase to stand in. */
function fragment(title: string, sentence: Sentence, { subject, from, verb: { head } }: Clause, to: number): Fix[] {
  const { tokens, clauses } = sentence
  const isAlone = !clauses.some(({ verb, form }) => form === 'finite' && verb.head >= to)
  const isFrom = /^(?:from|of|with|through)$/.test(tokens[(subject?.from ?? 0) - 1]?.word ?? '')
  const isApproval = /^(?:wave|rubber-?stamp|nod|sign|approve)$/.test(tokens[head]!.lemma)
  return subject &&
    (isFrom || isApproval) &&
    subject.to <= from &&
    isAlone &&
    /^(?:who|that)$/.test(tokens[subject.to]?.word ?? '')
    ? replaceTokens(
        title,
        sentence,
        subject.from,
        to,
        isApproval ? 'the approval (⟨what it asks for and shows⟩)' : '⟨the check that let it through⟩',
      )
    : []
}
