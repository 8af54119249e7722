/** What a metadata label ("Severity", "Owner(s)", "Incident commander") names. */
export type FieldName =
  | 'title'
  | 'date'
  | 'start'
  | 'end'
  | 'duration'
  | 'severity'
  | 'status'
  | 'owner'
  | 'facilitator'
  | 'incidentCommander'
  | 'reviewDate'
  | 'zone'
  | 'language'
  | 'authors'
  | 'attendees'
  | 'services'
  | 'teams'
  | 'tags'
  | 'other'

/** The field that a label names; `other` for labels of metadata that the model does not keep. */
export function fieldOf(label: string): FieldName | undefined {
  return names.get(plainLabel(label))
}

export function isFieldName(label: string): boolean {
  return names.has(plainLabel(label))
}

/** Whether two labels of one field mean the very same: a priority is no severity, an incident's status no document's. */
export function isSameLabel(one: string, other: string): boolean {
  return bareLabel(one) === bareLabel(other)
}

function bareLabel(label: string): string {
  const plain = plainLabel(label)
  if (plain.endsWith('status')) return plain
  return plain
    .replace(/\b(?:incident|outage|impact|total|level|time|of|at|utc)\b/g, '')
    .replace(/\s+/g, '')
    .replace(/^sev$/, 'severity')
}

/** Lower case, "(s)" and remarks in brackets dropped, `incident_commander` and `incidentCommander` as words. */
function plainLabel(label: string): string {
  return label
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[_\-/&\s]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
    .replace(/^(?:the|our) /, '')
}

const table: Readonly<Record<FieldName, string>> = {
  title: 'title, incident title, incident name, name of incident, subject',
  date: `date, incident date, date of incident, date of event, day, incident day, event date, occurred, occurred on, date utc,
    published, happened on, datum`,
  start: `start, started, start time, started at, incident start, incident started, begin, began, from, start date, outage start,
    time started, impact start, incident start time, date time started`,
  end: `end, ended, end time, ended at, incident end, incident ended, resolved at, outage end, impact end, incident end time,
    time ended, end date, to, until, date time resolved, resolved on`,
  duration: `duration, incident duration, outage duration, total duration, length, downtime, total downtime, time in sev,
    impact duration, duration of incident, duration of outage`,
  severity: `severity, sev, severity level, incident severity, priority, p level, sev level, level, class, urgency, criticality`,
  status:
    'status, state, document status, incident status, current status, postmortem status, review status, doc status',
  owner: `owner, owners, dri, postmortem owner, document owner, incident owner, report owner, responsible, lead, incident lead,
    owned by, driver`,
  facilitator: 'facilitator, facilitators, facilitated by, moderator, review lead, meeting facilitator, chair',
  incidentCommander:
    'incident commander, incident commanders, ic, ics, commander, incident manager, incident coordinator, im, incident leader',
  reviewDate: `review date, reviewed on, review, review meeting, meeting date, meeting scheduled for, review scheduled for,
    postmortem date, postmortem meeting, retro date, meeting`,
  zone: 'timezone, time zone, tz, zone, all times, all times in, times, times in',
  language: 'language, lang, locale',
  authors: `author, authors, created by, written by, prepared by, by, collaborators, contributors, editor, editors, reporter, reported by, scribe,
    co authors, report author, compiled by`,
  attendees: `attendees, participants, responders, present, involved, people involved, in attendance, incident responders, on call, oncall,
    invitees, response team, incident team`,
  services: `service, services, affected services, services affected, affected service, service affected, affected systems, system, systems,
    affected system, systems affected, component, components, affected components, product, products, product affected, impacted services,
    services impacted, impacted systems, application, applications, service name`,
  teams:
    'team, teams, owning team, affected teams, squad, squads, group, department, responsible team, teams involved, team name',
  tags: 'tags, tag, labels, keywords, categories, category, topics',
  other: `incident no, incident number, incident id, id, number, no, ref, reference, ticket, tickets, jira, link, links,
    slack, channel, slack channel, slack thread, call recording, recording, version, classification, site, region, regions, location,
    comms, communications, communications lead, comms lead, audience, reviewers, reviewed by, reviewer, approved by, approver, distribution,
    created, created at, created on, updated, last updated, last modified, weight, layout, time to repair, time to resolve, time to detect,
    time to acknowledge, time to mitigate, time to recover, ttd, ttr, ttm, mttr, mttd, first detected, incident declared, initiated, type, incident type,
    environment, env, customer, client, source, severity justification, slo, sla, permalink, slug, draft, toc, sidebar position`,
}

const names: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(table).flatMap(([field, labels]) =>
    labels.split(',').map((label) => [label.replace(/\s+/g, ' ').trim(), field as FieldName] as const),
  ),
)
