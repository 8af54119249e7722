import type { Part } from './source.ts'

/** Whether a section holds what was said or logged at the time: a chat log, a transcript. */
export function isPasted({ heading, about }: Part): boolean {
  if (!heading || about === 'timeline') return false
  return /\b(?:(?:chat|irc|slack|discord|teams|error|console|server)[ -]?(?:logs?|history|transcript|thread)|transcripts?|raw (?:logs?|chat)|chat ?logs?|verbatim|postmortem thread)\b/i.test(
    heading.text.slice(0, 200),
  )
}

const chat =
  /^[\w.@-]{2,40}\s+(?:\[\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]|\d{1,2}:\d{2} [AP]M$)|^\[?\d{1,2}:\d{2}(?::\d{2})?\]? <[\w@.-]+>/i
const log =
  /^\{"\w+":|\b(?:level|severity)[=:] ?"?(?:error|warn|info|fatal|debug)|^\S{0,10}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S* +\[?(?:ERROR|WARN|WARNING|INFO|FATAL|DEBUG)\b|^[IWEF]\d{4} \d\d:\d\d|^(?:Error|Exception|panic|Traceback|fatal)\b: /

/** Whether a line is one of a chat ("ann [5:06 PM]") or of a log. */
export function isPastedLine(text: string): boolean {
  const line = text.slice(0, 200)
  return chat.test(line) || log.test(line)
}
