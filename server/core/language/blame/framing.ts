import { damage, handling, sharedErrors } from '../analysis/lexicon.ts'
import { findPhrase, phrases } from '../analysis/phrases.ts'
import { verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { lapseOf } from './lapse.ts'
import { isHuman } from './nominal.ts'

const approvals = new Set(
  'approve sign allow authorise authorize review merge deploy change delete push disable let own-up decide leave configure write cause do miss forget ignore skip think permit grant waive greenlight bless clear wave hire put trust turn edit touch okay ok create drop break lose unplug turn switch'.split(
    ' ',
  ),
)

/** Whether a question asks after a person where it could ask after the system. */
export function isFramingTrap(analysis: Analysis, clause: Clause): boolean {
  if (isIdle(analysis, clause) || isReproach(analysis, clause) || isRhetorical(analysis, clause)) return true
  if (!clause.isQuestion || (clause.voice === 'passive' && !isUnsupervised(analysis, clause))) return false
  const { subject, opener } = clause
  const isUnseen = opener === 'why' && clause.isNegated && verbOf(analysis, clause) === 'see'
  if (!isUnseen && /^(?:have|get|receive|see|need|be|know|experience)$/.test(verbOf(analysis, clause))) return false
  if (opener === 'who' || opener === 'whose')
    return clause.modality === undefined && analysis.isQuestion && accuses(analysis, clause)
  if (!subject || !isHuman(subject.kind) || (!subject.isSure && !/^(?:why|how|what)$/.test(opener ?? ''))) return false
  if (opener === 'why') return isDirect(analysis, clause)
  if (opener === 'how')
    return (
      isDirect(analysis, clause) &&
      (((clause.modality === 'could' || clause.modality === 'can') && errs(analysis, clause)) ||
        manages(analysis, clause))
    )
  if (opener === 'what')
    return isDirect(analysis, clause) && verbOf(analysis, clause) === 'think' && clause.modality === undefined
  return false
}

/** `Why wasn't Bob supervised`: asked after people as if they were the danger. */
function isUnsupervised(analysis: Analysis, { isNegated, opener, ...clause }: Clause): boolean {
  return (
    isNegated &&
    opener === 'why' &&
    /^(?:supervise|stop|challenge|discipline)$/.test(analysis.tokens[clause.verb.head]!.lemma)
  )
}

/** `How did Sigrid manage to delete it`. */
function manages(analysis: Analysis, clause: Clause): boolean {
  return /^(?:manage|contrive|miss|overlook|dare|forget)$/.test(verbOf(analysis, clause))
}

/** `What was the on-call doing`, `Where was the duty manager`, `How come nobody looked`: asked to reproach. */
function isIdle(analysis: Analysis, { subject, verb, isNegated, voice }: Clause): boolean {
  const { tokens, isQuestion } = analysis
  if (!isQuestion || !subject || !isHuman(subject.kind) || subject.kind === 'self') return false
  const opening = tokens.slice(0, 12).find(({ lemma }) => /^(?:what|where|how)$/.test(lemma))?.lemma
  const main = tokens[verb.head]!
  const isPastBeing = tokens.slice(0, subject.from).some(({ word }) => /^(?:was|were)$/.test(word))
  if (opening === 'what')
    return isPastBeing && /^(?:do|wait|expect|play)$/.test(main.lemma) && main.word.endsWith('ing')
  if (opening === 'where') return isPastBeing && main.lemma === 'be'
  const isHowCome = opening === 'how' && tokens.slice(0, verb.from).some(({ lemma }) => lemma === 'come')
  return isHowCome && (isNegated || voice === 'active')
}

/** `How hard can it be`, `Who in their right mind`: a question that wants no answer. */
function isRhetorical({ tokens, clauses }: Analysis, clause: Clause): boolean {
  return clause === clauses[0] && findPhrase(rhetorical, tokens) !== undefined
}

const rhetorical = phrases(`
  how hard|difficult can|could it|that be; be it really? so|too hard|difficult|much; would it have? be so|too hard|difficult|much
  would it have? kill|hurt; who in their|his|her right mind; in their right mind; what be|were they|he|she|you thinking|think
  what kind|sort of engineer|developer|architect|admin|operator|person|team|manager|reviewer|idiot|professional|planner
  not it ever? occur to; it not ever? occur to; which|what genius|muppet|idiot|clown|fool|moron|bright|hero; whose brilliant|bright|great|genius idea
  how many time must; how many time do I|we have; be that|it too much to ask; what do|did they|he|she expect; since when do|be
  why would you; who be to blame|at fault|guilty; who be responsible for the|this incident|outage|error|mistake|failure|mess|delay|damage
  why|how|who|what|where on earth; why|how|who|what|where the hell|heck|devil|fuck; who|what|why in the world|name
  on what basis|ground|grounds|authority do|did|have|be; by what|whose right|authority|logic; with what right|authority; what right|business do|did|have; what give|gave him|her|them|anyone|anybody|somebody * right|idea; what possess|possessed
  how hard|difficult be it to actually? read|open|look|ask|check|call|pick|write|follow|type|send|click|count|answer|press|wait|tell|remember|test; how long do|did it take to read|open|look|call|ask|check; how stupid|naive|dumb|careless|lazy|thick do|can|must; how do|can|could you|one|he|she|anyone|anybody|someone even|possibly|get|miss|overlook; how do|can|could anyone|anybody|someone not
  be it too much trouble|effort|work|bother; which part of; what part of * do|did * not; what more do|did he|she|they|you; an? engraved invitation; what excuse; what be his|her|their excuse|problem|plan
  which of you; which one of you; which department|team|genius|person|engineer|developer|admin turn|turned|leave|left|think|thought|forget|forgot|break|broke|push|pushed; explain to I|me|us|slowly why|how|what; beyond I|me why|how; love to know|hear who|why|which|what; go figure why|how; who be * supposed|suppose to be watching|watch|checking|check|looking
  allergic to checklists|checklist|documentation|testing|tests|process|reading|work; too lazy|busy|proud|important|good to; what do he|she|they|you expect; whose idea|fault|mistake be it|was|is|that|this; who be asleep|sleeping; so hard|difficult about; who drop the ball`)

/** `Did nobody look at the totals?`, `Didn't anyone check?`: a question that answers itself. */
function isReproach(analysis: Analysis, clause: Clause): boolean {
  const { isNegated, isQuestion, verb, opener, modality } = clause
  const { tokens, phrases: found } = analysis
  // `Was the on-call even awake?`
  const subject = clause.subject ?? found.find(({ from }) => from === verb.from + 1)
  if (!analysis.isQuestion || isQuestion || opener !== undefined || !subject || !isHuman(subject.kind)) return false
  if (subject.kind === 'self' || (modality === 'can' && !isNegated)) return false
  const first = tokens[verb.from]
  if (!isNegated && /^(?:would|could|can|will|may)$/.test(modality ?? first?.lemma ?? '')) return false
  const isInverted = tokens.slice(0, subject.from).some(({ pos }) => pos === 'AUX') && subject.from <= 4
  if (!first || !isInverted) return false
  const doubts =
    tokens
      .slice(subject.from, subject.to)
      .some(({ lemma }) => /^(?:anybody|anyone|nobody|no-one|no|seriously)$/.test(lemma)) ||
    tokens
      .slice(subject.to, Math.max(verb.head, subject.to) + 3)
      .some(({ lemma }) => /^(?:even|ever|asleep|blind|deaf|bother)$/.test(lemma))
  return (isNegated || doubts) && !/^(?:affect|hurt|have|get|receive|need|see|notice)$/.test(tokens[verb.head]!.lemma)
}

function accuses(analysis: Analysis, clause: Clause): boolean {
  const verb = verbOf(analysis, clause)
  return clause.isNegated || approvals.has(verb) || handling.has(verb) || damage.has(verb) || sharedErrors.has(verb)
}

function errs(analysis: Analysis, clause: Clause): boolean {
  const plain = { ...clause, modality: undefined, isQuestion: false, opener: '' }
  return clause.isNegated || lapseOf({ ...analysis, isQuestion: false }, plain) !== undefined
}

/** Whether the question is put, not reported: it ends with its mark, or begins the sentence. */
function isDirect(analysis: Analysis, clause: Clause): boolean {
  if (analysis.isQuestion) return true
  const first = analysis.tokens.find((token) => token.pos !== 'PUNCT' && token.pos !== 'NUM' && token.pos !== 'TIME')
  return first !== undefined && first.lemma === clause.opener
}
