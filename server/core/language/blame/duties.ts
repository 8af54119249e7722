import { phraseAt, phrases } from '../analysis/phrases.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** `Developers need to think`, `Reviewers must actually read`: attention as a duty. */
export function isDuty({ tokens, phrases: nominals }: Analysis, clause: Clause): boolean {
  const { subject, verb, modality, isNegated, form } = clause
  if (!subject || subject.kind === 'self' || isNegated || !minding.test(tokens[verb.head]!.lemma)) return false
  if (form === 'finite') return modality === 'must' || modality === 'should' || modality === 'shall'
  if (form !== 'infinitive' || !nominals.some(({ head }) => head === subject.head)) return false
  return owes(tokens, verb.from) || (subject.from <= 2 && subject.to === verb.from - 1)
}

/** Whether a duty is laid on somebody before an infinitive: `has`, `needs`, `ought`. */
export function owes(tokens: Analysis['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:need|needs|have|has|ought|must)$/.test(token.word))
}

/** Acts of attention, as opposed to tasks that can be done and ticked off. */
const minding =
  /^(?:read|think|look|listen|care|remember|concentrate|focus|communicate|respect|double-check|behave|mind|heed|obey|learn|realise|realize|understand|slow|try|stop|quit|cease|wake|adhere|comply)$/

/** `Everyone: read the plan`, `Folks, please read`: people are called. */
export function isCalled({ tokens, phrases: nominals }: Analysis, clause: Clause): boolean {
  const first = nominals[0]
  const { subject, verb } = clause
  const isPolite = tokens.slice(subject?.to ?? 0, verb.head).some(({ lemma }) => polite.has(lemma))
  if (subject && isHuman(subject.kind) && subject.kind !== 'self' && isPolite) return true
  if (clause.subject || !first || first.from > 2 || !isHuman(first.kind) || clause.verb.head > first.to + 3)
    return false
  const mark = tokens[first.to]?.text
  return (
    (mark === ':' || (mark === ',' && polite.has(tokens[first.to + 1]?.lemma ?? ''))) &&
    (minding.test(tokens[clause.verb.head]!.lemma) || clause.isNegated)
  )
}

const polite = new Set(['please', 'pls', 'plz'])

/** `Analysts must run the parse step before every merge`: the control is that people do as told, every time. */
export function isObliged({ tokens }: Analysis, clause: Clause): boolean {
  const { subject, modality, form, verb } = clause
  if (!subject || subject.kind === 'self' || !subject.isSure || tokens[verb.head]!.lemma === 'be') return false
  const first = tokens[subject.from]!.lemma
  if (form === 'infinitive' && /^(?:nobody|no|no-one|none)$/.test(first)) return false
  const isMany = subject.kind === 'group' || /^(?:every|each|any|all|no|everyone|everybody|nobody)$/.test(first)
  if (!isMany) return form === 'infinitive' && owes(tokens, verb.from) && checking.test(tokens[verb.head]!.lemma)
  if (form === 'finite' && modality === undefined && !isNegatedPast(tokens, clause))
    return tokens.some(({ lemma }) => polite.has(lemma))
  if (form === 'finite')
    return modality === 'must' || modality === 'shall' || (modality === 'should' && clause.isNegated)
  return form === 'infinitive' && owes(tokens, verb.from)
}

const checking = /^(?:check|test|verify|review|ask|tell|inform|look|read|answer|think|learn|grow|show|respect|follow)$/

function isNegatedPast(tokens: Analysis['tokens'], { verb, isNegated }: Clause): boolean {
  return isNegated || /(?:ed|was|were|had|did)$/.test(tokens[verb.from]!.word)
}

const prohibited = phrases(`
  rush; assume; guess; skip; ignore; forget; trust; touch; run; deploy; push; merge; leave; use; let; improvise; multitask
  edit; change; type; paste; make * mistake; be careless|stupid|lazy|sloppy|a hero; take * shortcut; hide; panic; rely on`)

/** `Please read the docs`, `Never run migrations by hand again`: an order to nobody in particular. */
export function isBegging({ tokens }: Analysis, clause: Clause): boolean {
  const { form, subject, isNegated, verb } = clause
  if (form !== 'imperative' || subject) return false
  if (isNegated) return phraseAt(prohibited, tokens, verb.head) > 0
  return tokens.slice(Math.max(0, verb.from - 2), verb.head).some(({ lemma }) => polite.has(lemma))
}
