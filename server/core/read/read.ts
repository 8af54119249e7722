import type { Parsed } from '../parse.ts'
import type { Postmortem, Recognition } from '../postmortem.ts'
import { readActionItems } from './action-items/action-items.ts'
import { readCauses } from './causes.ts'
import { readFiveWhys } from './five-whys/five-whys.ts'
import { readImpact } from './impact.ts'
import { readMetadata } from './metadata/metadata.ts'
import { once } from './once.ts'
import { readPassages } from './passages.ts'
import { recognise } from './recognition/recognition.ts'
import type { ExtraSynonyms } from './sections/section-kinds.ts'
import { readSections } from './sections/sections.ts'
import type { Source } from './source.ts'
import { readTimeline } from './timeline/timeline.ts'

export interface ReadOptions {
  /** The file's path with forward slashes, where known: its words and dates count. */
  readonly path?: string
  /** A team's own headings by the kind of section that they mean. */
  readonly headings?: ExtraSynonyms
  /** Whether it is a postmortem, where that is known: of a part of one. */
  readonly recognition?: Recognition
}

/**
 * Reads a parsed document into the model. Never fails: what is not understood is left out. A part is read when it is
 * first asked for, so a document that is no postmortem costs the decision that it is none.
 */
export function read(parsed: Parsed, { path, headings, recognition: known }: ReadOptions = {}): Postmortem {
  const { sections, parts, title } = readSections(parsed, headings)
  const metadata = readMetadata(parsed, parts)
  const heading = title ?? metadata.title
  const source: Source = {
    text: parsed.text,
    parsed,
    sections,
    parts,
    metadata,
    ...(heading && { title: heading }),
    ...(path !== undefined && { path }),
  }
  const recognition = known ?? recognise(source)
  const timeline = once(() => readTimeline(source))
  const fiveWhys = once(() => readFiveWhys(source))
  const actionItems = once(() => readActionItems(source))
  const causes = once(() => readCauses(source))
  const impact = once(() => readImpact(source))
  const passages = once(() => {
    const { isTemplate } = recognition
    return readPassages(source, { timeline: timeline(), actionItems: actionItems(), fiveWhys: fiveWhys(), isTemplate })
  })
  return {
    recognition,
    ...(heading && { title: heading }),
    metadata,
    sections,
    get timeline() {
      return timeline()
    },
    get fiveWhys() {
      return fiveWhys()
    },
    get rootCauses() {
      return causes().rootCauses
    },
    get triggers() {
      return causes().triggers
    },
    get contributingFactors() {
      return causes().contributingFactors
    },
    get actionItems() {
      return actionItems()
    },
    get impact() {
      return impact()
    },
    get passages() {
      return passages()
    },
  }
}
