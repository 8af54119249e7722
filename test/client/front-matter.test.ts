import assert from 'node:assert/strict'
import { setField } from '../../client/front-matter.ts'

/** The document after `postmortem: true` was set in it. */
function marked(text: string): string {
  const lines = text.split('\n')
  const { line, replaced, lines: put } = setField(lines, 'postmortem', 'true')
  return [...lines.slice(0, line), ...put, ...lines.slice(line + replaced)].join('\n')
}

describe('a field of the front matter', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['gets front matter of its own', '# Title', '---\npostmortem: true\n---\n\n# Title'],
    ['goes into an empty document', '', '---\npostmortem: true\n---\n\n'],
    ['joins the others', '---\ntitle: x\n---\n# T', '---\npostmortem: true\ntitle: x\n---\n# T'],
    ['replaces its old value', '---\na: 1\npostmortem: false\n---\n', '---\na: 1\npostmortem: true\n---\n'],
    ['leaves the body alone', '---\na: 1\n---\npostmortem: x', '---\npostmortem: true\na: 1\n---\npostmortem: x'],
    ['knows a rule from a fence', '---\n\n# Title', '---\npostmortem: true\n---\n\n---\n\n# Title'],
  ]
  for (const [what, before, after] of cases) it(what, () => assert.equal(marked(before), after))
})
