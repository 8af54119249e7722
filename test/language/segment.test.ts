import assert from 'node:assert/strict'
import { sentencesOf } from './support.ts'

describe('sentences', () => {
  const check = (name: string, text: string, expected: string[]) =>
    it(name, () =>
      assert.deepEqual(
        sentencesOf(text).map((sentence) => sentence.text.replace(/\s+/g, ' ')),
        expected,
      ),
    )

  check('end at full stops, questions and exclamations', 'It broke. Why? It was full!', [
    'It broke.',
    'Why?',
    'It was full!',
  ])
  check('go on across a wrapped line', 'The engineer\nforgot the flag. Then\nit broke.', [
    'The engineer forgot the flag.',
    'Then it broke.',
  ])
  check('keep versions, times and file names whole', 'We run v2.4.1 since 10.05 with app.config.ts now. Good.', [
    'We run v2.4.1 since 10.05 with app.config.ts now.',
    'Good.',
  ])
  check('keep abbreviations whole', 'Some nodes, e.g. the first, failed vs. the rest. Mr. Bell saw it.', [
    'Some nodes, e.g. the first, failed vs. the rest.',
    'Mr. Bell saw it.',
  ])
  check('end after an abbreviation when a new one begins', 'It lasted 20 min. The queue was full.', [
    'It lasted 20 min.',
    'The queue was full.',
  ])
  check('do not end inside code', 'Run `a. B` first. Then wait.', ['Run a. B first.', 'Then wait.'])
  check('keep a closing quotation mark', 'She said "stop." Then it stopped.', ['She said "stop."', 'Then it stopped.'])
  check('begin where a line begins with a time', '14:02 deploy\n14:05 first error', [
    '14:02 deploy',
    '14:05 first error',
  ])
})
