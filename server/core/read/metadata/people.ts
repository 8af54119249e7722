import type { Metadata } from '../../postmortem.ts'
import { once } from '../once.ts'

/** Whether a capitalised word names a person in this document, as far as the document itself shows it. */
export type IsPerson = (word: string) => boolean

export function isPersonIn(names: ReadonlySet<string>): IsPerson {
  return (word) => names.has(plainName(word))
}

/** What people do in incident reports and software seldom does; the word before it is a name. */
const deeds =
  'said|says|asked|asks|told|tells|noticed|notices|thinks|thought|believed|suggested|suggests|proposed|joined|joins|wrote|writes|called|calls|emailed|pinged|pings|posted|posts|acknowledged|acknowledges|acked|acks|confirmed|confirms|escalated|escalates|investigated|investigates|reported|approved|approves|merged|merges|pushed|pushes|reverted|reverts|ran|typed|clicked|forgot|remembered|knew|knows|reviewed|discovered|spotted|decided|realised|realized|found|finds|opened|opens|checked|checks|paged|deployed|tried|tries|gave|sent|sends'
const beforeDeed = new RegExp(
  `(?<![\\p{L}\\p{N}@_])(\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,20})(?: \\p{Lu}[\\p{L}'’.-]{0,20})? (?:${deeds})\\b`,
  'gu',
)
const mentioned = /@([a-z][\w.-]{1,30})/gi
const notNames = new Set(
  'a an all another any both each every he her his how i if in it its many most much nobody nothing one our she some someone something that the their then there these they this those we what when where which who why you your'.split(
    ' ',
  ),
)

/** Collects the words of people's names from the metadata and from who is said to have done something. */
export function namesIn(text: string, metadata: Metadata): ReadonlySet<string> {
  const names = new Set<string>()
  const { owner, facilitator, incidentCommander, authors, attendees } = metadata
  for (const { text: name } of [...authors, ...attendees, owner, facilitator, incidentCommander].filter(
    (p) => p !== undefined,
  ))
    for (const word of name.split(/[\s,;/&+()]+/)) if (/^\p{Lu}/u.test(word)) names.add(plainName(word))
  for (const match of text.matchAll(mentioned)) names.add(plainName(match[1]!))
  const common = once(() => commonIn(text))
  for (const match of text.matchAll(beforeDeed)) {
    const name = plainName(match[1]!)
    if (!names.has(name) && !notNames.has(name) && !common().has(name)) names.add(name)
  }
  return names
}

/** The words that stand somewhere without a capital. */
function commonIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/(?<![\p{L}\p{N}_])\p{Ll}[\p{Ll}'’-]+/gu), ([word]) => word))
}

function plainName(word: string): string {
  return word
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '')
}
