import assert from 'node:assert/strict'
import { hasBlank } from '../../server/core/blanks.ts'
import { completionsAt } from '../../server/core/editing/completion/completion.ts'
import { whyOf } from '../../server/core/language/whys/why-question.ts'
import { applyEdits } from '../../server/core/text.ts'
import { atCursor, now } from './at-cursor.ts'

function offered(marked: string) {
  const { offset, analysis } = atCursor(marked)
  return completionsAt(analysis, offset, { now, ask: (statement) => whyOf(statement) })
}

function labels(marked: string): string[] {
  return offered(marked).map(({ label }) => label)
}

/** The document after a completion was taken. */
function taken(marked: string, label: string): string {
  const found = offered(marked).find((completion) => completion.label === label)
  assert(found, `${label} is not among ${labels(marked)}`)
  return applyEdits(marked.replace('│', ''), [found])
}

const head = '# Incident: checkout was down\n\nFacilitator: Noor\n\n'

describe('completion', () => {
  it('offers the sections that are not there yet, at the level of the others', () => {
    const marked = `${head}### Summary\n\nIt was down.\n\n###│\n`
    assert(!labels(marked).includes('Summary'))
    assert.equal(taken(marked, 'Impact'), `${head}### Summary\n\nIt was down.\n\n### Impact\n`)
  })

  it('goes on offering a section while its heading is typed, and nothing in place of one that is whole', () => {
    const typed = (heading: string) => labels(`${head}## Summary\n\nIt was down.\n\n## ${heading}│\n`)
    assert(typed('What went w').includes('What went well'))
    assert(typed('Time').includes('Timeline (UTC)'))
    assert(!typed('Timeline').includes('Timeline (UTC)'))
    assert(!typed('Follow-up actions').includes('Action items'))
    // An editor compares the whole line with it, whatever was there when it asked.
    for (const { newText, filterText } of offered(`${head}##│\n`)) assert.equal(filterText, newText)
  })

  it('offers a timeline entry with the time in the notation of the last one', () => {
    const list = `${head}## Timeline (UTC)\n\n- **13:02** – checkout fails\n- │`
    assert.match(taken(list, 'Now 13:05'), /\n- \*\*13:05\*\* – ⟨what happened⟩$/)
    const table = `${head}## Timeline (UTC)\n\n| Time | What | Who |\n|---|---|---|\n| 2026-09-15 13:02 | It fails | Noor |\n|│`
    assert.match(taken(table, 'Now 2026-09-15 13:05'), /\n\| 2026-09-15 13:05 \| ⟨what happened⟩ \| {2}\|$/)
  })

  it('offers UTC and the own clock where there is no entry yet', () =>
    assert.deepEqual(labels(`${head}## Timeline\n\n│`), ['Now 13:05 UTC', 'Now 15:05']))

  it('offers the people that the document knows behind an owner label, with a space where there is none', () => {
    const marked = `${head}## Action items\n\n- [ ] Add an alert (owner:│`
    assert.match(taken(marked, 'Noor'), /\(owner: Noor$/)
    assert.deepEqual(labels(`${head}## Action items\n\n- [ ] Add an alert (owner: @│`), ['@noor'])
  })

  it('fills a blank by what it asks for', () => {
    assert.match(
      taken(`${head}## Action items\n\n- [ ] Add an alert (due: ⟨│YYYY-MM-DD⟩)`, '2026-09-22'),
      /due: 2026-09-22\)$/,
    )
    assert.match(taken(`${head}## Action items\n\n- [ ] Add an alert (owner: ⟨one person⟩│)`, 'Noor'), /owner: Noor\)$/)
    assert.match(taken(`${head}Severity: ⟨SEV-1│ to SEV-4⟩\n`, 'SEV-2'), /Severity: SEV-2\n$/)
  })

  it('offers by the column of a table', () => {
    const row = '## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n'
    assert.deepEqual(labels(`${head}${row}| Add an alert | │ | |\n`), ['Noor'])
    assert(labels(`${head}${row}| Add an alert | Noor | │ |\n`).includes('in progress'))
  })

  it('offers keys and values of front matter', () => {
    const marked = '---\ntitle: Checkout\nsev│\n---\n\n# Postmortem: checkout\n'
    const keys = labels(marked)
    assert(keys.includes('severity') && !keys.includes('title'))
    assert(labels('---\nseverity: │\n---\n\n# Postmortem: checkout\n').includes('SEV-1'))
  })

  it('offers the next why', () => {
    const marked = `${head}## Five Whys\n\n1. Why was checkout down? The certificate was not renewed.\n│`
    const [first] = offered(marked)
    assert.match(first?.newText ?? '', /^2\. Why was the certificate not renewed\?/)
    assert(hasBlank(first?.newText ?? ''))
  })

  it('offers nothing in the middle of prose', () => {
    assert.deepEqual(labels(`${head}## Summary\n\nCheckout was down and nobody knew│ it.\n`), [])
  })
})
