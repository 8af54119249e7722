import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'

/** A bundle with the chunks that it imports at its start, in kilobytes; the server's own file imports it when it runs. */
function weight(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0
  seen.add(file)
  const imports = file.endsWith('server.js')
    ? /(?:from|import)\s*\(?"(\.[^"]+\.js)"/g
    : /(?:from|import)\s*"(\.[^"]+\.js)"/g
  const chunks = readFileSync(file, 'utf8').matchAll(imports)
  let size = statSync(file).size / 1000
  for (const [, chunk] of chunks) size += weight(join(dirname(file), chunk!), seen)
  return size
}

describe('the bundles', () => {
  const budgets = { 'dist/client.cjs': 500, 'dist/server.js': 1425, 'dist/cli.js': 1180 }
  for (const [file, budget] of Object.entries(budgets))
    it(`${file} loads at most ${budget} kB at its start, and the language model later`, () => {
      const size = weight(file)
      assert.ok(size <= budget, `${size.toFixed(0)} kB`)
    })

  it('hold no character that takes two bytes in memory, and so makes all of them take two', () => {
    for (const file of globSync('dist/**/*.{js,cjs}')) {
      const [wide] = /[^\x00-\xff]/.exec(readFileSync(file, 'utf8')) ?? []
      assert.equal(wide, undefined, file)
    }
  })

  it('are asked for where there may be a postmortem, never for every window', () => {
    const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as { activationEvents: string[] }
    for (const event of activationEvents) assert.match(event, /^on(?!StartupFinished)[A-Z]\w+:/)
  })
})
