import assert from 'node:assert/strict'
import type { Phrase, TimelineEntry } from '../../server/core/postmortem.ts'
import { readTimeline } from '../../server/core/read/timeline/timeline.ts'
import { sourceOf } from './source-of.ts'

/** The timeline of a document, by the readers it needs only. */
export function timelineOf(text: string, path?: string): TimelineEntry[] {
  return readTimeline(sourceOf(text, path))
}

/** Asserts that an entry's spans hold what the entry says, but for markup and line breaks between the words. */
export function assertSpans(text: string, entry: TimelineEntry): void {
  const words = (of: string) => of.replace(/[^\p{L}\p{N}]+/gu, '')
  const parts: (Phrase | undefined)[] = [entry.time, entry.endTime, entry.actor, entry.source, entry.text]
  for (const part of parts) {
    if (!part) continue
    const source = text.slice(part.span.start, part.span.end)
    assert.ok(
      words(stripped(source)).includes(words(part.text)) || words(source).includes(words(part.text)),
      `${JSON.stringify(part.text)} is not in ${JSON.stringify(source)}`,
    )
    assert.ok(entry.span.start <= part.span.start && part.span.end <= entry.span.end, 'a part lies outside its entry')
  }
}

/** The source without link targets, tags and escapes: what a reader sees. */
function stripped(source: string): string {
  return source.replace(/\]\([^)]*\)|<[^>]*>|&\w+;|\\(?=[^\w\s])/g, '')
}
