/** A whole-line edit of a document's front matter. Knows nothing of the editor. */

export interface LineEdit {
  /** Zero-based: what stands before this line stays. */
  readonly line: number
  /** The number of lines that are replaced. */
  readonly replaced: number
  readonly lines: readonly string[]
}

/** Sets one field of the front matter, which is made where there is none. */
export function setField(lines: readonly string[], key: string, value: string): LineEdit {
  const field = `${key}: ${value}`
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && isFence(line)) : -1
  if (end < 0) return { line: 0, replaced: 0, lines: ['---', field, '---', ''] }
  const old = lines.findIndex((line, at) => at > 0 && at < end && line.startsWith(`${key}:`))
  return old < 0 ? { line: 1, replaced: 0, lines: [field] } : { line: old, replaced: 1, lines: [field] }
}

function isFence(line: string): boolean {
  return /^(---|\.\.\.)\s*$/.test(line)
}
