/** What the rules would say of an answer while it is typed. */
import { analyze } from '../analyze.ts'
import type { Language } from '../language/engine.ts'
import type { Settings } from '../settings.ts'

const heading = '# Postmortem: incident\n\n## Five Whys\n\n1. '

/**
 * The message of the most severe finding that an answer would raise in a chain, so that the box and the editor never
 * disagree. What concerns the whole chain (its depth, its end) is not the answer's fault.
 */
export function adviseAnswer(
  question: string,
  typing: string,
  { language, settings }: { language?: Language; settings?: Settings },
): string | undefined {
  const asked = question.trim() || 'Why?'
  const before = `${heading}${asked}\n   `
  const start = before.length
  const text = `${before}${typing.replace(/[\r\n]+/g, ' ')}\n`
  const { findings } = analyze(text, { ...(language && { language }), ...(settings && { settings }) })
  const order = ['error', 'warning', 'information'] as const
  const own = findings.filter(({ span, category }) => span.start >= start && category !== 'whys')
  return order.flatMap((severity) => own.filter((finding) => finding.severity === severity))[0]?.message
}
