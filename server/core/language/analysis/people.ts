import type { Postmortem } from '../../postmortem.ts'

/** Who the document itself names, so that their names are known as people's and not as products'. */
export interface People {
  /** Single words of names in lower case: `maria`, `lopez`, and handles with their `@`. */
  readonly names: ReadonlySet<string>
  /** Names of teams in lower case. */
  readonly groups: ReadonlySet<string>
  /** Changes whenever the sets do: a key for what was worked out from them. */
  readonly key: string
}

export const nobody: People = { names: new Set(), groups: new Set(), key: '' }

/** Collects the people of a postmortem from its owners, authors, attendees, timeline actors and action item owners. */
export function peopleOf(postmortem: Postmortem): People {
  const people = known.get(postmortem) ?? namedIn(postmortem)
  known.set(postmortem, people)
  return people
}

const known = new WeakMap<Postmortem, People>()

function namedIn(postmortem: Postmortem): People {
  const { metadata, timeline, actionItems } = postmortem
  const phrases = [
    metadata.owner,
    metadata.facilitator,
    metadata.incidentCommander,
    ...metadata.authors,
    ...metadata.attendees,
    ...timeline.map((entry) => entry.actor),
    ...actionItems.map((item) => item.owner),
  ]
  const names = new Set<string>()
  for (const phrase of phrases) for (const name of namesIn(phrase?.text ?? '')) names.add(name)
  const groups = new Set(metadata.teams.map((team) => team.text.toLowerCase()))
  return { names, groups, key: [...names, '', ...groups].join('\n') }
}

/** The words of a field that are names: `Maria Lopez (facilitator), @raj` holds three. */
function namesIn(field: string): string[] {
  return [...field.slice(0, 400).matchAll(/@[\p{L}\p{N}_][\p{L}\p{N}_.-]*|\p{L}[\p{L}\p{M}’'-]+/gu)].flatMap(
    ([word]) => {
      const lower = word.toLowerCase().replace(/[.-]+$/, '')
      if (word.startsWith('@'))
        return [
          lower,
          ...lower
            .slice(1)
            .split(/[._-]/)
            .filter((part) => part.length > 2),
        ]
      return /^\p{Lu}\p{Ll}/u.test(word) && !notNames.has(lower) ? [lower] : []
    },
  )
}

/** Words that stand beside names in such fields. */
const notNames = new Set(
  'team teams on-call oncall engineering engineer platform payments infra infrastructure ops operations support security sre data backend frontend mobile network storage lead manager facilitator author owner commander incident reviewer scribe unassigned everyone all none tbd nobody dev qa product customer service services vendor monitoring alert alerts system pagerduty slack github bot jenkins kubernetes grafana the and from with'.split(
    ' ',
  ),
)
