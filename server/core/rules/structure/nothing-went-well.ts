import type { Rule } from '../rule.ts'
import { filledSection, passagesIn } from './of-document.ts'

export const nothingWentWell: Rule = {
  id: 'nothing-went-well',
  category: 'structure',
  summary: 'A section about what went well that says “nothing”.',
  why: 'Something ended the incident, and something told of it. What helped is taken away again when nobody knows that it did.',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const section = filledSection(postmortem, 'wentWell')
    const said = section ? passagesIn(postmortem, section) : []
    if (!section || said.length === 0 || !said.every(({ prose }) => nothing.test(prose.text.slice(0, 80)))) return
    yield {
      span: section.headingSpan,
      section: 'wentWell',
      message: 'Something ended this, and somebody noticed it: what helped, and should stay?',
      fixes: [],
    }
  },
}

const nothing = /^\W*(?:nothing|none|n\/?a|not (?:much|a lot|applicable)|no|tbd)?\W*$/i
