import assert from 'node:assert/strict'
import { judge } from '../support/judge.ts'

/** What a chain rests on whose last answer is this. */
function endOf(answer: string): string | undefined {
  return judge(`## Five Whys\n\n1. Why was it down? ${answer}\n`).postmortem.fiveWhys[0]?.endsAt
}

describe('what a chain ends at', () => {
  const ends: Readonly<Record<string, readonly string[]>> = {
    person: [
      'The engineer forgot to compare it with the ticket.',
      'Ops never rotated the key.',
      'Because of a typo by the intern.',
      'Someone clicked the wrong button.',
      'The admins neglected to patch it.',
      'Inattention.',
      'Human error.',
    ],
    system: [
      'The parser misread the header.',
      'The validator forgot the second field.',
      'The broker ignored the heartbeats.',
      'We had no alert on queue depth.',
      'The reviewer approved the change because the diff view hides generated files.',
    ],
    open: ['⟨what allowed it⟩', 'TBD', 'unknown'],
  }
  for (const [end, answers] of Object.entries(ends))
    for (const answer of answers) it(`${answer} → ${end}`, () => assert.equal(endOf(answer), end))
})
