import type { Analysis, Nominal } from '../analysis/sentence.ts'
import type { Attribution } from './fault-answers.ts'
import { relief } from './fault-labels.ts'
import { isHuman } from './nominal.ts'

/** What is done wrong, or left undone, and is somebody's. */
const doings: ReadonlySet<string> = new Set(
  `
  fault doing blame guilt mess handiwork screw-up fuck-up cock-up mistake blunder error oversight negligence
  carelessness incompetence laziness failure lapse inaction ignorance refusal omission misjudgement misjudgment
  recklessness sloppiness inertia stubbornness arrogance impatience inattention inattentiveness haste slip slip-up
  miss bungle bungling complacency guesswork tinkering meddling impulsiveness cluelessness indifference neglect
  inexperience botch typo misreading misuse mishandling mistyping misconfiguration dithering procrastination
  reluctance obsession stinginess tantrum brainwave antics vanity ego laxity nonchalance heroics freelancing
  forgetfulness bravado silence greed cowardice miscalculation whim say-so overconfidence ineptitude sloth naivety
  hubris apathy disregard howler gaffe faux-pas misstep bumbling nagging hunch tardiness stunt shenanigan panic
  foot-dragging indecision incuriosity disinterest tunnel-vision foul-up mishap misclick mis-click mistype mis-type
  miscommunication non-compliance noncompliance malpractice misconduct dereliction tampering interference sabotage
  violation breach disobedience insubordination inability unwillingness slowness 
  workmanship blindness deafness folly blooper clanger fumble flub goof boo-boo brain-fade clumsiness inexactitude
  dawdling fiddling fat-fingering trigger-finger misbehaviour misbehavior absent-mindedness
  short-sightedness shortsightedness mismanagement micromanagement misinterpretation misdiagnosis non-response
  no-show stonewalling dilly-dallying one-upmanship hand-waving `
    .trim()
    .split(/\s+/),
)

/** `Bob's fault`, `their negligence`. */
export function owned(analysis: Analysis): Attribution[] {
  const { phrases: found, tokens } = analysis
  return found.flatMap((phrase) => {
    const { owner, from, to, head } = phrase
    if (!isHuman(owner)) return []
    const { lemma } = tokens[head]!
    if (
      !doings.has(lemma) &&
      !(leanings.has(lemma) && leansTo(tokens, to) && !tokens.some((token) => relief.test(token.lemma)))
    )
      return []
    return [{ from, to: lemma === 'fault' ? to : actEnd(analysis, to), isMild: owner === 'self' || !doings.has(lemma) }]
  })
}

/** `Management's decision not to renew`: nothing is denied by that *not*. */
export function declined(analysis: Analysis): Attribution[] {
  const { phrases: found, tokens } = analysis
  return found.flatMap(({ owner, from, to, head }) => {
    const isNot = tokens[to]?.lemma === 'not' && tokens[to + 1]?.word === 'to'
    if (!isNot || !isHuman(owner) || !/^(?:decision|choice|preference)$/.test(tokens[head]!.lemma)) return []
    return [{ from, to: actEnd(analysis, to + 1), isMild: owner === 'self' }]
  })
}

/** Where the act ends that a noun was of: `his refusal [to open the cabinet]`, `their habit [of rebooting first]`. */
function actEnd({ tokens, clauses }: Analysis, at: number): number {
  const next = tokens[at]
  const isAct = next?.word === 'to' || (next?.word === 'of' && tokens[at + 1]?.form === 'ing')
  if (!isAct) return at
  const act = clauses.find(({ verb, form }) => form !== 'finite' && verb.head > at && verb.head <= at + 3)
  if (!act) return at
  // A tagger that takes the verb after it for a noun makes the act too short.
  const last = tokens.findIndex(({ pos }, index) => index >= act.to && /^(?:VERB|AUX|PUNCT)$/.test(pos))
  return last < 0 ? act.to : last
}

/** What people are said to be like, where it says to do what: `the vendor's habit of rebooting first`. */
const leanings = new Set('habit tendency propensity penchant fondness knack talent aversion failure'.split(' '))

function leansTo(tokens: Analysis['tokens'], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2)
  return (/^(?:of|for)$/.test(first?.word ?? '') && second?.form === 'ing') || first?.word === 'to'
}

const marks = new Set(['fingerprint', 'fingermark', 'paw-print', 'pawprint', 'handwriting', 'signature', 'footprint'])

/** `has Priya's fingerprints all over it`, `on his watch`, `at the vendor's doorstep`. */
export function traces({ phrases: found, tokens, clauses }: Analysis): Attribution[] {
  return found.flatMap(({ owner, from, to, head }) => {
    if (!isHuman(owner)) return []
    const before = tokens[from - 1]?.word ?? ''
    const isMark = marks.has(tokens[head]!.lemma) && (tokens[to]?.word === 'all' || tokens[to]?.word === 'on')
    const isPlace =
      (/^(?:on|under)$/.test(before) && /^(?:watch|conscience)$/.test(tokens[head]!.lemma)) ||
      (/^(?:at|on)$/.test(before) && /^(?:door|doorstep)$/.test(tokens[head]!.lemma))
    if (!isMark && !isPlace) return []
    const clause = isMark && clauses.find((each) => each.from <= from && from < each.to)
    return [
      clause
        ? { from: clause.from, to: clause.to, isMild: owner === 'self' }
        : { from: from - 1, to, isMild: owner === 'self' },
    ]
  })
}

const failings = new Set(
  'failure refusal reluctance unwillingness negligence carelessness incompetence inattention laziness complacency impatience arrogance misconduct dereliction malpractice violation breach misuse mishandling tampering interference meddling sabotage oversight blunder mistake lapse omission screw-up mismanagement misjudgement misjudgment inexperience recklessness sloppiness disregard stubbornness'.split(
    ' ',
  ),
)

/** `the failure of the reviewer to look`, `negligence on the part of the crew`, `a violation by technician 4402`. */
export function doneBy(analysis: Analysis): Attribution[] {
  const { phrases: found, tokens } = analysis
  return found.flatMap((phrase) => {
    const { lemma } = tokens[phrase.head]!
    if (!failings.has(lemma) || phrase.to !== phrase.head + 1) return []
    const { by, who } = somebodyAfter(tokens, found, phrase.to)
    if (!who || !isHuman(who.kind) || who.kind === 'self') return []
    if (by === 'of' && /^(?:failure|violation|breach)$/.test(lemma) && tokens[who.to]?.word !== 'to') return []
    return [{ from: phrase.from, to: actEnd(analysis, who.to), isMild: false }]
  })
}

/** Somebody after a noun, and the word between: *of*, *by*, *from*, *at*, *on the part of*. */
function somebodyAfter(
  tokens: Analysis['tokens'],
  found: readonly Nominal[],
  at: number,
): { readonly by: string; readonly who: Nominal | undefined } {
  const by = tokens[at]?.word ?? ''
  const isPart = by === 'on' && tokens[at + 2]?.word === 'part'
  if (!isPart && !/^(?:of|by|from)$/.test(by)) return { by, who: undefined }
  const start = at + (isPart ? 4 : 1)
  return { by, who: found.find(({ from }) => from === start) }
}
