import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Label, type Lesson, lessonOf } from './example.ts'

/** How many neighbouring sentences of a file are held out together: a near miss often follows what it resembles. */
const blockSize = 50

/** How often each kind of lesson counts. */
const weights = { sentence: 1, natural: 2, document: 2 }

const naturalFiles = /^(?:plain-prose|passages|long)\.jsonl$/

const headings: Readonly<Record<string, string>> = {
  summary: 'Summary',
  timeline: 'Timeline',
  cause: 'Root cause',
  whys: 'Five Whys',
  action: 'Action items',
  lessons: 'Lessons learned',
  impact: 'Impact',
}

interface Row {
  readonly text: string
  readonly label: 'blame' | 'arguable' | 'none'
  readonly section: string
  readonly span?: string
}

/** Every labelled sentence and document in a folder, in the same order each time. */
export function readLessons(folder: string): Lesson[] {
  return [...readSentences(join(folder, 'sentences')), ...readDocuments(join(folder, 'documents'))]
}

function readSentences(folder: string): Lesson[] {
  return namesIn(folder, '.jsonl').flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line, index) => {
        const row = JSON.parse(line) as Row
        const isNatural = naturalFiles.test(name)
        return lessonOf(...placed(row), {
          block: `${name} ${Math.floor(index / blockSize)}`,
          isNatural,
          weight: isNatural ? weights.natural : weights.sentence,
        })
      }),
  )
}

/** A sentence under the heading of its section; a row gets the table that it is a row of. */
function placed({ text, label, section, span }: Row): [string, Label[]] {
  const columns = text.startsWith('|') ? text.split('\n')[0]!.split('|').length - 2 : 0
  const table = columns > 0 ? `|${' Detail |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n` : ''
  const before = `## ${headings[section]}\n\n${table}`
  const at = span === undefined ? -1 : text.indexOf(span)
  const start = before.length + at
  return [`${before}${text}\n`, at < 0 ? [] : [{ start, end: start + span!.length, isSure: label === 'blame' }]]
}

/** Every document of a folder as a lesson of its own. */
export function readDocuments(folder: string): Lesson[] {
  return namesIn(folder, '.md').map((name) =>
    lessonOf(...unmarked(readFileSync(join(folder, name), 'utf8')), {
      block: name,
      isNatural: true,
      weight: weights.document,
    }),
  )
}

/** Takes the marks out of a document: `⟦…⟧` is blame, `⟦?…⟧` arguable. */
function unmarked(marked: string): [string, Label[]] {
  const labels: Label[] = []
  let text = ''
  let open = { start: 0, isSure: true }
  for (const [part] of marked.matchAll(/⟦\??|⟧|[^⟦⟧]+/g))
    if (part.startsWith('⟦')) open = { start: text.length, isSure: part.length === 1 }
    else if (part === '⟧') labels.push({ ...open, end: text.length })
    else text += part
  return [text, labels]
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
}
