/** Lines of a log or a chat as timeline entries. */
import { momentAt } from '../read/time/moment.ts'
import type { NewEntry } from './timeline-line.ts'

/** `[#ops] alice  2:02 PM`: in an export of a chat, name and time stand on a line of their own above the message. */
const chatHead = /^(?<name>[^\s:|[\]][^:|[\]]{0,40}?) {1,4}\[?(?<time>\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)\]?\s*$/

/**
 * The entries in pasted text, or none where less than half of its lines carry a time: ordinary text is pasted as it is.
 * A line without a time goes on with the entry before it.
 */
export function entriesIn(pasted: string): NewEntry[] {
  const lines = pasted.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  if (lines.length === 0 || lines.length > 500) return []
  const entries: { time: string; text: string }[] = []
  let continued = 0
  for (const line of lines) {
    const chat = chatHead.exec(line.trim())?.groups
    const entry = chat ? { time: chat.time!, text: `${chat.name}:` } : entryIn(line)
    const open = entries.at(-1)
    if (entry) entries.push(entry)
    else if (open && open.text.length < 2000) {
      open.text = `${open.text} ${line.trim()}`.trim()
      continued += 1
    } else return []
  }
  return continued <= entries.length ? entries : []
}

const lead = /^[\s>*-]*[[(]?/y

/** "2026-09-15T13:02:00Z ERROR pool exhausted", "[13:02] alice: rolling back". */
function entryIn(line: string): NewEntry | undefined {
  lead.lastIndex = 0
  const from = lead.exec(line)?.[0].length ?? 0
  const moment = momentAt(line, from)
  if (!moment?.moment.clock) return undefined
  const time = line.slice(from, moment.to).trim()
  const text = line
    .slice(moment.to)
    .replace(/^(?:[.,]\d{1,9})?\s*[\])]?\s*(?:[-–—|:]\s+)?/, '')
    .trim()
  return text === '' ? undefined : { time, text }
}
