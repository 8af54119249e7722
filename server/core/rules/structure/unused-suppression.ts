import { closestTo } from '../../spelling.ts'
import { withoutComment, withoutName } from '../../suppressions/remove-suppression.ts'
import type { Report, Rule } from '../rule.ts'

/** Runs after all other rules, on the comments that silence their findings. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  category: 'structure',
  summary: 'A comment that silences a finding which is not there, names no rule that exists, or gives no reason.',
  why: 'A comment that silences nothing hides the next finding in its place, and nobody can review one without a reason.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, silenced }): Iterable<Report> {
    if (!silenced) return
    const { suppressions, rules, used, isJudged } = silenced
    for (const suppression of suppressions) {
      const idle = suppression.targets.filter((target) => !used.has(target))
      for (const target of idle) {
        const { span, rule, range } = target
        const remove =
          rule === undefined || suppression.targets.length === 1
            ? withoutComment(text, suppression)
            : withoutName(text, suppression, target)
        if (rule !== undefined && !rules.includes(rule)) {
          const meant = closestTo(rule, rules)
          yield {
            span,
            message: meant ? `There is no rule of this name; did you mean ${meant}?` : 'There is no rule of this name',
            fixes: [meant ? { title: `Change to ${meant}`, edits: [{ span, newText: meant }] } : remove],
          }
        } else if (!range)
          yield { span, message: 'Nothing was disabled before, so this enables nothing.', fixes: [remove] }
        else if (isJudged(rule))
          yield {
            span,
            message:
              rule === undefined
                ? 'There is no finding here to silence.'
                : `There is no finding of ${rule} here to silence.`,
            fixes: [remove],
          }
      }
      if (!suppression.hasReason && idle.length < suppression.targets.length)
        yield {
          span: suppression.span,
          message: 'Say after a colon why this finding does not hold here, for whoever reviews it.',
          fixes: [],
        }
    }
  },
}
