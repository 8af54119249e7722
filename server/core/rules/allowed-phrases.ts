import type { Passage } from '../postmortem.ts'
import type { Span } from '../text.ts'

/** Where expressions stand that a team allows, whole words in any case, also across a wrapped line. */
export function allowedSpans(passages: readonly Passage[], phrases: readonly string[]): Span[] {
  const wanted = phrases.map(plain).filter(Boolean)
  if (wanted.length === 0) return []
  return passages.flatMap(({ prose }) => {
    const text = plain(prose.text)
    // Lower case may be longer in rare scripts; then places would not fit.
    if (text.length !== prose.text.length) return []
    return wanted.flatMap((phrase) => placesIn(text, phrase).map((at) => prose.span(at, at + phrase.length)))
  })
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s/g, ' ')
}

function placesIn(text: string, phrase: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) places.push(at)
  return places
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
