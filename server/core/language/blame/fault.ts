import { damage, incidentNouns } from '../analysis/lexicon.ts'
import { beginningsIn, findPhrase, phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Nominal } from '../analysis/sentence.ts'
import { denialBefore } from './denied-before.ts'
import { isHuman, isOfHuman } from './nominal.ts'

/** A stretch that puts the fault on somebody; mild where that is the author, or may be praise. */
export interface Attribution extends TokenRange {
  readonly isMild: boolean
}

const toBlame = phrases(
  'to blame; at fault; guilty; culpable; guilty party; the? culprit; the? guilty one; responsible for; accountable for; answerable for; liable for; solely responsible',
)
const pointing = phrases(`
  fault|blame|responsibility|guilt|buck|onus|failure|error * lie|rest|fall|stop * with|on|at; share * guilt|blame; bear * responsibility|blame|guilt; at the hand of; at the foot of; on the conscience of; handiwork of; work of; signature of; courtesy of; blame go to; blame must go to
  blame lie|rest|fall with|on|at; lay|place|put * blame * on|with|at; lay * at * door|foot; pin * on; attribute to; attributable to; put down to
  be down to; be owed to; caused by; brought about by; point * finger at; have * to thank; stem from
  thing|outage|incident|failure|mess|problem|trouble|fault|delay go|come|lead|boil back|down to; it|this|that all go|come|lead|boil back|down to`)
const causes = phrases(
  'because of; due to; owing to; courtesy of; on account of; caused by; brought about by; down to; attributable to; attribute to; be attributed to; traceable to; result of; work of; product of; fault of; consequence of; pinned on; pin on; laid at * door|foot of; lie with; rest with; lie squarely with; rest squarely with',
)
const doings =
  /^(?:fault|doing|blame|guilt|mess|handiwork|screw-up|fuck-up|cock-up|mistake|blunder|error|oversight|negligence|carelessness|incompetence|laziness|failure|lapse|inaction|ignorance|refusal|omission|misjudgement|misjudgment|recklessness|sloppiness|inertia|stubbornness|arrogance|impatience|inattention|inattentiveness|haste|slip|slip-up|miss|bungle|bungling|complacency|guesswork|tinkering|meddling|impulsiveness|cluelessness|indifference|neglect|bright|inexperience|botch|bad|poor|typo|misreading|misuse|mishandling|mistyping|misconfiguration|dithering|procrastination|reluctance|obsession|stinginess|tantrum|brainwave|antics|vanity|ego|laxity|nonchalance|heroics|freelancing|forgetfulness|bravado|silence|greed|cowardice|miscalculation|whim|say-so|overconfidence|ineptitude|sloth|naivety|hubris|apathy|disregard|cock-up|howler|gaffe|faux-pas|omission|misstep|bumbling|nagging|hunch|tardiness|stunt|shenanigan|panic|foot-dragging|indecision|incuriosity|disinterest|dithering|tunnel-vision)$/

/** Where a sentence says whose fault it was. */
export function attributions(analysis: Analysis): Attribution[] {
  if (analysis.isQuestion && !/^who/i.test(analysis.text)) return []
  if (!isAnybodyMeant(analysis)) return hints(analysis)
  return [
    ...owned(analysis),
    ...blamed(analysis),
    ...caused(analysis),
    ...culprits(analysis),
    ...onSomebody(analysis),
    ...labelled(analysis),
    ...gotUsHere(analysis),
    ...brightIdeas(analysis),
    ...cleft(analysis),
    ...duties(analysis),
    ...inverted(analysis),
  ]
    .filter(({ from }) => !isDenied(analysis, from + 4))
    .concat(hints(analysis))
}

/** `It was not Bob's fault`, `nobody is to blame`: from six words before the first to its third. */
const isDenied = denialBefore('not no nobody never nor neither none without rather instead', 10)

function isAnybodyMeant({ phrases: found, tokens }: Analysis): boolean {
  return found.some(isOfHuman) || tokens.some(({ lemma }) => lemma === 'whose')
}

/** `Bob's fault`, `their negligence`. */
function owned({ phrases: found, tokens }: Analysis): Attribution[] {
  return found.flatMap((phrase) => {
    const { owner, from, to, head } = phrase
    if (!isHuman(owner)) return []
    const lemma = tokens[head]!.lemma
    if (!doings.test(lemma)) return []
    return [{ from, to, isMild: owner === 'self' }]
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
      return [{ from: clause.from, to: isOwning ? clause.to : hit.to, isMild: subject.kind === 'self' }]
    }
    if (isHuman(subject.kind) && /^(?:share|bear|carry|own)$/.test(tokens[clause.verb.head]!.lemma)) {
      const isGuilt = tokens
        .slice(clause.verb.head + 1, clause.to)
        .some(({ lemma }) => /^(?:guilt|blame|mess|screw-up)$/.test(lemma))
      if (isGuilt) return [{ from: clause.from, to: clause.to, isMild: subject.kind === 'self' }]
    }
    if (tokens[clause.verb.head]!.lemma === 'blame' && clause.voice === 'active') {
      const object = humanAfter(analysis, clause.verb.head + 1)
      return object ? [{ from: clause.from, to: object.to, isMild: false }] : []
    }
    return []
  })
}

/** `caused by Bob`, `the blame lies with the database group`. */
function caused(analysis: Analysis): Attribution[] {
  const { tokens } = analysis
  const found: Attribution[] = []
  const { each, any } = beginningsIn(tokens)
  if ((any & (causes.bit | pointing.bit)) === 0) return found
  for (let at = 0; at < tokens.length; at++) {
    if ((each[at]! & (causes.bit | pointing.bit)) === 0) continue
    const end = Math.max(phraseAt(causes, tokens, at), phraseAt(pointing, tokens, at))
    if (end < 0) continue
    const person = humanAfter(analysis, end)
    if (!person) continue
    found.push({ from: at, to: person.to, isMild: person.kind === 'self' })
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
    if (
      !subject ||
      !/^(?:this|that|it|one|which|all|outage|incident|fault|blame|failure|mess|delay|mistake|error|bug|leak)$/.test(
        subject,
      )
    )
      return []
    const person = found.find(({ from, kind }) => from === at + 1 && isHuman(kind))
    return person && person.to >= clause.to
      ? [{ from: clause.from, to: person.to, isMild: person.kind === 'self' }]
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
    return isFound ? [] : [{ from, to, isMild: false }]
  })
}

const causeLabels = /^(?:cause|culprit|blame|fault|offender|perpetrator|guilt|guilty|link)$/

/** `Root cause: Jens`: a person where a condition is asked for, with nothing after. */
function labelled({ tokens, phrases: found }: Analysis): Attribution[] {
  const colon = tokens.findIndex(({ text }) => text === ':' || text === '=')
  if (colon < 1 || colon > 4 || !causeLabels.test(tokens[colon - 1]!.lemma)) return []
  const person = found.find(({ from }) => from === colon + 1)
  if (!person || !isHuman(person.kind)) return []
  const next = tokens[person.to]
  const isAlone = next === undefined || (next.pos === 'PUNCT' && next.text !== ':')
  return isAlone ? [{ from: 0, to: person.to, isMild: person.kind === 'self' }] : []
}

/** `Product's push is what got us here`. */
function gotUsHere({ clauses, tokens }: Analysis): Attribution[] {
  return clauses.flatMap(({ subject, verb, from, isNegated }) => {
    if (!subject || isNegated || tokens[verb.head]!.lemma !== 'be') return []
    if (!isHuman(subject.kind) && !isHuman(subject.owner)) return []
    const at = verb.to
    if (!/^(?:what|why|where)$/.test(tokens[at]?.lemma ?? '')) return []
    const next = tokens.slice(at + 1, at + 4)
    const isHarm = next.some(({ lemma }) =>
      /^(?:get|leave|put|bring|cost|sink|kill|land|doom|cause|break)$/.test(lemma),
    )
    return isHarm ? [{ from, to: Math.min(tokens.length, at + 4), isMild: subject.owner === 'self' }] : []
  })
}

/** `Device Cloud's bright idea`: praise that is none. */
function brightIdeas({ phrases: found, tokens }: Analysis): Attribution[] {
  return found.flatMap(({ owner, from, to, head }) => {
    if (!ideas.has(tokens[head]!.lemma) || !(isHuman(owner) || tokens[from]!.lemma === 'whose')) return []
    const isBright = tokens
      .slice(from, head)
      .some(({ lemma }) => /^(?:bright|brilliant|genius|clever|stroke|great|crazy|stupid)$/.test(lemma))
    return isBright ? [{ from, to, isMild: owner === 'self' }] : []
  })
}

const ideas = new Set(['idea', 'plan', 'brainwave', 'scheme', 'move'])

const nice =
  /^(?:notice|find|spot|fix|restore|discover|page|raise|suggest|save|catch|see|report|detect|identify|solve|point|propose|help|know|work|come|go|say|be|have)$/

/** `It was Bjarne who ran it`, `It was his change that broke it`: the sentence is made to show who. */
function cleft({ clauses, tokens, phrases: found }: Analysis): Attribution[] {
  return clauses.flatMap(({ subject, verb, from, isNegated }, index) => {
    if (!subject || isNegated || tokens[verb.head]!.lemma !== 'be' || tokens[subject.head]!.lemma !== 'it') return []
    const shown = found.find((phrase) => phrase.from === verb.to)
    const next = clauses[index + 1]
    if (!shown || !next || next.isNegated || !/^(?:who|that)$/.test(tokens[shown.to]?.word ?? '')) return []
    const did = tokens[next.verb.head]!.lemma
    const isMeant = isHuman(shown.kind) ? !nice.test(did) : isHuman(shown.owner) && (damage.has(did) || harms.has(did))
    return isMeant ? [{ from, to: next.to, isMild: true }] : []
  })
}

const harms = new Set('do cause start trigger delete drop lose take bring kill sink'.split(' '))

/** `It was Baraka's job to check the list`. */
function duties({ phrases: found, tokens, clauses }: Analysis): Attribution[] {
  return found.flatMap(({ owner, from, to, head }) => {
    if (!isHuman(owner) || owner === 'self' || tokens[to]?.lemma !== 'to' || tokens[from - 1]?.word !== 'was') return []
    if (!/^(?:job|duty|responsibility|task)$/.test(tokens[head]!.lemma)) return []
    const clause = clauses.find((each) => each.verb.head > to)
    return [{ from, to: clause ? clause.to : to, isMild: false }]
  })
}

/** `Responsible for the mix-up is the release manager`. */
function inverted({ tokens, clauses, phrases: found }: Analysis): Attribution[] {
  if (!/^(?:responsible|guilty|accountable)$/.test(tokens[0]?.lemma ?? '')) return []
  const verb = clauses.find((clause) => tokens[clause.verb.head]!.lemma === 'be')?.verb
  const person = verb && found.find(({ from, kind }) => from === verb.to && isHuman(kind))
  return person ? [{ from: 0, to: person.to, isMild: person.kind === 'self' }] : []
}

const nameless = phrases(
  'no thanks to; thanks for nothing; bring * on himself|herself|themselves; have only himself|herself|themselves to blame; you know who; we all know who; guess who; shall remain nameless; name no name; not name name; those responsible; whose fault; point * at you; look at you; of all people',
)

/** `somebody, we all know who, restarted it`. */
function hints({ tokens }: Analysis): Attribution[] {
  const hit = findPhrase(nameless, tokens)
  return hit ? [{ ...hit, isMild: false }] : []
}
