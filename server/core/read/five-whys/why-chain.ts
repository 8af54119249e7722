import type { Phrase, WhyChain, WhyStep } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { restsOn } from '../rests-on.ts'
import type { Why } from './why-text.ts'

/** Builds one chain step by step; a step follows the one before it unless told where it hangs. */
export class ChainBuilder {
  readonly #steps: WhyStep[] = []
  #asked = 0
  #problem: Phrase | undefined

  get length(): number {
    return this.#steps.length
  }

  /** The step that the next one follows: the last. */
  get last(): number | undefined {
    return this.#steps.length > 0 ? this.#steps.length - 1 : undefined
  }

  setProblem(problem: Phrase | undefined): void {
    this.#problem ??= problem
  }

  /** Adds a why that follows the last one. */
  follow(why: Why): number {
    return this.add(why, this.last)
  }

  /** Adds a why below `parent`, or at the top where there is none; yields its index. */
  add({ question, answer, span }: Why, parent: number | undefined): number {
    const level = parent === undefined ? 1 : this.#steps[parent]!.level + 1
    if (question) this.#asked++
    this.#steps.push({
      span,
      ...(question && { question }),
      ...(answer && { answer }),
      level,
      ...(parent !== undefined && { parent }),
    })
    return this.#steps.length - 1
  }

  isOpen(index: number | undefined): boolean {
    return index !== undefined && this.#steps[index]!.answer === undefined
  }

  /** Gives the answer to a question that stands above it. */
  answer(index: number, answer: Phrase): void {
    const step = this.#steps[index]!
    this.#steps[index] = {
      ...step,
      answer,
      span: { start: step.span.start, end: Math.max(step.span.end, answer.span.end) },
    }
  }

  /** How many steps have a question. */
  get asked(): number {
    return this.#asked
  }

  build(heading?: Phrase): WhyChain | undefined {
    const steps = this.#steps
    const problem = this.#problem ?? heading
    if (steps.length === 0) return undefined
    const depth = steps.reduce((most, step) => Math.max(most, step.level), 0)
    return {
      span: spanOf(steps),
      ...(problem && { problem }),
      steps,
      depth,
      endsAt: endOf(steps, depth),
    }
  }
}

/** What the last answer of the deepest branch rests on; of several as deep, the last one counts. */
function endOf(steps: readonly WhyStep[], depth: number): WhyChain['endsAt'] {
  const last = steps.filter((step) => step.level === depth).at(-1)
  return restsOn(last?.answer?.text ?? '')
}

function spanOf(steps: readonly WhyStep[]): Span {
  return {
    start: steps.reduce((start, step) => Math.min(start, step.span.start), Number.POSITIVE_INFINITY),
    end: steps.reduce((end, step) => Math.max(end, step.span.end), 0),
  }
}
