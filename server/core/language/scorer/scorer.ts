import type { Analysis, Suspicion } from '../analysis/sentence.ts'
import { isHuman, isOfHuman } from '../blame/nominal.ts'
import type { Features } from './collector.ts'
import { featuresOf, type Place } from './features.ts'
import { type SeenToken, seenTokens } from './seen-tokens.ts'
import { type Unit, unitsOf } from './units.ts'
import { decode, slot } from './weights.ts'
import text from './weights.txt'

let known: Float32Array | undefined

function weightsOf(): Float32Array {
  known ??= decode(text)
  return known
}

/**
 * How much each unit of a sentence reads as blame, if somebody may be meant in it, by a linear model over features of
 * its words and clauses. It was trained by `npm run train` on the labelled sentences and documents in `server/training`.
 */
export function suspicionsOf(analysis: Analysis, place: Place): readonly Suspicion[] {
  if (isOfSystem(analysis, { from: 0, to: analysis.tokens.length, clauses: analysis.clauses })) return []
  const sentence = new Judged(analysis, place)
  const found: Suspicion[] = []
  for (let index = 0; index < sentence.units.length; index++) {
    const unit = sentence.units[index]!
    if (saysSomething(analysis, unit) && !isOfSystem(analysis, unit)) found.push(new Suspected(sentence, unit, index))
  }
  return found
}

/** A sentence whose units are judged when somebody asks. */
class Judged {
  readonly units: readonly Unit[]
  #seen: SeenToken[] | undefined

  constructor(
    readonly analysis: Analysis,
    readonly place: Place,
  ) {
    this.units = unitsOf(analysis)
  }

  features(index: number): Features {
    this.#seen ??= seenTokens(this.analysis)
    return featuresOf(this.analysis, this.#seen, this.units, index, this.place)
  }
}

/** A unit, scored when first asked for: where a rule has spoken nobody asks. */
class Suspected implements Suspicion {
  readonly from: number
  readonly to: number
  readonly #sentence: Judged
  readonly #unit: Unit
  readonly #index: number
  #score: number | undefined

  constructor(sentence: Judged, unit: Unit, index: number) {
    this.from = unit.from
    this.to = unit.to
    this.#sentence = sentence
    this.#unit = unit
    this.#index = index
  }

  get score(): number {
    this.#score ??= scoreOf(this.#sentence.features(this.#index), weightsOf())
    return this.#score
  }

  // Few are told of: the features, of which only the last are kept, are found again for those.
  get because(): number[] {
    return reasons(this.#sentence.analysis, this.#unit, this.#sentence.features(this.#index))
  }
}

/** A name or a role alone says nothing of anybody: `Customer Care`. */
function saysSomething({ tokens, phrases, clauses }: Analysis, { from, to }: Unit): boolean {
  if (clauses.length === 0 && to - from > 1 && tokens.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text)))
    return false
  for (let at = from; at < to; at++) {
    const { pos } = tokens[at]!
    if (telling.has(pos)) return true
    if (pos !== 'NOUN') continue
    const phrase = phrases.find((each) => each.from <= at && at < each.to)
    if (!phrase || !isHuman(phrase.kind)) return true
  }
  return false
}

/** Whether a system does all that is told, and nobody is in sight: `The change dropped the record`. */
function isOfSystem({ phrases }: Analysis, { from, to, clauses }: Unit): boolean {
  return (
    clauses.length > 0 &&
    clauses.every(({ form, subject }) => form === 'finite' && subject?.kind === 'system') &&
    !phrases.some((phrase) => from <= phrase.head && phrase.head < to && isOfHuman(phrase))
  )
}

const telling: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV', 'OTHER'])

/** Long units have more features; dividing by a root of their number keeps them from being the surer for it. */
export function scaleOf(features: number): number {
  return features ** -0.4
}

export function scoreOf(features: Features, weights: Float32Array): number {
  const { ids } = features
  let sum = 0
  for (let index = 0; index < ids.length; index++) sum += weights[slot(ids[index]!)]!
  return sum * scaleOf(ids.length)
}

const most = 4

/** The tokens whose features add most to the score. */
function reasons({ tokens }: Analysis, unit: Unit, features: Features): number[] {
  const weights = weightsOf()
  const shares = new Float32Array(unit.to - unit.from)
  let total = 0
  for (let index = 0; index < features.ids.length; index++) {
    const token = features.tokens[index]!
    if (token >= 0) shares[token - unit.from]! += weights[slot(features.ids[index]!)]!
  }
  for (const share of shares) total += Math.max(0, share)
  return [...shares.keys()]
    .filter((at) => shares[at]! > total / 8 && !/^(?:PUNCT|DET|CODE)$/.test(tokens[unit.from + at]!.pos))
    .sort((a, b) => shares[b]! - shares[a]!)
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((at) => unit.from + at)
}
