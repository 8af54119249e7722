import type { Rule } from '../rule.ts'

const blanks = /⟨[^⟨⟩\n]*⟩/gu

export const unfilledBlank: Rule = {
  id: 'unfilled-blank',
  category: 'structure',
  summary: 'A blank ⟨such as this⟩ that nobody has filled in.',
  why: 'A quick fix and a template leave a blank where only the author knows the answer. A reader of the finished document cannot fill it.',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    if (postmortem.recognition.isTemplate) return
    for (const { prose } of postmortem.passages)
      for (const { 0: blank, index } of prose.text.matchAll(blanks))
        if (!prose.isCode(index))
          yield {
            span: prose.span(index, index + blank.length),
            message: 'This blank is not filled in yet: write what is known, or say that it is not.',
            fixes: [],
          }
  },
}
