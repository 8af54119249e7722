import type { Analysis } from './analyze.ts'
import type { Postmortem, Section } from './postmortem.ts'
import { restsOn } from './read/rests-on.ts'
import type { Edit } from './text.ts'

export interface Chain {
  /** Empty for a blank one. */
  readonly problem: string
  readonly steps: readonly { readonly question?: string; readonly answer: string }[]
}

/** The edit that adds a chain to the Five Whys section, or adds that section after the causes. */
export function insertFiveWhys({ text, postmortem }: Analysis, chain: Chain): Edit {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const { at, heading } = place(text, postmortem)
  const before = text.slice(0, at).replace(/[ \t\r\n]+$/, '')
  const after = text.slice(at).replace(/^[ \t\r\n]+/, '')
  const body = [...(heading ? [heading, ''] : []), ...lines(chain)]
  const newText = [...(before ? ['', ''] : []), ...body, ...(after ? ['', ''] : [''])].join(eol)
  return { span: { start: before.length, end: text.length - after.length }, newText }
}

/** Where the chain goes, and the heading that it needs there. */
function place(text: string, { sections }: Postmortem): { at: number; heading?: string } {
  const own = sections.find((section) => section.kind === 'fiveWhys')
  if (own) return { at: own.span.end }
  const causes = sections.findLast((section) => section.kind === 'rootCauses' || section.kind === 'trigger')
  const next = sections.find((section) =>
    ['contributingFactors', 'actionItems', 'lessons', 'wentWell'].includes(section.kind),
  )
  const neighbour = causes ?? next
  const heading = `${'#'.repeat(depth(neighbour))} Five Whys`
  return { at: causes?.span.end ?? next?.span.start ?? text.length, heading }
}

function depth(section: Section | undefined): number {
  return Math.min(section?.depth ?? 2, 6)
}

function lines({ problem, steps }: Chain): string[] {
  const stated = problem.trim() || '⟨what users saw, in one sentence⟩'
  const filled = steps.length > 0 ? steps : [{ answer: '' }, { answer: '' }, { answer: '' }]
  const chain = filled.flatMap((step, index) => {
    const previous = index === 0 ? problem : filled[index - 1]!.answer
    const question =
      step.question?.trim() || (previous.trim() ? whyOf(previous) : 'Why ⟨did the last answer come about⟩?')
    return [`${index + 1}. **${question}**`, `   ${step.answer.trim() || '⟨what in the system allowed it⟩'}`]
  })
  return [`Problem: ${stated}`, '', ...chain]
}

/** What to ask next, and what is doubtful in the answer being typed. */
export function nextWhy(chain: { problem: string; answers: readonly string[]; typing?: string }): {
  question: string
  advice?: string
} {
  const last = chain.answers.at(-1) ?? chain.problem
  const question = last.trim() ? whyOf(last) : 'Why did it happen?'
  const typing = chain.typing?.trim() ?? ''
  if (typing && restsOn(typing) === 'person')
    return { question, advice: 'This rests on a person. What in the system, the tools or the process allowed it?' }
  return { question }
}

const invertible =
  /^(?<subject>[^,;:]{2,80}?) (?<verb>was|were|is|are|can|could|did|does|do|will|would)(?<not> not|n['’]t)? (?<rest>.+)$/i
const nestedClause = /\b(?:that|which|who|because|when|if|while|where|after|before)\b/i

/**
 * The why-question about a statement: "The certificate was not renewed" gives "Why was the certificate not renewed?".
 * Where the verb cannot be moved without parsing, the statement stays whole, behind a "how".
 */
export function whyOf(statement: string): string {
  const plain = statement
    .trim()
    .replace(/[.!?\s]+$/, '')
    .replace(/^because\s+/i, '')
  const match = invertible.exec(plain)?.groups
  if (!match || nestedClause.test(match.subject!)) return `How did it come about that ${lowerFirst(plain)}?`
  const { subject, verb, not, rest } = match as Record<'subject' | 'verb' | 'rest', string> & { not?: string }
  const about = lowerFirst(`${subject} ${verb}`).slice(0, subject.length)
  return `Why ${verb.toLowerCase()} ${about}${not ? ' not' : ''} ${rest}?`
}

/**
 * Lower case for a word that is capital only because it begins the sentence: a word that begins many, or a plural.
 * Any other may be a name.
 */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ')
  const common = /^(?:The|A|An|This|That|These|Those|It|They|There|No|All|Some|Our|Its|Each|Every|Two|One)$/
  const isPlural = /^\p{Lu}\p{Ll}+[^s\P{L}]s(?: (?:were|are|did|do|could|can)\b|$)/u.test(text)
  return common.test(first) || isPlural ? text[0]!.toLowerCase() + text.slice(1) : text
}
