import { mix } from './hash.ts'

/** How many weights the scorer has: features share them by their hash. */
export const size = 1 << 17

/** Weights are kept on 15 levels, finer near zero. */
const levels = 7

/** The largest weight that can be told apart. */
const largest = 3

/** Which weight belongs to a feature. */
export function slot(feature: number): number {
  return mix(feature, 0) & (size - 1)
}

/** The level on which a weight is kept. */
export function levelOf(weight: number): number {
  const level = Math.round(Math.sqrt(Math.min(Math.abs(weight), largest) / largest) * levels)
  return weight < 0 ? -level : level
}

/** Two weights a byte, as text that any editor can open. */
export function encode(weights: Float32Array): string {
  let bytes = ''
  for (let index = 0; index < size; index += 2)
    bytes += String.fromCharCode(((levelOf(weights[index]!) + 8) << 4) | (levelOf(weights[index + 1]!) + 8))
  return btoa(bytes)
}

/** The weights in a text that `encode` wrote. */
export function decode(text: string): Float32Array {
  const bytes = atob(text.trim())
  const weights = new Float32Array(size)
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes.charCodeAt(index)
    weights[2 * index] = weightOf((byte >> 4) - 8)
    weights[2 * index + 1] = weightOf((byte & 15) - 8)
  }
  return weights
}

function weightOf(level: number): number {
  return Math.sign(level) * (level / levels) ** 2 * largest
}
