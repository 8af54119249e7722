import { phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'

/** Where a sentence has something done to somebody for what happened: by whom it is told, its words are everyday ones. */
export function consequences(analysis: Analysis): TokenRange[] {
  if (analysis.isQuestion) return []
  const found =
    towards(analysis) ??
    barred(analysis) ??
    offDuty(analysis) ??
    withheld(analysis) ??
    analysis.clauses.map((clause) => suffered(analysis, clause) ?? inflicted(analysis, clause)).find(Boolean)
  return found ? [found] : []
}

const somebody = (found: readonly Nominal[], at: number, reach = 1): Nominal | undefined =>
  found.find(({ from, kind }) => from >= at && from <= at + reach && (kind === 'person' || kind === 'group'))

const atThem = phrases(`
  have|need a? quiet|firm|frank? word|words with; a|quiet|firm|stern|short|sharp word|talk with; stern|sharp|angry|firm letter|mail|email|e-mail|note|memo|message|call to; warning|memo|show-cause|reprimand|caution to; show-cause memo|letter|notice
  cost|damage|overtime|bill|invoice|penalty|downtime|repair|loss * charged|charge|billed|bill|passed|pass|invoiced|invoice|deducted|deduct|recovered|recover|claimed on? to|from; charge|bill|invoice * to; send * invoice|bill to; invoice|bill for * go|goes to
  written|signed|formal statement|explanation|apology|undertaking|declaration|account from|by; public|formal apology from|by|of; explanation from; ban on * for; no bonus|raise|promotion|wfh|overtime|root|admin for; no home office for; no remote work for; no more root|access|admin|deploy|sudo for
  keep|keys * away from; take * key|keys|pager|phone|access|badge|role away|off|from; not let; never let; stop let|letting; do not let; no longer let; slap|rap * for; black mark for|against; mark against; points off for; complaint against|about; lawsuit against; sue; legal action|proceeding|steps against
  escalate to * boss|manager of; make example of; lesson for; teach * lesson to; demerit for; strike for; one strike for; yellow|red card for|to; accountability for; consequence for; come down hard on; crack down on; clamp down on; get rid of; part way|company with; call|haul|bring|summon in`)

/** `A word with Dmitri`, `cost charged to the vendor`, `a show-cause memo to the DBA`. */
function towards({ tokens, phrases: found, clauses }: Analysis): TokenRange | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const end = phraseAt(atThem, tokens, at)
    if (end < 0) continue
    const who = somebody(found, end, 1)
    if (!who || isTold(clauses, at, tokens)) continue
    const isLet = /^(?:let|letting)$/.test(tokens[end - 1]!.word)
    if (isLet && !/^(?:near|touch|anywhere|loose|within|review|at)$/.test(tokens[who.to]?.word ?? '')) continue
    const isVerb = clauses.some(({ verb, form }) => verb.head === at && form !== 'finite')
    if (/^(?:charge|bill|invoice|keep|sue|send)$/.test(tokens[at]!.lemma) && !isVerb) continue
    return { from: at, to: who.to }
  }
  return undefined
}

const barring = phrases(
  'ban|bar|debar|block|exclude|suspend|remove|keep * from deploying|deploy|pushing|merging|touching|approving|reviewing|entering|releasing; ban|bar|debar|exclude|suspend * from production|prod|root|site; strip|withdraw|revoke * right|rights|access|root|sudo|privilege from',
)

/** `Ban Xolani from deploying`: an order at the beginning, whatever a tagger makes of its verb. */
function barred({ tokens, phrases: found }: Analysis): TokenRange | undefined {
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'NUM')
  const end = first < 0 ? -1 : phraseAt(barring, tokens, first)
  if (end < 0) return undefined
  const who = found.find((each) => isOther(each) && each.from >= first && each.from <= end + 1)
  return who ? { from: first, to: Math.max(end, who.to) } : undefined
}

/** Whether a stretch is a finite past clause's own: what was done then may be a fact. */
function isTold(clauses: readonly Clause[], at: number, tokens: Analysis['tokens']): boolean {
  return clauses.some(
    ({ verb, form, modality, voice }) =>
      verb.head === at &&
      form === 'finite' &&
      modality === undefined &&
      voice === 'active' &&
      tokens[at]!.form !== 'base',
  )
}

const rosters =
  /^(?:rotation|rota|roster|on-call|pager|crew|schedule|team|project|account|production|prod|bridge|group|list|board|case)$/

/** `The DBA off the rotation until Q3`, `He is off the release crew`: without a word of how. */
function offDuty({ tokens, phrases: found, clauses }: Analysis): TokenRange | undefined {
  for (let at = 1; at < tokens.length; at++) {
    if (!/^(?:off|out)$/.test(tokens[at]!.word)) continue
    const noun = tokens.slice(at + 1, at + 6).find(({ lemma }) => rosters.test(lemma))
    if (!noun) continue
    const to = tokens.indexOf(noun) + 1
    if (tokens.slice(at + 1, to - 1).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB')) continue
    const bare = found.find((each) => each.to === at && isOther(each))
    if (bare && !clauses.some(({ verb, from, to }) => from <= bare.from && verb.head < at && at < to))
      return { from: bare.from, to }
    const clause = clauses.find(({ verb, subject }) => verb.to === at && subject && isOther(subject))
    const verb = clause && tokens[clause.verb.head]!
    if (verb && /^(?:be|stay|remain)$/.test(verb.lemma) && verb.word !== 'was' && verb.word !== 'were')
      return { from: clause.subject!.from, to }
  }
  return undefined
}

const isOther = ({ kind }: Nominal): boolean => kind === 'person' || kind === 'group'

const rights =
  /^(?:access|right|rights|privilege|permission|bonus|badge|promotion|raise|increment|award|leave|salary|allowance|appraisal|rating|incentive|sudo|root|key|keys|licence|license|certification|clearance|admin|commit|merge|pay|career|contract|probation)$/
const losing = phrases(`
  withhold; withheld; revoke; suspend; withdraw; remove; freeze; frozen; block; cut; reduce; defer; delay; deny; reconsider; downgrade; forfeit; dock; cancel; stop; pull; take away; take; under review; at stake; on hold; not be renewed; not renewed; expire; terminate; extend; review
  be withhold|withheld|revoke|suspend|withdraw|remove|freeze|frozen|block|cut|reduce|defer|delay|deny|reconsider|downgrade|forfeit|dock|cancel|stop|pull|terminate|review|impact|affect; be not renew; be under review; stay at|with|locked; go away; go today|now`)

/** `Awards withheld for the night crew`, `Ana's commit rights are suspended`: rights of somebody, and how they go. */
function withheld({ tokens, phrases: found }: Analysis): TokenRange | undefined {
  for (const phrase of found) {
    if (!rights.test(tokens[phrase.head]!.lemma)) continue
    const after = tokens[phrase.to]?.word ?? ''
    const whose = /^(?:of|for)$/.test(after) ? somebody(found, phrase.to + 1, 0) : undefined
    const isOwned = phrase.owner === 'person' || phrase.owner === 'group' || whose !== undefined
    let at = whose?.to ?? phrase.to
    while (/^(?:to|will|shall|must|is|are|has|have|been)$/.test(tokens[at]?.word ?? '')) at++
    const end = Math.max(phraseAt(losing, tokens, at), phraseAt(losing, tokens, at - 1))
    if (end < at + 1) continue
    if (isOwned) return { from: phrase.from, to: end }
    const later = /^(?:for|from|of|to)$/.test(tokens[end]?.word ?? '') ? somebody(found, end + 1, 0) : undefined
    if (later) return { from: phrase.from, to: later.to }
  }
  return undefined
}

const sufferings = phrases(`
  explain himself|herself|themselves|yourself; explain * in writing; answer personally for|to; answer to * vp|director|board|management|ceo|cto|head; justify himself|herself|themselves; account for himself|herself|themselves
  repeat|retake|redo|resit|re-sit|re-take|re-do|sit * course|training|exam|test|induction|certification|e-learning|module|class|quiz; pass * exam|test|quiz|course before; go back to school|training|basic|basics; attend|complete|take|do mandatory|compulsory|remedial|refresher; write * apology|statement|essay|lines|report on why; sign * declaration|statement|undertaking|acknowledgement|pledge|warning
  buy|bring|owe|fetch * beer|beers|cake|cakes|doughnut|doughnuts|donut|donuts|pizza|drinks|round|pastries; clean * machine|kitchen|fridge for; wear * t-shirt|hat|badge|shirt until|for; get * trophy|chicken; get write|written up; get * talking|earful|warning|written|slap|letter; get the sack|boot|push|chop
  lose * bonus|rights|access|sudo|root|deploy|day|privilege|privileges|badge|seniority; forfeit; hand in|over * badge|key|keys|pager|notice; surrender * badge|key|keys; share in the bonus; go on a plan|pip|list|record; pay for it|this|that; pay the bill|damage|difference; pay * out of * pocket
  be not be? let|allowed|permitted|trusted near|anywhere; be not|no to be trusted|entrusted|let; be? no longer allowed|permitted|trusted|entrusted|welcome; no longer touch|deploy; not be considered|invited|allowed|permitted|trusted|entrusted|eligible for|back|near|to; have no business; not get * back; never again
  be monitor|monitored|watch|watched|supervise|supervised closely; be closely monitor|monitored|watch|watched|supervise|supervised; be name|named and|until|publicly; be bench|benched; be side-line|sidelined; be stand|stood down; be send|sent home; be relieve|relieved of; be take|taken|pull|pulled|kick|kicked|move|moved|drop|dropped|throw|thrown off; be put|place|placed on probation|notice|leave|a plan|desk|documentation|nights|the
  be tell|told off; be take|taken to task|aside; be haul|hauled|rake|raked|carpet|carpeted|call|called|summon|summoned over|in|before|onto; be write|written up; be speak|spoken to|with; be give|given a? warning|talking|dressing|earful|final|formal|written; be demote|demoted; be confine|confined to; be charge|charged|bill|billed|fine|fined for; be hold|held liable|accountable|responsible
  only under|with a|an? supervision|babysitter|escort|minder; work under supervision; stay|remain|be on a? probation|short|tight; deploy only with`)

/** `The trainee repeats the course`, `Dmitri to explain himself in writing`: what is to befall somebody. */
function suffered(
  { tokens }: Analysis,
  { subject, verb, form, modality, from, to, isNegated }: Clause,
): TokenRange | undefined {
  if (!subject || !isOther(subject) || form === 'gerund') return undefined
  const first = tokens[verb.from]!
  const isPast = form === 'finite' && modality === undefined && /(?:ed|was|were|had|did|ght|ost)$/.test(first.word)
  if (isPast) return undefined
  for (let at = verb.from; at <= verb.head; at++) {
    const end = phraseAt(sufferings, tokens, at, Math.max(to, verb.head + 8))
    if (end < 0) continue
    // To repeat a course is asked of them: a plea, with what takes the course's place.
    if (form === 'infinitive' && /^(?:repeat|retake|redo|resit|re-sit|re-take|re-do|sit)$/.test(tokens[at]!.lemma))
      continue
    const isBare = form === 'finite' && modality === undefined && !isNegated
    if (isBare && /^(?:lose|answer|sign|pass|attend|complete|share|get)$/.test(tokens[at]!.lemma) && first.form !== 's')
      continue
    return { from: Math.min(from, subject.from), to: end }
  }
  return undefined
}

const inflictions = phrases(
  'sit|take|call|bring|haul|put|keep|move|ban|bar|block|send|replace|name|report|make|have|give|charge|bill|invoice|strip|deprive|kick|throw|let|remove|confine|demote|cut|sue|drag|carpet|pull',
)
const after = phrases(`
  down; to task; aside; in to explain|for a; away from the|any|all? prod|production|console|root|keyboard|deploys|databases|systems; on a|the? nights|probation|notice|documentation|desk|leave|plan|naughty|short|pip; to documentation|desk|nights; to a role where; back to documentation|desk|testing; from the|all|ever? deploying|prod|production|pushing|merging|rota|rotation|team|touching|entering|site|root|on-call
  off the rota|rotation|roster|project|team|account|bridge|pager|shared|release|on-call|cluster; go; home; up for; in the? report|all-hands|minutes|postmortem|retro; to hr|management|compliance; explain|apologise|apologize|pay|sign|write|repeat|retake|redo|wear|buy; a|an formal|written|final|dressing|earful|talking|piece of; a|an stern warning|talk|word; of his|her|their|all|root|access|admin; out of the team|rotation|rota|group; with someone|somebody who; before the board|committee; over the coals; down to read-only`)

/** `Sit the DBA down`, `Keep Bob away from prod`: what somebody is to be made to bear. */
function inflicted(
  { tokens, phrases: found }: Analysis,
  { verb, form, modality, voice }: Clause,
): TokenRange | undefined {
  const isAsked = form === 'imperative' || form === 'infinitive' || modality !== undefined
  if (!isAsked || voice === 'passive' || phraseAt(inflictions, tokens, verb.head) < 0) return undefined
  const object = somebody(found, verb.head + 1, 0)
  if (!object || !isOther(object)) return undefined
  const end = phraseAt(after, tokens, object.to)
  return end > 0 ? { from: verb.from, to: end } : undefined
}
