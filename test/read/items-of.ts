import assert from 'node:assert/strict'
import { parse } from '../../server/core/markdown/parse.ts'
import type { ActionItem, Phrase } from '../../server/core/postmortem.ts'
import { read } from '../../server/core/read/read.ts'
import { slice } from '../../server/core/text.ts'

/** An action item as plain data; what it does not have is left out, as is an unknown status. */
export interface PlainItem {
  readonly text?: string
  readonly owner?: string
  readonly due?: string
  readonly date?: string
  readonly ticket?: string
  readonly url?: string
  readonly type?: string
  readonly priority?: string
  readonly status?: ActionItem['status']
}

/** The action items of a document, each part of each one looked up in the source at its span. */
export function itemsIn(source: string): PlainItem[] {
  return read(parse(source)).actionItems.map((item) => {
    const { text, owner, due, ticket, type, priority, status } = item
    for (const phrase of [text, owner, due, ticket, type, priority]) if (phrase) assertSpan(source, phrase)
    return {
      text: text.text,
      ...(owner && { owner: owner.text }),
      ...(due && { due: due.text }),
      ...(due?.date && { date: due.date }),
      ...(ticket && { ticket: ticket.text }),
      ...(ticket?.url && { url: ticket.url }),
      ...(type && { type: type.text }),
      ...(priority && { priority: priority.text }),
      ...(status !== 'unknown' && { status }),
    }
  })
}

/** The source at a span says what the phrase says, apart from markup, escapes and line ends. */
export function assertSpan(source: string, { text, span }: Phrase): void {
  const said = letters(text)
  const written = letters(slice(source, span).replace(/\]\([^)]*\)/g, ']'))
  assert.ok(
    written === said || letters(slice(source, span)).includes(said),
    `${JSON.stringify(slice(source, span))} says ${JSON.stringify(text)}`,
  )
}

function letters(text: string): string {
  return text.replace(/&\w+;/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
}
