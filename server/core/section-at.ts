import type { Postmortem, Section } from './postmortem.ts'

/** The section in which one writes at a place: the blank lines at its end are in no span, but the last heading's. */
export function sectionAt({ sections }: Pick<Postmortem, 'sections'>, offset: number): Section | undefined {
  return sections.findLast(({ headingSpan }) => headingSpan.start <= offset)
}
