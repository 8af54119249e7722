import { findPhrase, phrases } from '../analysis/phrases.ts'
import { verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** Verbs that ask people: their object is a person. */
const asking =
  /^(?:remind|retrain|re-train|re-educate|reeducate|re-brief|rebrief|urge|admonish|exhort|coach|lecture|nag|sensitise|sensitize|implore|beg|educate|tell|ask|instruct|encourage|pester|impress|brief|drill|train|teach|nudge|motivate|warn|caution|counsel|stress|emphasise|emphasize|insist|appeal|reprove|enjoin|advise)$/
const alwaysAsking =
  /^(?:remind|retrain|re-train|re-educate|reeducate|re-brief|rebrief|urge|admonish|exhort|lecture|nag|sensitise|sensitize|implore|beg|pester|caution|counsel|nudge|impress|motivate|enjoin)$/

/** What one is asked to do where the asking alone is no plea. */
const attentive =
  /^(?:read|re-read|think|check|look|watch|listen|care|remember|follow|concentrate|focus|communicate|respect|double-check|verify|slow|behave|learn|notice|mind|heed|obey|ask|test|pay|take|be|stay|keep|use|stop|quit|refrain|avoid|act|observe|adhere|wait|log|close|never|not|always|please|no|realise|realize|understand|wake|get)$/

/** `Remind everyone`, `Ask the planners to read their mails`, `Stress to teachers that they must log out`. */
export function isLecturing(analysis: Analysis, clause: Clause): boolean {
  const verb = verbOf(analysis, clause)
  const { tokens } = analysis
  if (isTalk(analysis, clause) || isCourse(analysis, clause)) return true
  if (!asking.test(verb)) return false
  const object = objectAfter(analysis, clause)
  if (!object || !isAddressed(analysis, object)) return false
  if (alwaysAsking.test(verb)) return true
  const rest = tokens.slice(object.to, object.to + 9)
  const to = rest.findIndex(({ lemma, pos }) => (lemma === 'to' && pos === 'PART') || lemma === 'that')
  return to >= 0 && rest.slice(to + 1, to + 5).some((token) => attentive.test(token.lemma) && token.pos !== 'NOUN')
}

/** `Shift staff to be re-briefed`, `That colleagues be reminded`: the same as a passive, still to be done. */
export function isLectured(analysis: Analysis, clause: Clause): boolean {
  const { subject, voice, verb, modality, form, isNegated } = clause
  if (voice !== 'passive' || isNegated || !subject || !isHuman(subject.kind)) return false
  const { tokens } = analysis
  const isDue =
    form === 'infinitive' ||
    /^(?:will|must|should|shall)$/.test(modality ?? '') ||
    tokens.slice(verb.from, verb.head).some(({ word }) => word === 'be')
  const lemma = tokens[verb.head]!.lemma
  if (isTold(analysis, clause)) return true
  if (!isDue || tokens.slice(verb.from, verb.head).some(({ lemma }) => lemma === 'have')) return false
  if (alwaysAsking.test(lemma)) return true
  if (lemma === 'make' && tokens[verb.head + 1]?.lemma === 'aware') return true
  if (!asking.test(lemma)) return false
  const rest = tokens.slice(verb.head + 1, verb.head + 6)
  if (rest.slice(0, 2).some((token) => token.lemma === 'again')) return true
  const to = rest.findIndex((token) => token.lemma === 'to')
  return to >= 0 && rest.slice(to + 1, to + 4).some((token) => attentive.test(token.lemma))
}

/** `Staff are reminded that`: what is written down is the reminder itself. */
function isTold({ tokens }: Analysis, { verb, agent, form }: Clause): boolean {
  const isPresent = tokens.slice(verb.from, verb.head).some(({ word }) => word === 'are' || word === 'is')
  if (form !== 'finite' || !isPresent || agent) return false
  return /^(?:remind|urge|implore|enjoin|admonish|exhort)$/.test(tokens[verb.head]!.lemma)
}

function objectAfter({ tokens, phrases: nominals }: Analysis, { verb }: Clause): Nominal | undefined {
  let at = verb.head + 1
  if (/^(?:to|upon|on|into)$/.test(tokens[at]?.lemma ?? '')) at++
  return nominals.find(({ from }) => from === at || (from === at + 1 && tokens[at]!.pos !== 'ADP'))
}

/** People, or initials and names that are known for nobody's. */
function isAddressed({ tokens }: Analysis, { kind, head }: Nominal): boolean {
  return isHuman(kind) || kind === 'none' || /^\p{Lu}{2,3}$/u.test(tokens[head]!.text)
}

/** `Talk with the night shift about concentration`. */
function isTalk({ tokens, phrases: nominals }: Analysis, { verb, form }: Clause): boolean {
  if (form !== 'imperative' && form !== 'infinitive') return false
  const end = findPhrase(talks, tokens, verb.head, verb.head + 8)
  if (!end || end.from !== verb.head) return false
  const person = nominals.find(({ from }) => from >= end.to && from <= end.to + 1)
  return (
    person !== undefined &&
    isHuman(person.kind) &&
    tokens.slice(person.to, person.to + 3).some(({ lemma }) => /^(?:about|on|regarding|re|how|why)$/.test(lemma))
  )
}

const talks = phrases('talk|speak to|with; have * word|talk|chat|conversation|1:1 with; sit down with; go over with')

/** `Send Marisol on an XML course`. */
function isCourse({ tokens, phrases: nominals }: Analysis, { verb, form, to }: Clause): boolean {
  if (form !== 'imperative' && form !== 'infinitive') return false
  if (!/^(?:send|enrol|enroll|put|sign|book)$/.test(tokens[verb.head]!.lemma)) return false
  const person = nominals.find(({ from }) => from === verb.head + 1)
  return (
    person !== undefined &&
    isHuman(person.kind) &&
    tokens
      .slice(person.to, Math.min(to, person.to + 8))
      .some(({ lemma }) => /^(?:course|training|workshop|class|refresher|bootcamp)$/.test(lemma))
  )
}
