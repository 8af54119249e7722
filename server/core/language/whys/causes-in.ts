import { verbatim } from '../../markdown/prose.ts'
import { wordsOf } from '../analysis/sentence.ts'
import type { Language } from '../engine.ts'
import { statements } from './statements.ts'

/** The causes that an answer of one sentence gives side by side; none where it gives one. */
export function causesIn(answer: string, language: Language | undefined): string[] {
  const prose = verbatim(answer, { start: 0, end: answer.length })
  const said =
    language?.sentences([
      { prose, span: prose.span(), section: 'fiveWhys', form: 'paragraph', voice: 'author', role: 'whyAnswer' },
    ]) ?? []
  const [only, ...others] = said
  if (!only || others.length > 0) return []
  return statements(only).map(({ from, to }) => wordsOf(only, from, to))
}
