import type { Rule } from '../rule.ts'
import { filledSection, passagesIn } from './of-document.ts'

export const nothingWentWell: Rule = {
  id: 'nothing-went-well',
  category: 'structure',
  summary: 'A section about what went well that says “nothing”, or only thanks people.',
  why: 'Something ended the incident, and something told of it. What helped is taken away again when nobody knows that it did.',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const section = filledSection(postmortem, 'wentWell')
    const said = section ? passagesIn(postmortem, section) : []
    const isAll = (pattern: RegExp) =>
      said.length > 0 && said.every(({ prose }) => pattern.test(prose.text.slice(0, 200)))
    const isEmpty = isAll(nothing)
    if (!section || (!isEmpty && !isAll(thanks))) return
    yield {
      span: section.headingSpan,
      section: 'wentWell',
      message: isEmpty
        ? 'Something ended this, and somebody noticed it: what helped, and should stay?'
        : 'Thanks are due; say as well which tool, signal or habit helped, so that it stays.',
      fixes: [],
    }
  },
}

const thanks =
  /\b(?:kudos|thanks|thank you|shout-?outs?|props to|(?:great|good|amazing|awesome|excellent|fantastic) (?:job|work|teamwork|effort)|well done|hero(?:es|ic)?)\b/i
const nothing = /^\W*(?:nothing|none|n\/?a|not (?:much|a lot|applicable)|no|tbd)?\W*$/i
