import assert from 'node:assert/strict'
import type { OutlineItem } from '../../server/protocol.ts'
import { blameless, blaming, readme } from './documents.ts'
import { closeEverything, eventually, extension, openFile, replaceText } from './support.ts'

/** What the extension lets its tests see of the tree view. */
interface Api {
  outline(): PromiseLike<readonly OutlineItem[]>
}

async function outline(): Promise<readonly OutlineItem[]> {
  return ((await extension().activate()) as Api).outline()
}

function labels(items: readonly OutlineItem[]): string {
  return items.flatMap((item) => [item.label, labels(item.children)]).join('\n')
}

describe('the outline', () => {
  afterEach(closeEverything)

  it('shows the timeline, the causes, the whys and the action items of the active postmortem', async () => {
    await openFile('postmortems/outline.md', blaming)
    const items = await eventually('the tree fills', outline, (answer) => answer.length > 0)
    const kinds = items.map(({ kind }) => kind)
    for (const kind of ['timeline', 'rootCauses', 'fiveWhys', 'actionItems'] as const)
      assert(kinds.includes(kind), `no ${kind} among ${kinds}`)
    const timeline = items.find(({ kind }) => kind === 'timeline')
    assert.equal(timeline?.children.length, 3)
    assert.match(labels(items), /Monitor certificate expiry/)
  })

  it('follows the unsaved text', async () => {
    const editor = await openFile('postmortems/outline.md', blaming)
    await eventually('three entries', outline, (items) => /paged/.test(labels(items)))
    await replaceText(editor, blameless)
    await eventually('two entries', outline, (items) => items.length > 0 && !/paged/.test(labels(items)))
  })

  it('is empty for a document that is not a postmortem', async () => {
    await openFile('postmortems/outline.md', blaming)
    await eventually('the tree fills', outline, (items) => items.length > 0)
    await openFile('README.md', readme)
    await eventually('the tree empties', outline, (items) => items.length === 0)
  })
})
