/** Finds whys in running text: "Why …? Because …", `Why 2: …`, Q and A labels, "because" clauses, arrows. */

import type { Prose } from '../../markdown/prose.ts'
import type { Phrase } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { phrase } from '../phrase.ts'

/** One why: asked, answered, or both. */
export interface Why {
  readonly question?: Phrase
  readonly answer?: Phrase
  readonly span: Span
}

/** What a stretch of prose says of a chain. */
export interface Saying {
  readonly form: 'questions' | 'because' | 'arrows' | 'answer' | 'text'
  /** What stands before the first why: the problem, or the answer to a question above. */
  readonly before?: Phrase
  /** All of it, where it may be an answer. */
  readonly whole?: Phrase
  readonly whys: readonly Why[]
}

/** Reads a paragraph, the paragraph of a list item, or a cell. */
export function readSaying(prose: Prose): Saying {
  const starts = questionStarts(prose)
  if (starts.length > 0) return questions(prose, starts)
  const label = answerLabel.exec(prose.text)
  if (label) {
    const answer = phrase(prose, label[0].length)
    return { form: 'answer', before: answer, whole: answer, whys: [] }
  }
  const whole = maybe(prose, 0, prose.text.length).before
  const saying = readBecause(prose) ?? readArrows(prose) ?? { form: 'text', ...(whole && { before: whole }), whys: [] }
  return { ...saying, ...(whole && { whole }) }
}

const label = String.raw`(?:(?:why|how|q|question|level|step|w)[ \t]{0,3}#?\d{0,2}[ \t]{0,3}(?:[.:)]|[–—-](?=[ \t]))[ \t]{0,3}|\(?(?:\d{1,2}|[A-Za-z])[.)][ \t]{1,3}){0,3}`
const opener = String.raw`(?:…|\.\.\.)?[ \t]{0,3}(?:(?:and|but|so|then|ok,?|okay,?)[ \t]{1,3})?`
const asking = new RegExp(`${label}(${opener}(?:why|how)\\b[^?]{0,400}\\?{1,5})`, 'iy')
const numbered =
  /(?:(?:why|how)[ \t]{0,3}#?\d{1,2}|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh) (?:why|how))[ \t]{0,3}(?:[.:)]|[–—-](?=[ \t]))[ \t]{0,3}/iy
const answerLabel = /^\s{0,9}(?:A\d{0,2} ?[.:)]|a\d{0,2}:|a\d{1,2}[.)]|[Aa]ns(?:wer)? ?#?\d{0,2} ?[.:)])\s{0,9}/
const betweenLabel = /^[\s]*(?:(?:→|⇒|[-=]>|[–—:-])[\s]*)?(?:(?:a|ans|answer)\s*#?\d{0,2}\s*[.:)]\s*)?/i
const arrowAtEnd = /\s{0,9}(?:→|⇒|[-=]>)?\s{0,9}$/

interface Start {
  /** Where the label or question begins. */
  readonly at: number
  readonly question?: { readonly from: number; readonly to: number }
  readonly answerFrom: number
}

/** Where a why begins: at the head of a line, behind an arrow, where emphasis begins, and at `Why 2:` anywhere. */
function questionStarts(prose: Prose): Start[] {
  const { text } = prose
  const places = new Set<number>([0])
  for (const match of text.matchAll(/\n[ \t]*|(?:→|⇒|[-=]>)[ \t]*|(?=\bwhy[ \t]{0,3}#?\d{1,2}[ \t]{0,3}[:.)])/gi))
    places.add(match.index + match[0].length)
  for (const mark of prose.marks) if (mark.kind === 'strong' || mark.kind === 'emphasis') places.add(mark.from)
  const starts: Start[] = []
  let done = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place < done) continue
    const start = startAt(text, place + (/^\s*/.exec(text.slice(place, place + 40))?.[0].length ?? 0))
    if (!start) continue
    starts.push(start)
    done = start.answerFrom
  }
  return starts
}

function startAt(text: string, at: number): Start | undefined {
  asking.lastIndex = at
  const asked = asking.exec(text)
  if (asked) {
    const to = at + asked[0].length
    return { at, question: { from: to - asked[1]!.length, to }, answerFrom: to }
  }
  numbered.lastIndex = at
  const count = numbered.exec(text)
  return count ? { at, answerFrom: at + count[0].length } : undefined
}

function questions(prose: Prose, starts: readonly Start[]): Saying {
  const { text } = prose
  const whys = starts.map((start, index): Why => {
    const next = starts[index + 1]?.at ?? text.length
    const lead = betweenLabel.exec(text.slice(start.answerFrom, Math.min(next, start.answerFrom + 60)))?.[0].length ?? 0
    const to =
      next === text.length
        ? next
        : next - (arrowAtEnd.exec(text.slice(Math.max(start.answerFrom + lead, next - 40), next))?.[0].length ?? 0)
    const answer = maybe(prose, start.answerFrom + lead, to)
    return {
      ...(start.question && { question: phrase(prose, start.question.from, start.question.to) }),
      ...(answer.before && { answer: answer.before }),
      span: phrase(prose, start.at, Math.max(to, start.answerFrom)).span,
    }
  })
  return { form: 'questions', ...maybe(prose, 0, starts[0]!.at), whys }
}

/** "X because Y, because Z": one why for each because, up to the end of its sentence. */
function readBecause(prose: Prose): Saying | undefined {
  const { text } = prose
  const found = [...text.matchAll(/(?:…|\.\.\.)?\bbecause\b|\bcaused by\b/gi)]
  if (found.length === 0) return undefined
  const whys = found.map((match, index): Why => {
    const next = found[index + 1]?.index
    const clause = text.slice(match.index, next ?? text.length)
    const sentence = next === undefined ? clause : (/^[\s\S]*?[.!?;](?=\s)/.exec(clause)?.[0] ?? clause)
    const answer = phrase(prose, match.index, match.index + sentence.replace(/[\s,;]+$/, '').length)
    return { answer, span: answer.span }
  })
  return { form: 'because', ...maybe(prose, 0, found[0]!.index), whys }
}

/** "A → B → C" and "A <- B <- C": the first is the problem, each of the others a why. */
function readArrows(prose: Prose): Saying | undefined {
  const arrows = [...prose.text.matchAll(/→|⇒|←|⇐|<[-=]{1,3}|[-=]{1,3}>/g)]
  if (arrows.length < 2) return undefined
  const whys = arrows.flatMap((arrow, index): Why[] => {
    const part = maybe(prose, arrow.index + arrow[0].length, arrows[index + 1]?.index ?? prose.text.length).before
    return part ? [{ answer: part, span: part.span }] : []
  })
  return { form: 'arrows', ...maybe(prose, 0, arrows[0]!.index), whys }
}

function maybe(prose: Prose, from: number, to: number): { before?: Phrase } {
  const found = phrase(prose, from, to)
  return /[\p{L}\p{N}⟨?]/u.test(found.text) ? { before: found } : {}
}
