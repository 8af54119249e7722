import type { Parsed } from '../parse.ts'
import type { Postmortem } from '../postmortem.ts'
import { readActionItems } from './action-items/action-items.ts'
import { readCauses } from './causes.ts'
import { readFiveWhys } from './five-whys/five-whys.ts'
import { readImpact } from './impact.ts'
import { readMetadata } from './metadata/metadata.ts'
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
}

/** Reads a parsed document into the model. Never fails: what is not understood is left out. */
export function read(parsed: Parsed, { path, headings }: ReadOptions = {}): Postmortem {
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
  const timeline = readTimeline(source)
  const fiveWhys = readFiveWhys(source)
  const actionItems = readActionItems(source)
  const recognition = recognise(source)
  const { isTemplate } = recognition
  return {
    recognition,
    ...(heading && { title: heading }),
    metadata,
    sections,
    timeline,
    fiveWhys,
    ...readCauses(source),
    actionItems,
    impact: readImpact(source),
    passages: readPassages(source, { timeline, actionItems, fiveWhys, isTemplate }),
  }
}
