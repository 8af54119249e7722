/** What a new postmortem starts from. */
export interface NewPostmortem {
  readonly title: string
  /** "SEV-1"; empty for a blank. */
  readonly severity: string
  /** ISO 8601 date of the incident. */
  readonly date: string
}

/**
 * The text of a new postmortem with the sections of the founding guide, blanks as `⟨what to fill⟩` and prompts as
 * comments. The three questions under "Root causes" are the guide's.
 */
export function template({ title, severity, date }: NewPostmortem): string {
  const name = title.trim() || '⟨what failed, and for whom⟩'
  return `---
title: ${yamlString(name)}
date: ${date}
severity: ${severity.trim() || '⟨SEV-1 to SEV-4⟩'}
status: draft
owner: ⟨one person⟩
facilitator: ⟨someone who took no part in the response⟩
attendees: [⟨responders, service owners, everyone whose actions are in the timeline⟩]
services: [⟨affected services⟩]
---

# ${name}

## Summary

<!-- Two sentences: what failed, when, how long, who was affected. -->

⟨What failed for whom, from when to when.⟩ ⟨What ended it.⟩

## Impact

- Users: ⟨how many, and what they saw⟩
- Duration: ⟨from⟩ – ⟨to⟩ UTC
- Cost: ⟨money, or why it was not measured⟩

## Timeline (UTC)

<!-- From logs, chat, monitoring and pager, minute by minute; memory comes last. -->

| Time (UTC) | Event | Source |
|---|---|---|
| ${date} ⟨HH:MM⟩ | Impact starts: ⟨what happened⟩ | ⟨link⟩ |
| ${date} ⟨HH:MM⟩ | Detected: ⟨which signal, seen where⟩ | ⟨link⟩ |
| ${date} ⟨HH:MM⟩ | Mitigated: ⟨what ended the impact⟩ | ⟨link⟩ |
| ${date} ⟨HH:MM⟩ | Resolved: ⟨what was confirmed⟩ | ⟨link⟩ |

## Root causes

<!-- How did the system not prevent this? Which signal was missing? Where did the safety checks let it pass? -->

1. ⟨A condition without which this would not have happened⟩
2. ⟨Another one: there is never just one⟩

## Contributing factors

- ⟨What made it worse, later to see, or harder to end⟩

## Five Whys

1. **Why ⟨did users see what they saw⟩?**
   ⟨Because of which state of the system⟩
2. **Why ⟨was that state possible⟩?**
   ⟨What allowed it⟩
3. **Why ⟨was that not noticed or stopped earlier⟩?**
   ⟨Which check or signal is not there⟩

## Action items

| Action | Type | Owner | Due | Ticket | Status |
|---|---|---|---|---|---|
| ⟨Verb, object, and when it is done⟩ | prevent | ⟨one person⟩ | ⟨YYYY-MM-DD⟩ | ⟨ticket⟩ | open |
| ⟨Verb, object, and when it is done⟩ | detect | ⟨one person⟩ | ⟨YYYY-MM-DD⟩ | ⟨ticket⟩ | open |

## What went well

- ⟨What helped, so that it stays⟩

## What went wrong

- ⟨What slowed detection or recovery⟩

## Where we got lucky

- ⟨What kept it from being worse⟩

## Lessons learned

- ⟨What we know now about our system that we did not know before⟩
`
}

/** A YAML scalar that holds any title. */
function yamlString(text: string): string {
  return /^[\w⟨][^:#"'\\]*$/u.test(text) ? text : JSON.stringify(text)
}
