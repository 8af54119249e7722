/**
 * What a facilitator can ask in a review, by the section that is on the screen. In our own words, after the guides that
 * Etsy and PagerDuty publish for facilitators: ask what and how before why, ask for what people saw at the time, and
 * ask about ordinary days as well.
 */
import type { SectionKind } from './postmortem.ts'

const general = [
  'What surprised you here?',
  'What did you know at that moment, and where did you see it?',
  'How does this usually go, on a day without an incident?',
  'Who else would know more about this?',
]

const bySection: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: [
    'Would somebody who was not there understand what failed and for whom?',
    'Is anything in it an interpretation that the timeline does not carry?',
    'What would a customer say happened?',
  ],
  impact: [
    'How was this number measured, and what does it leave out?',
    'Who was affected that does not show in our graphs?',
    'What work was put off because of the incident?',
  ],
  timeline: [
    'What did you see on your screen at this point?',
    'What were you expecting to happen next?',
    'Which other explanations did you have in mind, and what ruled them out?',
    'What made this the sensible thing to do at the time?',
    'What happened in the gap before the next entry?',
    'How did people find each other?',
  ],
  detection: [
    'What told us first, and who saw it?',
    'Which signal was there earlier, and why did nobody need to look at it?',
    'How many alerts came that did not help?',
  ],
  resolution: [
    'How did you know that it was over?',
    'What did you try that did not help, and what did you learn from it?',
    'What would have made the safe way out the easy one?',
  ],
  rootCauses: [
    'If this had been different, would the incident not have happened?',
    'Since when has it been like this, and why did it work until then?',
    'Which check would we have expected to stop it?',
    'What does this have in common with earlier incidents?',
  ],
  contributingFactors: [
    'What made it larger, later to see or harder to end?',
    'Which of these is part of every working day?',
    'Which trade-off brought us here, and was it a good one at the time?',
  ],
  fiveWhys: [
    'Is this the only answer, or does the chain branch here?',
    'Does the answer name something that can be changed?',
    'Where it ends at a person: what made that act reasonable?',
    'Would the problem be gone if this answer were?',
  ],
  actionItems: [
    'Which cause or factor does this remove, and how will we see that?',
    'Who has the time to do it, and what waits instead?',
    'Which one would have helped most this time?',
    'Does any of them only ask people to be more careful?',
    'What can we do without?',
  ],
  wentWell: ['What helped, and would it help again?', 'Who did something that nobody had planned for?'],
  wentWrong: ['What stood in your way?', 'What did you have to remember that a tool could have told you?'],
  lucky: ['What kept it from being worse?', 'What would it take not to depend on that?'],
  lessons: [
    'What do you know about the system now that you did not know before?',
    'Who else should hear of this?',
    'What would you tell yourself a day before?',
  ],
}

/** The questions for a kind of section, and those that always help. */
export function reviewQuestions(kind: SectionKind | undefined): readonly string[] {
  return [...((kind && bySection[kind]) ?? []), ...general]
}
