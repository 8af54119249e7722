import assert from 'node:assert/strict'
import type { Sentence } from '../../server/core/language/analysis/sentence.ts'
import { likely, sure } from '../../server/core/language/scorer/thresholds.ts'
import { decode } from '../../server/core/language/scorer/weights.ts'
import text from '../../server/core/language/scorer/weights.txt'
import { scored } from '../../server/training/cross-validate.ts'
import { figures } from '../../server/training/figures.ts'
import { readDocuments } from '../../server/training/lessons.ts'
import { sentencesOf } from '../language/support.ts'

/** The highest score of any stretch of a text. */
const score = (text: string): number =>
  Math.max(...sentencesOf(text).flatMap(({ suspicions }) => suspicions.map((each) => each.score)), -9)

const wordsThatMadeIt = ({ suspicions, tokens }: Sentence): string[] =>
  suspicions.flatMap(({ because }) => because.map((at) => tokens[at]!.text))

describe('scorer', () => {
  it('tells people from machines by the same words', () => {
    assert.ok(score('The on-call could not be arsed to look at the graph.') > likely)
    assert.ok(score('The collector could not be reached to look at the graph.') < likely)
    assert.ok(score('Networking had their feet up all night.') > score('The network had its feet up all night.'))
  })

  it('hears no blame in what is quoted', () => {
    assert.ok(score('A customer wrote: "The on-call could not be arsed to look at the graph."') < likely)
  })

  it('names the words that made the verdict', () => {
    const [sentence] = sentencesOf('Dmitri so confidently dropped the index.')
    assert.ok(wordsThatMadeIt(sentence!).includes('confidently'))
  })

  it('gives the same verdict wherever the sentence stands', () => {
    const said = 'The vendor sat on its hands until noon.'
    assert.equal(score(said), score(`The disk was full. ${said}`))
  })

  it('does about as well as it was said to on documents that it has never seen', () => {
    const weights = decode(text)
    const heldOut = readDocuments('server/training/held-out').map((lesson) => scored(lesson, weights))
    const both = figures(heldOut, { rules: true, from: likely })
    const loud = figures(heldOut, { rules: true, isLoud: true, from: sure })
    assert.ok(both.recall >= 0.6, `recall ${both.recall}`)
    assert.ok(both.noise <= 3, `noise ${both.noise}`)
    assert.ok(loud.precision >= 0.85, `precision ${loud.precision}`)
  })
})
