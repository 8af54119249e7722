import assert from 'node:assert/strict'
import fc from 'fast-check'
import { WordTable } from '../../server/core/language/word-table.ts'

describe('a table of words', () => {
  it('finds the line of each word and of no other', () => {
    const table = new WordTable('1 apple pear\n2\n3 plum a')
    assert.deepEqual(table.heads, ['1', '2', '3'])
    const words = ['apple', 'pear', 'plum', 'a', '1', '3', 'app', 'apple pear', 'plu', '', 'ä']
    assert.deepEqual(
      words.map((word) => table.lineOf(word)),
      [0, 0, 2, 2, -1, -1, -1, -1, -1, -1, -1],
    )
  })

  it('is as good as a map', () => {
    const word = fc.stringMatching(/^[a-c]{1,4}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (words, others) => {
        const lines = words.map((each, index) => `${index} ${each}`)
        const table = new WordTable(lines.join('\n'))
        for (const each of [...words, ...others]) assert.equal(table.lineOf(each), words.indexOf(each))
      }),
    )
  })
})
