import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { closedUp } from './place.ts'
import { retold } from './retold.ts'
import { kept, replaceTokens } from './source.ts'
import { anyhow, withoutWords } from './stretch.ts'

/** Leaves out who did the harm of a passive, or names what did it: `was dropped by a developer` as *was dropped*. */
export function rewordAgent(text: string, sentence: Sentence, clause: Clause): Fix[] {
  const { agent } = clause
  if (!agent) return []
  const by = agent.from - 1
  const { tokens, phrases } = sentence
  const of = tokens[agent.to]?.word === 'of' ? phrases.find(({ from }) => from === agent.to + 1) : undefined
  const to = of ? of.to : agent.to
  // `by Jens' predecessor`: who is meant goes on.
  if (/^(?:['’]s?|NOUN)$/.test(tokens[to]?.text ?? '') || tokens[to]?.pos === 'NOUN') return []
  // `must be tested by two persons`: how many is the point.
  if (tokens.slice(agent.from, to).some(({ pos }) => pos === 'NUM')) return []
  const verb = kept(text, sentence, clause.verb.head, clause.verb.head + 1)
  const who = tokens[to]?.text === ',' && /^(?:who|which)$/.test(tokens[to + 1]?.word ?? '') ? to + 1 : -1
  const told = who < 0 ? undefined : sentence.clauses.find(({ verb }) => verb.head > who && verb.head <= who + 5)
  if (who >= 0) return told ? closedUp(text, retold('Leave the person out', text, sentence, told, by, '; ')) : []
  return [
    ...withoutWords('Leave the person out', text, sentence, { from: by, to }),
    ...(clause.isNegated || willed.test(tokens[clause.verb.head]!.lemma)
      ? []
      : replaceTokens('Reword: what did it?', sentence, by, to, 'by ⟨the command, change or tool that did it⟩')),
    ...anyhow('Reword: what let it happen?', text, sentence, clause, `⟨what was ${verb}, and what let it happen⟩`),
  ]
}

/** What no tool does. */
const willed =
  /^(?:implement|introduce|design|configure|write|plan|order|request|ignore|flout|violate|breach|disregard|dismiss|overlook|forget|neglect|miss|approve|sign|decide|override|overrule|wave|nod|misread|misjudge|assume|promise|refuse|hide|conceal|delay|botch|bungle|mishandle)$/

/** `due to an oversight`: which check did not see it. */
export function rewordLapseNoun(text: string, sentence: Sentence, act: TokenRange): Fix[] {
  const title = 'Say what did not catch it'
  const words = 'not caught by ⟨the check that could have seen it⟩'
  return [...replaceTokens(title, sentence, act.from, act.to, words), ...anyhow(title, text, sentence, act, words)]
}
