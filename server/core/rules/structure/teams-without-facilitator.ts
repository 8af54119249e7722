import type { Rule } from '../rule.ts'
import { addField } from './add-field.ts'

export const teamsWithoutFacilitator: Rule = {
  id: 'teams-without-facilitator',
  category: 'structure',
  summary: 'An incident of several teams, and nobody from outside them to facilitate its review.',
  why: 'Incidents that cross team boundaries are the hardest to review. Who has no skin in it can hold space for each team’s view (the guide this tool is built on).',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    const { teams, facilitator, reviewDate, status } = postmortem.metadata
    const [first, second] = teams
    if (!first || !second || facilitator || !(reviewDate ?? status) || postmortem.recognition.isTemplate) return
    if (postmortem.passages.some(({ prose }) => /\bfacilitat/i.test(prose.text.slice(0, 2000)))) return
    yield {
      span: first.span,
      message: `${teams.length} teams were part of this; who from outside them facilitates the review?`,
      fixes: [
        {
          title: 'Add the facilitator',
          edits: [addField(text, postmortem, 'Facilitator', '⟨someone from outside these teams⟩')],
        },
      ],
    }
  },
}
