import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createTagModel } from '../../server/core/language/analysis/tag-model.ts'

const folder = 'server/training/sentences'

describe('the tag model', () => {
  it('gives every word of every training sentence the tag that the library of the model gives it', () => {
    const { tags, tagsOf } = createTagModel()
    const nlp = winkNLP(model, ['pos'])
    let count = 0
    for (const file of readdirSync(folder))
      for (const text of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
        const words = ['.', ...(text.match(/[A-Za-z]+|[.,]/g) ?? []), '.']
        const expected = nlp.readDoc(words.join(' ')).tokens().out(nlp.its.pos) as string[]
        // Where the library makes two words of one nobody knows which tag is whose.
        if (expected.length !== words.length) continue
        count++
        const found = ['PUNCT', ...tagsOf(words.slice(1, -1)).map((tag) => tags[tag]), 'PUNCT']
        assert.deepEqual(found, expected, text)
      }
    assert.ok(count > 1000, `${count} sentences`)
  })

  it('takes a contraction without its apostrophe for its first word', () => {
    const { tags, tagsOf } = createTagModel()
    const found = tagsOf(['They', 'wont', 'restart', 'it']).map((tag) => tags[tag])
    assert.deepEqual(found, ['PRON', 'AUX', 'VERB', 'PRON'])
  })
})
