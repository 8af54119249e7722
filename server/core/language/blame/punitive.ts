import { findPhrase, phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import { perhapsMachine, personNouns } from '../analysis/roles.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import { consequences } from './consequences.ts'
import { denialBefore } from './denied-before.ts'
import { isHuman, isOfHuman } from './nominal.ts'

/** Expressions that mean punishment whoever stands beside them. */
const always = phrases(`
  disciplinary; reprimand; admonition; admonish; written|formal|verbal|final|official warning; warning letter; letter of warning
  performance improvement plan; performance review|rating|appraisal; improvement plan; personnel file; personnel review; hr file|case|process|proceeding; face * consequence
  suffer * consequence; hold * accountable; held accountable; hold * to account; held to account; call * to account; talking-to; talking to for
  serious talk|word|conversation with; stern word|talk; strong word with; put on notice; name and shame; wall of shame
  dock * pay|bonus; lose * bonus; cut * bonus; withhold * bonus; dressing down; dressing-down; ultimatum; pip for; put * on * pip
  demotion; demote; strike against; rap * knuckle; make an example; must answer for; answer for this; will be dealt with; deal with * accordingly
  head|heads roll; see hr; gross? misconduct; insubordination; misconduct; be spoken to; have been counselled; counselling|counseling|conversation|talk be deliver|hold; pointed|serious|frank|stern|difficult|hard conversation|word|talk|chat|discussion with; reflect in * review|appraisal|rating|bonus|record; note in * file|record; go on * record
  claw back; deduct * from|bonus; confiscate; take * off * rota|rotation|account|console|team|project|crew|roster|on-call|schedule; get * taken|remove off|from; taken|moved off * account|rota|rotation|console|team|project|roster; bar * from site|production|prod|premises; sanction; answer to * vp|director|board|management|ceo; pay * out of * pocket; must|shall|should|to reimburse; bear the cost; dunce; penance; hall of shame; strike two|three|one; final|last chance; show-cause letter|notice; show cause; named and shamed; deserve to be named|fired|sacked|punished|shamed; hr matter|issue|case; performance|personnel|personal|employment|conduct|disciplinary file|dossier|folder; personnel record; zero tolerance; make him|her|them|somebody|someone|people|everybody|everyone|whoever pay; pay a|the|his|her|their|heavy|high price
  owe * apology; apologise|apologize to * person; stripped of; strip * of; termination of employment; shame on; shame for; should|ought to? be ashamed; name them and; never again be left|let|allowed; forfeit * bonus|premium|trip|raise; let go of; consequence for; consequence management; penalty for; penalise; penalize; punish; punishment; discipline`)

const withPeople = phrases(
  'fire; dismiss; suspend; terminate; bar; ban; remove; exclude; discipline; warn; fine; replace; demote; sack; relieve; reassign',
)
const revoking = phrases('revoke; remove; withdraw; suspend; take away; strip; pull; restrict; lose; cancel')
const privileges =
  /^(?:access|right|privilege|permission|merge|admin|bonus|key|badge|role|commit|approval|authority|promotion)$/

const isDenied = denialBefore('not no nobody never nor neither none without', 5)

/** Where a sentence punishes somebody or threatens to. */
export function punishments(analysis: Analysis): TokenRange[] {
  const { tokens, clauses, phrases: nominals } = analysis
  const hit = findPhrase(always, tokens)
  if (
    hit &&
    !isOurselves(analysis, hit) &&
    !analysis.isQuestion &&
    !isDenied(analysis, hit.from) &&
    !isTechnical(analysis, hit)
  )
    return [hit]
  for (const clause of clauses) {
    const head = clause.verb.head
    if (clause.isNegated || clause.isQuestion) continue
    if (
      clause.voice === 'passive' &&
      clause.subject &&
      clause.subject.kind === 'person' &&
      /^(?:fire|dismiss|suspend|terminate|sack|demote|reprimand|discipline|bar|bench)$/.test(tokens[head]!.lemma)
    )
      return [clause]
    if (isSentAway(analysis, clause)) return [{ from: clause.subject?.from ?? clause.from, to: clause.to }]
    if (clause.form !== 'finite' && clause.form !== 'imperative' && clause.form !== 'infinitive') continue
    if (
      tokens[head]!.lemma === 'lose' &&
      clause.subject &&
      clause.subject.kind !== 'self' &&
      tokens[head]!.word !== 'lost'
    ) {
      const to = privilegeEnd(analysis, head + 1)
      if (to > 0) return [{ from: clause.from, to }]
    }
    const lemma = tokens[head]!.lemma
    const object = nominals.find(({ from }) => from === head + 1)
    if (!object) continue
    if (isAppraisal(analysis, clause, object)) return [{ from: clause.from, to: clause.to }]
    if (lemma === 'write' && object.kind === 'person' && tokens[object.to]?.lemma === 'up')
      return [{ from: clause.from, to: clause.to }]
    if (
      phraseAt(revoking, tokens, head) > 0 &&
      (object.owner === 'person' || object.owner === 'group') &&
      tokens.slice(object.from, object.to).some((token) => privileges.test(token.lemma))
    )
      return [{ from: clause.from, to: clause.to }]
    if (
      phraseAt(withPeople, tokens, head) > 0 &&
      object.kind === 'person' &&
      isHuman(object.kind) &&
      /^(?:fire|sack|suspend|demote|discipline|bench|bar)$/.test(tokens[head]!.lemma)
    )
      return [{ from: clause.from, to: clause.to }]
  }
  return consequences(analysis)
}

/** `Technician to be barred from the site`, `Bob will be taken off the rota`: still to come, and away from something. */
function isSentAway({ tokens }: Analysis, { subject, voice, form, modality, verb }: Clause): boolean {
  if (voice !== 'passive' || subject?.kind !== 'person') return false
  if (form !== 'infinitive' && !/^(?:will|shall|must|should)$/.test(modality ?? '')) return false
  if (!away.has(tokens[verb.head]!.lemma)) return false
  const [next, second] = tokens.slice(verb.head + 1, verb.head + 3)
  return /^(?:from|off|of)$/.test(next?.word ?? '') || (next?.word === 'away' && second?.word === 'from')
}

const away = new Set(
  'bar ban exclude debar suspend relieve deprive strip bench kick take keep move pull remove'.split(' '),
)

/** `Review the contractor's performance`, `Reconsider his suitability`: a person on trial. */
function isAppraisal({ tokens }: Analysis, { verb }: Clause, object: Nominal): boolean {
  if (!/^(?:review|re-?assess|assess|re-?consider|re-?evaluate|evaluate|appraise)$/.test(tokens[verb.head]!.lemma))
    return false
  if (!appraised.test(tokens[object.head]!.lemma)) return false
  const isPersons = tokens
    .slice(object.from, object.head)
    .some(({ lemma }) => personNouns.has(lemma) && !perhapsMachine.has(lemma))
  return isPersons || object.owner === 'person'
}

const appraised =
  /^(?:performance|suitability|fitness|engagement|employment|conduct|competence|competency|attitude|behaviou?r|role|position|future|contract|standing|seniority|probation)$/

/** `loses merge rights`: what follows, up to a preposition, is a right. */
function privilegeEnd({ tokens }: Analysis, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    if (/^(?:ADP|PUNCT)$/.test(tokens[at]!.pos)) return -1
    if (/^(?:right|root|access|privilege|sudo|badge|admin|permission)$/.test(tokens[at]!.lemma)) return at + 1
  }
  return -1
}

/** `holding us accountable` is asked for, not threatened. */
function isOurselves({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  return (
    tokens[from]!.lemma === 'hold' &&
    tokens.slice(from, to).some((token) => /^(?:us|ourselves|me|each)$/.test(token.lemma))
  )
}

/** A word of punishment that machines share, without a person near. */
function isTechnical({ tokens, phrases: nominals }: Analysis, { from, to }: TokenRange): boolean {
  const lemma = tokens[from]!.lemma
  if (
    !/^(?:sack|carpet|bench|strike|punish|punishment|penalty|penalise|penalize|discipline|strip|consequence|dock|demote|demotion|ultimatum|must|cut|deal|sanction|write|take|make|pay|final|last|claw|confiscate|deduct|should|shall|to|get|bar|zero|performance|service|staff|personal|go|bear|note|reflect|taken|moved)$/.test(
      lemma,
    )
  )
    return false
  return !nominals.some((phrase) => isOfHuman(phrase) && Math.abs(phrase.from - to) <= 5)
}
