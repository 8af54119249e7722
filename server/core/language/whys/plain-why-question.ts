const turned =
  /^(?<subject>[^,;:]{2,80}?) (?<verb>was|were|is|are|can|could|did|does|do|will|would|(?:had|has|have)(?= (?:not |never |already )?(?:been|\w+ed)\b))(?<not> not|n['’]t)? (?<rest>.+)$/i
const nestedClause =
  /\b(?:that|which|who|because|when|if|while|where|after|before|and|but)\b|\. |^(?:he|she|in|at|on) /i

/**
 * The why-question about a statement, as far as its words alone tell: "The certificate was not renewed" gives "Why was
 * the certificate not renewed?". Where the verb cannot be moved, the statement is quoted as it stands.
 */
export function plainWhyOf(statement: string): string {
  const plain = bare(statement)
  const match = turned.exec(plain.slice(0, 600))?.groups
  if (!match || nestedClause.test(match.subject!)) return broughtAbout(plain)
  const { subject, verb, not, rest } = match as Record<'subject' | 'verb' | 'rest', string> & { not?: string }
  const about = lowerFirst(`${subject} ${verb}`).slice(0, subject.length)
  return `Why ${verb.toLowerCase()} ${about}${not ? ' not' : ''} ${rest}?`
}

/** Asks about a statement as it stands, which is right whatever its grammar. */
export function broughtAbout(statement: string): string {
  return `How did this come about: “${bare(statement)}”?`
}

function bare(statement: string): string {
  return statement
    .trim()
    .replace(/[.!?\s]+$/, '')
    .replace(/^because\s+/i, '')
    .replace(/\s+/g, ' ')
}

/**
 * Lower case for a word that is capital only because it begins the sentence: a word that begins many, or a plural.
 * Any other may be a name.
 */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ')
  const common = /^(?:The|A|An|This|That|These|Those|It|They|There|No|All|Some|Our|We|Its|Each|Every|Two|One)$/
  const isPlural = /^\p{Lu}\p{Ll}+[^s\P{L}]s(?: (?:were|are|did|do|could|can|had|have)\b|$)/u.test(text)
  return common.test(first) || isPlural ? text[0]!.toLowerCase() + text.slice(1) : text
}
