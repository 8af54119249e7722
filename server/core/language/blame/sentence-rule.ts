import type { Finding, Severity } from '../../finding.ts'
import type { Proposals, Reading, Report, Rule } from '../../rules/rule.ts'
import { authorSentences, sectionOf } from '../analysis/author.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { type Sentence, spanOfTokens } from '../analysis/sentence.ts'

/** What a rule that looks at one sentence at a time has to say of it. */
export interface Remark extends TokenRange {
  readonly message?: Finding['message']
  readonly severity?: Severity
  readonly fixes?: Proposals
}

/** A rule that looks at one sentence at a time: only what it looks for and what it says is its own. */
export function sentenceRule(
  spec: Omit<Rule, 'check'> & {
    readonly message: string
    /** Not one by one: every rule looks at every sentence, and nearly all of them hold nothing. */
    find(sentence: Sentence, reading: Reading): readonly Remark[]
  },
): Rule {
  const { message, find, ...rule } = spec
  return {
    ...rule,
    *check(reading): Iterable<Report> {
      for (const sentence of authorSentences(reading)) {
        const remarks = find(sentence, reading)
        if (remarks.length === 0) continue
        for (const remark of remarks)
          yield {
            span: spanOfTokens(sentence, remark.from, remark.to),
            section: sectionOf(sentence),
            ...(remark.severity && { severity: remark.severity }),
            message: remark.message ?? message,
            fixes: remark.fixes ?? [],
          }
      }
    },
  }
}
