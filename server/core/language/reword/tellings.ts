import type { Deed } from './deed.ts'
import { beOf, subjectOf } from './fact.ts'

interface Telling {
  readonly verbs: ReadonlySet<string>
  say(deed: Deed): string
  readonly allowed: string
}

const verbs = (text: string): ReadonlySet<string> => new Set(text.split(/,\s*/))

export const tellings: readonly Telling[] = [
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
    say: (deed) => `${subjectOf(deed)} ${went(deed)} no further`,
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

function went({ tense, isPlural }: Deed): string {
  if (tense === 'present') return isPlural ? 'go' : 'goes'
  return tense === 'past' ? 'went' : `${beOf({ tense, isPlural })} gone`
}

function stayed({ tense, isPlural }: Deed): string {
  if (tense === 'present') return isPlural ? 'stay' : 'stays'
  return tense === 'past' ? 'stayed' : `${beOf({ tense, isPlural })} stayed`
}
