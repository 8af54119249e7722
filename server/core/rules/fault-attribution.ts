import { authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { attributions } from '../language/blame/fault.ts'
import { rewordFault } from '../language/reword/reword-fault.ts'
import type { Rule } from './rule.ts'

export const faultAttribution: Rule = {
  id: 'fault-attribution',
  category: 'blame',
  summary: 'Whose fault it was: "is to blame", "Bob\'s fault", "caused by the DBA".',
  why: 'Once the fault has an owner, nobody looks for what else had to be in place for it to happen (Google SRE workbook, ch. 10; the AWS correction-of-error guide: "not a process for finding whom to blame").',
  severity: {
    default: 'warning',
    rootCauses: 'error',
    contributingFactors: 'error',
    fiveWhys: 'error',
    trigger: 'error',
  },
  fix: 'always',
  rewordingKeeps: 'rest',
  *check(reading) {
    for (const sentence of authorSentences(reading))
      for (const { from, to, isMild } of attributions(sentence))
        yield {
          span: spanOfTokens(sentence, from, to),
          section: sectionOf(sentence),
          ...(isMild && { severity: 'information' as const }),
          message: 'This says whose fault it was; say what happened and which conditions let it happen.',
          fixes: () => rewordFault(reading.text, sentence, { from, to }),
        }
  },
}
