const pairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' }

/** How long a quotation may be before a lost closing mark is more likely. */
const longest = 600

/**
 * Which characters stand inside quotation marks, the marks included: somebody's words, not the author's. A mark without
 * its partner quotes nothing.
 */
export function quotedIn(text: string, isCode: (index: number) => boolean): (index: number) => boolean {
  if (!/["“«„]/.test(text)) return () => false
  const mask = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const close = pairs[text[at]!]
    if (close === undefined || isCode(at) || (text[at] === '"' && isInches(text, at))) continue
    const end = text.slice(at + 1, at + 1 + longest).indexOf(close)
    if (end < 0) continue
    mask.fill(1, at, at + end + 2)
    at += end + 1
  }
  return (index) => mask[index] === 1
}

/** `27"` opens no quotation. */
function isInches(text: string, at: number): boolean {
  return at > 0 && /\d/.test(text[at - 1]!)
}
