import type { PhrasingContent } from 'mdast'
import type { Prose } from './prose.ts'
import { ProseBuilder } from './prose-builder.ts'

/**
 * Builds the prose of inline nodes whose positions count from the start of `source`.
 *
 * @param at where it stands if there is no text in it
 */
export function readProse(nodes: readonly PhrasingContent[], source: string, at: number): Prose {
  const builder = new ProseBuilder(source)
  for (const node of nodes) add(builder, node)
  return builder.build(at)
}

function add(builder: ProseBuilder, node: PhrasingContent): void {
  const span = { start: node.position!.start.offset!, end: node.position!.end.offset! }
  const from = builder.length
  switch (node.type) {
    case 'text':
      builder.text(node.value, span.start, span.end)
      return
    case 'inlineCode':
      builder.code(node.value, span.start, span.end)
      builder.mark('code', from, span)
      return
    case 'break':
      builder.push('\n', span.start, span.end)
      return
    case 'html':
      if (/^<br\b/i.test(node.value)) builder.push('\n', span.start, span.end)
      else if (node.value.startsWith('<!--')) builder.mark('comment', from, span)
      return
    case 'image':
      builder.mark('image', from, span, node.url)
      return
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) add(builder, child)
      if (node.type === 'link') builder.mark('link', from, span, node.url)
      else if (node.type === 'linkReference') builder.mark('link', from, span, referenceTo(node.identifier))
      else builder.mark(node.type, from, span)
  }
}

/** Marks a link by reference; the reader of links resolves it against the document's definitions. */
export function referenceTo(identifier: string): string {
  return `#ref:${identifier.toLowerCase()}`
}
