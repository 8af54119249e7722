import assert from 'node:assert/strict'
import { createLanguage } from '../../server/core/language/engine.ts'
import { language, passageOf } from './support.ts'

describe('the language engine', () => {
  it('does not work twice on a sentence, wherever it stands', () => {
    const [here] = language.sentences(passageOf('The scheduler kept the lease for an hour.'))
    const [there] = language.sentences(passageOf('Intro text.\nThe scheduler kept the lease for an hour.')).slice(1)
    assert.equal(there!.tokens, here!.tokens)
    assert.equal(there!.clauses, here!.clauses)
    assert.notDeepEqual(there!.span, here!.span)
  })

  it('tells the same words with and without code apart', () => {
    const [plain] = language.sentences(passageOf('We run cron twice.'))
    const [code] = language.sentences(passageOf('We run `cron` twice.'))
    assert.deepEqual([plain!.tokens[2]!.pos, code!.tokens[2]!.pos], ['NOUN', 'CODE'])
  })

  it('forgets nothing in the midst of a document, however little it remembers', () => {
    const forgetful = createLanguage(2)
    const paragraphs = ['One node failed.', 'Bob left.', 'The queue was full.', 'We waited.']
    for (let turn = 0; turn < 8; turn++) {
      const passages = passageOf([...paragraphs.slice(turn % 4), ...paragraphs].join('\n\n'))
      const textsOf = ({ sentences }: typeof language) => sentences(passages).map(({ text }) => text)
      assert.deepEqual(textsOf(forgetful), textsOf(language))
    }
  })
})
