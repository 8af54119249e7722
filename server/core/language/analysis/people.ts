import type { Postmortem } from '../../postmortem.ts'
import { departmentNames, personNouns } from './roles.ts'

/** Who the document itself names, so that their names are known as people's and not as products'. */
export interface People {
  /** Single words of names in lower case: `maria`, `lopez`, and handles with their `@`. */
  readonly names: ReadonlySet<string>
  /** Names of teams in lower case. */
  readonly groups: ReadonlySet<string>
  /** Names in lower case that the text gives to a team somewhere: `the Timetabling Office`. */
  readonly likelyGroups?: ReadonlySet<string>
  /** What people are called by role, beyond the usual words, in lower case. */
  readonly roles: ReadonlySet<string>
  /** Firms beyond the well-known ones, in lower case. */
  readonly vendors: ReadonlySet<string>
  /** Changes whenever the sets do: a key for what was worked out from them. */
  readonly key: string
}

export const nobody: People = {
  names: new Set(),
  groups: new Set(),
  roles: new Set(),
  vendors: new Set(),
  key: '',
}

/** Whom a team names in its settings. */
export interface OwnPeople {
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly teams: readonly string[]
  readonly vendors: readonly string[]
}

/**
 * Collects the people of a postmortem from its owners, authors, attendees, timeline actors and action item owners, and
 * those that the team has told of.
 */
export function peopleOf(postmortem: Postmortem, own: OwnPeople): People {
  const found = known.get(postmortem)
  const people = found?.own === own ? found.people : namedIn(postmortem, own)
  known.set(postmortem, { own, people })
  return people
}

const known = new WeakMap<Postmortem, { own: OwnPeople; people: People }>()

function namedIn(postmortem: Postmortem, own: OwnPeople): People {
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
  const written = [...phrases.map((phrase) => phrase?.text ?? ''), ...own.names]
  for (const text of written) for (const name of namesIn(text)) names.add(name)
  const groups = lowerCase([...metadata.teams.map(({ text }) => text), ...own.teams])
  const roles = lowerCase(own.roles)
  const vendors = lowerCase(own.vendors)
  const likelyGroups = groupsCalledSo(postmortem)
  return {
    names,
    groups,
    likelyGroups,
    roles,
    vendors,
    key: [names, groups, likelyGroups, roles, vendors].map((set) => [...set].join('\n')).join('\n\n'),
  }
}

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.trim().toLowerCase().replace(/\s+/g, ' ')).filter(Boolean))
}

/** `the Timetabling Office`, `Content team`: what stands before such a word is a team also where it stands alone. */
function groupsCalledSo({ passages }: Postmortem): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { prose, voice } of passages) {
    if (voice !== 'author') continue
    for (const [, name] of prose.text.matchAll(
      /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&-]{1,24})\s(?:team|squad|crew|folks|guys|guild|office|Office|department|dept|desk|people|Team|Squad|Department)(?!\p{L})/gu,
    ))
      if (
        !notNames.has(name!.toLowerCase()) &&
        !/^(?:The|This|That|Our|Their|Every|Each|No|Some|Any|All|One|Two|Other|Another|Many|Most|Front|Back|A|An|And|But|Which|What)$/.test(
          name!,
        )
      )
        found.add(name!.toLowerCase())
  }
  return found
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
      const isName = /^\p{Lu}\p{Ll}/u.test(word) || (field.length <= 24 && /^\p{Lu}{2,3}$/u.test(word))
      return isName && !notNames.has(lower) && !departmentNames.has(lower) && !personNouns.has(lower) ? [lower] : []
    },
  )
}

/** Words that stand beside names in such fields. */
const notNames = new Set(
  'utc gmt cet est pst edt pdt bst ist am pm id pr ci cd db api ui eu us uk hq tba n/a dev qa all we us them it sms vpn dns cdn iot noc soc hr cs pm po sm ic cmd team teams on-call oncall engineering engineer platform payments infra infrastructure ops operations support security sre data backend frontend mobile network storage lead manager facilitator author owner commander incident reviewer scribe unassigned everyone all none tbd nobody dev qa product customer service services vendor monitoring alert alerts system pagerduty slack github bot jenkins kubernetes grafana the and from with'.split(
    ' ',
  ),
)
