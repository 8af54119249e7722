import { diligence } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases } from '../analysis/phrases.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import type { Judgement } from './judgement.ts'

/** What somebody better is said to have done, or anybody at all: `Any engineer worth her salt takes a snapshot first`. */
export function comparisons(analysis: Analysis): Judgement[] {
  return analysis.clauses.flatMap((clause) => {
    const { from, to } = clause
    const subject = measureOf(analysis, clause)
    if (!subject || !clause.ownsSubject || clause.form !== 'finite' || isUnderstanding(analysis, clause)) return []
    if (!isOfRank(analysis, subject, clause) && !isSimple(analysis, subject)) return []
    const isWould = /^(?:would|could|should|might|can|will|'d)$/.test(clause.modality ?? '')
    return isWould || isHabit(analysis, clause)
      ? [{ from: Math.min(from, subject.from), to, isMild: !isDiligent(analysis, clause) }]
      : []
  })
}

/** `Any engineer worth her salt`: not the salt is meant. */
function measureOf({ tokens, phrases: nominals }: Analysis, { subject }: Clause): Nominal | undefined {
  if (!subject) return undefined
  const worth = [subject.from, subject.from - 1].find((at) => tokens[at]?.lemma === 'worth')
  return worth === undefined ? subject : nominals.find(({ to }) => to === worth)
}

/** `a competent engineer`, `anyone with half a brain`, `any tester worth the name`. */
function isOfRank({ tokens }: Analysis, { from, to, head }: Nominal, { verb }: Clause): boolean {
  if (!people.test(tokens[head]!.lemma)) return false
  const before = tokens.slice(from, head)
  if (before.some(({ lemma }) => ranks.has(lemma))) return true
  return findPhrase(worth, tokens, to, verb.from)?.from === to
}

const people =
  /^(?:engineer|developer|programmer|admin|administrator|sysadmin|operator|technician|tester|reviewer|dba|architect|manager|lead|planner|nurse|pharmacist|anyone|anybody|someone|somebody|person|people|team|colleague|adult|professional|specialist|contractor|vendor|supplier|provider|crew|shop|organisation|organization|company|dev|sre)$/
const ranks = new Set(
  'competent decent self-respecting responsible half-decent half-competent semi-competent reasonable seasoned diligent sane careful proper real better serious professional vigilant attentive conscientious prudent sensible thinking sober grown halfway-competent well-run functioning grown-up normal right-minded right-thinking able'.split(
    ' ',
  ),
)
const worth = phrases(`
  worth his|her|their|its|the|a|any; with an?|any|half|one|more|some|two|the? * sense|brain|brains|conscience|clue|eye|eyes|pulse|backbone|spine|care|curiosity|experience|pride|judgement|judgment|pair
  who care|cares|cared; who can|could read|count|think|spell; who take|takes|took * seriously; who know|knows|knew what they|he|she; who be * awake; with nothing better; in * right mind; of * calibre|seniority|experience|standing|grade; who understand|understood the`)

/** `a toddler`, `my grandmother`, `a five-year-old`: whoever is thought to know least. */
function isSimple({ tokens }: Analysis, { from, head }: Nominal): boolean {
  const { lemma } = tokens[head]!
  if (
    /^(?:toddler|grandmother|grandma|granny|gran|chimpanzee|chimp|monkey|hamster|parrot|goldfish|schoolboy|schoolgirl|schoolchild|teenager|simpleton|fool|idiot|moron|halfwit|kindergartner|layman|layperson|\d+-year-old|(?:five|six|seven|eight|nine|ten|four|three|twelve)-year-old)$/.test(
      lemma,
    )
  )
    return !tokens.slice(from, head).some(({ lemma: word }) => word === 'chaos')
  return (
    /^(?:kid|child|student|beginner|novice|trainee|intern|apprentice|first-year|second-year|freshman)$/.test(lemma) &&
    /^(?:an?|any|every|even)$/.test(tokens[from]!.lemma)
  )
}

/** `would have made the same mistake`, `would have struggled too`: said in sympathy. */
function isUnderstanding(analysis: Analysis, { verb, to, isNegated, subject }: Clause): boolean {
  const { tokens } = analysis
  const { lemma } = tokens[verb.head]!
  // `Even a careful engineer`: so would anybody.
  if (tokens[subject!.from - 1]?.word === 'even' && !isSimple(analysis, subject!)) return true
  if (isNegated && diligence.has(lemma)) return true
  if (!isNegated && strugglings.has(lemma) && phraseAt(careful, tokens, verb.head) < 0) return true
  return tokens
    .slice(verb.to, to + 3)
    .some(({ lemma: word }) => /^(?:same|likewise|too|either|also|similarly|as)$/.test(word))
}

const strugglings = new Set(
  'struggle miss fail need make fall conclude assume believe pick choose read think expect overlook mistake confuse be misread hesitate take have get like want use'.split(
    ' ',
  ),
)

function isHabit({ tokens }: Analysis, { verb, modality }: Clause): boolean {
  return modality === undefined && tokens[verb.head]!.form !== 'past' && /^(?:s|base)$/.test(tokens[verb.from]!.form)
}

/** What one does who is careful, or does not do who is not careless. */
function isDiligent({ tokens }: Analysis, { verb, isNegated, modality }: Clause): boolean {
  const { lemma } = tokens[verb.head]!
  if (modality === undefined) return diligence.has(lemma) || /^(?:know|take|try|back|run)$/.test(lemma)
  return isNegated || diligence.has(lemma) || phraseAt(careful, tokens, verb.head) > 0
}

const careful = phrases(`
  stop; know; see; take * backup|snapshot|look|care|step|minute|moment|precaution; back; spot; find; try; keep; run * test|suite|check|dry; have second; double-check; roll back; call; pick up; hold off; pause; refuse; say; catch; be able; have * idea|sense|wit|plan; do it|this|that|so|better|the`)
