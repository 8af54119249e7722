import { scaleOf } from '../core/language/scorer/scorer.ts'
import { size } from '../core/language/scorer/weights.ts'
import type { Example } from './example.ts'

const epochs = 8
const rate = 0.3
/** How much of a weight is forgotten each time, so that rare features stay small. */
const decay = 1e-6
/** A feature that so few examples have tells nothing. */
const rare = 2

/**
 * Logistic regression with a step size of its own for each weight (AdaGrad); the weights of the second half of the
 * passes are averaged. The same examples give the same weights.
 */
export function learn(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(size)
  const sums = new Float64Array(size)
  const squares = new Float32Array(size).fill(1e-3)
  const isKnown = frequent(examples)
  const rows = examples.map(({ slots, isBlame, weight }) => ({
    slots: slots.filter((slot) => isKnown[slot]! >= rare),
    scale: scaleOf(slots.length),
    wanted: isBlame ? 1 : 0,
    weight,
  }))
  const order = rows.map((_, index) => index)
  const random = generator(1)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { slots, scale, wanted, weight } = rows[index]!
      let score = 0
      for (const slot of slots) score += weights[slot]!
      const error = (1 / (1 + Math.exp(-score * scale)) - wanted) * weight * scale
      for (const slot of slots) {
        const slope = error + decay * weights[slot]!
        squares[slot]! += slope * slope
        weights[slot]! -= (rate * slope) / Math.sqrt(squares[slot]!)
      }
    }
    if (epoch > epochs / 2) for (let slot = 0; slot < size; slot++) sums[slot]! += weights[slot]!
  }
  return Float32Array.from(sums, (sum) => sum / Math.floor(epochs / 2))
}

function frequent(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(size)
  for (const { slots } of examples) for (const slot of slots) counts[slot]!++
  return counts
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index]!
    order[index] = order[other]!
    order[other] = kept
  }
}

/** Numbers from 0 to 1 that are the same each time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
