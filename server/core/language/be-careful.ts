import type { TokenRange } from './human-error.ts'
import { verbOf } from './lapse.ts'
import { diligence } from './lexicon.ts'
import { isHuman } from './nominal.ts'
import type { Analysis, Clause } from './sentence.ts'

const states =
  /^(?:careful|vigilant|mindful|cautious|attentive|diligent|alert|watchful|thorough|disciplined|conscientious|aware|wary|sharp|focused|meticulous|rigorous|suspicious|proactive|responsible)$/
const efforts = /^(?:attention|care|caution|vigilance|diligence|heed|discipline|responsibility|ownership)$/

/** A remedy that asks people to try harder, with the stretch that says so. */
export function plea(analysis: Analysis, clause: Clause): TokenRange | undefined {
  const { subject } = clause
  if (clause.isQuestion || (clause.voice === 'passive' && !isHuman(subject?.kind))) return undefined
  const isAsked =
    clause.form === 'imperative' ||
    clause.form === 'infinitive' ||
    isHuman(subject?.kind) ||
    (clause.form === 'finite' && !subject) ||
    clause.form === 'gerund'
  if (!isAsked || isPast(analysis, clause)) return undefined
  const holds = tests.some((test) => test(analysis, clause))
  return holds ? { from: clause.ownsSubject ? clause.from : clause.verb.from, to: clause.to } : undefined
}

/** What people did then is no remedy. */
function isPast(analysis: Analysis, clause: Clause): boolean {
  if (clause.modality !== undefined || clause.form !== 'finite')
    return /^(?:could|would|might)$/.test(clause.modality ?? '')
  const first = analysis.tokens
    .slice(clause.verb.from, clause.verb.to)
    .find((token) => token.pos === 'AUX' || token.pos === 'VERB')!
  return /^(?:was|were|had|did)$/i.test(first.text) || (/ed$/.test(first.text) && !/need$/.test(first.text))
}

type Test = (analysis: Analysis, clause: Clause) => boolean

const tests: readonly Test[] = [
  // be more careful, stay alert
  (analysis, clause) =>
    /^(?:be|stay|remain|become|get|keep)$/.test(verbOf(analysis, clause)) &&
    !clause.isNegated &&
    rest(analysis, clause)
      .slice(0, 4)
      .some(
        (token) =>
          states.test(token.lemma) &&
          (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'ADV' || token.pos === 'VERB'),
      ) &&
    isPlea(clause),
  // pay attention, take more care, exercise caution
  (analysis, clause) =>
    (/^(?:pay|take|exercise|show|use|apply|give|put|have)$/.test(verbOf(analysis, clause)) &&
      rest(analysis, clause)
        .slice(0, 4)
        .some((token) => efforts.test(token.lemma)) &&
      !rest(analysis, clause)
        .slice(0, 4)
        .some((token) => token.lemma === 'of')) ||
    (/^(?:take)$/.test(verbOf(analysis, clause)) &&
      rest(analysis, clause)
        .slice(0, 3)
        .some((token) => token.lemma === 'more' || token.lemma === 'greater') &&
      rest(analysis, clause)
        .slice(0, 4)
        .some((token) => token.lemma === 'care')),
  // remind everyone, retrain the engineers
  (analysis, clause) =>
    /^(?:remind|retrain|re-train|re-educate|reeducate|urge|admonish|exhort|coach|lecture|nag|sensitise|sensitize)$/.test(
      verbOf(analysis, clause),
    ) && !isMachine(analysis, clause),
  // raise awareness, reinforce discipline
  (analysis, clause) =>
    /^(?:raise|increase|build|improve|reinforce|instil|instill|foster|promote|create)$/.test(
      verbOf(analysis, clause),
    ) &&
    rest(analysis, clause)
      .slice(0, 4)
      .some((token) => /^(?:awareness|vigilance|discipline|mindfulness|diligence|carefulness)$/.test(token.lemma)),
  // double-check the region
  (analysis, clause) =>
    /^(?:double-check|triple-check|doublecheck)$/.test(verbOf(analysis, clause)) &&
    (clause.subject !== undefined || clause.form !== 'finite'),
  (analysis, clause) =>
    verbOf(analysis, clause) === 'check' &&
    rest(analysis, clause).some((token) => token.lemma === 'twice') &&
    isPlea(clause),
  // try harder, think twice, remember to, do not forget
  (analysis, clause) =>
    verbOf(analysis, clause) === 'try' && rest(analysis, clause)[0]?.lemma === 'harder' && isPlea(clause),
  (analysis, clause) =>
    verbOf(analysis, clause) === 'think' &&
    /^(?:twice|before|first|harder)$/.test(rest(analysis, clause)[0]?.lemma ?? '') &&
    isPlea(clause),
  (analysis, clause) =>
    verbOf(analysis, clause) === 'remember' && rest(analysis, clause)[0]?.lemma === 'to' && isPlea(clause),
  (analysis, clause) =>
    verbOf(analysis, clause) === 'forget' && clause.isNegated && isPlea(clause) && clause.form !== 'infinitive',
  (analysis, clause) =>
    verbOf(analysis, clause) === 'keep' &&
    rest(analysis, clause)
      .slice(0, 3)
      .some((token) => token.lemma === 'mind' || token.lemma === 'eye'),
  // make sure engineers check
  (analysis, clause) => isEnsure(analysis, clause),
  // engineers must follow the procedure carefully
  (analysis, clause) =>
    isHuman(subjectKind(clause)) &&
    /^(?:must|should|shall|need|have|ought)$/.test(duty(clause)) &&
    rest(analysis, clause).some((token) =>
      /^(?:carefully|thoroughly|properly|attentively|diligently|religiously|conscientiously)$/.test(token.lemma),
    ),
  (analysis, clause) =>
    clause.form === 'imperative' &&
    diligence.has(verbOf(analysis, clause)) &&
    rest(analysis, clause).some((token) =>
      /^(?:carefully|thoroughly|properly|attentively|diligently|religiously)$/.test(token.lemma),
    ),
]

function subjectKind(clause: Clause) {
  return clause.subject?.kind
}

function rest(analysis: Analysis, clause: Clause) {
  return analysis.tokens.slice(clause.verb.head + 1, clause.to).filter((token) => !token.isQuoted)
}

/** An order, an intention or a duty; not a description of what people are. */
function isPlea(clause: Clause): boolean {
  return (
    clause.form === 'imperative' ||
    clause.form === 'infinitive' ||
    clause.form === 'gerund' ||
    duty(clause) !== '' ||
    !clause.subject
  )
}

/** The modal of duty or intention: `must`, `will`, `need to`, `are to`. */
function duty(clause: Clause): string {
  if (clause.modality && /^(?:must|should|shall|will|ought)$/.test(clause.modality)) return clause.modality
  return ''
}

/** `make sure people check`, `ensure that everyone reads`: the control is a person. */
function isEnsure(analysis: Analysis, clause: Clause): boolean {
  const verb = verbOf(analysis, clause)
  if (!(verb === 'ensure' || (verb === 'make' && analysis.tokens[clause.verb.head + 1]?.lemma === 'sure'))) return false
  if (verb === 'make' && analysis.tokens[clause.verb.head + 2]?.lemma === 'to') return isPlea(clause)
  const phrase = analysis.phrases.find(({ from }) => from > clause.verb.head && from <= clause.verb.head + 3)
  const next = phrase && analysis.tokens[phrase.to]
  return (
    phrase !== undefined &&
    (phrase.kind === 'person' || phrase.kind === 'group') &&
    next !== undefined &&
    diligence.has(next.lemma)
  )
}

/** `Retrain the fraud model`: training of machines is engineering. */
function isMachine(analysis: Analysis, clause: Clause): boolean {
  return rest(analysis, clause)
    .slice(0, 5)
    .some(
      (token) =>
        token.pos === 'CODE' ||
        /^(?:model|classifier|network|detector|filter|embedding|ranker|batch|data|dataset|v\d+)$/.test(token.lemma),
    )
}
