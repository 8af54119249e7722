import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { packageScript, runProgram } from './host/program.ts'

/** What a person who installs the extension gets, folder by folder. */
const contents = [
  /^dist\/(?:client\.cjs|server\.js|cli\.js|package\.json)$/,
  /^dist\/chunks\/[\w-]+\.js$/,
  /^dist\/web\/(?:client|server)\.js$/,
  /^dist\/rules\/[\w-]+\.md$/,
  /^client\/media\/(?:walkthrough\/)?[\w-]+\.(?:png|svg)$/,
  /^(?:l10n|snippets|syntaxes)\/[\w.-]+\.json$/,
  /^package(?:\.nls(?:\.\w+)?)?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
]

describe('the package', function () {
  this.timeout(120_000)
  let files: string[]

  before(async () => {
    const args = [packageScript('@vscode/vsce', 'vsce'), 'ls', '--no-dependencies']
    const { code, output } = await runProgram(process.execPath, args, { timeoutMs: 100_000 })
    assert.equal(code, 0, output)
    files = output.split('\n').filter((line) => (/^[\w./-]+$/.test(line) && line.includes('.')) || line === 'LICENSE')
  })

  it('holds what runs, what is read, and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !contents.some((pattern) => pattern.test(file))),
      [],
    )
    for (const pattern of contents)
      assert.ok(
        files.some((file) => pattern.test(file)),
        String(pattern),
      )
  })

  it('weighs less than 2 MB without the language model, of which the browser has a copy of its own', () => {
    const packed = (file: string) => deflateRawSync(readFileSync(file), { level: 9 }).length
    const model = readdirSync('dist/chunks').find((file) => file.startsWith('engine-'))
    assert.ok(model)
    const all = files.reduce((sum, file) => sum + packed(file), 0)
    const weight = (all - 2 * packed(join('dist/chunks', model))) / 1e6
    assert.ok(weight < 2, `${weight.toFixed(2)} MB`)
  })
})
