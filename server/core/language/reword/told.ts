import { assuming } from './content.ts'
import type { Deed } from './deed.ts'
import { isDoable } from './doable.ts'
import { factOf, ownless, subjectOf } from './fact.ts'
import { letHappen, safeAfterVerb, timeSpent } from './let-happen.ts'
import { reaction } from './reaction.ts'
import { tellings } from './tellings.ts'

/** What is left of a deed when nobody did it, and what to ask about it. */
export interface Told {
  /** A whole clause: `the alert drew no response`. */
  readonly fact: string
  /** The blank that says what the system allowed. */
  readonly allowed: string
}

const asked = '⟨what in the tool or process let that go unnoticed⟩'

const possible = '⟨what in the tool or process made that possible⟩'

/**
 * Tells what happened to the object of a deed: `ignored the alert` is *the alert drew no response*, `misread the chart`
 * *the chart was read as ⟨…⟩*, and what has no word of its own a passive. Verbs that say the error themselves would only
 * hide in a passive who erred, so they have another word.
 */
export function told(deed: Deed, isOmission: boolean): Told | undefined {
  if (deed.content !== undefined) return toldContent(deed, isOmission)
  if (isNoPassive(deed, isOmission)) return undefined
  // Only a passive has a place for how it was done.
  if (deed.manner !== '') return plainly(deed, isOmission)
  if (isOmission) {
    const fact =
      reaction(deed) ??
      (deed.object === undefined && /^(?:notice|realise|realize)$/.test(deed.verb)
        ? `it went unnoticed${deed.rest}`
        : undefined) ??
      (unseen.test(deed.verb) ? outcome(deed, 'went unnoticed') : factOf(deed, true))
    return fact === undefined ? undefined : { fact, allowed: asked }
  }
  const spent = timeSpent(deed)
  if (spent) return { fact: spent, allowed: '⟨what pointed that way, and what would have pointed another⟩' }
  const happened = letHappen(deed)
  if (happened) return { fact: happened, allowed: '⟨what would have shown or renewed it⟩' }
  // `let the contract lapse`: which of two words is the verb cannot be seen.
  if (deed.verb === 'let') return undefined
  const tell = tellings.find(({ verbs }) => verbs.has(`${deed.verb}${deed.particle}`) || verbs.has(deed.verb))
  if (!tell) return plainly(deed, false)
  const fact = deed.object === undefined ? undefined : tell.say(deed)
  const after = ownless(deed.rest)
  if (fact === undefined || after === undefined) return undefined
  const rest = fact.endsWith(' taken for')
    ? after.replace(/^ (?:with|as)\b/, '')
    : after.replace(/^ by (?=\p{L}+ing\b)/u, ' after ')
  return { fact: fact + rest, allowed: tell.allowed }
}

function plainly(deed: Deed, isOmission: boolean): Told | undefined {
  const isTold = tellings.some(({ verbs }) => verbs.has(`${deed.verb}${deed.particle}`) || verbs.has(deed.verb))
  const fact = isOmission
    ? !unseen.test(deed.verb) && factOf(deed, true)
    : !isTold && isDoable(deed) && factOf(deed, false)
  return fact ? { fact, allowed: isOmission ? asked : possible } : undefined
}

const unseen = /^(?:notice|spot|see|realise|realize)$/

/** What somebody has in mind is done to nothing; what was left out for something else says both or nothing. */
function isNoPassive({ verb, particle, object, rest, tense }: Deed, isOmission: boolean): boolean {
  // `took responsibility`, `exercised due diligence`: the noun is the deed.
  if (
    light.test(verb) &&
    object !== undefined &&
    /^\p{Ll}+(?<!s)(?: \p{Ll}+(?<!s))?$/u.test(object) &&
    !/^(?:the|an?|this|that|it|them|no|any)\b/.test(object)
  )
    return true
  // `did not see it in time` is not *it went unnoticed in time*.
  if (
    isOmission &&
    unseen.test(verb) &&
    /^ (?:immediately|at once|(?:right|straight) away|sooner|earlier|first|quickly|early|before|until too|in time)\b/.test(
      rest,
    )
  )
    return true
  if (/^(?:want|wish|hope|like|prefer|fear|know|have|own|love|hate|do)$/.test(verb)) return true
  // `did not tell nobody`
  if (isOmission && /(?<!\p{L})(?:nobody|nothing|none|neither|nor|no(?:[ -]one)?)(?!\p{L})/iu.test(rest)) return true
  // `wasted an hour looking for it`: time is no thing that was wasted by itself.
  if (/^(?:waste|spend|lose)$/.test(verb) && /\b(?:second|minute|hour|day|week|month)s?\b/.test(object ?? ''))
    return true
  if (verb === 'understand' && tense === 'present') return true
  // `as most of us do`: the act once more, without its verb.
  if (/\bas \p{L}[^,;]* (?:do|does|did)\b/u.test(rest)) return true
  if (/^(?:rely)$/.test(verb) && /^ (?:rather than|instead of)\b/.test(rest)) return true
  // `do not share that view`
  if (/^(?:share|hold)$/.test(verb) && /(?:view|opinion|feeling|sentiment|belief)s?$/.test(object ?? '')) return true
  // `let it slide`, `made it fail closed`
  const [, next] = /^ (\p{Ll}+)/u.exec(rest) ?? []
  if (/^(?:make|have|help|see)$/.test(verb) && next !== undefined && !safeAfterVerb.test(next)) return true
  return verb === 'wait' && particle === ' for' && /^ to\b/.test(rest)
}

/** `did not notice that orders were lost`: the clause stays, the noticing is nobody's. */
function toldContent({ verb, content, tense, done }: Deed, isOmission: boolean): Told | undefined {
  // What the author thinks now is no part of what happened.
  if (assuming.test(verb) && tense === 'present')
    return isOmission ? { fact: `nothing shows ${content}`, allowed: '⟨what was looked at⟩' } : undefined
  if (/^(?:misjudge|misread|misunderstand|misinterpret|underestimate|overestimate)$/.test(verb))
    return { fact: `the data at hand showed ⟨what⟩ of ${content}`, allowed: '⟨where it came from⟩' }
  // `thought that Raj was`, `assumed that the other had told them`: what it means is told elsewhere.
  if (assuming.test(verb) && !isOmission && leansBack.test(content!)) return undefined
  if (assuming.test(verb) && !isOmission)
    return { fact: `it looked as if ${content!.replace(/^that\s+/, '')}`, allowed: '⟨what made it look so⟩' }
  if (
    isOmission &&
    /^(?:check|verify|confirm|document|test|validate|ask|establish|record|write|state|specify|mention|note|say|announce|explain|report|disclose|communicate|question|query|challenge|discuss)$/.test(
      verb,
    )
  )
    return { fact: `it was not ${done} ${content}`, allowed: asked }
  const that = /^(?:that|which|what|how|why|where|whether|who)\b/.test(content!) ? content! : `that ${content}`
  if (isOmission || /^(?:forget|overlook|miss|ignore|disregard|neglect)$/.test(verb))
    return {
      fact:
        /^(?:forget|consider|remember|think)$/.test(verb) && /^that\b/.test(that)
          ? `it was not in view ${that}`
          : `it went unnoticed ${that}`,
      allowed: '⟨where that is shown or written down⟩',
    }
  return undefined
}

const leansBack =
  /^(?:that )?the others? (?:had|has|have|was|were|is|are|did|does|do|would|will)\b|(?<!\p{L})(?:is|are|was|were|has|have|had|did|does|do|would|will|could|should)(?:n['’]t| not)?$/iu

const light = /^(?:exercise|pay|take|make|show|give|keep|lose|do|get|put|use)$/

const outcome = (deed: Deed, words: string): string | undefined =>
  deed.object === undefined ? undefined : `${subjectOf(deed)} ${words}${deed.rest}`
