import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

const languages = ['de', 'ja']

function json(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every text that the client says through `l10n.t`, as it stands in the source. */
function textsOfClient(): Set<string> {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const calls = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g
  return new Set(
    files.flatMap((file) => {
      const source = readFileSync(`client/${file}`, 'utf8')
      return [...source.matchAll(calls)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'))
    }),
  )
}

/** `{0}` and the commands that a text links to: what a translation must keep. */
function kept(text: string): string[] {
  return [...text.matchAll(/\{\d\}|\(command:[^)]*\)/g)].map(([found]) => found).sort()
}

function checkTranslation(english: string, translated: string | undefined): void {
  assert(translated, `"${english}" is not translated`)
  assert.deepEqual(kept(translated), kept(english))
}

describe('the translations', () => {
  const texts = textsOfClient()
  const english = json('package.nls.json')
  const manifest = readFileSync('package.json', 'utf8')

  it('are of texts that are there', () => assert(texts.size > 40))

  for (const language of languages) {
    it(`are complete for what the client says, and hold nothing else (${language})`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`)
      for (const text of texts) checkTranslation(text, bundle[text])
      assert.deepEqual(
        Object.keys(bundle).filter((text) => !texts.has(text)),
        [],
      )
    })

    it(`are complete for the manifest (${language})`, () => {
      const translated = json(`package.nls.${language}.json`)
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort())
      for (const [key, text] of Object.entries(english)) checkTranslation(text, translated[key])
    })
  }

  it('of the manifest are all used', () => {
    const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!)
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort())
  })
})
