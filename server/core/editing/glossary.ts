/** Terms of the field, in a sentence each: a postmortem is read by people who were not on call. */
import type { Span } from '../text.ts'

const terms: Readonly<Record<string, string>> = {
  'blast radius': 'How much can be affected when one thing fails.',
  canary: 'A release to a small part of the traffic first, to see it fail there.',
  'error budget': 'How much failure an objective allows within a period.',
  failover: 'Moving work from a failed part to its stand-in.',
  'five whys': 'Asking why of each answer, until the answer is about the system.',
  ic: 'Incident commander: coordinates the response and decides; does not repair.',
  mitigation: 'What ends the impact on users, before the cause is mended.',
  mttd: 'Mean time to detect: from the start of the impact until somebody knows.',
  mttr: 'Mean time to recovery; write which recovery is meant, as the R is read in four ways.',
  rca: 'Root cause analysis. Most incidents have several causes.',
  rollback: 'Returning to the version before.',
  runbook: 'Written steps for a known situation.',
  sla: 'Service level agreement: what was promised to customers, and what it costs to break it.',
  sli: 'Service level indicator: what is measured, such as the share of requests that succeed.',
  slo: 'Service level objective: the value that an indicator should keep.',
  'thundering herd': 'Many clients that come back at the same moment and overload what has just recovered.',
  toil: 'Manual, repetitive work that grows with the service.',
  'retry storm': 'Retries that add so much load that what failed cannot recover.',
  ttd: 'Time to detect: from the start of the impact until somebody knows.',
  ttm: 'Time to mitigate: from the start until users are no longer affected.',
  ttr: 'Time to resolve: from the start until everything is as it should be.',
}

const longest = 16
const anyTerm = new RegExp(`(?<![\\w-])(?:${Object.keys(terms).join('|').replaceAll(' ', '[ -]')})(?![\\w-])`, 'gi')
const abbreviation = /^(?:ic|mttd|mttr|rca|sla|sli|slo|ttd|ttm|ttr)$/

/** The term around an offset. Abbreviations count in capitals only. */
export function termAt(text: string, offset: number): { span: Span; text: string } | undefined {
  const from = Math.max(0, offset - longest)
  for (const { 0: found, index } of text.slice(from, offset + longest).matchAll(anyTerm)) {
    const span = { start: from + index, end: from + index + found.length }
    if (offset < span.start || span.end < offset) continue
    const term = found.toLowerCase().replace('-', ' ')
    if (abbreviation.test(term) && found !== found.toUpperCase()) return undefined
    return { span, text: `**${found}**: ${terms[term]}` }
  }
  return undefined
}
