import { diligence } from '../analysis/lexicon.ts'
import { phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import { verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** Asking for attention, memory or effort, from its verb on. */
const pleas = phrases(`
  be|stay|remain|become|keep a? bit? little? lot? much? more|extra|very|especially|particularly|doubly|twice? as? careful|vigilant|mindful|cautious|attentive|diligent|alert|watchful|thorough|disciplined|aware|wary|conscientious|meticulous|rigorous|suspicious|proactive
  be|stay|remain careful|vigilant|mindful|cautious|attentive|watchful|alert|sharp|focused|wary|awake; keep * cool|clear|level head; keep on * toe; keep * eye|eyes open|peeled; keep your wits
  pay * attention|heed; take more|better|greater|extra|special|due|particular care; take care; exercise * caution|care|diligence|vigilance; show * care|discipline|diligence|respect; use * head|common sense|brain
  raise|increase|improve|reinforce|instil|instill|foster|promote|create|build * awareness|vigilance|discipline|mindfulness|diligence
  double-check; triple-check; check|look|read twice|again; look|try|think|work harder|twice; think first|before; slow down; remember to; keep|bear * in mind; do better; try * better
  take * seriously; take * to heart; take * ownership|responsibility; own up; step up; pull * sock; get * act together; concentrate; focus more|better; communicate better|more|clearly|earlier; be better at|about; pay more
  follow * next time|carefully|strictly|properly|to the letter; read * carefully|properly|thoroughly|in full|before; stick to * procedure|process|rule|runbook; respect * procedure|process|rule|freeze; go back and * course|training; redo * course|training|certification; use your * head|brain`)

/** Verbs that ask people: their object is a person. */
const asking =
  /^(?:remind|retrain|re-train|re-educate|reeducate|re-brief|rebrief|urge|admonish|exhort|coach|lecture|nag|sensitise|sensitize|implore|beg|educate|tell|ask|instruct|encourage|pester|impress|brief|drill|train)$/
const alwaysAsking =
  /^(?:remind|retrain|re-train|re-educate|reeducate|urge|admonish|exhort|lecture|nag|sensitise|sensitize|implore|beg|pester)$/

/** What one is asked to do where the asking alone is no plea. */
const attentive =
  /^(?:read|think|check|look|watch|listen|care|remember|follow|concentrate|focus|communicate|respect|double-check|verify|slow|behave|learn|notice|mind|heed|obey|ask|test|pay|take|be|stay|keep|use|stop)$/

/** A remedy that asks people to try harder, with the stretch that says so. */
export function plea(analysis: Analysis, clause: Clause): TokenRange | undefined {
  if (clause.isQuestion || analysis.isQuestion || clause.voice === 'passive' || isPast(analysis, clause))
    return undefined
  if (!isAsked(clause)) return undefined
  const holds =
    isPleading(analysis, clause) ||
    isDuty(analysis, clause) ||
    isCalled(analysis, clause) ||
    isAsking(analysis, clause) ||
    isEnsuring(analysis, clause)
  return holds ? { from: clause.ownsSubject ? clause.from : clause.verb.from, to: clause.to } : undefined
}

/** An order, a wish, a duty or an intention of people; not what a machine does or what people are. */
function isAsked({ form, subject, modality, isNegated }: Clause): boolean {
  if (subject && !isHuman(subject.kind)) return false
  if (form === 'imperative' || form === 'infinitive') return true
  if (form === 'gerund') return !subject
  return !isNegated && (!subject || (modality !== undefined && /^(?:must|should|shall|will|ought)$/.test(modality)))
}

/** What people did then is no remedy. */
function isPast({ tokens }: Analysis, clause: Clause): boolean {
  if (clause.form !== 'finite' || clause.modality !== undefined)
    return tokens.slice(clause.verb.from, clause.verb.head).some((token) => token.lemma === 'have')
  return /(?:ed|was|were|had|did)$/i.test(
    tokens.slice(clause.verb.from, clause.verb.to).find((token) => /^(?:AUX|VERB)$/.test(token.pos))?.text ?? '',
  )
}

function isPleading({ tokens }: Analysis, clause: Clause): boolean {
  if (clause.isNegated && !/^(?:forget)$/.test(tokens[clause.verb.head]!.lemma)) return false
  if (!clause.isNegated && isMannered(tokens, clause)) return true
  if (clause.isNegated) return clause.form === 'imperative' || clause.modality !== undefined
  return phraseAt(pleas, tokens, clause.verb.head, Math.max(clause.to, clause.verb.head + 6)) > 0
}

/** `More carefully review the diff`: an order or a duty with a word for effort. */
function isMannered(tokens: Analysis['tokens'], { form, modality, verb }: Clause): boolean {
  if (form !== 'imperative' && modality === undefined) return false
  const near = tokens.slice(Math.max(0, verb.from - 2), verb.head + 1)
  return near.some((token) =>
    /^(?:carefully|closely|thoroughly|diligently|attentively|vigilantly|conscientiously)$/.test(token.lemma),
  )
}

/** `Developers need to think`, `Reviewers must actually read`: attention as a duty. */
function isDuty({ tokens, phrases: nominals }: Analysis, clause: Clause): boolean {
  const { subject, verb, modality, isNegated, form } = clause
  if (!subject || subject.kind === 'self' || isNegated || !minding.test(tokens[verb.head]!.lemma)) return false
  if (form === 'finite') return modality === 'must' || modality === 'should' || modality === 'shall'
  const owing = tokens
    .slice(Math.max(0, verb.from - 4), verb.from)
    .some((token) => /^(?:need|needs|have|has|ought|must)$/.test(token.word))
  return form === 'infinitive' && owing && nominals.some(({ head }) => head === subject.head)
}

/** Acts of attention, as opposed to tasks that can be done and ticked off. */
const minding =
  /^(?:read|think|look|listen|care|remember|concentrate|focus|communicate|respect|double-check|behave|mind|heed|obey|learn|realise|realize|understand|behave|slow|try)$/

/** `Everyone: read the plan`, `Folks, please read`: people are called. */
function isCalled({ tokens, phrases: nominals }: Analysis, clause: Clause): boolean {
  const first = nominals[0]
  if (clause.subject || !first || first.from > 2 || !isHuman(first.kind) || clause.verb.head > first.to + 3)
    return false
  const mark = tokens[first.to]?.text
  return (
    (mark === ':' || (mark === ',' && tokens[first.to + 1]?.lemma === 'please')) &&
    (minding.test(tokens[clause.verb.head]!.lemma) || clause.isNegated)
  )
}

/** `Remind everyone`, `Ask the planners to read their mails`. */
function isAsking(analysis: Analysis, clause: Clause): boolean {
  const verb = verbOf(analysis, clause)
  if (!asking.test(verb)) return false
  const { tokens, phrases: nominals } = analysis
  const at = clause.verb.head + 1
  const object = nominals.find(({ from }) => from === at || (from === at + 1 && tokens[at]!.pos !== 'ADP'))
  if (!object || !(isHuman(object.kind) || object.kind === 'none')) return false
  if (alwaysAsking.test(verb)) return true
  const rest = tokens.slice(object.to, object.to + 8)
  const to = rest.findIndex((token) => token.lemma === 'to' && token.pos === 'PART')
  return to >= 0 && rest.slice(to + 1, to + 4).some((token) => attentive.test(token.lemma) && token.pos !== 'NOUN')
}

/** `make sure people check`, `ensure that everyone reads`: the control is a person. */
function isEnsuring({ tokens, phrases: nominals }: Analysis, clause: Clause): boolean {
  const head = clause.verb.head
  const verb = tokens[head]!.lemma
  const isSure = verb === 'make' && tokens[head + 1]?.lemma === 'sure'
  if (!isSure && verb !== 'ensure') return false
  if (isSure && tokens[head + 2]?.lemma === 'to') return true
  const phrase = nominals.find(({ from }) => from > head && from <= head + 3)
  const next = phrase && tokens[phrase.to]
  return (
    phrase !== undefined &&
    (phrase.kind === 'person' || phrase.kind === 'group') &&
    next !== undefined &&
    diligence.has(next.lemma)
  )
}
