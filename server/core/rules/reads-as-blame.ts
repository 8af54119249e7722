import type { Finding } from '../finding.ts'
import { touching } from '../in-order.ts'
import { authorSentences, authorWords, sectionOf } from '../language/analysis/author.ts'
import { type Sentence, type Suspicion, spanOfTokens } from '../language/analysis/sentence.ts'
import { isMoreSpecific } from '../language/blame/precedence.ts'
import { reachOf } from '../language/reword/reach.ts'
import { rewordSuspicion } from '../language/reword/reword-suspicion.ts'
import { likely, sure } from '../language/scorer/thresholds.ts'
import { overlaps, type Span } from '../text.ts'
import type { Rule } from './rule.ts'

export const readsAsBlame: Rule = {
  id: 'reads-as-blame',
  category: 'blame',
  summary: 'What reads as blame though no rule knows the words: idioms, sarcasm, a hint.',
  why: 'Readers take the blame from the tone as much as from the verb, and whoever is meant stops telling what they saw (S. Dekker, Just Culture). A small model that runs on your machine, trained on labelled sentences, finds what no list of words can hold.',
  severity: { default: 'warning', timeline: 'information' },
  fix: 'sometimes',
  weighsFindings: true,
  *check(reading, _options, { here, elsewhere }) {
    const sentences = authorSentences(reading)
    const climate = climateOf(reading.words ?? authorWords(reading), [...here, ...elsewhere])
    const spoken = spokenOf(sentences, here)
    for (const sentence of sentences)
      for (const suspicion of sentence.suspicions) {
        if (isSpokenOf(sentence, suspicion, spoken.get(sentence))) continue
        const score = suspicion.score + climate
        if (score < likely || isAsked(sentence, suspicion)) continue
        // A model alone is no proof: where nothing else in a document blames, it only asks.
        const isSure = climate > 0 && score >= sure
        yield {
          span: spanOfTokens(sentence, suspicion.from, suspicion.to),
          section: sectionOf(sentence),
          ...(!isSure && { severity: 'information' as const }),
          message: isSure ? messages.sure : messages.likely,
          detail: () => detailOf(sentence, suspicion),
          fixes: () => rewordSuspicion(reading.text, sentence, suspicion, isSure),
        }
      }
  },
}

const messages = {
  sure: 'This reads as blame; say what the tool or process allowed, showed or lacked.',
  likely: 'This may read as blame; say what the tool or process allowed, showed or lacked.',
}

/**
 * Whether another rule has spoken of these words and drops what would be said of them. Where a name stands in them
 * nothing is dropped for nothing: what reads as blame takes the remark on the name with it.
 */
function isSpokenOf(sentence: Sentence, { from, to }: Suspicion, spans: readonly Span[] | undefined): boolean {
  if (!spans) return false
  const own = spanOfTokens(sentence, from, to)
  return (
    spans.some((span) => overlaps(span, own)) &&
    !sentence.tokens.slice(from, to).some(({ pos, text }) => pos === 'PROPN' || text[0] === '@')
  )
}

/** Of which sentences a rule that counts more has spoken, and where: what it says there would be dropped. */
function spokenOf(sentences: readonly Sentence[], here: readonly Finding[]): ReadonlyMap<Sentence, Span[]> {
  const spoken = new Map<Sentence, Span[]>()
  for (const { rule, span } of here) {
    if (!isMoreSpecific(rule, readsAsBlame.id)) continue
    for (const sentence of sentences.slice(...touching(sentences, span))) {
      const spans = spoken.get(sentence)
      if (spans) spans.push(span)
      else spoken.set(sentence, [span])
    }
  }
  return spoken
}

/** Whether a remark in it or a question after it asks already what else has to be said: nothing to judge until then. */
function isAsked(sentence: Sentence, { from, to }: Suspicion): boolean {
  const { tokens, passage } = sentence
  const isAction = passage.role === 'action' || passage.section === 'actionItems'
  if (/^\s*⟨/.test(passage.prose.text.slice(sentence.to, sentence.to + 4)) || tokens.at(-1)?.text.startsWith('⟨'))
    return true
  const end = isAction ? tokens.length : reachOf(sentence, reachOf(sentence, to) + 1)
  return tokens.slice(from, end).some(({ text }) => text.startsWith('⟨'))
}

const mostClimate = 2.6
const perFinding = 1.6

/** A wish for more care says of nobody what they did, and what this rule itself supposes is no sign of anything. */
const speaksOfNoFault = new Set(['be-careful', 'reads-as-blame'])

/** Where a document blames in some places, an unclear one is likelier to be meant so; where in none, hardly. */
export function climateOf(words: number, earlier: readonly Finding[]): number {
  const loud = earlier.filter(
    ({ rule, category, severity }) =>
      category === 'blame' && (severity === 'warning' || severity === 'error') && !speaksOfNoFault.has(rule),
  ).length
  return words > 0 ? Math.min(mostClimate, perFinding * Math.log(1 + (1000 * loud) / words)) : 0
}

const question = 'Ask: what made this look right, or go unseen, at the time?'

function detailOf(sentence: Sentence, { because }: Suspicion): string {
  return because.length > 0 ? `Because of: ${reasons(sentence, because)}. ${question}` : question
}

/** The words that made the verdict, neighbours together: `*blew past*, *the on-call*`. */
function reasons(sentence: Sentence, because: Suspicion['because']): string {
  const runs: string[] = []
  for (const [index, at] of because.entries()) {
    const word = sentence.tokens[at]!.text
    if (index > 0 && because[index - 1] === at - 1) runs[runs.length - 1] += ` ${word}`
    else runs.push(word)
  }
  return runs.map((run) => `*${run}*`).join(', ')
}
