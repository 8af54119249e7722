import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { tenseOf } from './deed.ts'
import { gerund } from './morphology.ts'
import { place } from './place.ts'
import { reachOf } from './reach.ts'
import { endOf, kept, noted, replaceTokens, sourceOf } from './source.ts'

/**
 * What a clause about somebody can always become: the author's words as what the tool or process allowed or did not ask
 * for (`⟨the tool or process⟩ did not ask for talking to anyone`), a state in brackets after what was at hand, and at the
 * least a blank with what stands after the verb.
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
  const after = head + 1 < to ? kept(text, sentence, head + 1, to) : ''
  if (after === undefined) return []
  const isNow = tenseOf(sentence, clause) === 'present'
  // `We do not think so`: what the author thinks now did not happen then.
  if (isNow && minding.test(tokens[head]!.lemma) && clause.subject?.kind === 'self') return []
  const say = (words: string, as = title) => place(as, text, sentence, clause, to, () => words)
  const adjuncts = adjunctsAfter(text, sentence, head + 1, to)
  const verb = tokens[head]!
  const isOwn = clause.voice === 'active' || head !== clause.verb.head
  const isAct = isOwn && verb.pos === 'VERB' && !inert.test(verb.lemma)
  const doing = `${gerund(verb.lemma)}${after && ` ${after}`}`
  const allowed = isOmission ? `${isNow ? 'does' : 'did'} not ask for` : isNow ? 'allows' : 'allowed'
  const topic = after.replace(/^(?:about|of) /, '')
  const isKnown =
    verb.lemma === 'know' && isOmission && !/^(?:that|what|how|where|which|better)?\b/.exec(topic)?.[0] && topic
  const known = isKnown ? `⟨which information⟩ was at hand on ${topic}` : undefined
  return [
    ...(known === undefined ? [] : say(known)),
    ...(isOmission && !clause.subject && /(?:ed|n)$/.test(verb.word) && clause.verb.head === head
      ? say(`⟨what⟩ was not ${verb.word}${after && ` ${after}`}`)
      : []),
    ...(isAct && (after || isOmission)
      ? say(`⟨the tool or process⟩ ${allowed} ${doing}`, 'Reword: what did the system allow?')
      : []),
    ...(isState(sentence, clause, head) && after && after === sourceOf(text, sentence, head + 1, to)
      ? say(`${atHand} (${isOmission ? 'not ' : ''}${after})`)
      : []),
    ...(isState(sentence, clause, head) || minding.test(verb.lemma) ? say(noted(atHand, after)) : []),
    ...(adjuncts === undefined || !isAct ? [] : say(`${did}${adjuncts}`)),
    ...fragment(title, sentence, clause, to),
    ...(isOnly(sentence, clause) ? say(noted(did, after)) : []),
  ]
}

/** What the people of a clause had, whatever they were. */
const atHand = '⟨which information, tools, help and time were at hand⟩'

/** Verbs of what goes on in somebody or is said: no tool allows it. */
const inert =
  /^(?:be|have|get|become|ought|suppose|prove|seem|look|turn|appear|remain|feel|want|wish|hope|expect|prefer|like|care|think|know|believe|figure|assume|guess|consider|regard|trust|fear|panic|tend|own|deserve|insist|say|claim|promise|deny|swear|admit|complain|mean|need|waste|lose|belong|blame|accuse|yell|shout|declare|fail|spare|swear|convince|concentrate|do|rush|hurry|keep)$/

const minding =
  /^(?:think|care|concentrate|focus|panic|fear|trust|want|wish|feel|know|believe|consider|listen|mind|worry)$/

function isState({ tokens }: Sentence, { voice, form }: Clause, head: number): boolean {
  return voice === 'active' && form === 'finite' && /^(?:be|feel|remain|prove)$/.test(tokens[head]!.lemma)
}

/** Whether nothing else is told in the sentence. */
function isOnly({ clauses }: Sentence, { verb }: Clause): boolean {
  return !clauses.some((other) => other.form === 'finite' && other.verb.head !== verb.head)
}

const did = '⟨what the tool or process did, showed or lacked⟩'

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

/** Source from the first preposition or time after a verb on: place, time, manner. */
function adjunctsAfter(text: string, sentence: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++)
    if (/^(?:TIME|ADP)$/.test(sentence.tokens[at]!.pos) && !/^(?:than|of)$/.test(sentence.tokens[at]!.word)) {
      const source = kept(text, sentence, at, to)
      return source && ` ${source}`
    }
  return ''
}
