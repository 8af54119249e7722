import type { People } from '../../server/core/language/analysis/people.ts'
import type { Clause, Nominal, Sentence } from '../../server/core/language/analysis/sentence.ts'
import { parse } from '../../server/core/markdown/parse.ts'
import type { Passage } from '../../server/core/postmortem.ts'
import { language } from '../support/shared-language.ts'

export { language } from '../support/shared-language.ts'

/** Markdown of one paragraph as a passage of the author's. */
export function passageOf(text: string): Passage[] {
  return parse(text).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [
          {
            prose: block.prose,
            span: block.span,
            section: 'summary',
            form: 'paragraph',
            voice: 'author',
            role: 'prose',
          } as const,
        ]
      : [],
  )
}

export function sentencesOf(text: string, people?: People): Sentence[] {
  return language.sentences(passageOf(text), people)
}

/** A clause as one line: `person:forget`, `system:be dropped by person`, `group:not check`, `-:remember`. */
export function drawn(sentence: Sentence, clause: Clause): string {
  const kind = clause.subject?.kind ?? '-'
  const parts = [
    clause.modality ?? '',
    clause.isNegated ? 'not' : '',
    clause.voice === 'passive' ? 'be' : '',
    sentence.tokens[clause.verb.head]!.lemma,
    clause.agent ? `by ${clause.agent.kind}` : '',
  ]
  const form = clause.form === 'finite' ? '' : ` (${clause.form})`
  return `${kind}:${parts.filter(Boolean).join(' ')}${form}`
}

export function subjectText(sentence: Sentence, subject: Nominal): string {
  return sentence.tokens
    .slice(subject.from, subject.to)
    .map((token) => token.text)
    .join(' ')
}
