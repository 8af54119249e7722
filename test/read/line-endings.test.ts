import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCauses } from '../../server/core/read/causes.ts'
import { readImpact } from '../../server/core/read/impact.ts'
import { readPassages } from '../../server/core/read/passages.ts'
import { recognise } from '../../server/core/read/recognition/recognition.ts'
import { markdownText } from './markdown-text.ts'
import { sourceOf } from './source-of.ts'

/** What a text says, without where. */
function saying(text: string): unknown {
  const source = sourceOf(text)
  const found = {
    recognition: recognise(source),
    metadata: source.metadata,
    causes: readCauses(source),
    impact: readImpact(source),
    passages: readPassages(source, { timeline: [], actionItems: [], fiveWhys: [] }).map(({ prose, ...passage }) => ({
      ...passage,
      text: prose.text,
    })),
  }
  return JSON.parse(JSON.stringify(found, (key, value) => (key === 'span' || key === 'prose' ? undefined : value)))
}

const draft = `---
title: Mail lost
severity: SEV-2
---

Status: draft
Owner: Ann

## Impact

200 users lost
mail for 20 min.

## Root cause

- a lock
  without expiry

> You broke
> it.
`

function check(name: string, variant: (text: string) => string): void {
  it(`${name}: a draft`, () => assert.deepEqual(saying(variant(draft)), saying(draft)))
  it(`${name}: code over two lines`, () => assert.deepEqual(saying(variant('`a\nb` c')), saying('`a\nb` c')))
  it(`${name}: any text`, () => {
    fc.assert(
      fc.property(markdownText, (text) => assert.deepEqual(saying(variant(text)), saying(text))),
      { numRuns: 60 },
    )
  })
}

describe('what a text says does not depend on', () => {
  check('carriage returns before line feeds', (text) => text.replaceAll('\n', '\r\n'))
  check('carriage returns alone', (text) => text.replaceAll('\n', '\r'))
  check('a byte order mark', (text) => `\uFEFF${text}`)
})
