import { verbatim } from '../../markdown/prose.ts'
import type { Analysis, Clause, Token } from '../analysis/sentence.ts'
import { systemNames } from '../analysis/systems.ts'
import type { Language } from '../engine.ts'
import { broughtAbout, plainWhyOf } from './plain-why-question.ts'

/** What to ask after an answer about people: it leads back to the system. */
export const askTheSystem = 'How did ⟨the tool, the information or the process⟩ make that possible?'

/**
 * The why-question about a statement: "Checkout returned errors" gives "Why did checkout return errors?". Without the
 * language model its words alone have to tell; where no verb can be turned, the statement is quoted.
 */
export function whyOf(statement: string, language?: Language): string {
  const prose = verbatim(statement, { start: 0, end: statement.length })
  const [said] =
    language?.sentences([
      { prose, span: prose.span(), section: 'fiveWhys', form: 'paragraph', voice: 'author', role: 'whyAnswer' },
    ]) ?? []
  return whyAbout(said, statement)
}

/** The same where the statement's first sentence has been analysed already. */
export function whyAbout(said: Analysis | undefined, statement: string): string {
  if (!said) return plainWhyOf(statement)
  const start = said.tokens[0]?.lemma === 'because' ? 1 : 0
  const main = said.clauses.find(
    ({ form, subject, ownsSubject, opener }) =>
      form === 'finite' && ownsSubject && subject?.from === start && !/^(?:that|who|which)$/.test(opener ?? ''),
  )
  const kind = main?.subject?.kind
  // "Search" and "Payments" may be teams, but what failed is mostly what they run.
  const isPeople = kind === 'person' || (kind === 'group' && main?.subject?.isSure)
  if (isPeople) return askTheSystem
  if (kind === 'self') return broughtAbout(statement)
  return (main && inverted(said, main, start)) ?? plainWhyOf(statement)
}

function inverted(said: Analysis, main: Clause, start: number): string | undefined {
  const { tokens } = said
  const turned = said.isQuestion || isDoubtful(said, main) ? undefined : turn(tokens, main)
  if (!turned) return undefined
  const subject = words(said, start, main.verb.from, isSentenceCapital(tokens, start))
  const rest = words(said, turned.after, endOf(said, main))
  return `${['Why', turned.auxiliary, subject, turned.rest, rest].filter(Boolean).join(' ')}?`
}

/** Notes leave words out: "Alarms masked" may have masked or been masked. */
function isDoubtful({ tokens, phrases }: Analysis, { subject, verb, voice }: Clause): boolean {
  const head = tokens[verb.head]!
  const { from, to, head: noun } = subject!
  if (verb.from < verb.head || head.pos === 'AUX') return false
  if (voice === 'passive' || tokens.slice(from, to).some(({ pos }) => pos === 'VERB')) return true
  const form = head.form
  if (form === 'base') return !/s$|^(?:data|they|you|people)$/.test(tokens[noun]!.word)
  const isTelegram = !/^(?:DET|PRON)$/.test(tokens[from]!.pos)
  return isTelegram && /^p/i.test(form) && form !== 'past' && !phrases.some((phrase) => phrase.from === verb.to)
}

interface Turned {
  readonly auxiliary: string
  /** What stands between the subject and the rest: a negation, the bare verb. */
  readonly rest: string
  /** The token after the verb. */
  readonly after: number
}

/** Takes the verb apart: "was not renewed" into "was" and "not", "returned" into "did" and "return". */
function turn(tokens: readonly Token[], { verb }: Clause): Turned | undefined {
  const first = tokens[verb.from]!
  if (first.lemma === 'be' || (first.pos === 'AUX' && verb.from < verb.head)) {
    const isNot = tokens[verb.from + 1]?.lemma === 'not'
    const auxiliary = first.word === 'ca' ? 'can' : first.word === 'wo' ? 'will' : first.word
    return { auxiliary, rest: isNot ? 'not' : '', after: verb.from + (isNot ? 2 : 1) }
  }
  const head = tokens[verb.head]!
  const form = head.form
  if (verb.from !== verb.head || form === 'ing' || head.lemma === '') return undefined
  const auxiliary = form === 's' ? 'does' : form === 'base' ? 'do' : 'did'
  return { auxiliary, rest: head.lemma, after: verb.head + 1 }
}

/** To the end of the sentence, without its reasons and what else it states: those are answers of their own. */
function endOf({ tokens, clauses }: Analysis, main: Clause): number {
  let to = tokens.length
  for (const { form, from, opener, verb } of clauses) {
    if (form !== 'finite' || from <= main.verb.head) continue
    const before = tokens[from - 1]
    const isReason = /^(?:because|since|so|although|though)$/.test(opener ?? before?.lemma ?? '')
    if (!isReason && opener !== undefined) continue
    if (from === main.verb.to) {
      // "has no stages and the rollout has no …": two statements that share no noun.
      const and = tokens.findLastIndex((token, at) => token.pos === 'CCONJ' && at > from && at < verb.from)
      if (and > 0) to = and
    }
    if (isReason || before?.pos === 'CCONJ' || /^[,;:–—]$/.test(before?.text ?? '')) {
      to = from
      break
    }
  }
  while (to > main.verb.to && isLoose(tokens[to - 1]!)) to--
  return to
}

function isLoose({ pos, text }: Token): boolean {
  return (pos === 'PUNCT' && !/^[)\]"”’*]$/.test(text)) || pos === 'CCONJ' || /^(?:because|since|so)$/i.test(text)
}

/** Whether a word is capital only because it begins the sentence: a name keeps its capital. */
function isSentenceCapital(tokens: readonly Token[], at: number): boolean {
  const { text, pos, word } = tokens[at]!
  return /^\p{Lu}\p{Ll}*$/u.test(text) && text !== 'I' && !/^(?:PROPN|CODE)$/.test(pos) && !systemNames.has(word)
}

function words(said: Analysis, from: number, to: number, isLowered = false): string {
  const [first, last] = [said.tokens[from], said.tokens[to - 1]]
  if (!first || !last || to <= from) return ''
  const text = said.text.slice(first.from, last.to).replace(/\s+/g, ' ')
  return isLowered ? text[0]!.toLowerCase() + text.slice(1) : text
}
