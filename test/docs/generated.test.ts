import assert from 'node:assert/strict'
import { generatedFiles } from './generate.ts'

describe('generated texts', () => {
  for (const { file, now, wanted } of generatedFiles())
    it(`${file} is up to date; "npm run generate" refreshes it`, () => assert.equal(now, wanted))
})
