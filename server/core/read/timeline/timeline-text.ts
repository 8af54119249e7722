/** Who acted and what shows it, told inside an entry's text. */

import type { Prose } from '../../markdown/prose.ts'
import type { Phrase } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { phrase } from '../phrase.ts'
import { matchAt } from '../sticky.ts'

export interface Told {
  readonly text: Phrase
  readonly actor?: Phrase
  readonly source?: Phrase
}

/** The link that a time is written as: `[14:05](https://chat/…)`. */
export function linkOver(line: Prose, time: Span): Phrase | undefined {
  const link = line.marks.find(({ kind, span }) => kind === 'link' && span.start <= time.start && time.end <= span.end)
  return link && phrase(line, link.from, link.to)
}

/** Takes the actor at the head of an entry and its source apart from what happened. */
export function toldIn(body: Prose): Told {
  const head = actorAt(body)
  const source = sourceIn(body)
  return {
    text: phrase(body, head?.to ?? 0),
    ...(head && { actor: phrase(body, head.from, head.end) }),
    ...(source && { source }),
  }
}

const handle = /@[\p{L}\d][\p{L}\d_./-]{0,40}/uy
const nick = /<([\p{L}\d][\p{L}\d_.-]{0,40})>[ \t]*/uy
const speaker = /\s*:[ \t]*(?=\S)/y

/** "@ann", "`@ann` …", "**ann**: …", "<ann> …"; a handle that is the sentence's subject stays part of it. */
function actorAt(body: Prose): { from: number; end: number; to: number } | undefined {
  const { text } = body
  const chat = matchAt(nick, text, 0)
  if (chat) return { from: 1, end: 1 + chat[1]!.length, to: chat[0].length }
  const bold = body.marks.find(
    (mark) => mark.from === 0 && mark.to > 0 && (mark.kind === 'strong' || mark.kind === 'code'),
  )
  const name = text.slice(0, bold?.to ?? 0).replace(/\s*:\s*$/, '')
  const colon = bold?.kind === 'strong' && isName(name) ? matchAt(speaker, text, name.length) : undefined
  if (colon) return { from: 0, end: name.length, to: name.length + colon[0].length }
  const named = matchAt(handle, text, 0)
  if (!named) return undefined
  const end = named[0].replace(/[./-]+$/, '').length
  const spoken = matchAt(speaker, text, end)
  if (spoken) return { from: 0, end, to: end + spoken[0].length }
  return { from: 0, end, to: bold?.kind === 'code' && bold.to === end ? end : 0 }
}

/** A name is not a tag such as "Detection" or "OUTAGE BEGINS". */
function isName(text: string): boolean {
  return /^@?[\p{L}\d_.-]{2,30}(?: [(\p{L}][\p{L}.,) -]{0,30})?$/u.test(text) && !tag.test(text)
}

const tag =
  /\b(?:detect|detection|detected|recovery|recovered|mitigation|mitigated|resolution|resolved|trigger|impact|start|end|outage|incident|root cause|cause|update|note|deploy|alert|begin|begins|ends|fix|response|investigat\w*|escalat\w*|communicat\w*|phase|step)\b/i

/** The first link of an entry, or what it names as its source. */
function sourceIn(body: Prose): Phrase | undefined {
  const named = /[([]?\b(?:source|evidence|ref|see|via)s?: ?([^)\]\n]{1,200})/i.exec(body.text.slice(0, 2000))
  if (named) {
    const from = named.index + named[0].length - named[1]!.length
    return phrase(body, from, from + named[1]!.length)
  }
  const link = body.marks.find((mark) => mark.kind === 'link' && mark.to > mark.from)
  return link && phrase(body, link.from, link.to)
}
