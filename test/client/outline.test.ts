import assert from 'node:assert/strict'
import { itemAt, looksTheSame, shownOf, spokenOf, treeOf } from '../../client/outline.ts'
import { type Arrangement, arranged, asWritten } from '../../client/outline-arrangement.ts'
import type { OutlineItem, OutlineKind } from '../../server/protocol.ts'

/** An item that spans whole lines. */
function item(
  kind: OutlineKind,
  label: string,
  first: number,
  last: number,
  children: OutlineItem[] = [],
): OutlineItem {
  return { kind, label, range: { start: { line: first, character: 0 }, end: { line: last, character: 20 } }, children }
}

const timeline = item('timeline', 'Timeline', 4, 9, [
  item('entry', '14:02 deploy', 6, 6),
  item('entry', '14:05 errors', 7, 7),
])
const tree = treeOf([timeline, item('fiveWhys', 'First', 12, 14), item('fiveWhys', 'Second', 15, 18)])

describe('the outline as a tree', () => {
  it('names items by kind and place', () => {
    assert.deepEqual(tree.roots, ['timeline#0', 'fiveWhys#0', 'fiveWhys#1'])
    assert.deepEqual(tree.entries.get('timeline#0')?.children, ['timeline#0/entry#0', 'timeline#0/entry#1'])
    assert.equal(tree.entries.get('timeline#0/entry#1')?.parent, 'timeline#0')
    assert.equal(tree.entries.get('fiveWhys#1')?.item.label, 'Second')
  })

  it('finds the innermost item at a position', () => {
    assert.equal(itemAt(tree, { line: 7, character: 3 }), 'timeline#0/entry#1')
    assert.equal(itemAt(tree, { line: 6, character: 20 }), 'timeline#0/entry#0')
    assert.equal(itemAt(tree, { line: 5, character: 0 }), 'timeline#0')
    assert.equal(itemAt(tree, { line: 18, character: 20 }), 'fiveWhys#1')
  })

  it('finds nothing between items and in an empty tree', () => {
    assert.equal(itemAt(tree, { line: 10, character: 0 }), undefined)
    assert.equal(itemAt(treeOf([]), { line: 0, character: 0 }), undefined)
  })

  it('looks the same when only lines moved', () => {
    const moved = treeOf([item('cause', 'Cache', 9, 9)])
    assert.ok(looksTheSame(treeOf([item('cause', 'Cache', 2, 2)]), moved))
  })

  it('looks different when a label, the state or the number of items changed', () => {
    const cause = item('cause', 'Cache', 2, 2)
    const before = treeOf([cause])
    assert.ok(!looksTheSame(before, treeOf([item('cause', 'Caches', 2, 2)])))
    assert.ok(!looksTheSame(before, treeOf([{ ...cause, state: 'person' }])))
    assert.ok(!looksTheSame(before, treeOf([cause, cause])))
    assert.ok(!looksTheSame(before, treeOf([item('why', 'Cache', 2, 2)])))
  })

  it('puts the elapsed time of an entry before its text, which the view may cut', () => {
    const entry = item('entry', '13:11  an alert fires', 1, 1)
    assert.deepEqual(shownOf({ ...entry, description: '+9 min' }), {
      label: '13:11 +9 min',
      description: 'an alert fires',
    })
    assert.deepEqual(shownOf(entry), { label: '13:11', description: 'an alert fires' })
    const cause = item('cause', 'The pool has one limit for all of its callers', 1, 1)
    assert.deepEqual(shownOf({ ...cause, description: 'x' }), { label: cause.label, description: 'x' })
  })

  it('is spoken with pauses where the eye sees lines', () => {
    const group = item('timeline', 'Timeline', 0, 1)
    assert.equal(spokenOf({ ...group, description: '6 · 36 min' }), 'Timeline, 6, 36 min')
    const tooltip = 'Add an index\nowner: @noor\nno due date'
    assert.equal(spokenOf({ ...group, tooltip }), 'Add an index, owner: @noor, no due date')
    assert.equal(spokenOf({ ...group, tooltip: 'Why did it fail?\nIt was full.' }), 'Why did it fail? It was full.')
  })
})

describe('the outline, arranged', () => {
  const nowhere = { line: 0, character: 0 }
  const leaf = (kind: OutlineItem['kind'], label: string, more: Partial<OutlineItem> = {}): OutlineItem => ({
    kind,
    label,
    range: { start: nowhere, end: nowhere },
    children: [],
    ...more,
  })
  const tree = treeOf([
    {
      ...leaf('timeline', 'Timeline'),
      children: [
        leaf('entry', 'b', { sortBy: { time: 20 } }),
        leaf('entry', 'unknown'),
        leaf('gap', 'gap'),
        leaf('entry', 'a', { sortBy: { time: 10 } }),
      ],
    },
    {
      ...leaf('actionItems', 'Action items'),
      children: [
        leaf('actionItem', 'late', { sortBy: { due: '2026-12-01', owner: 'Noor' } }),
        leaf('actionItem', 'none', { state: 'lacking' }),
        leaf('actionItem', 'done', { state: 'done', sortBy: { due: '2026-10-01', owner: 'abe' } }),
      ],
    },
  ])
  const labels = (id: string, arrangement: Partial<Arrangement>) =>
    arranged(tree, { ...asWritten, ...arrangement })
      .entries.get(id)!
      .children.map((child) => tree.entries.get(child)!.item.label)

  it('stays as written where nothing else is asked for', () =>
    assert.deepEqual(labels('timeline#0', {}), ['b', 'unknown', 'gap', 'a']))

  it('sorts the timeline by its clock, without the gaps', () =>
    assert.deepEqual(labels('timeline#0', { timeline: 'clock' }), ['a', 'b', 'unknown']))

  it('sorts action items by due date and by owner', () => {
    assert.deepEqual(labels('actionItems#0', { actionItems: 'due' }), ['done', 'late', 'none'])
    assert.deepEqual(labels('actionItems#0', { actionItems: 'owner' }), ['done', 'late', 'none'])
  })

  it('leaves out what is done', () => assert.deepEqual(labels('actionItems#0', { onlyOpen: true }), ['late', 'none']))
})
