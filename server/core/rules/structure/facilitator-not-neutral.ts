import { isSamePerson, peopleNamed } from '../../people-named.ts'
import type { Postmortem } from '../../postmortem.ts'
import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const facilitatorNotNeutral: Rule = {
  id: 'facilitator-not-neutral',
  category: 'structure',
  summary: 'A facilitator who responded to the incident, or who owns the document.',
  why: 'Who was part of the response has a view of it to defend. A facilitator who was not can hold space for every other one (the guide this tool is built on; Etsy, Debriefing Facilitation Guide).',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { facilitator } = postmortem.metadata
    const [name, ...others] = facilitator ? peopleNamed(facilitator.text) : []
    const message = name === undefined || others.length > 0 ? undefined : messageOn(name, postmortem)
    if (!facilitator || !message) return
    yield {
      span: facilitator.span,
      message,
      fixes:
        slice(text, facilitator.span) === facilitator.text
          ? [
              {
                title: 'Leave the facilitator to name',
                edits: [{ span: facilitator.span, newText: '⟨someone who took no part in the response⟩' }],
              },
            ]
          : [],
    }
  },
}

function messageOn(name: string, { metadata, timeline }: Postmortem): string | undefined {
  const is = (other: string | undefined) =>
    other !== undefined && peopleNamed(other).some((person) => isSamePerson(person, name))
  if (is(metadata.incidentCommander?.text))
    return 'The facilitator was the incident commander; ask somebody who took no part in the response.'
  if (timeline.some(({ actor }) => is(actor?.text)))
    return 'The facilitator acts in the timeline; ask somebody who took no part in the response.'
  if (is(metadata.owner?.text))
    return 'The facilitator owns this document; ask somebody who took no part in the response.'
  return undefined
}
