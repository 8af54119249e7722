import type { Code } from '../../markdown/blocks.ts'
import type { Phrase } from '../../postmortem.ts'
import type { ChainBuilder } from './why-chain.ts'

interface Node {
  label?: Phrase
  readonly next: string[]
  hasParent: boolean
}

const edge = /[-=.]{2,4}(?:>|[-=.])(?:\|[^|\n]{0,80}\|)?|-- [^->\n]{1,80} -->/g
const nodeAt = /^\s*([A-Za-z][\w-]{0,40})\s*(?:[[({>]{1,3}"?([^\])}"\n]{1,300})"?[\])}]{1,3})?/

/** Reads a Mermaid flowchart whose arrows run from an effect to its cause: the top is the problem, the rest are whys. */
export function readWhyFlowchart(code: Code, text: string, chain: ChainBuilder): boolean {
  if (!/^mermaid\b/i.test(code.language)) return false
  const source = text.slice(code.content.start, code.content.end)
  if (!/^\s*(?:flowchart|graph)\b/.test(source)) return false
  const nodes = nodesOf(source, code.content.start)
  const visited = new Set<string>()
  for (const [root, node] of nodes) if (!node.hasParent && node.next.length > 0) addBelow(root, nodes, chain, visited)
  return chain.length > 0
}

function nodesOf(source: string, start: number): Map<string, Node> {
  const nodes = new Map<string, Node>()
  let at = 0
  for (const line of source.split('\n')) {
    const ids = idsOf(line, start + at, nodes)
    for (const [index, id] of ids.entries()) {
      const below = ids[index + 1]
      if (below === undefined || below === id) continue
      nodes.get(id)!.next.push(below)
      nodes.get(below)!.hasParent = true
    }
    at += line.length + 1
  }
  return nodes
}

/** The nodes that a line joins, from left to right. */
function idsOf(line: string, start: number, nodes: Map<string, Node>): string[] {
  const ids: string[] = []
  let from = 0
  for (const cut of [...line.matchAll(edge), undefined]) {
    const part = line.slice(from, cut?.index ?? line.length)
    const match = nodeAt.exec(part)
    if (match && !/^(?:flowchart|graph|subgraph|end|style|classDef|class|click|linkStyle|direction)$/.test(match[1]!)) {
      const id = match[1]!
      const node = nodes.get(id) ?? { next: [], hasParent: false }
      nodes.set(id, node)
      if (match[2] !== undefined && node.label === undefined) {
        const at = start + from + part.indexOf(match[2], match[0].indexOf(id) + id.length)
        node.label = { text: match[2], span: { start: at, end: at + match[2].length } }
      }
      ids.push(id)
    }
    if (cut) from = cut.index + cut[0].length
  }
  return ids
}

/** Adds what hangs below a node, deep branches without recursion; a loop is followed once. */
function addBelow(root: string, nodes: ReadonlyMap<string, Node>, chain: ChainBuilder, visited: Set<string>): void {
  chain.setProblem(nodes.get(root)?.label)
  const waiting: { id: string; parent: number | undefined }[] = []
  const push = (id: string, parent: number | undefined) => {
    for (const next of [...nodes.get(id)!.next].reverse()) waiting.push({ id: next, parent })
  }
  push(root, undefined)
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const label = nodes.get(entry.id)?.label
    if (visited.has(entry.id) || !label) continue
    visited.add(entry.id)
    push(entry.id, chain.add({ answer: label, span: label.span }, entry.parent))
  }
}
