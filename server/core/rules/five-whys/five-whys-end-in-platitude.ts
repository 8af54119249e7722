import { findPhrase, phrases } from '../../language/analysis/phrases.ts'
import type { Analysis } from '../../language/analysis/sentence.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { addNextWhy } from '../../whys/next-why-step.ts'
import { chainsOf, deepestStep } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

const platitudes = phrases(`
  software|code|program|system|computer|hardware|machine|network * always|sometimes|inevitably * bug|fail|break|defect|error
  software|code|all|every|any have bug|defect; software|code always have bug|defect; bug|mistake|error|accident|failure|thing|outage|shit happen
  nobody|no-one be perfect; nothing be perfect; people make mistake; that be how|the way it|thing|we be|work|do; it be what it be; that be life
  we|team * not|never have * time|resource|budget|people|capacity; no time|budget|resource|money|capacity; lack of time|resource|budget|money|people|staff|capacity; not enough time|people|resource|staff|money|budget
  technical debt; tech debt; legacy code|system|software|reason; historical reason; bad luck; murphy; out of our|my control; beyond our|my control; always be|do that|this way; always be like|that way`)

export const fiveWhysEndInPlatitude: Rule = {
  id: 'five-whys-end-in-platitude',
  category: 'whys',
  summary: 'A Five Whys chain that ends in a truth about all software, no time, no budget or bad luck.',
  why: 'An answer that fits every incident explains none, and nobody can do anything about it. One step before it, or beside it, lies a decision that can be changed.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem, sentences }) {
    for (const chain of chainsOf(postmortem)) {
      const answer = deepestStep(chain)?.answer
      if (!answer || chain.endsAt !== 'system' || chain.depth < 3) continue
      const said = saidAt(sentences, answer.span)
      if (said.length !== 1 || said[0]!.tokens.length > 14 || !isPlatitude(said[0]!)) continue
      yield {
        span: answer.span,
        section: 'fiveWhys',
        message: 'This would be true of any incident; go on to what your team can change.',
        fixes: addNextWhy(text, chain, () => 'How did ⟨a decision, a default or a priority⟩ make it matter here?'),
      }
    }
  },
}

/** A stock phrase that is not part of a longer name: "no time", but not "no time limit". */
function isPlatitude({ tokens }: Analysis): boolean {
  const found = findPhrase(platitudes, tokens)
  return found !== undefined && tokens[found.to]?.pos !== 'NOUN'
}
