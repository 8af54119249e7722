import { judgementNouns } from '../analysis/lexicon.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { personNouns } from '../analysis/roles.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'

/** Whether words name more than people, a verdict and whose doing it was. */
export function tellsMore({ tokens, phrases }: Sentence, { from, to }: TokenRange): boolean {
  const isWho = (at: number) => phrases.some((phrase) => isHuman(phrase.kind) && phrase.from <= at && at < phrase.to)
  return tokens.slice(from, to).some(({ pos, lemma, isQuoted }, index) => {
    if (!/^(?:NOUN|PROPN|CODE|NUM|TIME)$/.test(pos) || lemma === 'one') return false
    return (
      isQuoted || !(isWho(from + index) || judgementNouns.has(lemma) || personNouns.has(lemma) || verdicts.test(lemma))
    )
  })
}

const verdicts =
  /^(?:fault|blame|responsibility|guilt|cause|reason|problem|doing|failure|error|mistake|call|decision|move|form|judgement|judgment|choice|idea|work|show|state|excuse|duty|way|manner|fashion|attitude|lack|part|shame|disgrace|joke|thing|time|matter|issue|incident|outage|event|control)$/
