import { actNouns, judgementAdjectives, judgementNouns } from '../analysis/lexicon.ts'
import { findPhrase, phrases, type TokenRange } from '../analysis/phrases.ts'
import { epithets } from '../analysis/roles.ts'
import type { Analysis } from '../analysis/sentence.ts'
import { denialBefore } from './denied-before.ts'
import { isHuman } from './nominal.ts'

const verdicts = phrases(`
  rookie mistake|error|move; amateur hour|work|mistake; schoolboy error; bad|poor|terrible|wrong|questionable|awful|lousy|dubious|dreadful|horrible decision|judgement|judgment|call|choice|form|idea|discipline|attitude|practice|workmanship
  poor show; bad judgement|judgment; lack of judgement|judgment|professionalism|foresight|discipline|diligence|care|rigour|rigor|common; no excuse; dereliction of; gross negligence; asleep at * wheel; beginner * mistake|error; cowboy deploy|move|change|hotfix|culture; hero culture; half * job; sad state of affairs; you can|could not make * up; culture of|in|at; wake up call; asleep at|on
  sleeping on * job; hall of shame; comedy of error; dog's breakfast; cock-up; fuck-up; botch job; bodge job; fine piece of work; slow clap; hat off to whoever; take a bow
  lack of curiosity|interest|spine|backbone|urgency|rigor|effort|thought|pride; no|zero|little|scant discipline|ownership|urgency|rigour|rigor|curiosity|pride|accountability|foresight; not rocket; attitude of; poor|bad|sloppy workmanship|craftsmanship|housekeeping|hygiene|etiquette`)

/** Where a sentence judges a person, a decision or an act. */
export function judgements(analysis: Analysis): TokenRange[] {
  const { tokens, clauses } = analysis
  if (analysis.isQuestion) return []
  const found: TokenRange[] = []
  const verdict = findPhrase(verdicts, tokens)
  if (verdict) found.push(verdict)
  found.push(...wants(analysis))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.isQuoted || token.pos === 'CODE') continue
    if (
      judgementNouns.has(token.lemma) &&
      token.pos === 'NOUN' &&
      tokens[at + 1]?.pos !== 'NOUN' &&
      tokens[at + 1]?.pos !== 'PROPN'
    )
      found.push({ from: at, to: at + 1 })
    else if (epithets.has(token.lemma) && isSaidOfPeople(analysis, at)) found.push({ from: at, to: at + 1 })
    else if (judgementAdjectives.has(token.lemma) && isOfPeople(analysis, at)) found.push({ from: at, to: at + 1 })
  }
  return found.filter(({ from }) => !isDenied(analysis, from)).map((range) => widened(clauses, range))
}

const isDenied = denialBefore('not no nobody never nor neither none without than', 5)

/** `Insufficient diligence by the reviewer`, `a lack of planning from leads`: whose virtue was wanting. */
function wants({ tokens, phrases: nominals }: Analysis): TokenRange[] {
  return nominals.flatMap(({ head, from, to }) => {
    if (!virtues.has(tokens[head]!.lemma)) return []
    const start = Math.max(0, from - 2)
    const want = tokens.slice(start, head).findIndex(({ lemma }) => scarce.has(lemma))
    if (want < 0) return []
    const isOnPart = tokens[to]?.word === 'on' && tokens[to + 2]?.word === 'part'
    if (!isOnPart && !/^(?:by|from|among|amongst|in|at|of)$/.test(tokens[to]?.word ?? '')) return []
    const who = nominals.find((other) => other.from === to + (isOnPart ? 4 : 1))
    return who && isHuman(who.kind) && who.kind !== 'self' ? [{ from: Math.min(from, start + want), to: who.to }] : []
  })
}

const scarce = new Set(
  'lack absence want dearth shortage insufficient inadequate poor bad little no zero scant weak deficient'.split(' '),
)
const virtues = new Set(
  'diligence care attention planning coordination communication discipline foresight initiative interest rigour rigor curiosity ownership urgency seriousness accountability supervision preparation judgement judgment attentiveness awareness thoroughness competence professionalism responsibility handover follow-up follow-through'.split(
    ' ',
  ),
)

/** Whether an adjective stands with a person or an act: before it, or after *be* with it as subject. */
function isOfPeople({ tokens, clauses, phrases: nominals }: Analysis, at: number): boolean {
  const phrase = nominals.find(({ from, to }) => from <= at && at < to)
  const next = tokens[phrase?.to ?? at + 1]
  const doer =
    next && /^(?:by|of|from)$/.test(next.lemma) && nominals.find(({ from }) => from === (phrase?.to ?? at + 1) + 1)
  if (doer && (/^(?:by|from)$/.test(next.lemma) || !phrase || phrase.head === at) && isHuman(doer.kind)) return true
  if (phrase && phrase.head > at && (phrase.owner === 'person' || phrase.owner === 'group')) return true
  if (phrase && phrase.head > at) return isHuman(phrase.kind) || actNouns.has(tokens[phrase.head]!.lemma)
  // `vendor clueless, put us on hold`: a note without its verb.
  const named = nominals.find(({ to }) => to === at)
  if (
    named &&
    isHuman(named.kind) &&
    named.kind !== 'self' &&
    !/^(?:NOUN|PROPN|CODE|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
  )
    return true
  const clause = clauses.find(
    ({ verb, to }) =>
      verb.head < at && at < to && /^(?:be|seem|look|get|become|remain)$/.test(tokens[verb.head]!.lemma),
  )
  if (!clause?.subject) return tokens.length <= 4
  const subject = tokens[clause.subject.head]!
  if (isHuman(clause.subject.kind) && clause.subject.kind !== 'self') return true
  if (actNouns.has(subject.lemma)) return true
  return /^(?:it|this|that|which)$/.test(subject.lemma) && /^(?:of|to|how|that)$/.test(tokens[at + 1]?.lemma ?? '')
}

/** To the clause around, where that is short. */
function widened(clauses: Analysis['clauses'], range: TokenRange): TokenRange {
  const clause = clauses.find(({ from, to, form }) => form === 'finite' && from <= range.from && range.to <= to)
  return clause && clause.to - clause.from <= 14 ? { from: clause.from, to: clause.to } : range
}

/** `some genius`, `cowboy deploys`: no name of a program, no *chaos monkey*. */
function isSaidOfPeople({ tokens, phrases: nominals }: Analysis, at: number): boolean {
  const phrase = nominals.find(({ from, to }) => from <= at && at < to)
  if (!phrase || tokens[at]!.pos === 'PROPN') return false
  return (
    phrase.head === at ||
    actNouns.has(tokens[phrase.head]!.lemma) ||
    /^(?:deploy|commit|merge|hotfix|attitude|mode|code)$/.test(tokens[phrase.head]!.lemma)
  )
}
