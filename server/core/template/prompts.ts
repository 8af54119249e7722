import type { SectionKind } from '../postmortem.ts'

/** What to write under a heading: blanks as `⟨what to fill⟩`, advice as comments. `{date}` is the incident's date. */
export const prompts: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: `<!-- Two sentences: what failed, when, how long, who was affected. -->

⟨What failed for whom, from when to when.⟩ ⟨What ended it.⟩`,

  impact: `- Users: ⟨how many, and what they saw⟩
- Duration: ⟨from⟩ – ⟨to⟩ UTC
- Cost: ⟨money, or why it was not measured⟩`,

  timeline: `<!-- From logs, chat, monitoring and pager, minute by minute; memory comes last. -->

| Time (UTC) | Event | Source |
|---|---|---|
| {date} ⟨HH:MM⟩ | Impact starts: ⟨what happened⟩ | ⟨link⟩ |
| {date} ⟨HH:MM⟩ | Detected: ⟨which signal, seen where⟩ | ⟨link⟩ |
| {date} ⟨HH:MM⟩ | Mitigated: ⟨what ended the impact⟩ | ⟨link⟩ |
| {date} ⟨HH:MM⟩ | Resolved: ⟨what was confirmed⟩ | ⟨link⟩ |`,

  // The questions are the founding guide's.
  rootCauses: `<!-- How did the system not prevent this? Which signal was missing? Where did the safety checks let it pass? -->

1. ⟨A condition without which this would not have happened⟩
2. ⟨Another one: there is never just one⟩`,

  contributingFactors: '- ⟨What made it worse, later to see, or harder to end⟩',

  fiveWhys: `1. **Why ⟨did users see what they saw⟩?**
   ⟨Because of which state of the system⟩
2. **Why ⟨was that state possible⟩?**
   ⟨What allowed it⟩
3. **Why ⟨was that not noticed or stopped earlier⟩?**
   ⟨Which check or signal is not there⟩`,

  trigger: '⟨The event that set it off: a change, a load, a failure elsewhere⟩',

  detection: '⟨Which signal told whom, how long after the impact began, and what would tell sooner⟩',

  resolution: '⟨What ended the impact, and how that was confirmed⟩',

  actionItems: `| Action | Type | Owner | Due | Ticket | Status |
|---|---|---|---|---|---|
| ⟨Verb, object, and when it is done⟩ | prevent | ⟨one person⟩ | ⟨YYYY-MM-DD⟩ | ⟨ticket⟩ | open |
| ⟨Verb, object, and when it is done⟩ | detect | ⟨one person⟩ | ⟨YYYY-MM-DD⟩ | ⟨ticket⟩ | open |`,

  wentWell: '- ⟨What helped, so that it stays⟩',

  wentWrong: '- ⟨What slowed detection or recovery⟩',

  lucky: '- ⟨What kept it from being worse⟩',

  lessons: '- ⟨What we know now about our system that we did not know before⟩',

  background: '⟨What a reader must know about the system⟩',

  participants: '- ⟨responders, service owners, everyone whose actions are in the timeline⟩',

  other: '⟨what belongs here⟩',
}
