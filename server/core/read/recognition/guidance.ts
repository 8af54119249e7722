import type { Prose } from '../../markdown/prose.ts'

/**
 * Whether a stretch of prose is a template's instruction or an unfilled blank, nobody's voice: italic as a whole, in
 * placeholder brackets, or an unfilled form ("YYYY-MM-DD", "HH:MM", "???").
 */
export function isGuidance(prose: Prose): boolean {
  const text = prose.text.trim()
  if (text === '' || quoting.test(text)) return false
  return isBracketed(text) || isHalfBracketed(text) || isBlankForm(text) || isItalicInstruction(prose, text)
}

/** A blank that keeps what the author wrote. */
const quoting = /⟨[^⟨⟩]*“[^⟨⟩]*”⟩/

/** `[Brief title]`, `{{ date }}`, `<who was affected>`, `⟨what to fill⟩` and nothing else. */
function isBracketed(text: string): boolean {
  if (text.length > 4000) return false
  const bare = text.replace(/[.…\s]+$/, '')
  const [open, close] = [bare[0], bare.at(-1)]
  if (open === '[')
    return close === ']' && bare.length > 4 && !/^\[[ x\]]/i.test(bare) && !bare.slice(1, -1).includes(']')
  return (
    (open === '{' && close === '}' && bare[1] !== '"') ||
    (open === '<' && close === '>') ||
    (open === '⟨' && close === '⟩')
  )
}

const formLetters =
  /\b(?:YYYY|yyyy|20[xX]{2})[-/]?(?:MM|mm)[-/]?(?:DD|dd)\b|\bHH:[mM]{2}\b|\{\{[^{}]*\}\}|\b[XYZ]{2,3}\b(?: ?(?:min|minutes|hours|users|%))?|(?<![^\s(])\?{2,}(?=[\s%)]|$)|⟨[^⟨⟩]*⟩|\blorem ipsum\b/

/** The first or last of several paragraphs in one pair of angle brackets. */
function isHalfBracketed(text: string): boolean {
  return (/^<[A-Z][\w ,'-]{8}/.test(text) && !text.includes('>')) || (/[\w.!?)]>$/.test(text) && !text.includes('<'))
}

/** A short entry made of form letters; not sentences with a blank among them. */
function isBlankForm(text: string): boolean {
  if (text.length < 200 && saysSomething(text)) return false
  return text.length < 200 && formLetters.test(text) && text.replace(formLetters, '').length <= text.length / 2
}

/** Whether one of its sentences stands without any blank. */
function saysSomething(text: string): boolean {
  return text.split(/[.!?](?=\s)/).some((part) => !formLetters.test(part) && part.trim().split(/\s+/).length >= 4)
}

/** Whether a stretch holds an unfilled blank anywhere. */
export function hasBlankForm(prose: Prose): boolean {
  const text = prose.text.slice(0, 400)
  return (
    formLetters.test(text) || /\[[A-Z][\w ,'/-]{3,60}\](?!\()/.test(text) || /<[A-Z][^<>]{3,80}>|^<[A-Z]/.test(text)
  )
}

const instructs =
  /^\W*(?:add|answer|briefly|choose|copy|delete|describe|document|enter|explain|fill|give|include|insert|keep|link to|list|mention|optional|provide|put|remove|replace|state|summari[sz]e|use|write|your|be specific|be very specific)\b/i
const asks = /^\W*(?:did|do|does|has|have|how|is|was|were|what|when|where|which|who|why)\b[^.!]*\?\W*$/i

/** An author's aside may be italic too, so only what tells or asks the writer something is an instruction. */
function isItalicInstruction(prose: Prose, text: string): boolean {
  return isItalic(prose) && (instructs.test(text) || asks.test(text) || /\b(?:your|you|e\.g\.)/i.test(text))
}

/** Whether a stretch is italic as a whole. */
export function isItalic(prose: Prose): boolean {
  const italic = prose.marks.reduce((sum, mark) => (mark.kind === 'emphasis' ? sum + mark.to - mark.from : sum), 0)
  return prose.text !== '' && italic >= prose.text.length * 0.9
}
