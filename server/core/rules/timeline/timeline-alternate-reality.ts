import { addActionItem } from '../../edit-action-items/add-item.ts'
import type { Fix } from '../../finding.ts'
import { authorSentences } from '../../language/analysis/author.ts'
import type { Analysis, Clause, Sentence } from '../../language/analysis/sentence.ts'
import { counterfactualOf } from '../../language/blame/counterfactual.ts'
import { type Edit, lineEnding, slice } from '../../text.ts'
import type { Reading, Rule } from '../rule.ts'

export const timelineAlternateReality: Rule = {
  id: 'timeline-alternate-reality',
  category: 'timeline',
  summary: 'A timeline entry that tells what would have been, what was missing or what should be done.',
  why: 'The timeline is what everybody can agree on. What would have helped is analysis and belongs below it, where it can be weighed (PagerDuty postmortem guide: alternate reality).',
  severity: 'information',
  fix: 'sometimes',
  *check(reading) {
    if (reading.postmortem.recognition.isTemplate) return
    for (const sentence of authorSentences(reading)) {
      if (sentence.passage.role !== 'timeline' || sentence.isQuestion) continue
      const kind = kindOf(sentence)
      if (!kind) continue
      yield { span: sentence.span, section: 'timeline', message: messages[kind], fixes: move(reading, sentence, kind) }
    }
  },
}

type Kind = 'conditional' | 'absence' | 'remedy'

const messages: Readonly<Record<Kind, string>> = {
  conditional: 'This tells what would have been; keep what happened here, and the rest for the analysis.',
  absence: 'This gives as an event what was not there; say what happened, and keep the lack for the analysis.',
  remedy: 'This says what is to be done; keep what happened here, and make it an action item.',
}

function kindOf(sentence: Analysis): Kind | undefined {
  for (const clause of sentence.clauses) {
    if (clause.form !== 'finite' || counterfactualOf(sentence, clause)) continue
    const group = sentence.tokens.slice(clause.verb.from, clause.verb.to)
    const isPerfect = group.some(({ lemma }, at) => lemma === 'have' && at < group.length - 1)
    if (isPerfect && /^(?:would|could|might)$/.test(clause.modality ?? '')) return 'conditional'
    if (isRemedy(sentence, clause, isPerfect)) return 'remedy'
    if (isAbsence(sentence, clause)) return 'absence'
  }
  return undefined
}

/** "We need to …", "We should …", in the present: what was needed then is a fact. */
function isRemedy({ tokens }: Analysis, { subject, modality, verb }: Clause, isPerfect: boolean): boolean {
  if (subject?.kind !== 'self') return false
  return (!isPerfect && /^(?:should|must)$/.test(modality ?? '')) || tokens[verb.head]!.word === 'need'
}

/** "There was insufficient monitoring". */
function isAbsence({ tokens }: Analysis, { verb, to }: Clause): boolean {
  return (
    tokens[verb.head]!.lemma === 'be' &&
    tokens.slice(verb.to, to).some(({ lemma }) => /^(?:insufficient|inadequate)$/.test(lemma))
  )
}

/** Takes a sentence that follows another out of its entry, to where it belongs. */
function move({ text, postmortem }: Reading, sentence: Sentence, kind: Kind): Fix[] {
  const { previous, span } = sentence
  const words = slice(text, span)
  if (!previous || /[\r\n|]/.test(words) || text.slice(previous.span.end, span.start).trim() !== '') return []
  const target =
    kind === 'remedy'
      ? addActionItem(text, postmortem, words.replace(/\.$/, ''))
      : toAnalysis(text, postmortem.sections, words)
  if (!target || (target.span.start >= previous.span.end && target.span.start <= span.end)) return []
  const title = kind === 'remedy' ? 'Move it to the action items' : 'Move it to the analysis'
  return [{ title, edits: [{ span: { start: previous.span.end, end: span.end }, newText: '' }, target] }]
}

/** An item at the end of the section for it. */
function toAnalysis(text: string, sections: Reading['postmortem']['sections'], words: string): Edit | undefined {
  const section = (['wentWrong', 'contributingFactors'] as const)
    .map((kind) => sections.find((each) => each.kind === kind && !each.isLabel))
    .find((each) => each !== undefined)
  if (!section) return undefined
  const source = slice(text, section.span).trimEnd()
  const at = section.span.start + source.length
  const eol = lineEnding(text)
  const isList = /(?:^|[\r\n])[-*+] [^\r\n]*$/.test(source)
  return { span: { start: at, end: at }, newText: `${isList ? eol : eol + eol}- ${words}` }
}
