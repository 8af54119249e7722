import { assuming, beOf, type Deed, factOf, subjectOf } from './deed.ts'
import { past } from './morphology.ts'

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
  if (isOmission) {
    const fact =
      reaction(deed) ??
      (deed.object === undefined && /^(?:notice|realise|realize)$/.test(deed.verb)
        ? `it went unnoticed${deed.rest}`
        : undefined) ??
      (/^(?:notice|spot|see|realise|realize)$/.test(deed.verb) ? outcome(deed, 'went unnoticed') : factOf(deed, true))
    return fact === undefined ? undefined : { fact, allowed: asked }
  }
  const spent = timeSpent(deed)
  if (spent) return { fact: spent, allowed: '⟨what pointed that way, and what would have pointed another⟩' }
  const happened = letHappen(deed)
  if (happened) return { fact: happened, allowed: '⟨what would have shown or renewed it⟩' }
  if (deed.verb === 'let' && /^ (?!down\b|off\b|out\b|in\b|through\b)\p{Ll}/u.test(deed.rest)) return undefined
  const tell = tellings.find(({ verbs }) => verbs.has(`${deed.verb}${deed.particle}`) || verbs.has(deed.verb))
  if (!tell) {
    const fact = factOf(deed, false)
    return fact === undefined ? undefined : { fact, allowed: possible }
  }
  const fact = deed.object === undefined ? undefined : tell.say(deed)
  if (fact === undefined) return undefined
  const rest = fact.endsWith(' taken for')
    ? deed.rest.replace(/^ (?:with|as)\b/, '')
    : deed.rest.replace(/^ by (?=\p{L}+ing\b)/u, ' after ')
  return { fact: fact + rest, allowed: tell.allowed }
}

/** What somebody has in mind is done to nothing; what was left out for something else says both or nothing. */
function isNoPassive({ verb, particle, rest }: Deed, isOmission: boolean): boolean {
  if (verb === 'let' && rest === '') return true
  if (/^(?:want|wish|hope|like|prefer|fear|know|have|own|love|hate)$/.test(verb)) return true
  // `as most of us do`: the act once more, without its verb.
  if (/\bas \p{L}[^,;]* (?:do|does|did)\b/u.test(rest)) return true
  if (isOmission && /^ (?:rather than|instead of)\b/.test(rest)) return true
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
  if (assuming.test(verb) && !isOmission)
    return { fact: `it looked as if ${content!.replace(/^that\s+/, '')}`, allowed: '⟨what made it look so⟩' }
  if (
    isOmission &&
    /^(?:check|verify|confirm|document|test|validate|ask|establish|record|write|state|specify|mention|note|say|announce|explain|report|disclose|communicate)$/.test(
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

interface Telling {
  readonly verbs: ReadonlySet<string>
  say(deed: Deed): string
  readonly allowed: string
}

const verbs = (text: string): ReadonlySet<string> => new Set(text.split(/,\s*/))

const outcome = (deed: Deed, words: string): string | undefined =>
  deed.object === undefined ? undefined : `${subjectOf(deed)} ${words}${deed.rest}`

const tellings: readonly Telling[] = [
  {
    verbs: verbs(
      'ignore, disregard, dismiss, shrug off, brush off, brush aside, blow off, tune out, laugh off, sleep through, sleep on',
    ),
    say: (deed) =>
      / as\b/.test(deed.rest.slice(0, 4))
        ? `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} taken for`
        : `${subjectOf(deed)} drew no response`,
    allowed: '⟨where it went, at which priority, and who could see it⟩',
  },
  {
    verbs: verbs(
      'overlook, miss, skim over, gloss over, scroll past, sail past, blow past, walk past, drive past, click past, click through',
    ),
    say: (deed) => `${subjectOf(deed)} went unnoticed`,
    allowed: '⟨where it was shown, and how it stood out⟩',
  },
  {
    verbs: verbs('neglect'),
    say: (deed) => `${subjectOf(deed)} ${went(deed)} unattended`,
    allowed: '⟨who owned it, and what would have raised it⟩',
  },
  {
    verbs: verbs('misread, misunderstand, misinterpret, misjudge, mishear, mistake'),
    say: (deed) =>
      `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} taken${/^ (?:for|as)\b/.test(deed.rest) ? '' : ' for ⟨what it looked like⟩'}`,
    allowed: '⟨what was shown at the time⟩',
  },
  {
    verbs: verbs('mix up, confuse'),
    say: (deed) =>
      / with\b/.test(deed.rest)
        ? `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} taken for`
        : `${subjectOf(deed)} ${beOf({ ...deed, isPlural: true, tense: 'past' })} taken for each other`,
    allowed: '⟨how they differ where they are shown⟩',
  },
  {
    verbs: verbs('botch, bungle, fumble, flub, bork, mess up, screw up, foul up, mishandle, mismanage'),
    say: (deed) => `${subjectOf(deed)} did not go as planned`,
    allowed: '⟨which step had which effect⟩',
  },
  {
    verbs: verbs('take down, bring down, take out, crash, cripple, tank, hose'),
    say: (deed) => `${subjectOf(deed)} went down`,
    allowed: '⟨which step had that effect, and what let it through⟩',
  },
  {
    verbs: verbs('break'),
    say: (deed) => `${subjectOf(deed)} broke`,
    allowed: '⟨which change did it, and what let it through⟩',
  },
  {
    verbs: verbs('wreck, ruin, trash, nuke, torch, clobber, sabotage, brick, destroy'),
    say: (deed) => `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} lost`,
    allowed: '⟨which step did it, and what let it through⟩',
  },
  {
    verbs: verbs('cause'),
    say: (deed) => `${subjectOf(deed)} began with ⟨which change or step⟩`,
    allowed: '⟨what let it through⟩',
  },
  {
    verbs: verbs('skip, bypass, circumvent, omit, sidestep, evade'),
    say: (deed) => `the path taken did not include ${deed.object}`,
    allowed: '⟨what allows that path, and when it is the usual one⟩',
  },
  {
    verbs: verbs('violate, breach, flout, deviate from, depart from, contravene'),
    say: (deed) => `the steps taken differed from ${deed.object} at ⟨which step⟩`,
    allowed: '⟨what made the other way the usual one⟩',
  },
  {
    verbs: verbs('rubber-stamp, rubberstamp, wave through, nod through'),
    say: (deed) => `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} approved`,
    allowed: '⟨what the approval asks for and shows⟩',
  },
  {
    verbs: verbs('put off, postpone, delay'),
    say: (deed) => `${subjectOf(deed)} ${stayed(deed)} open`,
    allowed: '⟨what came before it, and what would have raised it⟩',
  },
  {
    verbs: verbs('sit on'),
    say: (deed) => `${subjectOf(deed)} ${stayed(deed)} open`,
    allowed: '⟨who owned it, and what would have raised it⟩',
  },
  {
    verbs: verbs('rely on, rely upon'),
    say: (deed) => `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} the only source`,
    allowed: '⟨what else could have been compared⟩',
  },
  {
    verbs: verbs(
      'misconfigure, mistype, misspell, miscalculate, misclick, misplace, mis-set, mislabel, misroute, misreport',
    ),
    say: (deed) => `${subjectOf(deed)} ${beOf({ ...deed, tense: 'past' })} accepted with ⟨which value⟩`,
    allowed: '⟨which check could have refused it⟩',
  },
]

/** `let the token expire` is *the token expired*: what was let happen, happened. */
function letHappen(deed: Deed): string | undefined {
  const match = deed.verb === 'let' && deed.object !== undefined && /^ (\p{Ll}+)(.*)$/su.exec(deed.rest)
  if (!match || /^(?:down|off|out|through|up|in|on|loose|go|be)$/.test(match[1]!)) return undefined
  // `let the restore drill slide`: which of two words is the verb cannot be seen.
  const next = /^ (\p{Ll}+)/u.exec(match[2]!)?.[1]
  if (next !== undefined && !safeAfterVerb.test(next)) return undefined
  const verb = deed.tense === 'present' ? `${match[1]}${deed.isPlural ? '' : 's'}` : past(match[1]!)
  return `${subjectOf(deed)} ${verb}${match[2]}`
}

/** `wasted forty minutes on it` is *forty minutes went into it*. */
function timeSpent({ verb, object, rest }: Deed): string | undefined {
  const time = /^(?:waste|lose|spend)$/.test(verb) && object === undefined && spell.exec(rest)
  if (!time) return undefined
  const [, spent, into] = time
  return `${spent} went ${into === undefined ? 'by' : `into${into}`}${rest.slice(time[0].length)}`
}

const spell =
  /^ ((?:[^\s,;]+ ){1,3}(?:second|minute|hour|day|week|month|time)s?)\b(?: (?:on|with|in)(?= )( (?:it|this|that|the \S+))?)?/

const safeAfterVerb =
  /^(?:at|in|on|for|from|to|by|without|until|after|before|since|with|past|through|during|while|when|and|but|again|once|twice|too|unnoticed|as|over|up|away|because|despite|every|all|one|two|three|four|five|six|several|many|any|a|the|\p{Ll}+ly)$/u

function went({ tense, isPlural }: Deed): string {
  if (tense === 'present') return isPlural ? 'go' : 'goes'
  return tense === 'past' ? 'went' : `${beOf({ tense, isPlural })} gone`
}

function stayed({ tense, isPlural }: Deed): string {
  if (tense === 'present') return isPlural ? 'stay' : 'stays'
  return tense === 'past' ? 'stayed' : `${beOf({ tense, isPlural })} stayed`
}

/** What did not come back or go out, where a verb without an object of things says so: `nobody reacted`. */
function reaction(deed: Deed): string | undefined {
  const noun =
    reactions[`${deed.verb}${deed.particle}`] ?? (deed.object === undefined ? reactions[deed.verb] : undefined)
  if (noun === undefined || (deed.object !== undefined && deed.particle === '')) return undefined
  const about = deed.object === undefined ? '' : ` to ${deed.object}`
  // `did not look properly` is *there was no proper check*.
  const [manner = '', adjective = ''] = /^ (\p{Ll}+)ly\b/u.exec(deed.rest) ?? []
  const which = /^(?:proper|careful|close|thorough|real|actual)$/.test(adjective) ? `${adjective} ` : ''
  const rest = which ? deed.rest.slice(manner.length) : deed.rest
  const what = noun === 'question' && /^ for\b/.test(rest) ? 'request' : noun
  return `there was no ${which}${what}${deed.particle === ' up' ? '' : about}${rest}`
}

const reactions: Readonly<Record<string, string>> = {
  'pick up': 'answer',
  answer: 'answer',
  respond: 'response',
  'respond to': 'response',
  react: 'reaction',
  'react to': 'reaction',
  reply: 'reply',
  'reply to': 'reply',
  escalate: 'escalation',
  communicate: 'notice',
  act: 'action',
  'follow up': 'follow-up',
  check: 'check',
  test: 'test',
  look: 'check',
  warn: 'warning',
  ask: 'question',
}
