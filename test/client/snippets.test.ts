import assert from 'node:assert/strict'
import snippets from '../../snippets/postmortem.json'

/** The numbers of a snippet's tab stops, each once, in the order of their first use. */
function stops(body: readonly string[]): number[] {
  const numbers = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number))
  return [...new Set(numbers)]
}

/** The number of a table row's cells, not counting the bars that part the choices of a tab stop. */
function cells(row: string): number {
  return row.replace(/\$\{\d+\|[^}]*\|\}/g, '').split('|').length - 2
}

describe('the snippets', () => {
  const all = Object.entries(snippets)

  it('have prefixes of their own', () => {
    const prefixes = all.map(([, { prefix }]) => prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
  })

  for (const [name, { prefix, description, body }] of all) {
    describe(name, () => {
      it('is found by pm-', () => assert.match(prefix, /^pm(-[a-z]+)+$/))
      it('says what it inserts', () => assert.match(description, /^[A-Z].{20,}[^.]$/))
      it('leads from blank to blank in reading order and ends behind the last', () => {
        const numbers = stops(body)
        assert.equal(numbers.pop(), 0)
        assert.deepEqual(
          numbers,
          [...numbers.keys()].map((index) => index + 1),
        )
      })
      it('keeps its tables whole', () => {
        const columns = body.map((line) => (line.startsWith('|') ? cells(line) : 0))
        for (const [row, count] of columns.entries())
          if (count > 0 && columns[row - 1]) assert.equal(count, columns[row - 1], body[row])
      })
    })
  }
})
