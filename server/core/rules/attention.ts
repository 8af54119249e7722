import { bisect } from '../bisect.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import type { Postmortem } from '../postmortem.ts'
import type { Settings } from '../settings.ts'
import { nothingEarlier, type Reading, type Report, type Rule } from './rule.ts'

/** The rules that spoke of a sentence, under the settings they had. */
const memories = new WeakMap<Settings, WeakMap<object, readonly Rule[]>>()

/** Language rules that look beyond the sentence: they have to see all of them each time. */
const farSighted = new WeakSet<Rule>()

/**
 * Shows each language rule only the sentences that it has not seen yet or had something to say of: after a key that is a
 * few of thousands. A rule that asks for the postmortem judges more than the sentence, so it is shown all.
 */
export class Attention {
  readonly #reading: Reading
  readonly #rest: Omit<Reading, 'postmortem'>
  readonly #settings: Settings
  readonly #memory: WeakMap<object, readonly Rule[]>
  readonly #fresh: Sentence[] = []
  readonly #spokenOf = new Map<Rule, Sentence[]>()
  readonly #spoke = new Map<Sentence, Rule[]>()

  constructor(reading: Reading, settings: Settings) {
    const { postmortem: _, ...rest } = reading
    this.#reading = reading
    this.#rest = rest
    this.#settings = settings
    this.#memory = memories.get(settings) ?? new WeakMap()
    memories.set(settings, this.#memory)
    for (const sentence of reading.sentences) {
      const spoke = sentence && this.#memory.get(sentence.likeness)
      if (!spoke) this.#fresh.push(sentence)
      else for (const rule of spoke) this.#of(rule).push(sentence)
    }
  }

  check(rule: Rule): Iterable<Report> {
    const options = this.#settings.options[rule.id]
    if (farSighted.has(rule)) return rule.check(this.#reading, options, nothingEarlier)
    const showing = (sentences: readonly Sentence[]): Iterable<Report> =>
      rule.check(Object.assign(new Watched(rule, this.#reading), this.#rest, { sentences }), options, nothingEarlier)
    const known = this.#spokenOf.get(rule)
    let reports: Report[] = []
    try {
      // The fresh ones by themselves: what is worked out for one rule of them serves the others.
      reports = [...showing(this.#fresh), ...(known ? showing(known) : none)]
    } catch {
      // It must fail the next time as well.
      farSighted.add(rule)
    }
    for (const { span } of reports) if (!this.#note(rule, span.start, span.end)) farSighted.add(rule)
    return farSighted.has(rule) ? rule.check(this.#reading, options, nothingEarlier) : reports
  }

  /** To be called when every rule has looked. */
  remember(): void {
    for (const sentence of this.#fresh)
      if (sentence) this.#memory.set(sentence.likeness, this.#spoke.get(sentence) ?? none)
  }

  /** Finds the sentence that a rule spoke of; sentences stand in the order of the document. */
  #note(rule: Rule, start: number, end: number): boolean {
    const { sentences } = this.#reading
    const after = bisect(sentences.length, (index) => sentences[index]!.span.start > start)
    let isFound = false
    for (let at = after - 1; at >= 0 && sentences[at]!.span.end >= end; at--) {
      const rules = this.#spoke.get(sentences[at]!)
      if (!rules) this.#spoke.set(sentences[at]!, [rule])
      else if (!rules.includes(rule)) rules.push(rule)
      isFound = true
    }
    return isFound
  }

  #of(rule: Rule): Sentence[] {
    const sentences = this.#spokenOf.get(rule) ?? []
    this.#spokenOf.set(rule, sentences)
    return sentences
  }
}

/** Tells who asks for the postmortem. */
class Watched {
  readonly #rule: Rule
  readonly #reading: Reading

  constructor(rule: Rule, reading: Reading) {
    this.#rule = rule
    this.#reading = reading
  }

  get postmortem(): Postmortem {
    farSighted.add(this.#rule)
    return this.#reading.postmortem
  }
}

const none: readonly never[] = []
