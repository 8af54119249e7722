import type { Passage } from '../../postmortem.ts'
import { columnOf } from '../../read/action-items/action-columns.ts'
import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  category: 'structure',
  summary: 'A placeholder that nobody has filled: TODO, TBD, lorem ipsum, `[insert link]`, `YYYY-MM-DD`.',
  why: 'What is left to fill in is read as if there were nothing to say. As a blank it is found, counted and jumped to.',
  severity: 'warning',
  fix: 'always',
  *check({ text, postmortem }) {
    if (postmortem.recognition.isTemplate) return
    for (const passage of postmortem.passages) {
      if (!isProse(passage)) continue
      const { prose } = passage
      for (const match of prose.text.slice(0, longest).matchAll(placeholder)) {
        const to = match.index + match[0].length
        if (prose.marks.some(({ kind, from, to: end }) => isOther.has(kind) && from < to && match.index < end)) continue
        const before = prose.text.slice(0, match.index)
        // In a blank, or a template language's variable in a link that Markdown does not take for one.
        if (before.lastIndexOf('⟨') > before.lastIndexOf('⟩') || before.endsWith('](')) continue
        if (/^(?:TODO|TBD|TBC|TBA)$/.test(match[0]) && !isAlone(prose.text, match.index, to)) continue
        const span = prose.span(match.index, to)
        yield {
          span,
          section: passage.section,
          message: `“${match[0].slice(0, 40)}” is left to fill in.`,
          fixes: [{ title: 'Make it a blank', edits: [{ span, newText: blankFor(slice(text, span)) }] }],
        }
      }
    }
  },
}

const longest = 5000
const isOther = new Set(['code', 'link', 'image'])

const placeholder =
  /\b(?:TODO|TBD|TBC|TBA|FIXME)\b|\blorem ipsum\b[^.\n]{0,200}|\bYYYY-MM-DD\b|\bHH:MM(?::SS)?\b|\[(?:insert|your|enter|describe|name|team|date|time|link|number|service)\b[\w ,'/-]{0,60}\]|\{\{[^{}\n]{1,60}\}\}/gi

/** Quotations, whys, and the fields of action items are others' to report; a heading "TODO" is a list of items. */
function isProse({ voice, form, role, column }: Passage): boolean {
  if (voice === 'quotation' || form === 'heading' || role.startsWith('why') || role === 'owner' || role === 'action')
    return false
  return form !== 'cell' || column === undefined || /^(?:text|other)$/.test(columnOf(column))
}

/** "TODO" by itself, before a colon or in brackets; "we closed the TODO in the code" is prose. */
function isAlone(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to)]
  return /(?:^|[:([.–—-])$/.test(before.slice(-1)) || /^\s*[:)\]]/.test(after) || (before === '' && after.trim() === '')
}

function blankFor(source: string): string {
  const inner = source
    .replace(/^[<[{]+|[>\]}]+$/g, '')
    .replace(/[⟨⟩\s]+/g, ' ')
    .trim()
  if (/^(?:todo|tb[dca]|fixme)$|^lorem/i.test(inner)) return '⟨to fill in⟩'
  return `⟨${inner}⟩`
}
