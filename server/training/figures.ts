import type { Finding } from '../core/finding.ts'
import { overlaps, type Span } from '../core/text.ts'
import type { Scored } from './cross-validate.ts'

/** How well labels were found. */
export interface Figures {
  /** Share of the sure labels that anything found. */
  readonly recall: number
  /** Share of the findings that found a label, a mild one too. */
  readonly precision: number
  /** Findings without a label per 1,000 words. */
  readonly noise: number
}

/** Who speaks: the rules, the model from a score on, or both, the model only where the rules are silent. */
export interface Voices {
  readonly rules: boolean
  /** Only what the rules are sure of. */
  readonly isLoud?: boolean
  /** The score from which the model speaks. */
  readonly from?: number
}

export function figures(all: readonly Scored[], voices: Voices): Figures {
  let wanted = 0
  let found = 0
  let right = 0
  let wrong = 0
  let words = 0
  for (const { lesson, scores } of all) {
    const spans = [
      ...(voices.rules ? lesson.findings.filter((finding) => !voices.isLoud || isLoud(finding)).map(spanOf) : []),
      ...lesson.examples
        .filter(({ isRuled }, index) => scores[index]! >= (voices.from ?? Infinity) && !(voices.rules && isRuled))
        .map(spanOf),
    ]
    const sure = lesson.labels.filter(({ isSure }) => isSure)
    wanted += sure.length
    found += sure.filter((label) => spans.some((span) => overlaps(span, label))).length
    const hits = spans.filter((span) => lesson.labels.some((label) => overlaps(span, label))).length
    right += hits
    wrong += spans.length - hits
    words += lesson.words
  }
  return { recall: found / wanted, precision: right / Math.max(1, right + wrong), noise: (1000 * wrong) / words }
}

/**
 * The lowest score at which the model's verdicts are as wanted.
 *
 * @param which all of its verdicts, or only those that it adds to what the rules say
 */
export function threshold(
  scored: readonly Scored[],
  which: 'all' | 'added',
  isWanted: (right: number, wrong: number, words: number) => boolean,
): number {
  const words = scored.reduce((sum, { lesson }) => sum + lesson.words, 0)
  const verdicts = scored.flatMap(({ lesson, scores }) =>
    lesson.examples.flatMap(({ span, isRuled }, index) =>
      isRuled && which === 'added'
        ? []
        : [{ score: scores[index]!, isRight: lesson.labels.some((label) => overlaps(span, label)) }],
    ),
  )
  let right = 0
  let wrong = 0
  let lowest = Infinity
  for (const { score, isRight } of verdicts.sort((a, b) => b.score - a.score)) {
    if (isRight) right++
    else wrong++
    if (isWanted(right, wrong, words)) lowest = score
  }
  return lowest
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'warning' || severity === 'error'
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span
}
