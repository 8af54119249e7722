import { incidentNouns } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Nominal } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** A stretch that puts the fault on somebody; mild where that is the author. */
export interface Attribution extends TokenRange {
  readonly isSelf: boolean
}

const toBlame = phrases(
  'to blame; at fault; guilty; culpable; guilty party; the? culprit; the? guilty one; responsible for; accountable for; answerable for; liable for; solely responsible',
)
const pointing = phrases(`
  fault|blame|responsibility|guilt|buck|onus|failure|error lie|rest|fall|stop * with|on|at
  blame lie|rest|fall with|on|at; lay|place|put * blame * on|with|at; lay * at * door|foot; pin * on; attribute to; attributable to; put down to
  be down to; be owed to; caused by; brought about by; point * finger at; have * to thank; stem from`)
const causes = phrases(
  'because of; due to; owing to; courtesy of; on account of; caused by; brought about by; down to; attributable to; attribute to; be attributed to; traceable to; result of; work of; product of; fault of; consequence of; pinned on; pin on; laid at * door|foot of; lie with; rest with; lie squarely with; rest squarely with',
)
const doings =
  /^(?:fault|doing|blame|guilt|mess|handiwork|screw-up|fuck-up|cock-up|mistake|blunder|error|oversight|negligence|carelessness|incompetence|laziness|failure|lapse|inaction|ignorance|refusal|omission|misjudgement|misjudgment|recklessness|sloppiness|inertia|stubbornness|arrogance|impatience|inattention|inattentiveness|haste|slip|slip-up|miss|bungle|bungling|complacency|guesswork|tinkering|meddling|impulsiveness|cluelessness|indifference|neglect|bright|inexperience|botch|bad|poor)$/

/** Where a sentence says whose fault it was. */
export function attributions(analysis: Analysis): Attribution[] {
  if (analysis.isQuestion && !/^who/i.test(analysis.text)) return []
  return [
    ...owned(analysis),
    ...blamed(analysis),
    ...caused(analysis),
    ...culprits(analysis),
    ...onSomebody(analysis),
  ].filter(({ from }) => !isDenied(analysis, from))
}

/** `Bob's fault`, `their negligence`. */
function owned({ phrases: found, tokens }: Analysis): Attribution[] {
  return found.flatMap((phrase) => {
    const { owner, from, to, head } = phrase
    if (!isHuman(owner)) return []
    const lemma = tokens[head]!.lemma
    if (!doings.test(lemma)) return []
    return [{ from, to, isSelf: owner === 'self' }]
  })
}

/** `the DBA is to blame`, `was responsible for the outage`. */
function blamed(analysis: Analysis): Attribution[] {
  const { tokens } = analysis
  return analysis.clauses.flatMap((clause) => {
    const { subject } = clause
    if (!subject || clause.isNegated || clause.form === 'infinitive') return []
    if (clause.isQuestion && !analysis.isQuestion) return []
    if (isHuman(subject.kind) && tokens[clause.verb.head]!.lemma === 'be') {
      const hit = findPhrase(toBlame, tokens, clause.verb.head, Math.min(clause.to, clause.verb.head + 8))
      if (!hit) return []
      const isOwning =
        /^(?:responsible|accountable|answerable|liable)$/.test(tokens[hit.from]!.lemma) ||
        tokens[hit.from]!.lemma === 'solely'
      if (isOwning && !tokens.slice(hit.to, hit.to + 5).some((token) => incidentNouns.has(token.lemma))) return []
      return [{ from: clause.from, to: isOwning ? clause.to : hit.to, isSelf: subject.kind === 'self' }]
    }
    if (tokens[clause.verb.head]!.lemma === 'blame' && clause.voice === 'active') {
      const object = humanAfter(analysis, clause.verb.head + 1)
      return object ? [{ from: clause.from, to: object.to, isSelf: false }] : []
    }
    return []
  })
}

/** `caused by Bob`, `the blame lies with the database group`. */
function caused(analysis: Analysis): Attribution[] {
  const { tokens } = analysis
  const found: Attribution[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = Math.max(phraseAt(causes, tokens, at), phraseAt(pointing, tokens, at))
    if (end < 0) continue
    const person = humanAfter(analysis, end)
    if (!person) continue
    found.push({ from: at, to: person.to, isSelf: person.kind === 'self' })
    at = end
  }
  return found
}

/** `This one is on me`: the preposition alone, between *be* and a person at the end. */
function onSomebody({ clauses, tokens, phrases: found }: Analysis): Attribution[] {
  return clauses.flatMap((clause) => {
    const at = clause.verb.to
    if (tokens[clause.verb.head]!.lemma !== 'be' || tokens[at]?.lemma !== 'on' || clause.isNegated) return []
    const subject = clause.subject && tokens[clause.subject.head]!.lemma
    if (!subject || !/^(?:this|that|it|one|which|all|outage|incident)$/.test(subject)) return []
    const person = found.find(({ from, kind }) => from === at + 1 && isHuman(kind))
    return person && person.to >= clause.to
      ? [{ from: clause.from, to: person.to, isSelf: person.kind === 'self' }]
      : []
  })
}

/** A person right after a place, or one word later: `lies squarely with the vendor's operator`. */
function humanAfter({ phrases: found }: Analysis, at: number): Nominal | undefined {
  return found.find(({ from, kind }) => from >= at && from <= at + 1 && isHuman(kind))
}

/** `The culprit pushed at 09:12`: a person by what it does. */
function culprits({ clauses, tokens }: Analysis): Attribution[] {
  return clauses.flatMap(({ subject, ownsSubject, verb, from, to }) => {
    if (!subject || !ownsSubject || tokens[subject.head]!.lemma !== 'culprit') return []
    const group = tokens.slice(verb.from, verb.head + 1)
    const isFound = group.some((token) => /^(?:be|turn|prove|appear|seem|lie|remain|sit)$/.test(token.lemma))
    return isFound ? [] : [{ from, to, isSelf: false }]
  })
}

/** `It was not Bob's fault`, `nobody is to blame`. */
function isDenied({ tokens }: Analysis, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 6), from + 4)
    .some((token) => /^(?:not|no|nobody|never|nor|neither|none|without|rather|instead)$/.test(token.lemma))
}
