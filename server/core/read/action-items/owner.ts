/** Who is to do something, as people write it: names, handles, initials, teams, roles. */

const blanks =
  /^(?:[-–—_?.…*~]+|tb[acd]\b.*|n\.? ?[/.] ?[an]\.?|none|nil|unassigned|unowned|unknown|not assigned|(?:no ?one|nobody|none)(?: yet| so far| assigned)*|somebody|someone|anyone|whoever.*|volunteers? (?:needed|wanted)|to be (?:decided|determined|confirmed|assigned|defined|named).*|needs (?:an )?owner|(?:no|owner) (?:owner|ticket|tbd|date|issue)(?: yet| so far)?|undecided|⟨[^⟨⟩]*⟩|<[^<>]*>)$/i

const placeholder = /^\[(?:name|owner|person|team|date|due date|link|ticket|issue|yyyy-mm-dd)\]$/i

/** Whether a field is left empty in words or signs: `-`, `???`, TBD, `*unassigned*`, "no ticket". */
export function isBlank(field: string): boolean {
  const text = field
    .trim()
    .replace(/^[*_~`([]+|[*_~`)\]]+$/g, '')
    .trim()
  return text === '' || blanks.test(text) || placeholder.test(field.trim())
}

/** Words of teams and roles: what an owner may be called in lower case. */
const roles = new Set(
  `admin admins analytics author backend board care chief client committee controls customer data dba dbas desk dev devex
  devops developers devs director duty editor eng engineer engineering engineers frontend group head helpdesk hr ic incident infra
  infrastructure it l1 l2 l3 lab lead leads leadership legal maintainers management manager managers mobile network office officer
  on-call oncall operations ops owner owners personnel pilot platform procurement product purchasing qa quality release
  reliability scribe section security service services shift site squad sre sres staff storage supervisor supplier
  support sysadmins team teams tech tools us vendor web me myself we everyone everybody all both author's their my our
  shared dir-level`.split(/\s+/),
)

const handle = /^(?:@[\w./-]*\w|[a-z][\w.-]*@)$/i
const particles = new Set('de da di do dos van von der den del la le el bin al of the for and'.split(' '))
const joiners = /\s*(?:\+|&|,|\/|\band\b|\bor\b)\s*/

/** Whether all of a field reads as a person, several, a handle, a team or a role. */
export function looksLikeOwner(field: string): boolean {
  const text = field.trim()
  if (text.length === 0 || text.length > 60) return false
  const inner = /^([^()]{1,40}) \(([^()]{1,30})\)$/.exec(text)
  if (inner) return looksLikeOwner(inner[1]!) && looksLikeOwner(inner[2]!)
  const parts = text.split(joiners)
  return parts.length <= 5 && parts.every((part) => isOneOwner(part))
}

function isOneOwner(part: string): boolean {
  const words = part.trim().split(/\s+/)
  if (words.length > 4 || words[0] === '') return false
  if (particles.has(words[0]!.toLowerCase()) && words[0] !== 'the') return false
  return words.every(isNameWord)
}

/** What a department is called behind its subject: `Picture systems`; alone they are things. */
const departments = new Set('systems operations services accounts relations affairs planning engineering'.split(' '))

function isNameWord(word: string, index: number): boolean {
  const plain = word.replace(/['’]s?$/, '')
  return (
    handle.test(plain) ||
    /^\p{Lu}[\p{L}\p{M}'’.ªº-]*$/u.test(plain) ||
    /^[a-z]+(?:[-_][a-z0-9]+)+$/.test(plain) ||
    particles.has(plain) ||
    (index > 0 && departments.has(plain)) ||
    roles.has(plain.toLowerCase())
  )
}

/** Whether a field is a handle, initials or a role word: an owner wherever it stands alone. */
export function isSurelyOwner(field: string): boolean {
  const parts = field.trim().split(joiners)
  return parts.every(
    (part) =>
      handle.test(part) ||
      (part !== '' && part.split(/\s+/).every((word) => roles.has(word.toLowerCase().replace(/['’]s?$/, '')))),
  )
}

/** Capitals that stand for things of software, not for a person. */
const acronyms = new Set(
  `API APP AWS CDN CI CD CLI CPU CSS DB DNS EC2 ECS EKS GCP GIT GKE GPU HA IAM IDE IO IP JVM K8S LB LLM ML NPM OS PR QPS RAM RPC
  S3 SDK SLA SLO SQL SSD SSH SSL SSO TCP TLS TTL UI URL UX VM VPC VPN WAF`.split(/\s+/),
)

/** `AB`, `RK`: a person by initials. */
export function isInitials(text: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(text) && !acronyms.has(text)
}

/** Whether several names stand together as only people do: "Ann + Bo", "HR & Legal". */
export function isJoined(field: string): boolean {
  return /\S ?[+&] ?\S/.test(field)
}

export function isHandle(word: string): boolean {
  return handle.test(word)
}
