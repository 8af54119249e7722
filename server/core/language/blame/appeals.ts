import { diligence } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Nominal } from '../analysis/sentence.ts'
import { denialBefore } from './denied-before.ts'
import { isHuman } from './nominal.ts'

/** Where a remedy appeals to people in whatever form: a motto, a duty of care in the passive, a value to be stressed. */
export function appeals(analysis: Analysis): TokenRange[] {
  const { tokens } = analysis
  const motto = findPhrase(mottoes, tokens)
  const duty = motto ? undefined : findPhrase(required, tokens)
  const hit = motto ?? (duty && !isWaived(analysis, duty.from) ? duty : undefined)
  const found =
    hit && !isDenied(analysis, hit.from) ? hit : (stressed(analysis) ?? clearTo(analysis) ?? ordered(analysis))
  return found ? [{ from: found.from, to: endOf(tokens, found.to) }] : []
}

/** What is asked goes on after the words that ask it. */
function endOf(tokens: Analysis['tokens'], at: number): number {
  const mark = tokens.findIndex(({ pos, text }, index) => index >= at && pos === 'PUNCT' && /^[.;:!?()–—]+$/.test(text))
  return Math.max(at, mark < 0 ? tokens.length : mark)
}

const isDenied = denialBefore('not never nor instead without rather than nobody', 4)

const isWaived = denialBefore('no', 2)

/** Said as it stands to whomever it may concern. */
const mottoes = phrases(`
  look before you; measure twice; look twice; read twice; think before you|we|click|type|merge|push|act|deploy; stop and think|read; stop , think; slow down and think|read|check|breathe; haste make waste; more haste; slow be smooth; slow and steady
  let this|that|it be a? lesson|warning|reminder; in doubt ask; in doubt , ask; eye on the ball|road|screen|prize; both eye on; eye open; wit about; brain before; use|engage your? brain; brain on; thinking cap; with * mind on; full|undivided concentration|attention
  not be a hero|stupid|careless|lazy|sloppy; not be so hasty|careless|sloppy; no more rubber-stamping|cowboy|guessing|guesswork|shortcut|shortcuts|assumption|assumptions|assuming|excuse|excuses|hero|heroics|sloppiness|mistakes|yolo
  let us|'s all? not|never repeat|make|let|forget|do|be|allow|have|fall|get; let us|'s all? be more|careful|vigilant|mindful|honest; let us|'s all? pay|stay|remember|remain|own|do better|raise|lift
  for the love of; for god|heaven|pity|christ|pete 's sake; in god 's name; for cry out loud; how many time; repeat after me; for the hundredth|umpteenth|nth time; once and for all stop
  it be everyone|everybody 's job|duty|responsibility; everyone|everybody 's duty|responsibility; not * be repeat|repeated; must|shall|should never again; not let it|this|that happen again; not happen again
  awareness|vigilance|discipline|sensitisation|sensitization|mindfulness|accountability|attention|concentration campaign|session|training|programme|program|week|month|drive|workshop|talk|email|mail|memo|poster|mindset|reminder; renewed commitment|vigilance|focus|attention|emphasis; culture|mindset|attitude of care|ownership|discipline|accountability|vigilance|diligence|responsibility|checking|caution|attention
  circular|memo|mail|email|e-mail|letter|note|notice|bulletin|poster|post|announcement|talk|stand-up|huddle recalling|reminding|stressing|stress|urging|urge|exhorting|imploring|warning|emphasising|emphasizing|reiterating; pep talk; toolbox talk on|about care|attention|vigilance|focus|concentration; a word of warning; stern reminder; reminder to self; gentle|friendly|quick|general reminder to all|everyone|everybody|colleague|team|staff|use|actually|please|be|not`)

/** What is asked of nobody by name: `greater care must be taken`. */
const required = phrases(`
  care|carefulness|attention|vigilance|diligence|discipline|caution|awareness|focus|concentration|rigour|rigor|ownership|accountability|thoroughness|mindfulness|prudence|alertness|professionalism|responsibility * be * required|require|expected|expect|needed|need|demanded|demand|exercised|exercise|called|paid|taken|observed|maintained|improved|strengthened|increased|raised|enforced|reinforced|heightened|restored|instilled|stressed|reiterated
  it be imperative|essential|vital|crucial|paramount|incumbent that|for|on everyone|everybody|all|staff|people|engineer|developer|operator|we|they|each|every`)

const stressing = phrases(`
  reinforce|reiterate|re-iterate|stress|emphasise|emphasize|re-emphasise|re-emphasize|underline|underscore|highlight|repeat|recall|recalling|impress|communicate|convey|preach|instil|instill|inculcate|remind|restate|drive|hammer|bring|press|drill * importance|seriousness|need|necessity|gravity|value|significance|criticality of|to|for
  remind|inform|make * aware? of how important|serious|vital|critical; understand how important|serious|vital`)

const virtues = new Set(
  'care attention vigilance diligence discipline caution awareness focus concentration rigour rigor ownership accountability thoroughness punctuality accuracy precision communication process procedure policy checklist situation matter incident professionalism responsibility mistake compliance protocol rule'.split(
    ' ',
  ),
)

/** `Reinforce with all reviewers the importance of reading the diff`. */
function stressed({ tokens, clauses }: Analysis): TokenRange | undefined {
  const hit = findPhrase(stressing, tokens)
  if (!hit) return undefined
  // What was stressed then is no remedy.
  if (clauses.some(({ verb, form, voice }) => verb.head === hit.from && form === 'finite' && voice === 'active'))
    return undefined
  const about = tokens.slice(hit.to, hit.to + 5)
  const end = about.findIndex(
    ({ lemma, form, pos }, at) =>
      virtues.has(lemma) ||
      (diligence.has(lemma) && (form === 'ing' || (pos === 'VERB' && tokens[hit.to + at - 1]?.word === 'to'))),
  )
  return end < 0 ? undefined : { from: hit.from, to: hit.to + end + 1 }
}

const homing = phrases(`
  make it? * clear|plain to; spell * out to|for; bring * home to; get * across to; drum|hammer|knock|beat|ram|drill it|this|that into; drum|hammer|knock|beat|ram into; hammer|drive|ram|bring * home that; come down hard on; get tough with|on; put the fear of
  lay down the law to|with; read the riot act to; give * earful|lecture|reminder to; crack the whip with|on; keep nag|nagging|remind|reminding|pester|pestering|chase|chasing|hound|hounding; lean on`)

/** `Make it crystal clear to the interns`, `drill it into the trainees`: brought home to people. */
function clearTo({ tokens, phrases: found, clauses }: Analysis): TokenRange | undefined {
  const hit = findPhrase(homing, tokens)
  if (!hit || /(?:ed|ought|ept)$/.test(tokens[hit.from]!.word)) return undefined
  // `The dashboard should make it clear to the shops`: not asked of anybody.
  const isOfThing = clauses.some(({ verb, subject }) => verb.head === hit.from && subject && !isHuman(subject.kind))
  if (isOfThing) return undefined
  const who = found.find(({ from, kind }) => from >= hit.to && from <= hit.to + 1 && isHuman(kind))
  if (tokens[hit.to - 1]!.lemma === 'that') return hit
  return who && who.kind !== 'self' ? { from: hit.from, to: who.to } : undefined
}

const crowd = new Set('folk folks guy guys people everyone everybody all lads gang mate mates team y’all'.split(' '))
/** Acts of attention, as opposed to tasks that can be done and ticked off. */
const minding =
  /^(?:read|think|look|listen|care|remember|concentrate|focus|communicate|respect|double-check|behave|mind|heed|obey|learn|slow|try|stop|quit|wake|label|check|use|pay|be|get|do|own|keep|watch|please|never|ask|follow|take)$/

/** `Label your cables, Luca`, `Devs, stop guessing`: an order with somebody called by name beside it. */
function ordered({ tokens, phrases: found, clauses }: Analysis): TokenRange | undefined {
  const clause = clauses.find(
    ({ form, subject, verb }) => (form === 'imperative' && !subject) || isCalledBefore(tokens, subject, verb.from),
  )
  if (!clause) return undefined
  const { verb, isNegated } = clause
  const isMinding = minding.test(tokens[verb.head]!.lemma) || isNegated
  if (!isMinding) return undefined
  const called = found.find(({ from, to, kind, head }) => {
    const isCalled = isHuman(kind) || crowd.has(tokens[head]!.word)
    const before = tokens[from - 1]?.text
    const after = tokens[to]
    // Whoever stands before a colon owns the item: `Joost: ask the supplier`.
    const isCall = after?.text === ',' || (after?.text === ':' && (isNegated || crowd.has(tokens[head]!.word)))
    const isFirst = from <= 2 && isCall && to + 4 > verb.from && to <= verb.head
    const isLast =
      before === ',' && (after === undefined || (after.pos === 'PUNCT' && after.text !== ',')) && from > verb.head
    return (
      isCalled && kind !== 'self' && (isFirst || (isLast && isBlunt(tokens, verb.head, isNegated, tokens[head]!.word)))
    )
  })
  if (!called) return undefined
  return { from: Math.min(verb.from, called.from), to: Math.max(clause.to, called.to) }
}

/** `Devs, stop guessing`: whoever is called stands where a subject would. */
function isCalledBefore(tokens: Analysis['tokens'], subject: Nominal | undefined, verb: number): boolean {
  return (
    subject !== undefined &&
    subject.to === verb - 1 &&
    tokens[subject.to]!.text === ',' &&
    tokens[verb]!.form === 'base'
  )
}

/** Whether an order with a name after it is a scolding: a task may have its owner there. */
function isBlunt(tokens: Analysis['tokens'], at: number, isNegated: boolean, name: string): boolean {
  return (
    isNegated ||
    crowd.has(name) ||
    /^(?:your|yourself)$/.test(tokens[at + 1]?.word ?? '') ||
    phraseAt(scolding, tokens, at) > 0
  )
}

const scolding = phrases(
  'read the|your; think; look; listen; be; learn; slow; stop; wake; try; remember; pay; do better; get it; mind; own',
)
