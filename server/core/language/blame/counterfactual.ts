import { diligence } from '../analysis/lexicon.ts'
import { phraseAt, phrases } from '../analysis/phrases.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** What a clause says should or could have happened but did not. */
export interface Counterfactual {
  /** The act that is missed, or the one that was done and should not have been. */
  readonly wasDone: boolean
  readonly certainty: 'sure' | 'likely'
}

const foresight = new Set(
  'catch notice spot prevent avoid test check review detect anticipate foresee see stop flag raise communicate document escalate read verify plan'.split(
    ' ',
  ),
)

/** Whether a clause measures what people did against what they might have done. */
export function counterfactualOf(analysis: Analysis, clause: Clause): Counterfactual | undefined {
  const { tokens } = analysis
  const { subject } = clause
  if (analysis.isQuestion || (clause.isQuestion && clause.opener !== 'if')) return undefined
  const group = tokens.slice(clause.verb.from, clause.verb.head)
  const head = tokens[clause.verb.head]!
  const isPerfect = group.some((token) => token.lemma === 'have' || token.lemma === 'of') && head.form !== 's'
  const human = isHuman(subject?.kind) ? subject : undefined
  const certainty = 'sure'
  if (isBought(analysis, clause)) return { wasDone: false, certainty }
  const wish = clause.modality
  if (isNothing(analysis, clause)) return undefined
  if (wish === 'would' && isPerfect && (isSmallAct(analysis, clause) || isModel(analysis, clause)))
    return { wasDone: clause.isNegated, certainty }
  if (isPerfect && isUnderstated(analysis, clause)) return { wasDone: false, certainty }
  if (isPerfect && isAdvice(analysis, clause)) return { wasDone: clause.isNegated, certainty: 'likely' }
  if (human && isPerfect && (wish === 'might' || wish === 'may') && isAtLeast(analysis, clause))
    return { wasDone: false, certainty }
  if (human && isPerfect && wish !== undefined && clause.voice === 'passive' && head.lemma === 'expect')
    return { wasDone: false, certainty }
  if (isPerfect && (wish === 'should' || wish === 'could' || wish === 'ought')) {
    if (clause.isNegated && wish === 'could') return undefined
    if (human) return { wasDone: clause.isNegated, certainty }
    if (clause.voice === 'passive' && foresight.has(head.lemma) && !clause.agent)
      return { wasDone: clause.isNegated, certainty: 'likely' }
    return undefined
  }
  if (clause.opener === 'had' && isOccurring(analysis, clause)) return { wasDone: false, certainty }
  if (
    clause.opener === 'had' &&
    human &&
    clause.voice === 'active' &&
    (hasConsequence(analysis, clause) || isMere(analysis, clause))
  )
    return { wasDone: clause.isNegated, certainty }
  if (
    clause.opener === 'if' &&
    human &&
    isPastPerfect(group) &&
    (isOnly(analysis, clause) || isMere(analysis, clause) || hasConsequence(analysis, clause))
  )
    return { wasDone: clause.isNegated, certainty }
  if (human && isPerfect && (wish === 'would' || wish === 'might') && isBetter(analysis, clause))
    return { wasDone: clause.isNegated, certainty }
  if (human && wish === 'ought' && tokens[clause.verb.head + 2]?.lemma === 'have')
    return { wasDone: clause.isNegated, certainty }
  if (human && head.lemma === 'suppose' && clause.voice === 'passive') return { wasDone: false, certainty: 'likely' }
  if (
    human &&
    wish === 'would' &&
    isPerfect &&
    !clause.isNegated &&
    diligence.has(head.lemma) &&
    /^(?:any|anyone|anybody)$/.test(tokens[subject!.from]!.lemma)
  )
    return { wasDone: false, certainty }
  return undefined
}

function isPastPerfect(group: readonly { readonly text: string }[]): boolean {
  return group.some((token) => /^(?:had|'d)$/i.test(token.text))
}

/** `if only`. */
function isOnly({ tokens }: Analysis, clause: Clause): boolean {
  return tokens.slice(Math.max(0, clause.from - 2), clause.verb.head).some((token) => token.lemma === 'only')
}

/** Whether another clause says what would have followed. */
function hasConsequence(analysis: Analysis, clause: Clause): boolean {
  return analysis.clauses.some(
    (other) =>
      other !== clause && (other.modality === 'would' || other.modality === 'could' || other.modality === 'might'),
  )
}

/** `Nothing the crew could have done would have changed the outcome`. */
function isNothing({ tokens }: Analysis, { from, verb }: Clause): boolean {
  return tokens.slice(Math.max(0, from - 2), verb.from).some(({ lemma }) => lemma === 'nothing' || lemma === 'little')
}

/** `if she had ever asked`, `had he simply waited`: how little would have done. */
function isMere({ tokens }: Analysis, { verb, to }: Clause): boolean {
  return tokens
    .slice(Math.max(0, verb.from - 3), Math.min(to, verb.head + 1))
    .some(({ lemma }) => /^(?:ever|simply|just|only|even|once|actually|bother)$/.test(lemma))
}

/** `A more experienced lead would have seen it`, `Better developers would not have trusted it`: somebody better is made up. */
function isBetter({ tokens, clauses }: Analysis, { subject, verb, to }: Clause): boolean {
  const { from, head } = subject!
  const isIndefinite =
    /^(?:an?|any|no)$/.test(tokens[from]!.lemma) ||
    (from === 0 && tokens[from]!.pos === 'ADJ') ||
    tokens[from - 1]?.word === 'better'
  const isPraised = tokens
    .slice(Math.max(0, from - 1), head)
    .some(({ lemma }) => /^(?:more|less|better)$/.test(lemma) || virtuous.has(lemma))
  const isLike = tokens.slice(verb.head, to).some(({ lemma }) => lemma === 'same')
  return isIndefinite && isPraised && !isLike && clauses.every(({ opener }) => opener !== 'that' || from < 3)
}

const virtuous = new Set(
  'responsible competent professional sensible prudent careful attentive diligent reasonable sane thoughtful conscientious decent proper serious real self-respecting'.split(
    ' ',
  ),
)

/** `Had it occurred to anyone`. */
function isOccurring({ tokens, phrases }: Analysis, { verb }: Clause): boolean {
  return (
    tokens[verb.head]!.lemma === 'occur' && phrases.some(({ from, kind }) => from === verb.head + 2 && isHuman(kind))
  )
}

function isAtLeast({ tokens }: Analysis, { verb }: Clause): boolean {
  return tokens.slice(verb.from, verb.head).some(({ lemma }) => lemma === 'at' || lemma === 'least')
}

const smallActs =
  /^(?:glance|look|thought|question|call|word|ping|peek|curiosity|courtesy|moment|minute|second|conversation|sense|attention|reading|patience|humility|backbone|ego|decision|email|e-mail|message|multiplication|modicum|ounce|shred|dose|grain|iota|bit|initiative|diligence|care|courage|discipline|effort|foresight|imagination|forethought|vigilance|honesty)$/

/** `One phone call would have saved us the night`, `It would have taken Bob five minutes`, `would have done well to`. */
function isSmallAct({ tokens, phrases }: Analysis, { subject, verb, opener }: Clause): boolean {
  const { lemma } = tokens[verb.head]!
  if (lemma === 'do' && /^(?:well|better)$/.test(tokens[verb.head + 1]?.lemma ?? '')) return isHuman(subject?.kind)
  if (!subject || opener === 'who') return false
  if (lemma === 'go' && !tokens.slice(verb.head, verb.head + 5).some(({ word }) => word === 'way')) return false
  if (lemma === 'take' && tokens[subject.head]!.lemma === 'it')
    return phrases.some(({ from, kind }) => from === verb.head + 1 && isHuman(kind))
  return (
    smallActs.test(tokens[subject.head]!.lemma) &&
    /^(?:be|tell|save|spare|prevent|avoid|suffice|catch|reveal|show|do|help|buy|stop|teach|change|settle|sort|go)$/.test(
      lemma,
    )
  )
}

/** `A bit more curiosity from ops buys us an hour`: what did not happen, told as if it did. */
function isBought({ tokens, phrases }: Analysis, { subject, verb, isNegated }: Clause): boolean {
  if (!subject || isNegated || !/^(?:buys|saves|spares|prevents|catches|avoids)$/.test(tokens[verb.head]!.word))
    return false
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT')
  const thing = phrases.find(({ from }) => from <= first + 1)
  if (!thing || !tokens.slice(thing.from, verb.from).some(({ lemma }) => smallActs.test(lemma))) return false
  return phrases.some(
    ({ from, kind }) => isHuman(kind) && from < verb.from && /^(?:from|by|of)$/.test(tokens[from - 1]?.word ?? ''),
  )
}

/** `A glance would not have hurt`, `It would hardly have been beyond him to ask`: how little was missing. */
function isUnderstated({ tokens }: Analysis, { verb, modality, isNegated, to }: Clause): boolean {
  if (modality !== 'would' && modality !== 'might') return false
  const isHardly =
    isNegated || tokens.slice(verb.from, verb.head).some(({ lemma }) => /^(?:hardly|scarcely)$/.test(lemma))
  return isHardly && phraseAt(harmless, tokens, verb.head, Math.max(to, verb.head + 5)) > 0
}

const harmless = phrases(
  'hurt; kill; go amiss; come amiss; be amiss; be beyond; be too much; be * too much|asking; be unreasonable; be out of place|order; be a bad idea; be the end of; cost * minute|second|anything|anybody|anyone|much',
)

/** `It would have been prudent to wait`: advice that comes too late. */
function isAdvice({ tokens }: Analysis, { subject, verb, modality, to }: Clause): boolean {
  if ((modality !== 'would' && modality !== 'might') || !subject || tokens[verb.head]!.lemma !== 'be') return false
  if (!/^(?:it|this|that)$/.test(tokens[subject.head]!.lemma)) return false
  const rest = tokens.slice(verb.head + 1, Math.max(to, verb.head + 6))
  const at = rest.findIndex(({ lemma }) => advisable.test(lemma))
  return at >= 0 && /^(?:to|if|for|of|had)$/.test(rest[at + 1]?.lemma ?? '')
}

const advisable =
  /^(?:prudent|wise|wiser|sensible|advisable|courteous|polite|kind|nice|decent|proper|professional|considerate|responsible|smart|smarter)$/

const virtues =
  /^(?:prudent|experienced|competent|careful|responsible|proper|real|decent|sensible|professional|senior|good|normal|seasoned|diligent|reasonable|trained|qualified|proficient|sober|attentive|vigilant)$/

/** `An experienced project manager would have asked`: measured against somebody who is not there. */
function isModel({ tokens }: Analysis, { subject }: Clause): boolean {
  if (!subject || !isHuman(subject.kind) || !/^(?:an?|any|every|no)$/.test(tokens[subject.from]!.lemma)) return false
  return tokens.slice(subject.from, subject.head).some(({ lemma }) => virtues.test(lemma))
}
