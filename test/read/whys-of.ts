import { parse } from '../../server/core/markdown/parse.ts'
import { read } from '../../server/core/read/read.ts'
import { assertSpan } from './items-of.ts'

/** A chain as plain data: its depth, where it ends, and each step as `level parent question | answer`. */
export interface PlainChain {
  readonly depth: number
  readonly endsAt: string
  readonly problem?: string
  readonly steps: readonly string[]
}

/** The chains of a document, each part of each one looked up in the source at its span. */
export function chainsIn(source: string): PlainChain[] {
  return read(parse(source)).fiveWhys.map(({ depth, endsAt, problem, steps }) => {
    if (problem) assertSpan(source, problem)
    return {
      depth,
      endsAt,
      ...(problem && { problem: problem.text }),
      steps: steps.map(({ level, parent, question, answer }) => {
        for (const phrase of [question, answer]) if (phrase) assertSpan(source, phrase)
        return `${level}${parent === undefined ? '' : `<${parent}`} ${question?.text ?? ''} | ${answer?.text ?? ''}`
      }),
    }
  })
}
