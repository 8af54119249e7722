import type { Analysis } from '../analysis.ts'
import type { Finding, Fix } from '../finding.ts'
import { sectionAt } from '../section-at.ts'
import { isAboutLanguage } from '../severity.ts'
import { contains, type Span, spanOf } from '../text.ts'

/** The preferred fix of a finding, one of many to look through before they are applied together. */
export interface Rewording {
  readonly finding: Finding
  readonly fix: Fix
}

/**
 * The preferred fix of every finding about language in a stretch of a document, or in all of it, none touching another:
 * a fix that gives a clause its subject back counts on the words around it. A rewording takes some milliseconds, so they
 * come one at a time, with `undefined` for a finding without one.
 */
export function* rewordings({ findings }: Pick<Analysis, 'findings'>, within?: Span): Generator<Rewording | undefined> {
  const taken: Span[] = []
  for (const finding of findings) {
    if (!isAboutLanguage(finding.category) || (within && !contains(within, finding.span))) continue
    const fix = finding.fixes.find(({ needsDecision }) => !needsDecision)
    const span = fix && spanOf(fix.edits)
    const isFree = span && taken.every((other) => span.end < other.start || other.end < span.start)
    if (isFree) taken.push(span)
    yield isFree ? { finding, fix } : undefined
  }
}

/** The section around a place with its heading; before the first one, and under a title above them all, what stands there. */
export function stretchAt({ text, postmortem }: Analysis, offset: number): Span {
  const { sections } = postmortem
  const section = sectionAt(postmortem, offset)
  const isTitle = section !== undefined && section === sections[0] && sections.at(-1)!.span.end <= section.span.end
  const next = sections[isTitle ? 1 : 0]?.headingSpan.start ?? text.length
  return { start: section?.headingSpan.start ?? 0, end: section && !isTitle ? section.span.end : next }
}
