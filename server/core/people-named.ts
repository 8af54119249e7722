/** The names of people in a field, to tell how many there are and whether two are the same person. */

const joints = /\s*(?:[,;&+]|\band\b)\s*|\s+\/\s+|(?<=@[\w.-]{1,40})\s+(?=@)/
const person = /^(?:@[\w.-]+|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})$/u
const group =
  /\b(?:team|teams|squad|ops|operations|support|engineering|infra|infrastructure|platform|sre|security|legal|hr|it|qa|data|on-call|oncall|engineer|manager|service|system|pagerduty|opsgenie|alertmanager|grafana|bot)\b/i

/** The people in a field such as "Ann Lee, @bo and Cem (lead)"; none where a part of it may be a team or anything else. */
export function peopleNamed(field: string): string[] {
  const parts = field
    .slice(0, 400)
    .replace(/\([^()]*\)/g, '')
    .split(joints)
    .map((part) => part.trim())
  return parts.every((part) => person.test(part) && !group.test(part)) ? parts : []
}

/** Whether two names are the same person's: "Ann", "@ann" and "Ann Lee" are, as are "@ann.lee" and "Ann Lee". */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.length > 0 && few.every((word) => many.includes(word))
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^()]*\)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
