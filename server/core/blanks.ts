/** Blanks that only the author can fill, written `⟨what to fill⟩`, as tab stops. Knows nothing of the editor. */

const blanks = /⟨[^⟨⟩\n]*⟩/gu

/**
 * Text as a snippet whose blanks are tab stops in reading order. A blank keeps its brackets, so that one which is
 * skipped stays visible; two blanks with the same words are two tab stops, as two owners are two people. The last stop
 * is the end of what is written, before the empty lines that may follow it.
 */
export function toSnippet(text: string): string {
  const written = text.trimEnd()
  let stops = 0
  let end = 0
  let snippet = ''
  for (const { 0: blank, index } of written.matchAll(blanks)) {
    stops += 1
    snippet += `${asSnippetText(written.slice(end, index))}\${${stops}:${asSnippetText(blank)}}`
    end = index + blank.length
  }
  return `${snippet}${asSnippetText(written.slice(end))}$0${text.slice(written.length)}`
}

export function hasBlank(text: string): boolean {
  return text.search(blanks) >= 0
}

/** Text as a snippet without tab stops. */
export function asSnippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
