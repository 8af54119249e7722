import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const falsePrecision: Rule = {
  id: 'false-precision',
  category: 'impact',
  summary: 'A round number that is called exact: “exactly 1,000,000 users”.',
  why: 'A round number is an estimate, and a good one; called exact it makes readers doubt the others.',
  severity: 'hint',
  isStrict: true,
  fix: 'always',
  *check({ text, postmortem }) {
    for (const { section, voice, prose } of postmortem.passages) {
      if (voice !== 'author' || (section !== 'impact' && section !== 'summary')) continue
      for (const match of prose.text.slice(0, 5000).matchAll(exact)) {
        const word = prose.span(match.index, match.index + match[1]!.length)
        const isCapital = /^\p{Lu}/u.test(slice(text, word))
        yield {
          span: prose.span(match.index, match.index + match[0].length),
          section,
          message: `${match[2]} is a round number; was it counted?`,
          fixes: [
            {
              title: isCapital ? 'Write “About”' : 'Write “about”',
              edits: [{ span: word, newText: isCapital ? 'About' : 'about' }],
              needsDecision: true,
            },
          ],
        }
      }
    }
  },
}

/** At least three zeros at the end, or thousands and millions as words. */
const exact =
  /\b(exactly|precisely) (\d{1,3}(?:[,.' ]\d{3}){0,4}[,.' ]000(?![,.' ]?\d)|\d{1,12}000\b|\d{1,3} ?(?:k|thousand|million|billion)\b)/gi
