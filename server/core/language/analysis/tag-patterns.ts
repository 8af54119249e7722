import type { Entry } from './dictionary.ts'

/** Mends the tags of a sentence's words, given by number. */
export type TagPatterns = (tags: number[], words: readonly Entry[]) => void

/**
 * One of the model's tables of patterns: a sequence of two to four tags, or words with patterns of their own, in which
 * one has another tag than the most frequent.
 *
 * @param json the table as the model ships it: for each state what comes next, which states end a pattern and which
 * of its words is meant
 */
export function createTagPatterns(json: string): TagPatterns {
  const [, last, states, results, marks] = JSON.parse(json) as Table
  const next = new Uint16Array((last + 1) * symbols)
  const rules: (Rule | undefined)[] = []
  const ruleOf = (state: number): Rule | undefined => {
    const result = Number(results[state])
    return results[state] === undefined
      ? undefined
      : { at: marks[state]?.[0] ?? 0, tag: Math.abs(result), isAlways: result < 0 }
  }
  for (let state = 0; state <= last; state++) {
    const row = states[state] ?? {}
    // A pattern that ends here, or one that does unless a longer one goes on.
    rules[state] = ruleOf(state) ?? ruleOf(row[otherwise] ?? 0)
    for (const [key, to] of Object.entries(row)) {
      const symbol = Number(key) < hints ? Number(key) : Number(key) - hints + firstHint
      if (symbol < symbols) next[state * symbols + symbol] = to
    }
  }
  return (tags, words) => {
    for (let from = 0; from < tags.length; ) {
      let rule: Rule | undefined
      let end = from + 1
      let state = 0
      for (let at = from; at < tags.length; at++) {
        const { hint } = words[at]!
        state = next[state * symbols + (hint > 0 ? firstHint + hint : tags[at]!)]!
        if (state === 0) break
        if (!rules[state]) continue
        rule = rules[state]
        end = at + 1
      }
      if (rule) {
        const at = from + rule.at
        if (rule.isAlways || words[at]!.tags.has(rule.tag)) tags[at] = rule.tag
      }
      from = end
    }
  }
}

/** The version, the last state, for each state the next ones, the tag at each end, how much of a pattern lies around it. */
type Table = [
  number,
  number,
  Record<number, Record<string, number>>,
  Record<number, string>,
  Record<number, [number, number]>,
]

/** The longest pattern that fits gives one of its words a tag, if it may have it at all or in any case. */
interface Rule {
  readonly at: number
  readonly tag: number
  readonly isAlways: boolean
}

/** How a table numbers what it sees: tags, from here on words with patterns of their own, and all else. */
const hints = 1_080_000
const otherwise = 2_070_003

/** The same without the gap. */
const firstHint = 32
const symbols = firstHint + 256
