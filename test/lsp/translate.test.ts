import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Analysis } from '../../server/core/analysis.ts'
import { elapsedHints, lensesOf } from '../../server/core/editing/hints.ts'
import { type OutlineNode, outlineOf } from '../../server/core/outline.ts'
import { missingOf, readinessNode } from '../../server/core/readiness.ts'
import { ruleById } from '../../server/core/rules/index.ts'
import { tellConfigProblem, tellOutlineItem, tellReason } from '../../server/lsp/tell.ts'
import { type Translate, translator } from '../../server/lsp/translate.ts'
import type { OutlineItem } from '../../server/protocol.ts'
import { judge } from '../support/judge.ts'
import { pageFiles, readPage } from '../support/page.ts'

const german: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'))

describe('a translation', () => {
  const translate = translator(german)

  it('of a whole text is looked up', () => {
    assert.equal(translate('Sort by time'), 'Nach Zeit sortieren')
  })

  it('fills in what the English text has at the same place', () => {
    assert.equal(
      translate('This chain stops after 2 whys; ask what made the last answer possible.'),
      'Diese Kette hört nach 2 Warum auf; fragen Sie, was die letzte Antwort möglich machte.',
    )
  })

  it('goes on with what is filled in', () => {
    assert.equal(
      translate('This action item has no owner, due date or ticket, so it may not get done.'),
      'Dieser Maßnahme fehlt: verantwortliche Person, Termin oder Ticket; so wird sie leicht nicht umgesetzt.',
    )
  })

  it('leaves the author’s words alone', () => {
    assert.match(translate('This item says what “Impact” says.'), /„Impact“/)
  })

  it('tells why a document is taken for a postmortem, whatever the author’s words hold', () => {
    assert.equal(
      tellReason(
        'Reads as a postmortem: the title says “outage”, section “Impact, and duration”, it tells 7 dates and times',
        translate,
      ),
      'Liest sich wie ein Postmortem: der Titel nennt „outage“, Abschnitt „Impact, and duration“, sie nennt 7 Daten und Uhrzeiten',
    )
    assert.equal(
      tellReason(
        'Does not read as a postmortem: nothing but section “Impact”, its name carries a date speaks for one',
        translate,
      ),
      'Liest sich nicht wie ein Postmortem: Dafür spricht nur: Abschnitt „Impact“, der Name enthält ein Datum',
    )
  })

  it('tells what is wrong with a config file after the setting’s name', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
    const tell = (message: string) => tellConfigProblem({ range, message }, translate).message
    assert.equal(tell('rules.x: there is no rule of this name'), 'rules.x: Eine Regel dieses Namens gibt es nicht')
    assert.equal(
      tell('limits.size: Invalid input: expected number, received string'),
      'limits.size: Ungültiger Wert: erwartet number, gefunden string',
    )
  })

  it('tells facts one by one', () => {
    assert.equal(translate('3 whys deep · ends at a person'), '3 Warum tief · endet bei einer Person')
  })

  it('that is missing leaves the English text', () => {
    assert.equal(translate('Nobody has translated this, or that.'), 'Nobody has translated this, or that.')
    assert.equal(translator(undefined)('Sort by time'), 'Sort by time')
  })
})

describe('everything that is said of a postmortem', () => {
  /** Leaves nothing of our texts but what is filled in: `«owner»` becomes `««»»`. */
  const bare = Object.fromEntries(
    Object.keys(german).map((text) => [text, `«${(text.match(/\{\d\}/g) ?? []).join('»«')}»`]),
  )
  const translate = translator(bare)

  for (const [rule, file] of pageFiles())
    it(`is translated, down to the author's own words (${rule})`, () => {
      for (const { text } of readPage(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))) {
        const analysis = judge(text)
        for (const said of textsOf(analysis, translate)) assertTold(said, text)
      }
    })
})

function* textsOf(analysis: Analysis, translate: Translate): Iterable<string> {
  const { postmortem } = analysis
  for (const { rule, message, detail, related, fixes } of analysis.findings) {
    yield translate(ruleById(rule)!.why)
    yield translate(message)
    if (detail !== undefined) yield translate(detail)
    for (const other of related ?? []) yield translate(other.message)
    for (const { title } of fixes) yield translate(title)
  }
  const today = '2026-11-23'
  for (const node of [...outlineOf(postmortem, today), readinessNode(missingOf(analysis, today))])
    yield* outlineTexts(tellOutlineItem(toItem(node), translate))
  for (const { title } of lensesOf(postmortem, today)) yield translate(title)
  for (const { label, tooltip } of elapsedHints(postmortem)) yield* [translate(label), translate(tooltip)]
}

function toItem({ children, ...node }: OutlineNode): OutlineItem {
  const nowhere = { line: 0, character: 0 }
  return { ...node, range: { start: nowhere, end: nowhere }, children: children.map(toItem) }
}

function* outlineTexts({ label, description, tooltip, children }: OutlineItem): Iterable<string> {
  yield label
  if (description !== undefined) yield description
  yield* tooltip?.split('\n') ?? []
  for (const child of children) yield* outlineTexts(child)
}

/** What is left of a text without our words is in the document, a figure, or a name in quotation marks. */
function assertTold(said: string, document: string): void {
  const written = letters(document)
  for (const left of said.replace(/“[^“”]*”/g, '').split(/[«»:]|, | · | {2}| and | or /))
    assert.ok(
      written.includes(letters(left)) || !/\p{Letter}{2}/u.test(left),
      `"${left}" is not translated in "${said}"`,
    )
}

function letters(text: string): string {
  return text.replace(/[^\p{Letter}\p{Number}]+/gu, '').toLowerCase()
}
