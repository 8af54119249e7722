import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { ActionItem, Phrase } from '../../postmortem.ts'
import { parseYaml } from '../../yaml.ts'
import type { Source } from '../source.ts'
import { columnOf } from './action-columns.ts'
import { statusOf } from './action-status.ts'
import { isBlank } from './owner.ts'

const listKey = /^(?:action[-_ ]?items?|actions|follow[-_ ]?ups?|todos?|tasks)$/i

/** Reads `action_items:` in the front matter: a list of mappings with the names that columns of tables have. */
export function readFrontMatterItems(source: Source): ActionItem[] {
  const front = source.parsed.blocks[0]
  if (front?.kind !== 'frontMatter' || !/^(?:action|follow|todo|task)/im.test(front.value)) return []
  const root = rootOf(front.value)
  if (!root) return []
  const at = front.content.start
  return root.items.flatMap((pair) => {
    const isList = isScalar(pair.key) && listKey.test(String(pair.key.value)) && isSeq(pair.value)
    const list = isList && isSeq(pair.value) ? pair.value.items : []
    return list.flatMap((node): ActionItem[] => {
      const item = isMap(node) ? itemOf(node, at) : undefined
      if (item || isMap(node)) return item ? [item] : []
      const text = phraseOf(node, at)
      return text ? [{ span: text.span, text, status: 'unknown', notation: { kind: 'yaml' } }] : []
    })
  })
}

function rootOf(value: string): YAMLMap | undefined {
  const contents = parseYaml(value, { strict: false })?.contents
  return isMap(contents) ? (contents as YAMLMap) : undefined
}

function itemOf(map: YAMLMap, at: number): ActionItem | undefined {
  const values = new Map<string, Phrase>()
  for (const pair of map.items as Pair[]) {
    const value = phraseOf(pair.value, at)
    const column = isScalar(pair.key) ? columnOf(String(pair.key.value)) : 'other'
    if (value && !values.has(column)) values.set(column, value)
  }
  const text = values.get('text')
  const range = map.range
  if (!text || !range) return undefined
  const [owner, due, ticket, type, priority] = ['owner', 'due', 'ticket', 'type', 'priority'].map((column) =>
    values.get(column),
  )
  return {
    span: { start: at + range[0], end: at + range[1] },
    text,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(ticket && { ticket: /^https?:/i.test(ticket.text) ? { ...ticket, url: ticket.text } : ticket }),
    ...(type && { type }),
    ...(priority && { priority }),
    status: statusOf(values.get('status')?.text ?? '')?.status ?? 'unknown',
    notation: { kind: 'yaml' },
  }
}

function phraseOf(node: unknown, at: number): Phrase | undefined {
  if (!isScalar(node) || !node.range || node.value === null) return undefined
  const text = (node.source ?? String(node.value)).trim().replace(/\s*\n\s*/g, ' ')
  return isBlank(text) ? undefined : { text, span: { start: at + node.range[0], end: at + node.range[1] } }
}
