import type { Deed } from './deed.ts'
import { subjectOf } from './fact.ts'
import { past } from './morphology.ts'

/** `let the token expire` is *the token expired*: what was let happen, happened. */
export function letHappen(deed: Deed): string | undefined {
  const match = deed.verb === 'let' && deed.object !== undefined && /^ (\p{Ll}+)(.*)$/su.exec(deed.rest)
  if (!match || /^(?:down|off|out|through|up|in|on|loose|go|be)$/.test(match[1]!)) return undefined
  // `let the restore drill slide`: which of two words is the verb cannot be seen.
  const next = /^ (\p{Ll}+)/u.exec(match[2]!)?.[1]
  if (next !== undefined && !safeAfterVerb.test(next)) return undefined
  const verb = deed.tense === 'present' ? `${match[1]}${deed.isPlural ? '' : 's'}` : past(match[1]!)
  return `${subjectOf(deed)} ${verb}${match[2]}`
}

export const safeAfterVerb =
  /^(?:at|in|on|for|from|to|by|without|until|after|before|since|with|past|through|during|while|when|and|but|again|once|twice|too|unnoticed|as|over|up|away|because|despite|every|all|one|two|three|four|five|six|several|many|any|a|the|\p{Ll}+ly)$/u

/** `wasted forty minutes on it` is *forty minutes went into it*. */
export function timeSpent({ verb, object, rest }: Deed): string | undefined {
  const time = /^(?:waste|lose|spend)$/.test(verb) && object === undefined && spell.exec(rest)
  if (!time) return undefined
  const [, spent, into] = time
  return `${spent} went ${into === undefined ? 'by' : `into${into}`}${rest.slice(time[0].length)}`
}

const spell =
  /^ ((?:[^\s,;]+ ){1,3}(?:second|minute|hour|day|week|month|time)s?)\b(?: (?:on|with|in)(?= )( (?:it|this|that|the \S+))?)?/
