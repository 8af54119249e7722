import type { Analysis } from '../analysis.ts'
import type { Language } from '../language/engine.ts'
import { causesIn } from '../language/whys/causes-in.ts'
import { whyOf } from '../language/whys/why-question.ts'
import type { Postmortem, Section, WhyChain } from '../postmortem.ts'
import { restsOn } from '../read/rests-on.ts'
import { type Edit, lineEnding, lineStart } from '../text.ts'
import { adviseAnswer } from './advise-answer.ts'

export interface Chain {
  /** Empty for a blank one. */
  readonly problem: string
  readonly steps: readonly Step[]
  /** The further causes that an answer gave, each with its own whys; without any it is still to be asked about. */
  readonly branches?: readonly { readonly problem: string; readonly steps: readonly Step[] }[]
}

interface Step {
  readonly question?: string
  readonly answer: string
}

/** The edit that puts a chain in place of a blank one, adds it to the Five Whys section, or adds that section. */
export function insertFiveWhys({ text, postmortem }: Analysis, chain: Chain): Edit {
  const eol = lineEnding(text)
  const { from, to, heading } = place(text, postmortem)
  const before = text.slice(0, from).replace(/[ \t\r\n]+$/, '')
  const after = text.slice(to).replace(/^[ \t\r\n]+/, '')
  const body = [...(heading ? [heading, ''] : []), ...lines(chain)]
  const newText = [...(before ? ['', ''] : []), ...body, ...(after ? ['', ''] : [''])].join(eol)
  return { span: { start: before.length, end: text.length - after.length }, newText }
}

/** What the chain replaces, and the heading that it needs there. */
function place(
  text: string,
  { sections, fiveWhys }: Postmortem,
): { readonly from: number; readonly to: number; readonly heading?: string } {
  const unfilled = fiveWhys.find((chain) => isUnfilled(chain))
  if (unfilled) return { from: startOf(text, unfilled), to: unfilled.span.end }
  const own = sections.find((section) => section.kind === 'fiveWhys')
  if (own) return { from: own.span.end, to: own.span.end }
  const causes = sections.findLast((section) => section.kind === 'rootCauses' || section.kind === 'trigger')
  const next = sections.find((section) =>
    ['contributingFactors', 'actionItems', 'lessons', 'wentWell'].includes(section.kind),
  )
  const heading = `${'#'.repeat(depth(causes ?? next))} Five Whys`
  const at = causes?.span.end ?? next?.span.start ?? text.length
  return { from: at, to: at, heading }
}

/** A chain as the template has it: blanks only. */
function isUnfilled({ steps }: WhyChain): boolean {
  return steps.every(
    ({ question, answer }) => (!question || question.text.includes('⟨')) && (!answer || isBlank(answer.text)),
  )
}

/** The line on which the chain begins, or that of the blank problem above it. */
function startOf(text: string, { problem, span }: WhyChain): number {
  const isOwn = problem && problem.span.end <= span.start && isBlank(problem.text.replace(/^problem:/i, ''))
  const start = isOwn ? problem.span.start : span.start
  return lineStart(text, start)
}

function isBlank(text: string): boolean {
  return /^⟨[^⟨⟩]*⟩$/.test(text.trim())
}

function depth(section: Section | undefined): number {
  return Math.min(section?.depth ?? 2, 6)
}

function lines({ problem, steps, branches = [] }: Chain): string[] {
  const stated = problem.trim() || '⟨what users saw, in one sentence⟩'
  const blank = { answer: '' }
  return [
    `Problem: ${stated}`,
    '',
    ...whys(problem, steps.length > 0 ? steps : [blank, blank, blank]),
    ...branches.flatMap((branch) => [
      '',
      `Branch: ${branch.problem}`,
      '',
      ...whys(branch.problem, branch.steps.length > 0 ? branch.steps : [blank]),
    ]),
  ]
}

function whys(problem: string, steps: readonly Step[]): string[] {
  return steps.flatMap((step, index) => {
    const previous = index === 0 ? problem : steps[index - 1]!.answer
    const question =
      step.question?.trim() || (previous.trim() ? whyOf(previous) : 'Why ⟨did the last answer come about⟩?')
    return [`${index + 1}. **${question}**`, `   ${step.answer.trim() || '⟨what in the system allowed it⟩'}`]
  })
}

/** What to ask next, the causes among which to choose first, and what is doubtful in the answer being typed. */
export function nextWhy(
  chain: { readonly problem: string; readonly answers: readonly string[]; readonly typing?: string },
  language?: Language,
): { question: string; causes: readonly string[]; advice?: string } {
  const last = chain.answers.at(-1) ?? chain.problem
  const question = last.trim() ? whyOf(last, language) : 'Why did it happen?'
  const typing = chain.typing?.trim() ?? ''
  if (!typing) return { question, causes: causesIn(chain.answers.at(-1) ?? '', language) }
  const person =
    restsOn(typing) === 'person'
      ? 'This rests on a person. What in the system, the tools or the process allowed it?'
      : undefined
  const advice = adviseAnswer(question, typing, { ...(language && { language }) }) ?? person
  return { question, causes: [], ...(advice !== undefined && { advice }) }
}
