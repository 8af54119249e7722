import type { ProseUnit } from '../prose-units.ts'
import type { Source } from '../source.ts'
import { hasBlankForm, isGuidance, isItalic } from './guidance.ts'

/**
 * Whether a document is an empty template: it calls itself one, or is made of instructions, blanks and empty sections,
 * and tells of no event. A draft that somebody has begun to fill is none, whatever is still blank in it.
 */
export function isTemplate(source: Source, units: readonly ProseUnit[], datesAndTimes: number): boolean {
  const { sections } = source
  const filled = units.filter((unit) => !isBlank(unit))
  const blanks = units.length - filled.length
  const isTold = filled.some(({ prose }) => tells(prose.text))
  if (namesItself(source, units))
    return datesAndTimes === 0 || (datesAndTimes <= 2 && !isTold) || blanks >= units.length / 4
  if (datesAndTimes > 1 || isTold || sections.length < 3) return false
  const empty = sections.filter((section) => section.isEmpty).length
  const untitled = /^\W*(?:incident |postmortem )?(?:title|name)\W*$/i.test(source.title?.text ?? '') ? 1 : 0
  return blanks + empty + untitled >= 5 && (blanks + empty) * 4 >= sections.length + units.length / 4
}

function isBlank({ prose }: ProseUnit): boolean {
  return isGuidance(prose) || hasBlankForm(prose) || isItalic(prose)
}

const past = /\b(?:was|were|had|went|broke|fell|lost|did|saw|took|began|forgot|\w{3,12}ed)\b/gi

/** Whether a stretch tells what happened: a whole sentence or more in the past tense. */
function tells(text: string): boolean {
  const start = text.slice(0, 600)
  return start.split(/\s+/).length >= 6 && /[.!?]\W{0,2}(?:\s|$)/.test(start) && (start.match(past)?.length ?? 0) >= 2
}

/** "Postmortem template" in the title, the file name or the opening; not "Email template outage". */
function namesItself({ title, metadata, path }: Source, units: readonly ProseUnit[]): boolean {
  const file = path?.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '') ?? ''
  if (/^(?:readme|index|contributing)\b/i.test(file)) return false
  const opening = units.slice(0, 2).map(({ prose }) => prose.text.slice(0, 300))
  return (
    [title?.text ?? '', metadata.title?.text ?? ''].some((name) => nameOfTemplate.test(name.slice(0, 200).trim())) ||
    /(?:^|[-_. ])template$|^template(?:[-_. ]|$)|template[-_. ](?:post-?mortem|incident-?report)/i.test(file) ||
    opening.some((text) => /\btemplate\b.{0,40}\b(?:post-?mortem|incident|report|retrospective)/i.test(text))
  )
}

const nameOfTemplate = /\btemplate\W*$|^\W*template\b|\btemplate (?:for|of)\b/i
