import type { Fix } from '../../finding.ts'
import { type Clause, type Sentence, spanOfTokens } from '../../language/analysis/sentence.ts'
import { lineBelow } from '../../markdown/table-lines.ts'
import type { ActionItem } from '../../postmortem.ts'
import { contains, slice } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { sentencesOfItems, tokensOfText } from './of-items.ts'

export const actionItemBundle: Rule = {
  id: 'action-item-bundle',
  category: 'action-items',
  summary: 'Several actions in one item.',
  why: 'Two actions in one item are done together or, more often, half. Each on its own can be owned, dated and closed (PagerDuty postmortem guide; Google SRE workbook, ch. 10).',
  severity: 'hint',
  fix: 'sometimes',
  *check(reading) {
    for (const [item, sentences] of sentencesOfItems(reading)) {
      const orders = sentences.flatMap((sentence) => ordersOf(sentence).map((clause) => ({ sentence, clause })))
      if (orders.length < 2) continue
      yield {
        span: item.text.span,
        section: 'actionItems',
        message: `This item asks for ${orders.length} things; each in an item of its own can be owned and closed.`,
        fixes: orders.length === 2 && sentences.length === 1 ? split(reading.text, item, orders[1]!) : [],
      }
    }
  },
}

/** The orders of a sentence: "add …", "and write …". "Review and update the runbook" is one, as is "run … to find …". */
function ordersOf({ clauses, tokens }: Sentence): Clause[] {
  const [first] = clauses
  if (first?.form !== 'imperative' || first.verb.head > 2) return []
  const orders = [first]
  for (const clause of clauses.slice(1)) {
    const before = tokens[clause.verb.from - 1]
    const joint = before?.word === 'then' ? tokens[clause.verb.from - 2] : before
    const isJoined = joint?.word === 'and' || joint?.text === ';' || joint?.word === 'then'
    const isOwn = clause.form === 'imperative' && !clause.subject && clause.modality === undefined && !clause.opener
    if (isOwn && isJoined && clause.verb.head - orders.at(-1)!.verb.head > 3) orders.push(clause)
  }
  return orders
}

/** Cuts the item before its second order. What stands behind the text, its fields, goes with both. */
function split(text: string, item: ActionItem, second: { sentence: Sentence; clause: Clause }): Fix[] {
  const { notation, span } = item
  const source = slice(text, span)
  const rest = spanOfTokens(second.sentence, second.clause.verb.from, tokensOfText(item, second.sentence))
  if (/[\r\n]/.test(source) || notation.kind === 'heading' || notation.kind === 'yaml') return []
  const head = text.slice(item.text.span.start, rest.start)
  const joint = /[\s,;]*\b(?:and|then|and then)?\s*(?:then\s*)?$/i.exec(head)!
  const cut = item.text.span.start + (joint?.index ?? head.length)
  // A cut inside of emphasis, code or a link would tear it apart.
  if (!contains(item.text.span, rest) || /[*_`~[\]<>]/.test(text.slice(item.text.span.start, item.text.span.end)))
    return []
  const capital = text[rest.start]!.toUpperCase()
  const copy = `${text.slice(span.start, item.text.span.start)}${capital}${text.slice(rest.start + 1, span.end)}`
  const below = lineBelow(text, span.start, span.end, numbered(copy))
  if (!below) return []
  return [
    { title: 'Split into two items', edits: [{ span: { start: cut, end: item.text.span.end }, newText: '' }, below] },
  ]
}

function numbered(item: string): string {
  return item.replace(/^\d{1,9}(?=[.)])/, (number) => String(Number(number) + 1))
}
