/** Says in the reader's language what core says in English, by texts that the client brings. */

export type Translate = (text: string) => string

/** English texts, with `{0}` where something is filled in, and what stands for them in another language. */
export type Texts = Readonly<Record<string, string>>

interface Template {
  /** What stands around and between the places to fill. */
  readonly pieces: readonly string[]
  readonly places: readonly Place[]
  readonly translated: string
  /** Short ones such as `{0} of {1}` begin with a figure, and would else be found in any sentence. */
  readonly isTelling: boolean
}

interface Place {
  readonly number: string
  /** Between quotation marks stand the author's own words. */
  readonly isQuoted: boolean
}

/**
 * A text is found as it stands or by the template that it was made from; what fills a template is a text in its turn, a
 * list of such, or the author's. What nobody translated stays in English.
 */
export function translator(texts: Texts | undefined): Translate {
  if (!texts) return (text) => text
  const templates = Object.entries(texts)
    .filter(([english]) => /\{\d\}/.test(english))
    .map(([english, translated]) => templateOf(english, translated))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
  const known = new Map<string, string>()

  function translate(text: string): string {
    let said = known.get(text)
    if (said === undefined) {
      said = translateAnew(text) ?? text
      if (known.size >= most) known.clear()
      known.set(text, said)
    }
    return said
  }

  function translateAnew(text: string): string | undefined {
    if (Object.hasOwn(texts!, text)) return texts![text]
    const parts = translateParts(text, betweenFacts, translate) ?? translateParts(text, inList, (part) => texts![part])
    if (parts !== undefined) return parts
    for (const template of templates) {
      const filling = fillingOf(text, template)
      if (filling) return fill(template, filling)
    }
    return undefined
  }

  function fill({ places, translated }: Template, filling: readonly string[]): string {
    const said = new Map<string, string>()
    for (const [at, { number, isQuoted }] of places.entries())
      said.set(number, isQuoted ? filling[at]! : translate(filling[at]!))
    return translated.replace(/\{(\d)\}/g, (place, number: string) => said.get(number) ?? place)
  }

  /** "an owner, a due date or a ticket", "3 whys deep · ends at the system": only where each part can be told. */
  function translateParts(text: string, separator: RegExp, tell: (part: string) => string | undefined) {
    const parts = text.split(separator)
    if (parts.length < 3) return undefined
    const said = parts.map((part, at) => (at % 2 === 0 ? (tell(part) ?? part) : (texts![part] ?? part)))
    const isTold = parts.every((part, at) => at % 2 === 1 || said[at] !== part || isVerbatim(part))
    return isTold ? said.join('') : undefined
  }

  return translate
}

/** How many texts are remembered: those of a few documents. */
const most = 2000

const betweenFacts = /( · )/
const inList = /(, | or | and )/

/** Numbers, and what is quoted. */
function isVerbatim(part: string): boolean {
  return /^(?:[\d.,:+−-]*|“[^”]*”)$/.test(part)
}

function templateOf(english: string, translated: string): Template {
  const parts = english.split(/\{(\d)\}/)
  const pieces = parts.filter((_, at) => at % 2 === 0)
  const places = parts
    .filter((_, at) => at % 2 === 1)
    .map((number, at) => ({ number, isQuoted: pieces[at]!.endsWith('“') && pieces[at + 1]!.startsWith('”') }))
  return { pieces, places, translated, isTelling: pieces.join('').length >= 20 }
}

function lengthOf({ pieces }: Template): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

/** What stands in a text at the places of a template that it was made from. */
function fillingOf(text: string, { pieces, isTelling }: Template): string[] | undefined {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  const end = text.length - last.length
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return undefined
  if (first === '' && !isTelling && !/^[+−]?\d/.test(text)) return undefined
  const filling: string[] = []
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const next = text.indexOf(piece, at)
    if (next < 0 || next + piece.length > end) return undefined
    filling.push(text.slice(at, next))
    at = next + piece.length
  }
  return [...filling, text.slice(at, end)]
}
