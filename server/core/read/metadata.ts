import type { Parsed } from '../parse.ts'
import type { Metadata } from '../postmortem.ts'
import type { Part } from './source.ts'

/** Reads front matter, a first table or `Key: value` lines. */
export function readMetadata(_parsed: Parsed, _parts: readonly Part[]): Metadata {
  return { authors: [], attendees: [], services: [], teams: [], tags: [] }
}
