import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Analysis } from '../server/core/analysis.ts'
import { analyze } from '../server/core/analyze.ts'
import { exampleFolder } from './host/root.ts'
import { language } from './support/shared-language.ts'

async function read(path: string): Promise<Analysis> {
  const text = await readFile(join(exampleFolder, path), 'utf8')
  return analyze(text, { path, language, today: '2026-11-23' })
}

const messages = ({ findings }: Analysis) => findings.map(({ rule, message }) => `${rule}: ${message}`)

describe('the example folder', function () {
  // The first analysis loads the language model.
  this.timeout(20_000)

  for (const path of ['2026-09-15-checkout-timeouts.md', '2026-06-04-stale-search-results.md'])
    it(`${path} leaves nothing to say`, async () => {
      const analysis = await read(`postmortems/${path}`)
      assert.ok(analysis.postmortem.recognition.isPostmortem)
      assert.deepEqual(messages(analysis), [])
    })

  for (const path of ['README.md', 'runbook.md'])
    it(`${path} is left alone`, async () => {
      const analysis = await read(path)
      assert.ok(!analysis.postmortem.recognition.isPostmortem)
      assert.deepEqual(messages(analysis), [])
    })

  it('the draft shows what each kind of rule is for', async () => {
    const { findings } = await read('postmortems/2026-09-15-checkout-timeouts-draft.md')
    const categories = new Set(findings.map(({ category }) => category))
    for (const category of ['blame', 'whys', 'action-items'] as const) assert.ok(categories.has(category), category)
  })
})
