import { diligence } from '../analysis/lexicon.ts'
import { phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import { machineOrPerson } from '../analysis/roles.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import { isBegging, isCalled, isDuty, isObliged, owes } from './duties.ts'
import { isLectured, isLecturing } from './lecture.ts'
import { isHuman } from './nominal.ts'

/** Asking for attention, memory or effort, from its verb on. */
const pleas = phrases(`
  be|stay|remain|become|keep a? bit? little? lot? much? more|extra|very|especially|particularly|doubly|twice? as? careful|vigilant|mindful|cautious|attentive|diligent|alert|watchful|thorough|disciplined|aware|wary|conscientious|meticulous|rigorous|suspicious|proactive
  be|stay|remain careful|vigilant|mindful|cautious|attentive|watchful|alert|sharp|focused|wary|awake; keep * cool|clear|level head; keep on * toe; keep * eye|eyes open|peeled; keep your wits
  pay * attention|heed; take more|better|greater|extra|special|due|particular care; take care; exercise * caution|care|diligence|vigilance; show * care|discipline|diligence|respect; use * head|common sense|brain
  raise|increase|improve|reinforce|instil|instill|foster|promote|create|build * awareness|vigilance|discipline|mindfulness|diligence
  double-check; triple-check; check|look|read twice|again; look|try|think|work harder|twice; think first|before; slow down; remember to; keep|bear * in mind; keep|have * front|top of mind; treat every|each|all * as if|though; do better; try * better
  take * seriously; take * to heart; take * ownership|responsibility; own up; step up; pull * sock; get * act together; concentrate; focus more|better; communicate better|more|clearly|earlier; be better at|about; pay more
  take * job|duty|work|role|warning * seriously|more; up * game; lift|raise your|their|his|her|our game; raise the bar; grow up; wise up; wake up; get * act; get into the habit; make it * habit; look * before; measure twice
  think twice|before|first|hard|carefully|about * before|first; read * before|twice|again; check * twice|again; stop and think; take a breath|moment; take * time to; leave nothing to chance; keep * on * ball; look out; watch out; watch your; mind your|the|what; beware
  put * effort|thought|care|mind; engage * brain|cell; use * judgement|judgment|eye; show * responsibility|ownership|professionalism|commitment; be smarter|sharper|stricter|disciplined|cautious; be * careful|vigilant|attentive|cautious|smarter|sharper
  do it right; get it right; know what * do; reflect on; rely less; trust less; work * carefully|diligently|conscientiously; act * responsibly|responsibility|caution; refrain from; quit * ; follow * next time|carefully|strictly|properly|to the letter; read * carefully|properly|thoroughly|in full|before; stick to * procedure|process|rule|runbook; respect * procedure|process|rule|freeze; go back and * course|training; repeat * course|training; redo * course|training|certification; use your * head|brain
  make|put an|more|every|better|greater|conscious|concerted effort; make a point of; make double|very|absolutely|extra|triple|damn sure; feel|be|become more? personally|individually accountable|answerable|responsible; feel|be made to feel accountable|answerable|responsible; own your|their|his|her|our alert|alerts|mistake|mistakes|failure|error|errors|screw-ups
  adopt|embrace|develop|cultivate|show|acquire * mindset|attitude|mentality|paranoia|humility|professionalism; internalise|internalize|memorise|memorize the|our|all; stay|remain awake|sober; stay|be on the ball|alert|lookout; stay|keep on your|their|his|her toe|toes|guard; keep|have your|their|his|her wit|wits about; open your|their|his|her eye|eyes; use your|their|his|her loaf|noggin|common|grey; think for yourself|themselves|himself|herself
  do your|their|his|her homework|part|job properly|right|better; do your|their|his|her homework; pull your|their|his|her weight|together; shape|buck|toughen up; leave|take nothing|less|it to|for chance|granted; go the extra mile; give your|their|his|her|full|undivided full? attention|concentration; do your|their|his|her utmost|best|very; try harder|not to; be a? bit|much|way|far|lot? more|less careful|careless|hasty|trusting|organised|organized|professional|responsible|considerate|thoughtful|punctual|patient|sceptical|skeptical|humble|naive`)

/** The same where it says who: of a program, or of nobody, these may be tasks. */
const pleasOfPeople = phrases(`
  obey|heed the|all|our|every|any|what; learn to? read|listen|ask|wait|their; keep|stay on top of; keep * hands|fingers off; have|grow sharper|keener|better eye|eyes; be on the? ball|guard|toes|lookout; be in a hurry|rush; be proactive|disciplined|professional|punctual|conscientious|considerate|organised|organized
  show|have|demonstrate|exhibit|display|acquire|develop|cultivate|learn * discipline|ownership|diligence|humility|professionalism|patience|manners|respect|paranoia; check|recheck|re-check|proofread|review|test * own|their|his|her * work|scripts|code|changes|typing|maths|math; do|perform * job|duty|due diligence properly|right|better|thoroughly|seriously; raise|lift|up * standard|standards|game
  react|respond|reply|answer|escalate|act|page|call|speak|communicate * faster|quicker|sooner|earlier|quickly|promptly|immediately|swiftly; ask|check|read|test|verify more|before; start|begin actually|really? reading|paying|thinking|checking|testing|following|asking|listening|caring|taking|treating|looking|respecting; start to read|pay|think|check|follow|ask|listen|care|take|treat|look|respect; speak up`)

/** A stretch that asks people to try harder. */
export interface Plea extends TokenRange {
  readonly certainty: 'sure' | 'likely'
}

/**
 * A remedy that asks people to try harder, with the stretch that says so.
 *
 * @param isRemedy whether it stands where remedies stand: what is a duty there may be a fact elsewhere
 */
export function plea(analysis: Analysis, clause: Clause, isRemedy = false): Plea | undefined {
  if (clause.isQuestion || analysis.isQuestion || isPast(analysis, clause)) return undefined
  const end = pleaEnd(analysis, clause)
  const found = (certainty: Plea['certainty']): Plea => ({
    from: clause.ownsSubject ? clause.from : clause.verb.from,
    to: analysis.tokens[end - 1]?.pos === 'VERB' ? Math.max(clause.to, end) : clause.to,
    certainty,
  })
  if (isLectured(analysis, clause)) return { ...found('sure'), from: clause.subject?.from ?? clause.from }
  if (clause.voice === 'passive' || !isAsked(analysis, clause)) return undefined
  const holds =
    isPleading(analysis, clause) ||
    isDuty(analysis, clause) ||
    isCalled(analysis, clause) ||
    isLecturing(analysis, clause) ||
    isEnsuring(analysis, clause)
  if (holds) return found('sure')
  return isRemedy && (isObliged(analysis, clause) || isBegging(analysis, clause)) ? found('likely') : undefined
}

/** An order, a wish, a duty or an intention of people; not what a machine does or what people are. */
function isAsked({ tokens }: Analysis, { form, subject, verb, modality, isNegated }: Clause): boolean {
  if (subject && !isHuman(subject.kind) && !machineOrPerson.has(tokens[subject.head]!.lemma)) return false
  // `made the on-call look twice` is told; only with *to* something is asked.
  if (form === 'infinitive') return /^(?:to|and)$/.test(tokens[verb.from - 1]?.lemma ?? '') || !subject
  if (form === 'imperative') return true
  if (form === 'gerund') return !subject
  // `Owns up in the channel`: told of somebody, not asked of anybody.
  if (!subject && tokens[verb.head]!.form === 's') return false
  if (subject && isWanted(tokens, subject, verb)) return !isNegated
  return !isNegated && (!subject || (modality !== undefined && /^(?:must|should|shall|will|ought)$/.test(modality)))
}

/** `Everybody please be vigilant`, `ensure staff remain focused`: asked without a word of duty. */
function isWanted(tokens: Analysis['tokens'], subject: Nominal, verb: Clause['verb']): boolean {
  if (tokens[verb.head]!.form === 'past' || tokens[verb.from]!.word.endsWith('ed')) return false
  if (tokens.slice(subject.to, verb.head).some(({ word }) => /^(?:please|pls|kindly)$/.test(word)))
    return phraseAt(pleas, tokens, verb.head) > 0
  return tokens.slice(Math.max(0, subject.from - 3), subject.from).some(({ lemma }) => wanting.has(lemma))
}

const wanting = new Set(
  'ensure expect insist demand want recommend wish hope require expected essential imperative sure'.split(' '),
)

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
  if (isGivenUp(tokens, clause)) return true
  return pleaEnd({ tokens }, clause) > 0
}

/** Where what is asked for ends: a participle after it may be a clause of its own. */
function pleaEnd({ tokens }: Pick<Analysis, 'tokens'>, { verb, to, subject, form }: Clause): number {
  const end = Math.max(to, verb.head + 8)
  const asked = phraseAt(pleas, tokens, verb.head, end)
  if (asked > 0 || (subject?.kind !== 'person' && subject?.kind !== 'group')) return asked
  // `They met to check more`: what for, not a duty.
  const isOwed = form !== 'infinitive' || owes(tokens, verb.from) || subject.to === verb.from - 1
  return isOwed ? phraseAt(pleasOfPeople, tokens, verb.head, end) : -1
}

/** `Must stop treating the freeze as optional`: a habit to be given up; to stop a job is another thing. */
function isGivenUp(tokens: Analysis['tokens'], { subject, verb }: Clause): boolean {
  if (!subject || !/^(?:stop|quit|cease|avoid)$/.test(tokens[verb.head]!.lemma)) return false
  return tokens[verb.head + 1]?.form === 'ing' && tokens[verb.head + 1]!.pos !== 'NOUN'
}

/** `More carefully review the diff`: an order or a duty with a word for effort. */
function isMannered(tokens: Analysis['tokens'], { form, modality, verb, to, subject }: Clause): boolean {
  const isOwed = form === 'infinitive' && owes(tokens, verb.from)
  if (form !== 'imperative' && modality === undefined && !isOwed) return false
  const near = tokens.slice(Math.max(0, verb.from - 2), verb.head + 1)
  if (near.some(({ lemma }) => isEffort(lemma, 'ly'))) return true
  if (subject && near.some(({ lemma }) => ofPeople.has(lemma))) return true
  // `has to work more conscientiously`: more of it than before.
  return tokens
    .slice(verb.head + 1, to)
    .some(({ lemma }, at, rest) => lemma === 'more' && isEffort(rest[at + 1]?.lemma ?? '', 'ly', ''))
}

const withEffort = new Set('careful close thorough diligent attentive vigilant conscientious'.split(' '))

/** The same, of people only: a program may validate *strictly*. */
const ofPeople = new Set(
  'strictly personally religiously scrupulously meticulously responsibly faithfully seriously'.split(' '),
)

/** Whether a word is one for effort with one of some endings. */
function isEffort(word: string, ...endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending) && withEffort.has(word.slice(0, word.length - ending.length)))
}

/** `Make every developer read it`, `Have Bob re-read the standard`: somebody is to be made to pay attention. */
function isMade(tokens: Analysis['tokens'], nominals: Analysis['phrases'], { verb, form, subject }: Clause): boolean {
  if (form !== 'imperative' || subject) return false
  const who = nominals.find(({ from, kind }) => from === verb.head + 1 && isHuman(kind))
  const act = who && tokens[who.to]
  return act !== undefined && act.word === act.lemma && attentiveActs.has(act.lemma)
}

const attentiveActs = new Set(
  'read re-read reread think check double-check look learn listen remember follow swear promise sign realise realize understand practise practice pay take watch apologise apologize'.split(
    ' ',
  ),
)

/** `make sure people check`, `ensure that everyone reads`: the control is a person. */
function isEnsuring({ tokens, phrases: nominals }: Analysis, clause: Clause): boolean {
  const head = clause.verb.head
  const verb = tokens[head]!.lemma
  const isSure = verb === 'make' && tokens[head + 1]?.lemma === 'sure'
  if (verb === 'have' || (verb === 'make' && !isSure)) return isMade(tokens, nominals, clause)
  if (!isSure && verb !== 'ensure') return false
  if (isSure && tokens[head + 2]?.lemma === 'to') return true
  const phrase = nominals.find(({ from }) => from > head && from <= head + 3)
  let at = phrase?.to ?? head
  while (/^(?:ADV|ADJ)$/.test(tokens[at]?.pos ?? '')) at++
  const next = phrase && tokens[at]
  return (
    phrase !== undefined &&
    (phrase.kind === 'person' || phrase.kind === 'group') &&
    next !== undefined &&
    diligence.has(next.lemma)
  )
}
