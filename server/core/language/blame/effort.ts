import { findPhrase, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis } from '../analysis/sentence.ts'
import { appeals } from './appeals.ts'
import { denialBefore } from './denied-before.ts'
import { isHuman } from './nominal.ts'

/** Effort by the pound: `more care when racking servers`. */
const measured = phrases(`
  more|extra|greater|better|increased|closer|higher|heightened|due|utmost|special|particular|additional|constant|strict|stricter|stronger care|carefulness|attention|vigilance|diligence|discipline|caution|awareness|focus|concentration|mindfulness|thoroughness|conscientiousness|rigour|rigor|seriousness|accountability|responsibility
  less|fewer bravado|haste|heroics|guesswork|hubris|ego|carelessness|panic|finger-pointing|improvisation; more|some|little humility|patience|curiosity|courtesy|honesty|decency|professionalism|foresight; bit of humility|patience|curiosity|courtesy|care|thought|discipline|respect
  sense of responsibility|urgency|tension|ownership|duty; need|call|appeal for vigilance|discipline|care|caution|attention|diligence; improve|increase|raise|strengthen carefulness|vigilance|attention|concentration|discipline
  discipline , discipline; no substitute|replacement for discipline|care|diligence|attention|vigilance|caution|thought|thinking|thoroughness; attention to detail; eye open; with due diligence; with * conscientiousness|diligence|vigilance`)

const isDenied = denialBefore('not no never nor instead without rather than nobody', 5)

/** Lessons for people: `Refresher for Analytics`, `a talk with the night shift`. */
const lessons =
  /^(?:re-training|retraining|refresher|reminder|talk|chat|coaching|lecture|reprimand|conversation|talking-to|workshop|re-briefing|rebriefing|briefing|sensitisation|sensitization|course|counselling|counseling|appeal)$/

/** Where a remedy without a verb asks for effort or sends people to school. */
export function efforts(analysis: Analysis): TokenRange[] {
  if (analysis.isQuestion) return []
  const hit = findPhrase(measured, analysis.tokens)
  if (hit && !isDenied(analysis, hit.from) && !isTold(analysis)) return [hit]
  const lesson = lessonFor(analysis)
  return lesson ? [lesson] : appeals(analysis)
}

/** A lesson at the beginning, and for whom it is. */
function lessonFor({ tokens, phrases: nominals }: Analysis): TokenRange | undefined {
  const first = nominals.find(({ head }) => head <= 6 && lessons.test(tokens[head]!.lemma))
  if (!first) return undefined
  const isMeeting = meetings.test(tokens[first.head]!.lemma)
  const to = tokens[first.to]?.lemma ?? ''
  if (!/^(?:for|with|to|of)$/.test(to)) return undefined
  const person = nominals.find(({ from }) => from === first.to + 1)
  if (!person || !isHuman(person.kind)) return undefined
  const about = tokens[person.to]
  const isAbout = /^(?:about|on|regarding|re)$/.test(about?.lemma ?? '') && tokens[person.to + 1]?.pos === 'NOUN'
  if (isMeeting && !isAbout) return undefined
  return { from: first.from, to: isAbout ? person.to + 2 : person.to }
}

/** What may be held with people about the system as well. */
const meetings = /^(?:talk|chat|conversation|workshop|briefing|course|appeal)$/

/** What people did is told, not asked. */
function isTold({ tokens, clauses }: Analysis): boolean {
  return clauses.some(
    ({ form, modality, verb }) =>
      form === 'finite' && modality === undefined && /(?:ed|was|were|had|did|been)$/.test(tokens[verb.from]!.word),
  )
}
