/**
 * A heading as plain lower-case words: without emoji, `:shortcode:`, numbering ("3.", "4.1", "II.", "Q:"), remarks in
 * brackets, a leading article and punctuation at the end, with straight apostrophes.
 */
export function plainHeading(heading: string): string {
  return withoutNumber(withoutDecoration(heading).replace(/\s*[([{][^()[\]{}]*[)\]}]\s*/g, ' '))
    .replace(/^(?:the|our|an?) /, '')
    .replace(/[\s:;,.!?…–—-]+$/, '')
    .replace(/ the (?=\w)/g, ' ')
    .trim()
}

/** Whether a heading begins with a number of its own: "3. Timeline", "2) Better alerts". */
export function isNumbered(heading: string): boolean {
  const bare = withoutDecoration(heading)
  return withoutNumber(bare) !== bare
}

const maxLength = 200

function withoutDecoration(heading: string): string {
  return heading
    .slice(0, maxLength)
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/:[a-z][a-z0-9_+-]*:/g, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3/gu, ' ')
    .replace(/[#*_¿¡]+/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/×/g, 'x')
    .replace(/\s+/g, ' ')
    .trim()
}

const number =
  /^(?:q: |(?:item|section|part|chapter|step|annex|point) \d{1,2}(?: ?[-–—:.)]+ ?)|d\d(?:\/d?\d)? ?[-–—:.)]* ?(?=\p{L})|(?:§ ?)?\d{1,2}(?:\.\d{1,2})+\.? |\d{1,2}[a-z]?[.):] ?(?=[^\d])|[ivx]{1,4}[.)] |[a-h][.)] |\d{1,2} (?!x\b|times\b|whys?\b|hows?\b|why's\b))[-–—: ]*/u

function withoutNumber(heading: string): string {
  return heading.replace(number, '')
}
