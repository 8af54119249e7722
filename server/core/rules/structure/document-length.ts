import type { Postmortem } from '../../postmortem.ts'
import { headOf } from '../../template/insert-section.ts'
import type { Reading } from '../rule.ts'
import { isBegun } from './of-document.ts'

/** The words that the author wrote: no code, no headings, no quotations. */
export function wordCount({ passages }: Postmortem): number {
  let words = known.get(passages)
  if (words === undefined) {
    words = 0
    for (const { voice, form, prose } of passages)
      if (voice === 'author' && form !== 'heading') words += prose.text.match(/\S+/g)?.length ?? 0
    known.set(passages, words)
  }
  return words
}

/** Too short and too long are asked of the same passages. */
const known = new WeakMap<Postmortem['passages'], number>()

/** Where to say something about the length of a document that is more than notes. */
export function measured({
  text,
  postmortem,
}: Reading): { words: number; span: ReturnType<typeof headOf> } | undefined {
  return isBegun(postmortem) && !postmortem.recognition.isTemplate
    ? { words: wordCount(postmortem), span: headOf(text, postmortem) }
    : undefined
}
