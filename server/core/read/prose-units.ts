import type { Block, Quote } from '../markdown/blocks.ts'
import type { Prose } from '../markdown/prose.ts'
import { isTomlFrontMatter } from './metadata/front-matter.ts'

/** A stretch of prose with where it stands. */
export interface ProseUnit {
  readonly prose: Prose
  readonly form: 'paragraph' | 'item' | 'cell'
  readonly isQuoted: boolean
  /** The column's header, for a cell below it. */
  readonly column: string | undefined
  /** What the first cell of its row says, for the other cells. */
  readonly row: string | undefined
}

/**
 * Every stretch of prose in blocks, in source order, nested items and cells each alone. Code, comments, HTML and front
 * matter are no prose.
 */
export function proseUnits(blocks: readonly Block[]): readonly ProseUnit[] {
  return blocks.flatMap((block) => {
    let units = known.get(block)
    if (!units) {
      units = []
      collect([block], 'paragraph', false, units)
      known.set(block, units)
    }
    return units
  })
}

/** Each part of the model asks for those of the same blocks, and so does the next version of the document. */
const known = new WeakMap<Block, ProseUnit[]>()

function collect(blocks: readonly Block[], form: ProseUnit['form'], isQuoted: boolean, units: ProseUnit[]): void {
  for (const block of blocks)
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        if (block.kind === 'heading' || !isTomlFrontMatter(block)) add(units, block.prose, form, isQuoted)
        break
      case 'list':
        for (const item of block.items) collect(item.blocks, 'item', isQuoted, units)
        break
      case 'quote':
        collect(block.blocks, form, isQuoted || !isAlert(block), units)
        break
      case 'table': {
        const names = block.header.cells.map((cell) => cell.prose.text.trim())
        for (const row of [block.header, ...block.rows]) {
          const first = row.cells[0]?.prose.text.trim() ?? ''
          for (const [index, { prose }] of row.cells.entries()) {
            const column = row === block.header ? undefined : names[index] || undefined
            add(units, prose, 'cell', isQuoted, column, index > 0 ? first : undefined)
          }
        }
      }
    }
}

function add(
  units: ProseUnit[],
  prose: Prose,
  form: ProseUnit['form'],
  isQuoted: boolean,
  column?: string,
  row?: string,
): void {
  if (prose.text.trim() !== '') units.push({ prose, form, isQuoted, column, row })
}

/** `> [!NOTE]` sets off the author's own words. */
function isAlert({ blocks: [first] }: Quote): boolean {
  return first?.kind === 'paragraph' && /^\[!\w+\]/.test(first.prose.text)
}
