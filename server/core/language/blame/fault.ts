import { damage, incidentNouns, mindErrors } from '../analysis/lexicon.ts'
import { beginningsIn, findPhrase, phraseAt, phrases } from '../analysis/phrases.ts'
import type { Analysis } from '../analysis/sentence.ts'
import { denialBefore } from './denied-before.ts'
import { type Attribution, answers, humanAfter } from './fault-answers.ts'
import { always, labelled, thanked, toBlameAlone } from './fault-labels.ts'
import { declined, doneBy, owned, traces } from './fault-nouns.ts'
import { carelessIdioms } from './idioms/idioms.ts'
import { isHuman, isOfHuman } from './nominal.ts'

const toBlame = phrases(
  'to blame; at fault; guilty; culpable; guilty party; the? culprit; the? guilty one; responsible for; accountable for; answerable for; liable for; solely responsible',
)
const pointing = phrases(`
  handiwork|brainchild|masterpiece of; doing of; trace * back? to; traceable back? to; pinned * on; pin squarely on; hang on; ascribe|ascribed|chalked up|chalk up to; originate|arise|result with|from; in * part|measure due to; start and end|stop with; begin and end with
  you|we|they|one can|may|could all? thank; have * to thank for; you can all? blame; I blame; we blame; compliment of; gift from|of; curtesy of; by * grace of
  share * guilt|blame; bear * responsibility|blame|guilt; at the hand of; at the foot of; on the conscience of; handiwork of; be the? work of; signature of; courtesy of; blame go to; blame must go to
  lay|place|put * blame * on|with|at; lay * at * door|foot; pin * on; attribute to; attributable to; put down to
  be down to; be owed to; caused by; brought about by; point * finger at; have * to thank; stem from
  thing|outage|incident|failure|mess|problem|trouble|fault|delay go|come|lead|boil back|down to; it|this|that all go|come|lead|boil back|down to`)
const causes = phrases(
  'because of; due to; owing to; courtesy of; on account of; caused by; brought about by; down to; attributable to; attribute to; be attributed to; traceable to; result of; be the? work of; product of; fault of; consequence of; pinned on; pin on; laid at * door|foot of',
)

/** Where a sentence says whose fault it was. */
export function attributions(analysis: Analysis): Attribution[] {
  if (analysis.isQuestion && !/^who/i.test(analysis.text)) return []
  if (!isAnybodyMeant(analysis)) return hints(analysis)
  return [
    ...owned(analysis),
    ...traces(analysis),
    ...doneBy(analysis),
    ...blamed(analysis),
    ...caused(analysis),
    ...culprits(analysis),
    ...answers(analysis),
    ...labelled(analysis),
    ...thanked(analysis),
    ...always(analysis),
    ...toBlameAlone(analysis),
    ...gotUsHere(analysis),
    ...brightIdeas(analysis),
    ...cleft(analysis),
    ...duties(analysis),
    ...inverted(analysis),
  ]
    .filter(({ from }) => !isDenied(analysis, from + 4))
    .concat(declined(analysis), hints(analysis))
}

/** `It was not Bob's fault`, `nobody is to blame`: from six words before the first to its third. */
const isDenied = denialBefore('not no nobody never nor neither none without rather instead', 10)

function isAnybodyMeant({ phrases: found, tokens }: Analysis): boolean {
  return found.some(isOfHuman) || tokens.some(({ lemma }) => lemma === 'whose')
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

/** `The culprit pushed at 09:12`: a person by what it does. */
function culprits({ clauses, tokens }: Analysis): Attribution[] {
  return clauses.flatMap(({ subject, ownsSubject, verb, from, to }) => {
    if (!subject || !ownsSubject || tokens[subject.head]!.lemma !== 'culprit') return []
    const group = tokens.slice(verb.from, verb.head + 1)
    const isFound = group.some((token) => /^(?:be|turn|prove|appear|seem|lie|remain|sit)$/.test(token.lemma))
    return isFound ? [] : [{ from, to, isMild: false }]
  })
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
    const isLapse =
      damage.has(did) || mindErrors.has(did) || phraseAt(carelessIdioms, tokens, next.verb.head, next.to) > 0
    return isMeant ? [{ from, to: next.to, isMild: !isLapse || !isHuman(shown.kind) || shown.kind === 'self' }] : []
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
  'no thanks to; thanks for nothing; bring * on himself|herself|themselves; have only himself|herself|themselves to blame; you know who; we all know who; guess who; shall remain nameless; name no name; not name name; those responsible; whose fault; point * at you; look at you; of all people; not name anyone|anybody; without naming anyone|anybody|names; you know who you are; they know who they are; know who they are; I rest my case; draw * own conclusion; draw * obvious conclusion|inference; enough|nuff said; say no more; a certain someone|somebody|colleague|person|individual|gentleman|team; the usual suspect; somebody who should know; bring|brought this|it on himself|herself|themselves; no name mentioned; fill in * name',
)

/** `somebody, we all know who, restarted it`. */
function hints({ tokens }: Analysis): Attribution[] {
  const hit = findPhrase(nameless, tokens)
  return hit ? [{ ...hit, isMild: false }] : []
}
