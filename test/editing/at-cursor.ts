import type { Analysis } from '../../server/core/analysis.ts'
import { analyze } from '../../server/core/analyze.ts'

/** A document in which `│` marks the cursor. */
export function atCursor(marked: string): { text: string; offset: number; analysis: Analysis } {
  const offset = marked.indexOf('│')
  const text = marked.replace('│', '')
  return { text, offset, analysis: analyze(text) }
}

/** 13:05 in UTC, and 15:05 where the writer is. */
export const now = { instant: '2026-09-15T13:05:00Z', zone: 'Europe/Berlin' }
