import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { personNouns } from '../analysis/roles.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { fieldsStart } from './fields-start.ts'
import { participle } from './morphology.ts'
import { isPlea, pleaAct } from './plea-act.ts'
import { isRegret } from './put-to-review.ts'
import { firstWord, kept, lastWord, replaceTokens } from './source.ts'
import { phraseAround, replaceNoted } from './stretch.ts'

const control = 'Reword: which control instead?'
const done = '; done when ⟨test that shows it⟩'

/**
 * Turns a plea into a control that can be finished, with what it is about as written: `Remind everyone to check the
 * calendar` becomes *Make ⟨the tool or pipeline⟩ check the calendar; done when ⟨…⟩*, `Be careful with credentials` *Add
 * ⟨a check, guard or alert⟩ for credentials*.
 */
export function rewordPlea(text: string, sentence: Sentence, clause: Clause, range: TokenRange): Fix[] {
  const { tokens } = sentence
  // `would have done well to read it`: a regret, and no remedy.
  if (sentence.clauses.some((other) => isRegret(sentence, other))) return []
  const last = Math.min(Math.max(range.to, lastWord(sentence)), fieldsStart(sentence))
  const end = sameClauseEnd(sentence, Math.min(range.to, last), last)
  const from = leadingPlea(sentence, range.from) ?? orderStart(sentence, range.from)
  const doing = pleaAct(text, sentence, Math.min(range.from, clause.verb.head), end)
  const found = plain(courseIn(text, sentence, { from: range.from, to: end }) ?? topicOf(text, sentence, clause, end))
  const whole =
    found === undefined || /, \p{L}+$/u.test(found) || /(?<!\p{L})(?:you|your|they|he|she|we)(?!\p{L})/iu.test(found)
      ? undefined
      : found
  // `read the plan before approving`: what it is about, and when.
  const [, what, when] = /^(.+?) ((?:before|when|while|during|after) .+)$/s.exec(whole ?? '') ?? []
  const topic = what ?? whole
  const say = (title: string, words: string) =>
    replaceTokens(title, sentence, from, end, `${tokens[from]!.word === 'to' ? 'to ' : ''}${words}`)
  const isWhen = topic !== undefined && /^(?:when|while|before|during)\s/.test(topic)
  const about = topic === undefined || isWhen ? '' : ` for ${topic}`
  const then = isWhen ? ` ${topic}` : when !== undefined ? ` ${when}` : ' when ⟨what⟩'
  const before = sentence.clauses.filter(({ form, verb }) => form === 'finite' && verb.head < clause.verb.from)
  const isOnly = before.every(({ verb }) => /^(?:need|have|do|ought|ask|want|be)$/.test(tokens[verb.head]!.lemma))
  const check = `add ⟨a check, guard or alert⟩${about} that ⟨blocks or pages⟩${then}${done}`
  const isKept = namesAll(sentence, range.from, end, check)
  return [
    ...(doing === undefined ? [] : say(control, `make ⟨the tool or pipeline⟩ ${doing}${done}`)),
    ...(isKept ? say(control, check) : []),
    ...(isKept && about && !when
      ? say(
          'Reword: what has to be looked at, and what could show it?',
          `show ⟨what has to be seen, and where⟩${about}${done}`,
        )
      : []),
    ...(isKept && isOnly ? replaceNoted(control, text, sentence, firstWord(sentence), lastWord(sentence), check) : []),
  ]
}

/** Where the order begins, with its *to*, and with who *has to*. */
function orderStart({ tokens, clauses }: Sentence, from: number): number {
  if (tokens[from - 1]?.word === 'please') return from - 1
  const isTo = tokens[from - 1]?.word === 'to'
  if (!isTo) return from
  const duty = clauses.find(
    ({ verb, subject, ownsSubject }) =>
      verb.head === from - 2 &&
      ownsSubject &&
      isHuman(subject?.kind) &&
      /^(?:have|need|ought)$/.test(tokens[from - 2]!.lemma),
  )
  return duty ? duty.from : from - 1
}

/** Whether words name every thing that a plea is about; who is asked, and the care itself, go. */
function namesAll({ tokens, phrases }: Sentence, from: number, to: number, words: string): boolean {
  return tokens.slice(from, to).every(({ pos, lemma, text, word }, index) => {
    const at = from + index
    if (words.includes(text) || !/^(?:NOUN|PROPN|CODE|NUM|VERB|TIME)$/.test(pos)) return true
    if (pos === 'VERB') return isPlea(lemma) || /^(?:you|we|they|i)$/.test(tokens[at - 1]?.word ?? '')
    if (pleaNouns.test(lemma) || pleaNouns.test(word) || personNouns.has(lemma)) return true
    return phrases.some((phrase) => isHuman(phrase.kind) && phrase.from <= at && at < phrase.to)
  })
}

const pleaNouns =
  /^(?:attention|care|caution|vigilance|diligence|awareness|importance|need|mind|eye|eyes|head|time|effort|discipline|responsibility|ownership|importance|course|training|class|workshop|session|time|step|heart|more|everyone|please)$/

/** An effort as a remedy: where it says how, a control says it (`fill in the form ⟦with due diligence⟧`), else a control is it. */
export function rewordEffort(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const { from, to } = phraseAround(sentence, range)
  const isWith = tokens[from]!.word === 'with' || tokens[from - 1]?.word === 'with'
  const manner = isWith ? (tokens[from]!.word === 'with' ? from : from - 1) : -1
  const first = firstWord(sentence)
  const end = sameClauseEnd(sentence, range.to, lastWord(sentence))
  const isAbout = /^(?:about|around|with|for|on|in|at)$/.test(tokens[range.to]?.word ?? '') && range.to + 1 < end
  const topic = isAbout ? kept(text, sentence, range.to + 1, end) : undefined
  const words = `add ⟨a check, guard or alert⟩${topic === undefined ? '' : ` for ${topic}`} that ⟨blocks or pages⟩ when ⟨what⟩${done}`
  return [
    ...(manner > first ? replaceTokens(control, sentence, manner, to, 'with ⟨a check that does not rely on it⟩') : []),
    ...(namesAll(sentence, first, end, words) ? replaceNoted(control, text, sentence, first, end, words) : []),
  ]
}

/** `slow down and think`: the whole order goes. */
function leadingPlea({ tokens, clauses }: Sentence, from: number): number | undefined {
  if (tokens[from - 1]?.pos !== 'CCONJ') return undefined
  for (const at of [from - 3, from - 2]) if (/^(?:slow|stop|pause|breathe)$/.test(tokens[at]?.word ?? '')) return at
  const lead = clauses.find(({ verb, form }) => form === 'imperative' && verb.head < from && verb.head >= from - 4)
  return lead && minding.test(tokens[lead.verb.head]!.lemma) ? lead.verb.from : undefined
}

/** The plea goes on over the clauses that belong to it: `to check the calendar before deploying`. */
function sameClauseEnd({ tokens }: Sentence, from: number, to: number): number {
  for (let index = from; index < to; index++) if (/^[;:()–—]$/.test(tokens[index]!.text)) return index
  return to
}

/** `Send Marisol on an XML course`: what that teaches has to be held by something else. */
function courseIn(text: string, sentence: Sentence, { from, to }: TokenRange): string | undefined {
  const { tokens, phrases } = sentence
  const course = phrases.find(
    ({ head }) =>
      head >= from && head < to + 2 && /^(?:course|training|class|workshop|seminar)$/.test(tokens[head]!.lemma),
  )
  const what = course && kept(text, sentence, course.from, course.to)
  return what && `what ${what.replace(/^an? /, 'the ')} covers`
}

/** A topic without what asks for attention to it, and with nobody in it: `what they approve` is *what is approved*. */
function plain(topic: string | undefined): string | undefined {
  const words = topic
    ?.replace(/^(?:please|vigilance|care|attention|caution|diligence)\b\s*(?:(?:with|to|for|in|of)\s)?/, '')
    .replace(/,? please$/, '')
    .replace(/, (?:not|no matter|however|even|especially|regardless|always|at all)\b.*$/s, '')
    .replace(/ (?:first|twice|again|properly|carefully|more closely)$/, '')
    .replace(/ and (?:be |to be )?(?:reminded|told|briefed)\b.*$/s, '')
    .replace(/^what (?:they|you|we) (\p{Ll}+)$/u, (_, verb: string) => `what is ${participle(verb)}`)
  return words === '' || /^all times$/.test(words ?? '') ? undefined : words
}

/** What only people can do. */
const minding = /^(?:be|stay|think|pay|take|keep|read|remember|care|concentrate|focus|listen|stop|slow|please|look)$/

/** What the plea is about: what is to be read or looked at, the object of its preposition, or when. */
function topicOf(text: string, sentence: Sentence, clause: Clause, end: number): string | undefined {
  const { tokens } = sentence
  const about = tokens.findIndex(({ word }, at) => word === 'about' && at > clause.verb.head && at + 1 < end)
  const isTalk = /^(?:talk|speak)$/.test(tokens[clause.verb.head]!.lemma)
  for (let index = isTalk && about > 0 ? about : clause.verb.head; index + 1 < end; index++) {
    const { lemma, pos } = tokens[index]!
    const next = tokens[index + 1]!
    const isRead = pos === 'VERB' && /^(?:read|heed|follow|use|watch|mind|remember|check)$/.test(lemma)
    const isThing = /^(?:DET|NOUN|PROPN|CODE|PRON|ADJ|NUM)$/.test(next.pos)
    if (
      isRead &&
      isThing &&
      !/^(?:more|better|twice|again)$/.test(next.word) &&
      !(/^(?:use|watch|mind)$/.test(lemma) && next.pos === 'PRON')
    )
      return kept(text, sentence, index + 1, end)
    if (/^(?:when|while|before|during)$/.test(lemma)) return kept(text, sentence, index, end)
    const isNeed = /^(?:importance|need)$/.test(tokens[index + 2]?.lemma ?? '')
    if (
      /^(?:with|of|to|about|on|for|in|around|at)$/.test(lemma) &&
      (next.pos !== 'VERB' || /(?:ed|en|[^s]s)$/.test(next.word)) &&
      next.word !== 'please' &&
      !isNeed
    )
      return kept(text, sentence, index + 1, end)
  }
  return undefined
}
