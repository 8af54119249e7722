import { analyze } from '../core/analyze.ts'
import type { Finding } from '../core/finding.ts'
import { authorSentences, authorWords } from '../core/language/analysis/author.ts'
import { peopleOf } from '../core/language/analysis/people.ts'
import { spanOfTokens } from '../core/language/analysis/sentence.ts'
import { createLanguage } from '../core/language/engine.ts'
import { featuresOf } from '../core/language/scorer/features.ts'
import { seenTokens } from '../core/language/scorer/seen-tokens.ts'
import { unitsOf } from '../core/language/scorer/units.ts'
import { slot } from '../core/language/scorer/weights.ts'
import { climateOf } from '../core/rules/reads-as-blame.ts'
import { defaultSettings } from '../core/settings.ts'
import { overlaps, type Span } from '../core/text.ts'

/** A stretch that a careful reader marked as blame. */
export interface Label extends Span {
  /** Not sure: mild, or about the writers themselves. */
  readonly isSure: boolean
}

/** One unit of a text, with what the scorer sees of it. */
export interface Example {
  readonly span: Span
  /** Where the weights of its features stand. */
  readonly slots: Int32Array
  readonly isBlame: boolean
  /** How much is to be learned from it. */
  readonly weight: number
  /** Whether a rule speaks of it. */
  readonly isRuled: boolean
}

/** A labelled text as the trainer sees it. */
export interface Lesson {
  /** What must not be cut in two when some lessons are held out: a document, or a block of sentences. */
  readonly block: string
  /** Whether blame is as frequent in it as in a real document. */
  readonly isNatural: boolean
  readonly labels: readonly Label[]
  readonly findings: readonly Finding[]
  readonly climate: number
  readonly examples: readonly Example[]
  readonly words: number
}

const language = createLanguage()

const settings = {
  ...defaultSettings,
  documents: { include: ['lesson.md'], exclude: [] },
  rules: { ...defaultSettings.rules, 'reads-as-blame': 'off' as const },
}

/** Reads a text as the extension would, and sets the labels beside what the rules found. */
export function lessonOf(
  text: string,
  labels: readonly Label[],
  rest: Pick<Lesson, 'block' | 'isNatural'> & { readonly weight: number },
): Lesson {
  const { postmortem, findings } = analyze(text, { path: 'lesson.md', settings, language })
  const blame = findings.filter(({ category }) => category === 'blame')
  const all = language.sentences(postmortem.passages, peopleOf(postmortem, settings.people))
  const sentences = authorSentences({ sentences: all })
  const stretches = sentences.flatMap((sentence) => {
    const units = unitsOf(sentence)
    const seen = seenTokens(sentence)
    return units.map((unit, index) => ({
      span: spanOfTokens(sentence, unit.from, unit.to),
      slots: Int32Array.from(featuresOf(sentence, seen, units, index, sentence.passage).ids, slot),
    }))
  })
  const taught = teach(
    stretches.map(({ span }) => span),
    labels,
  )
  return {
    block: rest.block,
    isNatural: rest.isNatural,
    labels,
    findings: blame,
    climate: climateOf(authorWords({ sentences: all }), blame),
    words: text.split(/\s+/).length,
    examples: stretches.map(({ span, slots }, index) => ({
      span,
      slots,
      isBlame: taught[index]! > 0,
      weight: (taught[index] || 1) * rest.weight,
      isRuled: blame.some((finding) => overlaps(finding.span, span)),
    })),
  }
}

/** How much each stretch teaches blame: wholly where most of a label stands, less where only a part of it does. */
function teach(spans: readonly Span[], labels: readonly Label[]): number[] {
  const taught = spans.map(() => 0)
  for (const label of labels) {
    const shared = spans.map((span) => Math.min(span.end, label.end) - Math.max(span.start, label.start))
    const best = shared.indexOf(Math.max(...shared))
    for (const [index, span] of spans.entries()) {
      const share = shared[index]! / Math.min(span.end - span.start, label.end - label.start)
      if (index === best && shared[index]! > 0) taught[index] = label.isSure ? 1 : 0.5
      else if (share > 0.5) taught[index] = Math.max(taught[index]!, 0.3)
    }
  }
  return taught
}
