import type { Fix } from '../../finding.ts'
import type { Edit } from '../../text.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { editable, kept, noted, replaceTokens, sourceOf } from './source.ts'

/**
 * Puts other words where a clause about somebody stands, so that the sentence around it still holds together: a clause
 * that says *who* gives way with its comma, one after *without* becomes a clause of its own, and a later clause that
 * leans on the subject gets it back.
 */
export function place(
  title: string,
  text: string,
  sentence: Sentence,
  clause: Clause,
  to: number,
  words: (to: number) => string,
): Fix[] {
  const start = startOf(sentence, clause)
  if (!start || isHalf(sentence, clause, start.from)) return []
  const aside = asideOf(text, sentence, clause)
  const told = noted(`${aside}${words(to)}`, kept(text, sentence, start.from, to))
  const placed = replaceTokens(title, sentence, start.from, to, start.joint + told)
  const fixes = start.joint ? closedUp(text, placed) : placed
  const leaning = clause.ownsSubject && leaningOn(sentence, to)
  if (!leaning) return fixes
  const again = subjectAgain(text, sentence, clause, leaning)
  return again ? fixes.map((fix) => ({ ...fix, edits: [...fix.edits, again] })) : []
}

/** Without the space before, for words that begin with a semicolon. */
export function closedUp(text: string, fixes: readonly Fix[]): Fix[] {
  return fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, newText }) => {
      let { start } = span
      while (start > 0 && /\s/.test(text[start - 1]!)) start--
      return { span: { start, end: span.end }, newText }
    }),
  }))
}

/** `⟦what she did not realise⟧ is the path`, `⟦whoever named it⟧ should be ashamed`: the subject of another clause. */
function isHalf({ tokens, clauses }: Sentence, clause: Clause, from: number): boolean {
  const isWhoever = tokens[from]?.word === 'whoever'
  const isLater = ({ verb, form, ownsSubject, subject }: Clause) =>
    form === 'finite' && verb.head > clause.verb.head && (!ownsSubject || subject?.from === from)
  return tokens[from - 1]?.word === 'what' || (isWhoever && clauses.some(isLater))
}

/** What the sentence tells of its subject beside the act: `Ada, who was new, …` is *⟨role⟩ was new, and …*. */
function asideOf(text: string, sentence: Sentence, { subject, verb, ownsSubject }: Clause): string {
  const { tokens } = sentence
  const isAside = subject && tokens[subject.to]?.text === ',' && tokens[subject.to + 1]?.word === 'who'
  if (!isAside || !ownsSubject || tokens[verb.from - 1]!.text !== ',' || subject.to + 2 >= verb.from - 1) return ''
  const what = kept(text, sentence, subject.to + 2, verb.from - 1)
  const who = whoAgain(text, sentence, subject)
  return what && who ? `${who} ${what}, and ` : ''
}

/** The subject once more, before the verb of a clause that leans on it. */
function subjectAgain(text: string, sentence: Sentence, { subject }: Clause, leaning: Clause): Edit | undefined {
  const { tokens } = sentence
  const span = editable(sentence, leaning.verb.from, leaning.verb.from + 1)
  if (!subject || !span || /^(?:who|which|that|whoever)$/.test(tokens[subject.to]?.word ?? '')) return undefined
  const name = whoAgain(text, sentence, subject)
  return name === undefined ? undefined : { span: { start: span.start, end: span.start }, newText: `${name} ` }
}

/** Whom a clause is about, as a later one names them. */
function whoAgain(text: string, sentence: Sentence, subject: TokenRange): string | undefined {
  const who = sourceOf(text, sentence, subject.from, subject.to)
  if (who === undefined || /^whoever\b/i.test(who)) return undefined
  // A name comes back as a role: a fix adds no finding.
  const words = sentence.tokens.slice(subject.from, subject.to)
  // A pronoun has lost what it stood for; *some genius* says nothing but the judgement.
  const isAlone = words.length === 1 && /^\p{Lu}/u.test(words[0]!.text) && words[0]!.pos !== 'PRON'
  const isName = isAlone || words.some(({ pos, word }) => pos === 'PROPN' || /^(?:he|she|some)$/.test(word))
  return isName ? '⟨role⟩' : who === 'I' ? who : who.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
}

/** Where the words go, and what joins them to what stands before. */
function startOf(sentence: Sentence, clause: Clause): { from: number; joint: string } | undefined {
  const { tokens, clauses } = sentence
  const { verb, opener, form } = clause
  const who = [clause.from, clause.from - 1].find((at) => /^(?:who|whose)$/.test(tokens[at]?.word ?? ''))
  // `copied by someone who did not read it`
  if (
    who !== undefined &&
    tokens[who - 2]?.word === 'by' &&
    /^(?:some|any)(?:one|body)$|^people$/.test(tokens[who - 1]!.word)
  )
    return { from: who - 2, joint: '; ' }
  if (who !== undefined) return tokens[who - 1]?.text === ',' ? { from: who - 1, joint: '; ' } : undefined
  if (form === 'gerund' || form === 'participle') {
    const keeper = clauses.find(
      (other) => other.verb.head === verb.from - 1 && tokens[other.verb.head]!.lemma === 'keep',
    )
    if (keeper) return startOf(sentence, keeper)
    const isWithout = opener === 'without' && tokens[verb.from - 1]?.word === 'without'
    if ((!isWithout && opener !== undefined) || verb.from === 0) return undefined
    let from = isWithout ? verb.from - 1 : verb.from
    if (tokens[from - 1]?.word === 'not') from--
    return { from: tokens[from - 1]?.text === ',' ? from - 1 : from, joint: '; ' }
  }
  if (!clause.ownsSubject) return { from: isParted(sentence, clause) ? clause.subject!.from : verb.from, joint: '' }
  const start = subjectStart(sentence, clause)
  // `failover to the provider fails`: what the clause is about stands further left.
  return /^(?:of|to|in|at|from|with|on|by)$/.test(tokens[start - 1]?.word ?? '')
    ? undefined
    : { from: start, joint: '' }
}

/** `The field team, in turn, had shipped it`: only an aside stands between subject and verb. */
function isParted({ tokens, clauses }: Sentence, { subject, verb }: Clause): boolean {
  if (!subject || tokens[subject.to]?.text !== ',' || tokens[verb.from - 1]?.text !== ',') return false
  return (
    verb.from - subject.to < 8 && !clauses.some((other) => other.verb.head > subject.to && other.verb.head < verb.from)
  )
}

function isBeforeName(tokens: Sentence['tokens'], from: number): boolean {
  const before = tokens[from - 1]?.text ?? ''
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sig|Sr)\.?$/u.test(before) || (before === '.' && isBeforeName(tokens, from - 1))
}

/** Where the subject begins, what it is called before its name included: `his reviewer, Thanh`, `I myself`. */
function subjectStart({ tokens, phrases }: Sentence, { from: named, subject }: Clause): number {
  let from = named
  // `J. Kowalczyk`, `Dr. Bakker`
  while (isBeforeName(tokens, from)) from--
  if (/^(?:myself|ourselves|himself|herself|themselves)$/.test(tokens[from]?.word ?? '') && from > 0) return from - 1
  // `pinned providers`, `second provider`
  const isOpen = (at: number) => /^(?:PUNCT|DET|CCONJ|SCONJ|ADP|TIME)$/.test(tokens[at]?.pos ?? 'PUNCT')
  const isQuality = tokens[from - 1]?.pos === 'ADJ' || /ed$/.test(tokens[from - 1]?.word ?? '')
  if (from > 0 && isQuality && isOpen(from - 2)) from--
  if (tokens[from - 1]?.word === 'not') return from - 1
  // `We as a team`
  if (tokens[from - 1]?.word === 'as' && tokens[from - 2]?.pos === 'PRON') return from - 2
  // `ignored the alert and the operator forgot`: the first of two nouns is the object of the verb before.
  const second = tokens.findLastIndex(({ pos }, at) => pos === 'CCONJ' && at > from && at < (subject?.head ?? 0)) + 1
  // `does that a lot and nobody calls him out`
  const isOwn = /^(?:nobody|no-one|none|no|he|she|they|we|i|it)$/.test(tokens[second]?.word ?? '')
  if (second > from && (isOwn || tokens[from - 1]?.pos === 'VERB')) return second
  if (tokens[from - 1]?.text !== ',' || !subject) return from
  const before = phrases.find(({ to, kind }) => to === from - 1 && (kind === 'person' || kind === 'group'))
  return before && tokens[subject.to]?.text === ',' ? before.from : from
}

/** The clause right after a stretch that leans on its subject, so that it cannot be dropped. */
export function leaningOn({ tokens, clauses }: Sentence, to: number): Clause | undefined {
  let at = to
  while (at < tokens.length && (/^(?:CCONJ|ADV)$/.test(tokens[at]!.pos) || /^(?:,|then)$/.test(tokens[at]!.text))) at++
  if (at === to) return undefined
  const isNext = ({ verb, ownsSubject, form, opener }: Clause) =>
    verb.from <= at && at <= verb.head && !ownsSubject && form === 'finite' && opener !== 'when'
  // `and, when asked, was evasive`: what stands between commas comes first.
  const isLater = ({ verb, ownsSubject, form, opener }: Clause) =>
    verb.from > at && verb.from < at + 8 && !ownsSubject && form === 'finite' && opener === undefined
  return (
    clauses.find(isNext) ??
    (/^(?:when|if|after|while)$/.test(tokens[at]?.word ?? tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === 'when'
      ? clauses.find(isLater)
      : undefined)
  )
}
