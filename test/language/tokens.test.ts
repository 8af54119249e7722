import assert from 'node:assert/strict'
import fc from 'fast-check'
import { spanOfTokens } from '../../server/core/language/analysis/sentence.ts'
import { slice } from '../../server/core/text.ts'
import { sentencesOf } from './support.ts'

describe('tokens', () => {
  const check = (text: string, expected: string) =>
    it(text, () =>
      assert.equal(
        sentencesOf(text)
          .flatMap(({ tokens }) => tokens.map(({ lemma, pos }) => `${lemma || '_'}/${pos}`))
          .join(' '),
        expected,
      ),
    )

  check("They didn't check it.", 'they/PRON do/AUX not/PART check/VERB it/PRON ./PUNCT')
  check('The on-call ran `rm -rf` at 10:05.', 'the/DET on-call/NOUN run/VERB _/CODE at/ADP _/TIME ./PUNCT')
  check('@maria.lopez cannot deploy v2.4.1.', '@maria.lopez/PROPN can/AUX not/PART deploy/VERB v2.4.1/CODE ./PUNCT')
  check("Bob's change broke it.", "bob/PROPN 's/PART change/NOUN break/VERB it/PRON ./PUNCT")
  check('The deploy of INC-88 failed.', 'the/DET deploy/NOUN of/ADP _/CODE fail/VERB ./PUNCT')

  check('no one read the notes', 'no/DET one/NOUN read/VERB the/DET note/NOUN')
  check('On-call swipes alert away', 'on-call/NOUN swipe/VERB alert/NOUN away/ADV')
  check('An ill-advised restart', 'an/DET ill-advised/ADJ restart/NOUN')
  check("To nobody's surprise", "to/PART nobody/PRON 's/PART surprise/NOUN")
  check('He looked at the origin logs.', 'he/PRON look/VERB at/ADP the/DET origin/NOUN log/NOUN ./PUNCT')

  it('know where they stand in the source, through markup, entities and wrapped lines', () => {
    const text = 'The **on-call**\nengineer &amp; [Bob](http://x.y) ran `a b` \\*twice\\*.'
    const [sentence] = sentencesOf(text)
    const found = sentence!.tokens.map((_, index) => slice(text, spanOfTokens(sentence!, index, index + 1)))
    assert.deepEqual(found, ['The', 'on-call', 'engineer', '&amp;', 'Bob', 'ran', 'a b', '\\*', 'twice', '\\*', '.'])
  })

  it('are the words of any text, in order and without overlap', () => {
    const words = [
      'The',
      'engineer',
      "didn't",
      '`co de`',
      '10:05',
      '"quoted',
      'words"',
      '@bob',
      'e.g.',
      'v1.2',
      '—',
      '⟨blank⟩',
      '😀',
      'naïve',
      "o'clock",
      '\n',
      '...',
      '(a)',
      'x/y',
      '🏳️‍🌈',
      'שלום',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 20 }),
        (parts) => {
          for (const sentence of sentencesOf(parts.join(' '))) {
            let end = 0
            for (const token of sentence.tokens) {
              assert.ok(token.from >= end && token.to > token.from && token.to <= sentence.text.length)
              assert.equal(sentence.text.slice(token.from, token.to), token.text)
              assert.equal(sentence.text.slice(end, token.from).trim(), '')
              end = token.to
            }
            assert.equal(sentence.text.slice(end).trim(), '')
            for (const { from, to, verb } of sentence.clauses)
              assert.ok(from >= 0 && from <= verb.head && verb.head < to && to <= sentence.tokens.length)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
