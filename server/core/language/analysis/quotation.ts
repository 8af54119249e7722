import { isMarked, type Mask } from './mask.ts'

const pairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' }

/** How long a quotation may be before a lost closing mark is more likely. */
const longest = 600

/**
 * Which characters stand inside quotation marks, the marks included: somebody's words, not the author's. A mark without
 * its partner quotes nothing.
 */
export function quotedIn(text: string, code: Mask): Mask {
  let mask: Mask
  let done = 0
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const open = text[at]!
    const close = pairs[open] ?? (isSingle(text, at) ? singles[open] : undefined)
    if (at < done || close === undefined || isMarked(code, at) || (open === '"' && isInches(text, at))) continue
    const end = closing(text, at + 1, close)
    if (end < 0) continue
    done = at + end + 2
    mask ??= new Uint8Array(text.length)
    mask.fill(1, at, done)
  }
  return mask
}

const marks = /["“«„'‘]/g

function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.test(text) ? marks.lastIndex - 1 : -1
}

const singles: Readonly<Record<string, string>> = { "'": "'", '‘': '’' }

/** A single quotation mark, not an apostrophe: after a space or a colon, before a letter. */
function isSingle(text: string, at: number): boolean {
  return (at === 0 || /[\s(:,]/.test(text[at - 1]!)) && /\p{L}/u.test(text[at + 1] ?? '')
}

/** How far on the closing mark stands, or -1; an apostrophe inside a word closes nothing. */
function closing(text: string, from: number, mark: string): number {
  const part = text.slice(from, from + longest)
  let at = part.indexOf(mark)
  while (at >= 0 && /['’]/.test(mark) && (/\p{L}/u.test(part[at + 1] ?? '') || at < 3)) at = part.indexOf(mark, at + 1)
  return at
}

/** `27"` opens no quotation. */
function isInches(text: string, at: number): boolean {
  return at > 0 && /\d/.test(text[at - 1]!)
}
