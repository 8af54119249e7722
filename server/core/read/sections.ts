import type { Parsed } from '../parse.ts'
import type { Phrase, Section } from '../postmortem.ts'
import type { Part } from './source.ts'

/** Cuts a document into its sections and what stands directly below each heading. */
export function readSections(parsed: Parsed): {
  sections: Section[]
  parts: Part[]
  /** The first heading of level 1. */
  title?: Phrase
} {
  return { sections: [], parts: [{ index: -1, blocks: parsed.blocks }] }
}
