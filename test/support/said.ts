/** What the server says to people, in English, as its sources have it: what must be translated. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Literal, literalsOf } from './literals.ts'

/** Where messages, and where the titles of fixes are written; what else stands there belongs into documents. */
const messages = ['server/core/rules']
const titles = [
  'server/core/language/reword',
  'server/core/suppressions',
  'server/core/timeline/add-source-column.ts',
  'server/core/edit-action-items',
  'server/lsp/code-actions.ts',
  'server/core/whys/next-why-step.ts',
  'server/core/timeline/sort-timeline.ts',
]
const recognition = 'server/core/read/recognition'
const sentences = [
  'server/core/review-questions.ts',
  'server/core/limits.ts',
  'server/core/readiness.ts',
  'server/core/analyze.ts',
  `${recognition}/recognition.ts`,
]
/** What the schema library says of settings. */
const ofSchema = [
  'Invalid input: expected {0}, received {1}',
  'Invalid option: expected one of {0}',
  'Too small: expected {0} to be {1}',
  'Too big: expected {0} to be {1}',
]

export function saidByServer(): Set<string> {
  const found = (places: readonly string[], isSaid: (literal: Literal) => boolean) =>
    places.flatMap((place) => sourcesIn(place).flatMap((source) => literalsOf(source).filter(isSaid)))
  return new Set(
    [
      ...found(
        messages,
        (literal) => isSentence(literal) && !/(?:summary:|describe\(|insertPrompts\([\w, ]*\[)$/.test(literal.before),
      ),
      ...found(titles, (literal) => isSentence(literal) && /^[A-Z]/.test(literal.text)),
      ...found(sentences, (literal) => isSentence(literal) && !literal.text.startsWith('{')),
      ...ofSchema.map((text) => ({ text })),
      ...found([`${recognition}/recognition-evidence.ts`], ({ before }) => /\bsays:$/.test(before.trim())),
      ...found(['server/core/settings.ts', 'server/core/config-file.ts'], ({ before }) =>
        /\bmessage:(?: .*[?:])?$/.test(before.trim()),
      ).filter(({ text }) => !text.startsWith('{')),
    ].map(({ text }) => text),
  )
}

/** Every text in the server's sources, whatever it is for. */
export function writtenInServer(): Set<string> {
  return new Set([...ofSchema, ...sourcesIn('server').flatMap((source) => literalsOf(source).map(({ text }) => text))])
}

function sourcesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [readFileSync(place, 'utf8')]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${place}/${file}`, 'utf8'))
}

/** Words that begin like a sentence; text with a blank is for a document. */
function isSentence({ text }: Literal): boolean {
  const words = text.replaceAll(/\{\d\}/g, '').match(/[a-z]{2,}/g) ?? []
  return /^(?:[A-Z“"]|\{0\} ?[a-z])/.test(text) && text.includes(' ') && words.length > 0 && !text.includes('⟨')
}
