import type { SectionKind } from '../../postmortem.ts'
import { insertPrompts } from '../../template/insert-section.ts'
import type { Rule } from '../rule.ts'
import { filledSection } from './of-document.ts'

export const threeQuestionsUnanswered: Rule = {
  id: 'three-questions-unanswered',
  category: 'structure',
  summary:
    'An analysis that says neither what let it happen, nor which signal was missing, nor which check let it pass.',
  why: 'Always ask: how did the system not prevent this? What signal did we miss? Where did the safety checks fail? An analysis that answers none of them has looked at the event, and not at the system.',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    const section = filledSection(postmortem, 'rootCauses')
    if (!section || text.slice(section.span.start, section.span.end).includes('⟨')) return
    const isAnswered = postmortem.passages.some(
      ({ section, voice, prose }) =>
        voice === 'author' && analysis.has(section) && answers.test(prose.text.slice(0, 5000)),
    )
    if (isAnswered) return
    yield {
      span: section.headingSpan,
      section: 'rootCauses',
      message:
        'How did the system not prevent this, which signal was missing, and where did the safety checks let it pass?',
      fixes: [{ title: 'Insert the three questions', edits: [insertPrompts(text, section, questions)] }],
    }
  },
}

const questions = [
  'How did the system not prevent this?',
  'Which signal did we miss?',
  'Where did the safety checks fail?',
]

/** Where an analysis may stand. */
const analysis: ReadonlySet<SectionKind> = new Set([
  'rootCauses',
  'contributingFactors',
  'trigger',
  'detection',
  'fiveWhys',
  'lessons',
  'wentWrong',
  'background',
])

/** Words for what lets through, tells and checks. */
const answers =
  /\b(?:prevent|allow|permit|let (?:it|the|this|them|a|an|any)\b|alert|alarm|signal|monitor|dashboard|metric|page[ds]?\b|notif|detect|warn|check|test|guard|canar|review|validat|safeguard|gate|limit|threshold|timeout|fallback|retr(?:y|ies)|safety|protect|catch|caught|block|reject|ci\b|rollback|health|probe|verif)/i
