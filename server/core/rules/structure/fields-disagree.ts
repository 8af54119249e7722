import type { Fix } from '../../finding.ts'
import type { Phrase, RepeatedField } from '../../postmortem.ts'
import { dateAt } from '../../read/time/calendar.ts'
import { slice } from '../../text.ts'
import { secondsIn } from '../../timeline/elapsed-time.ts'
import { severityLevel } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'

export const fieldsDisagree: Rule = {
  id: 'fields-disagree',
  category: 'structure',
  summary: 'A field such as severity, date or duration that is stated twice, and differently.',
  why: 'Reports and metrics read the field at the top, people read the text below it. Where the two disagree, one of them works with a wrong number and nobody knows who.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    if (postmortem.recognition.isTemplate) return
    for (const { field, first, again } of postmortem.metadata.repeated) {
      if (!differ[field](first.text, again.text)) continue
      yield {
        span: again.span,
        message: `Further up the ${field} is “${first.text}”; make both agree.`,
        fixes: [...made(text, again, first), ...made(text, first, again)],
        related: [{ span: first.span, message: `the ${field} as stated first` }],
      }
    }
  },
}

/** Whether two values surely mean two things; what cannot be compared may mean the same. */
const differ: Readonly<Record<RepeatedField['field'], (one: string, other: string) => boolean>> = {
  date: (one, other) => areUnlike(dayIn(one), dayIn(other)),
  start: (one, other) => areUnlike(dayIn(one), dayIn(other)),
  end: (one, other) => areUnlike(dayIn(one), dayIn(other)),
  duration(one, other) {
    const [a, b] = [secondsIn(one), secondsIn(other)]
    // People round: "about an hour" is 64 minutes.
    return a !== undefined && b !== undefined && Math.abs(a - b) > Math.max(a, b) / 8
  },
  // "SEV-2" and "P1" are of two scales.
  severity: (one, other) => scaleOf(one) === scaleOf(other) && areUnlike(severityLevel(one), severityLevel(other)),
  status: (one, other) =>
    areUnlike(stageOf(one, document), stageOf(other, document)) ||
    areUnlike(stageOf(one, incident), stageOf(other, incident)),
}

function areUnlike<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function dayIn(field: string): string | undefined {
  const { year, month, day } = dateAt(field.trim(), 0) ?? {}
  return year === undefined || month === undefined || day === undefined ? undefined : `${year}-${month}-${day}`
}

/** `sev` for "SEV-2", `p` for "P1", nothing for a bare number; a name is on the scale of names. */
function scaleOf(severity: string): string {
  const scale = /^\W*(?:(sev|p|s)[a-z]*[- ]?)?\d/i.exec(severity)
  return scale ? (scale[1]?.toLowerCase() ?? '') : 'name'
}

/** What a status says of the document, and of the incident, stage by stage. */
const document = [/^\W*draft\b/i, /^\W*(?:in |under )?review\b(?!ed)/i, /^\W*(?:final|published|approved)\b/i]
const incident = [/^\W*(?:open|ongoing|active|investigating)\b/i, /^\W*(?:resolved|closed)\b/i]

function stageOf(status: string, stages: readonly RegExp[]): number | undefined {
  const stage = stages.findIndex((pattern) => pattern.test(status))
  return stage < 0 ? undefined : stage
}

/** Which of the two is right only the author knows. */
function made(text: string, wrong: Phrase, right: Phrase): Fix[] {
  if (slice(text, wrong.span) !== wrong.text) return []
  return [
    {
      title: `“${right.text}” is right`,
      edits: [{ span: wrong.span, newText: right.text }],
      needsDecision: true,
    },
  ]
}
