import type { Block, Quote } from '../blocks.ts'
import type { Prose } from '../prose.ts'
import { isTomlFrontMatter } from './metadata/front-matter.ts'

/** A stretch of prose with where it stands. */
export interface ProseUnit {
  readonly prose: Prose
  readonly form: 'paragraph' | 'item' | 'cell'
  readonly isQuoted: boolean
  /** The column's header, for a cell below it. */
  readonly column?: string
  /** What the first cell of its row says, for the other cells. */
  readonly row?: string
}

/**
 * Every stretch of prose in blocks, in source order, nested items and cells each alone. Code, comments, HTML and front
 * matter are no prose.
 */
export function proseUnits(blocks: readonly Block[]): readonly ProseUnit[] {
  let units = known.get(blocks)
  if (!units) {
    units = []
    collect(blocks, { form: 'paragraph', isQuoted: false }, units)
    known.set(blocks, units)
  }
  return units
}

/** Each part of the model asks for those of the same sections. */
const known = new WeakMap<readonly Block[], ProseUnit[]>()

function collect(blocks: readonly Block[], where: Pick<ProseUnit, 'form' | 'isQuoted'>, units: ProseUnit[]): void {
  for (const block of blocks)
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        if (block.kind === 'heading' || !isTomlFrontMatter(block)) add({ ...where, prose: block.prose }, units)
        break
      case 'list':
        for (const item of block.items) collect(item.blocks, { ...where, form: 'item' }, units)
        break
      case 'quote':
        collect(block.blocks, { ...where, isQuoted: where.isQuoted || !isAlert(block) }, units)
        break
      case 'table': {
        const names = block.header.cells.map((cell) => cell.prose.text.trim())
        for (const row of [block.header, ...block.rows]) {
          const first = row.cells[0]?.prose.text.trim() ?? ''
          for (const [column, { prose }] of row.cells.entries()) {
            const name = names[column]
            add(
              {
                ...where,
                form: 'cell',
                prose,
                ...(name && row !== block.header && { column: name }),
                ...(column > 0 && { row: first }),
              },
              units,
            )
          }
        }
      }
    }
}

function add(unit: ProseUnit, units: ProseUnit[]): void {
  if (unit.prose.text.trim() !== '') units.push(unit)
}

/** `> [!NOTE]` sets off the author's own words. */
function isAlert({ blocks: [first] }: Quote): boolean {
  return first?.kind === 'paragraph' && /^\[!\w+\]/.test(first.prose.text)
}
