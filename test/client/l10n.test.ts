import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { saidByServer, writtenInServer } from '../support/said.ts'

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
  const ofClient = textsOfClient()
  const ofServer = saidByServer()
  const english = json('package.nls.json')
  const manifest = readFileSync('package.json', 'utf8')

  it('are of texts that are there', () => {
    assert(ofClient.size > 40)
    assert(ofServer.size > 300)
  })

  for (const language of languages) {
    const bundle = json(`l10n/bundle.l10n.${language}.json`)

    it(`are complete for what the client says (${language})`, () => {
      for (const text of ofClient) checkTranslation(text, bundle[text])
    })

    it(`are complete for what the server says (${language})`, () => {
      const missing = [...ofServer].filter((text) => bundle[text] === undefined)
      assert.deepEqual(missing, [], `to be translated in l10n/bundle.l10n.${language}.json`)
    })

    it(`keep what is filled in (${language})`, () => {
      for (const [text, translated] of Object.entries(bundle)) checkTranslation(text, translated)
    })

    it(`are complete for the manifest (${language})`, () => {
      const translated = json(`package.nls.${language}.json`)
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort())
      for (const [key, text] of Object.entries(english)) checkTranslation(text, translated[key])
    })
  }

  it('hold nothing that nobody says', () => {
    const written = writtenInServer()
    // Pieces of a longer text stand in it with what is filled in.
    const all = [...written].join('\n')
    const isSaid = (text: string) =>
      ofClient.has(text) || written.has(text) || all.includes(text.replace(/\{\d\}/g, ''))
    const [bundle] = languages.map((language) => json(`l10n/bundle.l10n.${language}.json`))
    assert.deepEqual(
      Object.keys(bundle!).filter((text) => !isSaid(text)),
      [],
    )
  })

  it('of the manifest are all used', () => {
    const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!)
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort())
  })
})
