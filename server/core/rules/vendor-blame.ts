import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import type { Analysis, Clause } from '../language/analysis/sentence.ts'
import { vendorNames } from '../language/analysis/systems.ts'
import { lapseOf } from '../language/blame/lapse.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordFault } from '../language/reword/reword-fault.ts'
import { rewordLapse } from '../language/reword/reword-lapse.ts'
import { rewordHelpless } from '../language/reword/reword-wording.ts'

const helpless = phrases(
  'out of our control|hands; beyond our control; outside our control; nothing we could have do; let us down; leave us in the lurch; hang us out',
)
const vendors =
  /^(?:vendor|supplier|provider|partner|carrier|registrar|isp|subcontractor|outsourcer|reseller|integrator)$/

export const vendorBlame = sentenceRule({
  id: 'vendor-blame',
  category: 'wording',
  summary: 'A vendor blamed, or the outage declared out of our control.',
  why: 'A dependency will fail again. Compared with what it promises, either it owes a fix and we a fallback, or it kept its promise and the gap is ours (Atlassian incident handbook on external dependencies).',
  severity: { default: 'warning', timeline: 'information' },
  fix: 'always',
  message:
    'This leaves it with the vendor; say what they reported and when, and what our side lacked to get by without them.',
  find(sentence, { text }) {
    const { tokens, clauses, phrases: nominals, isQuestion } = sentence
    if (isQuestion) return []
    const hit = findPhrase(helpless, tokens)
    if (hit) {
      const clause = clauses.find(({ from, to }) => from <= hit.from && hit.to <= to)
      const range = clause ? { from: clause.from, to: clause.to } : hit
      return [{ ...range, fixes: () => rewordHelpless(text, sentence, range) }]
    }
    const fault = nominals.find(({ from, head }) => tokens[head]!.lemma === 'fault' && isVendor(sentence, from))
    const lapse = clauses.find(
      (clause) =>
        clause.subject &&
        (clause.subject.isVendor || isVendor(sentence, clause.subject.head)) &&
        isLapse(sentence, clause),
    )
    return [
      ...(fault ? [{ ...fault, fixes: () => rewordFault(text, sentence, fault) }] : []),
      ...(lapse ? [{ from: lapse.from, to: lapse.to, fixes: () => rewordLapse(text, sentence, lapse) }] : []),
    ]
  },
})

function isVendor({ tokens }: Analysis, at: number): boolean {
  return vendors.test(tokens[at]!.lemma) || vendorNames.has(tokens[at]!.lemma)
}

/** As if the vendor were people. */
function isLapse(sentence: Analysis, clause: Clause): boolean {
  const asPeople: Clause = { ...clause, subject: { ...clause.subject!, kind: 'group', isSure: true } }
  const lapse = lapseOf(sentence, asPeople)
  if (!lapse) return false
  return (
    sentence.tokens[clause.verb.head]!.lemma !== 'fail' ||
    /^(?:to)$/.test(sentence.tokens[clause.verb.head + 1]?.lemma ?? '')
  )
}
