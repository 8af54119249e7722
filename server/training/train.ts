import { writeFileSync } from 'node:fs'
import { encode } from '../core/language/scorer/weights.ts'
import { crossValidate, type Scored } from './cross-validate.ts'
import { figures, threshold, type Voices } from './figures.ts'
import { learn } from './learn.ts'
import { readLessons } from './lessons.ts'

/** What the model's verdicts must reach to be called sure, on what it has not seen. */
const precision = 0.97
/** How many findings without a label per 1,000 words of natural text the model may add to the rules. */
const noise = 1.3

const scorer = 'server/core/language/scorer'

const lessons = readLessons('server/training')
const heldOut = crossValidate(lessons)
const natural = heldOut.filter(({ lesson }) => lesson.isNatural)
const documents = heldOut.filter(({ lesson }) => lesson.block.endsWith('.md'))
const sure = threshold(heldOut, 'all', (right, wrong) => right / (right + wrong) >= precision)
const likely = threshold(natural, 'added', (_, wrong, words) => (1000 * wrong) / words <= noise)

print(
  'sentences, held out by blocks of 50',
  heldOut.filter(({ lesson }) => lesson.block.includes('.jsonl')),
)
print('documents, held out as a whole', documents)
console.log(`sure from ${sure.toFixed(2)}, likely from ${likely.toFixed(2)}`)

writeFileSync(`${scorer}/weights.txt`, `${encode(learn(lessons.flatMap(({ examples }) => examples)))}\n`)
writeFileSync(
  `${scorer}/thresholds.ts`,
  `/** Log odds from which a stretch surely reads as blame, and from which it may; written by \`npm run train\`. */
export const sure = ${sure.toFixed(2)}
export const likely = ${likely.toFixed(2)}
`,
)

function print(title: string, scored: readonly Scored[]): void {
  const voices: [string, Voices][] = [
    ['rules alone, sure', { rules: true, isLoud: true }],
    ['rules alone', { rules: true }],
    ['model alone, sure', { rules: false, from: sure }],
    ['model alone', { rules: false, from: likely }],
    ['both, sure', { rules: true, isLoud: true, from: sure }],
    ['both', { rules: true, from: likely }],
  ]
  console.log(`\n${title.padEnd(40)} recall  precision  noise per 1,000 words`)
  for (const [name, voice] of voices) {
    const { recall, precision, noise } = figures(scored, voice)
    console.log(`  ${name.padEnd(38)} ${recall.toFixed(3)}   ${precision.toFixed(3)}      ${noise.toFixed(2)}`)
  }
}
