import { hasBlankForm, isGuidance, isItalic } from './guidance.ts'
import type { ProseUnit } from './prose-units.ts'
import type { Source } from './source.ts'

/**
 * Whether a document is an empty template: it calls itself one and tells of no event, or it is made of instructions,
 * blanks and empty sections and names no date.
 */
export function isTemplate(source: Source, units: readonly ProseUnit[], datesAndTimes: number): boolean {
  const { sections } = source
  const blanks = units.filter(({ prose }) => isGuidance(prose) || hasBlankForm(prose) || isItalic(prose)).length
  const empty = sections.filter((section) => section.isEmpty).length
  if (namesItself(source, units)) return datesAndTimes <= 2 || blanks >= units.length / 4
  if (datesAndTimes > 1 || sections.length < 3) return false
  return blanks + empty >= 5 && (blanks + empty) * 4 >= sections.length + units.length / 4
}

/** "Postmortem template" in the title, the file name or the opening. */
function namesItself({ title, metadata, path }: Source, units: readonly ProseUnit[]): boolean {
  const file = path?.slice(path.lastIndexOf('/') + 1) ?? ''
  if (/^(?:readme|index|contributing)\b/i.test(file)) return false
  const opening = units.slice(0, 2).map(({ prose }) => prose.text.slice(0, 300))
  return (
    [title?.text ?? '', metadata.title?.text ?? ''].some((name) => /\btemplate\b/i.test(name)) ||
    /(?:^|[-_. ])template(?:[-_. ]|$)/i.test(file) ||
    opening.some((text) => /\btemplate\b.{0,40}\b(?:post-?mortem|incident|report|retrospective)/i.test(text))
  )
}
