import { applyEdits } from '../../server/core/text.ts'
import { judge } from './judge.ts'

/** The text after the preferred fix of its first finding with one. */
export function reworded(text: string, heading = '## Summary'): string {
  const whole = `${heading}\n\n${text}`
  const fix = judge(whole)
    .findings.filter(({ category }) => category === 'blame' || category === 'wording')
    .flatMap((finding) => finding.fixes)[0]
  return fix ? applyEdits(whole, fix.edits).slice(heading.length + 2) : text
}
