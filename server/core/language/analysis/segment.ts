/** A stretch of text, by index. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Cuts running text into sentences, without the white space around them. A sentence goes on across a wrapped line, and
 * a full stop inside a version, a time, a file name or an abbreviation does not end it.
 *
 * @param isCode whether the character at an index is inline code, in which nothing ends a sentence
 */
export function segment(text: string, isCode: (index: number) => boolean): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  const close = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isSpace(text, from)) from++
    while (to > from && isSpace(text, to - 1)) to--
    if (from < to) stretches.push({ from, to })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '\n') {
      if (startsEntry(text, at + 1) || text[at + 1] === '\n') close(at)
      continue
    }
    if (character === '⟨') at = blankEnd(text, at)
    if (!isEnd(character) || isCode(at)) continue
    let end = at + 1
    while (end < text.length && isEnd(text[end]!)) end++
    while (end < text.length && '"”’\')]*_»'.includes(text[end]!)) end++
    if (end < text.length && !isSpace(text, end)) {
      at = end - 1
      continue
    }
    if (character !== '.' || end > at + 1 || !isAbbreviation(text, at)) close(end)
    at = end - 1
  }
  close(text.length)
  return stretches
}

/** Where a blank that opens at an index closes, which is one thing whatever it says; the same index where it does not. */
function blankEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length && !'⟨\n'.includes(text[end]!); end++) if (text[end] === '⟩') return end
  return at
}

function isEnd(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '…'
}

/** Whether the character at an index separates words. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || code === 0xa0
}

/** A line that begins with a clock time is an entry of its own, also in a wrapped paragraph. */
function startsEntry(text: string, at: number): boolean {
  return /^[ \t]*\[?~?\d{1,2}:\d{2}\b/.test(text.slice(at, at + 12))
}

const abbreviations = new Set(
  'e.g i.e eg ie etc vs approx cf resp mr mrs ms dr prof sig nr inc ltd min max est incl fig a.m p.m a.k.a u.s u.k st jr sr sec vol ca ref dept'.split(
    ' ',
  ),
)

/** Whether the full stop at an index belongs to the word before it and a sentence goes on after it. */
function isAbbreviation(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 8 && /[\p{L}.]/u.test(text[from - 1]!)) from--
  const word = text.slice(from, at).toLowerCase()
  if (/^\p{L}$/u.test(word)) return text[at - 1] !== text[at - 1]!.toLowerCase() || word !== 'i'
  if (!abbreviations.has(word)) return false
  if (!/^(?:etc|min|max|a\.m|p\.m|inc|ltd|est|sec)$/.test(word)) return true
  return /^\s+[\p{Ll}\d(]/u.test(text.slice(at + 1, at + 4))
}
