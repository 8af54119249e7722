import { addActionItem } from '../../edit-action-items/add-item.ts'
import type { Fix } from '../../finding.ts'
import type { Analysis, Clause } from '../../language/analysis/sentence.ts'
import { plea } from '../../language/blame/be-careful.ts'
import { counterfactualOf } from '../../language/blame/counterfactual.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import type { Phrase, Postmortem } from '../../postmortem.ts'
import { slice } from '../../text.ts'
import { chainsOf } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysRemedyAsAnswer: Rule = {
  id: 'five-whys-remedy-as-answer',
  category: 'whys',
  summary: 'An answer in a Five Whys chain that says what to do instead of what was.',
  why: '"We need a linter" is a plan, and it ends the inquiry before anybody knows whether a linter would have helped. Answers tell what was; plans are action items.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem, sentences }) {
    for (const { steps } of chainsOf(postmortem))
      for (const { answer } of steps) {
        const said = answer ? saidAt(sentences, answer.span) : []
        if (!answer || said.length !== 1 || !isRemedy(said[0]!)) continue
        yield {
          span: answer.span,
          section: 'fiveWhys',
          message:
            'This says what to do, not what was; answer with what the system did, and plan it as an action item.',
          fixes: moveToActions(text, postmortem, answer),
        }
      }
  },
}

/** "We need to …", "There should be …", "Add …": a plan, and no fact beside it. */
function isRemedy(said: Analysis): boolean {
  // What is said of blame and care has rules of its own.
  if (said.isQuestion || said.clauses.some((clause) => plea(said, clause) || counterfactualOf(said, clause)))
    return false
  const main = said.clauses.filter(({ form }) => form === 'finite' || form === 'imperative')
  return main.length > 0 && main.every((clause) => isPlan(said, clause))
}

function isPlan({ tokens }: Analysis, { form, modality, verb, subject }: Clause): boolean {
  if (form === 'imperative') return verb.from === 0 && tokens[verb.to]?.pos === 'DET'
  const group = tokens.slice(verb.from, verb.to)
  if (modality !== undefined)
    return (
      /^(?:must|should|shall|ought)$/.test(modality) &&
      !group.some(({ lemma }, at) => lemma === 'have' && at < group.length - 1)
    )
  const head = tokens[verb.head]!
  return head.lemma === 'need' && /^needs?$/.test(head.word) && subject?.kind === 'self'
}

function moveToActions(text: string, postmortem: Postmortem, answer: Phrase): Fix[] {
  const what = slice(text, answer.span)
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .replace(/^because (\w)/i, (_, first: string) => first.toUpperCase())
  const edit = addActionItem(text, postmortem, what)
  if (!edit) return []
  return [
    {
      title: 'Move it to the action items',
      edits: [{ span: answer.span, newText: '⟨what the system did or lacked⟩' }, edit],
    },
  ]
}
