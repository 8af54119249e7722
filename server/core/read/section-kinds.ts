import type { SectionKind } from '../postmortem.ts'
import { plainHeading } from './heading-words.ts'

/** What a heading says of its section, and how sure that is. */
export interface HeadingKind {
  readonly kind: SectionKind
  /** The heading is a set phrase for this kind ("Root cause"), not only made of words that point to it. */
  readonly isSet: boolean
}

/** Further headings by the kind of section they stand for, as a team names them. */
export type ExtraSynonyms = Readonly<Partial<Record<SectionKind, readonly string[]>>>

/**
 * The kind of section that a heading announces: by the set phrases that guides, templates and published postmortems
 * use, else by the words that carry its meaning. Where a heading names two parts, the one named first counts.
 */
export function kindOfHeading(heading: string, extra: ExtraSynonyms = {}): HeadingKind | undefined {
  const plain = plainHeading(heading)
  if (plain === '') return undefined
  for (const [kind, phrases] of Object.entries(extra))
    if (phrases.some((phrase) => plainHeading(phrase) === plain)) return { kind: kind as SectionKind, isSet: true }
  const set = setPhrases.get(plain)
  if (set) return { kind: set, isSet: true }
  let best: { kind: SectionKind; at: number } | undefined
  for (const [kind, pattern] of signs) {
    const at = plain.search(pattern)
    if (at >= 0 && (best === undefined || at < best.at)) best = { kind, at }
  }
  return best && { kind: best.kind, isSet: false }
}

const phrasesByKind: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: `summary, executive summary, overview, incident summary, issue summary, problem summary, event summary,
    short summary, quick summary, brief summary, summary of incident, summary of event, high-level summary, tldr,
    tl;dr, tl dr, abstract, synopsis, outline, in short, in brief, in a nutshell, quick overview, quick facts,
    at a glance, incident, description, incident description, event description, description of event,
    description of incident, issue description, problem description, problem statement, problem, issue,
    details of incident, incident details, incident overview, what happened, what broke, what failed, recap, gist,
    short version, short of it, short story`,
  impact: `impact, user impact, users impact, customer impact, business impact, service impact, incident impact,
    impact assessment, impact analysis, impact summary, impact and metrics, blast radius, scope, scope of impact,
    fallout, effect, effects, consequences, damage, severity, affected services, affected users, affected customers,
    affected systems, services affected, users affected, customers affected, impact window, who was affected,
    who was hit, what was impacted, what was affected`,
  timeline: `timeline, timelines, incident timeline, event timeline, detailed timeline, timeline of events,
    timeline of incident, events timeline, chronology, chronology of events, sequence, sequence of events,
    chain of events, course of events, history of events, key events, key moments, key times, events, log, incident log,
    event log, narrative, play by play, blow by blow, what happened when, facts, clock, progress`,
  rootCauses: `root cause, root causes, root cause analysis, rca, root cause and resolution, cause, causes, direct cause,
    primary cause, main cause, technical cause, fault, analysis, incident analysis, technical analysis, analysis of causes,
    technical details, technical detail, technical description, technical explanation, explanation, mechanism, diagnosis,
    findings, vulnerability, bug, error, error itself, defect, why, but why, why it happened, why this happened,
    why did it happen, why did this happen, how it happened, how this happened, how did it happen, how did this happen,
    what caused it, what caused this, what caused incident, what caused outage, probable cause, likely cause`,
  contributingFactors: `contributing factors, contributing factor, contributing causes, contributing conditions,
    contributing, contributors, contributory factors, conditions, factors, enablers, latent conditions,
    aggravating factors, secondary causes, background factors, other factors`,
  trigger: 'trigger, triggers, triggering event, proximate cause, initiating event, what triggered it',
  detection: `detection, discovery, identified, identification, alerting, monitoring, monitoring and detection,
    detection and alerting, detection failure, how was it detected, how it was detected, how did we find out,
    how did we notice, how we noticed, who noticed, time to detection`,
  resolution: `resolution, resolution and recovery, recovery, response, response and recovery, incident response,
    mitigation, mitigations, mitigation and resolution, remediation, fix, details of fix, workaround, repair,
    restoration, containment, resolution steps, resolution steps taken, recovery efforts, short term fix,
    how it was fixed, how was it fixed, how we fixed it, how we responded, how it was resolved, how was it resolved,
    solution, steps taken, immediate response`,
  actionItems: `action items, action item, actions, action, action plan, action points, actions items, follow-up,
    follow-ups, follow ups, follow up, followup, followups, following up, follow-up actions, follow-up items,
    follow-up tasks, follow-up work, follow-through, todo, todos, to do, to-do, to dos, tasks, task list, things to do,
    stuff to do, next steps, next, next actions, recommendations, proposals, commitments, measures, countermeasures,
    countermeasure, capa, prevention, preventive measures, preventative measures, preventive actions,
    preventative actions, corrective actions, corrective measures, corrective action, corrective and preventive actions,
    corrective and preventative actions, corrective and preventative measures, corrective and preventive measures,
    remediation items, remediation plan, remediation tasks, remediation actions, review actions, resulting actions,
    resulting action, planned actions, actions planned, open actions, open follow-ups, required follow-up, backlog,
    improvements, possible improvements, planned improvements, future work, future actions, future measures,
    moving forward, going forward, what we will do, what we are doing about it, what we're doing about it,
    what's next, what next, jira tickets, tickets`,
  lessons: `lessons, lessons learned, lessons learnt, lesson learned, lesson learnt, learning, learnings, learned, key learnings,
    takeaways, key takeaways, insights, key insights, reflections, reflection, retrospective, what we learned,
    what we learnt, what did we learn, what have we learned, what surprised us, surprises, opportunities, how'd we do,
    how did we do`,
  wentWell: `what went well, what has gone well, went well, things that went well, what worked, what worked well, what went right,
    things that went right, what went ok, what helped, what was good, good, good things, good news, successes,
    positives, strengths, worked, worked well, points in favour, bright spots, kudos`,
  wentWrong: `what went wrong, went wrong, things that went wrong, what went poorly, things that went poorly,
    what went badly, what went less well, what went not so well, what didn't go well, what did not go well, what didn't go so well,
    what did not go so well, what didn't work, what did not work, what could be better, what could be done better,
    what could be improved, what could have gone better, what could have been better, could be better, to improve,
    what can be improved, what was bad, bad, not so good, pain points, points against, weaknesses, negatives,
    surprise findings, room for improvement, areas for improvement, what i was wrong about,
    what could have been worse`,
  lucky: `where we got lucky, where did we get lucky, got lucky, luck, lucky, lucky breaks, near misses, where luck came in,
    what we got lucky with`,
  fiveWhys: `five whys, five why, five why's, 5 whys, 5 why, 5 why's, 5-why, 5-whys, 5x why, five times why, whys, why's,
    why-why, why-why analysis, why analysis, why chain, why-chain, why ladder, five whys analysis, 5 whys analysis,
    5 why analysis, infinite hows, hows, chain of causes, causal chain, cause chain, asking why, root cause identification: five whys`,
  background: `background, background information, context, introduction, leadup, lead-up, lead up, premise, preamble,
    previous events, earlier events, prior events, history, setup, how it works`,
  participants: `participants, attendees, responders, involved, people, people involved, who was involved,
    who was there, present, team, roles, incident team, owner, owners, incident responders, reviewers`,
}

const setPhrases: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(phrasesByKind).flatMap(([kind, phrases]) =>
    phrases.split(',').map((phrase) => [plainHeading(phrase), kind as SectionKind] as const),
  ),
)

/** Words that carry the meaning where the whole heading is no set phrase. */
const signs: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'fiveWhys',
    /\b(?:5|five|5x|infinite|times) ?-?(?:whys?|hows?)\b|\bwhys\b|\bwhy(?:,? why)+\b|\bwhy[ -](?:chain|ladder|tree|analysis|x ?\d)/,
  ],
  [
    'fiveWhys',
    /^(?:\d+ )?(?:causal|cause|why)[ -]chain|^chain of (?:the )?causes|^why #?\d+(?: *[-–—:.)]|$)|^q?\d+\. why\b/,
  ],
  [
    'summary',
    /\bsummary\b|\b(?:overview|synopsis|abstract|recap)\b|\btl;?dr\b|^what happened\b|^what(?: is|'s) this about/,
  ],
  [
    'summary',
    /^in (?:short|brief|a nutshell|one (?:sentence|paragraph|line))\b|^short (?:version|story)|^description of\b/,
  ],
  [
    'impact',
    /^(?:[\w-]+ ){0,4}impacts?$|^impacts?\b|\bblast radius\b|^(?:effects?|consequences|damage|implications|fallout)\b/,
  ],
  [
    'impact',
    /\b(?:implications|consequences)\b|^(?:who|what|which|how)\b.*\b(?:affected|impacted|experienced?|felt|hit)\b/,
  ],
  ['impact', /^(?:affected|impacted) |\baffected$/],
  [
    'timeline',
    /\btimelines?\b|\bchronolog|\b(?:sequence|chain|course|order|log) of (?:the )?events\b|^key (?:moments|events|times|dates)\b/,
  ],
  [
    'timeline',
    /^how (?:the )?(?:day|evening|night|morning|afternoon|week|weekend|incident|outage) (?:went|unfolded|evolved)|\bunfolded\b|^(?:play|blow|minute)[ -]by\b|^when did\b/,
  ],
  ['contributingFactors', /\bcontribut(?:ing|ory|ed|ors?)\b/],
  [
    'contributingFactors',
    /\b(?:aggravating|enabling|latent|compounding|exacerbating|background|secondary|underlying|other|additional) (?:circumstances|conditions|factors?|causes?)\b/,
  ],
  [
    'contributingFactors',
    /\bmade (?:it|this|things) (?:all )?(?:worse|harder|hard|possible)\b|^how (?:did )?we let\b|^why (?:wasn't|was not|didn't|did not)\b.*\bbefore\b/,
  ],
  [
    'rootCauses',
    /\broot[ -]causes?\b|^causes?\b|\bcauses?$|^what (?:had )?(?:really )?caused\b|^technical (?:details?|explanations?|description|analysis|cause)\b/,
  ],
  [
    'rootCauses',
    /^(?:why|how) (?:did|could|does|has)? ?(?:it|this|that|these)\b.*\b(?:happen|occur|come about|came about|fail|break|fit)|^how .*\b(?:became|came about)\b|\bmechanism\b|\bunderst(?:and|ood|anding)\b|\bbut why$|^analysis of\b|\bvulnerability$/,
  ],
  ['trigger', /\btrigger(?:s|ed|ing)?\b|\bproximate cause\b/],
  [
    'detection',
    /\bdetection\b|\bdiscovery\b|^(?:why|how|when|who|could|were|was|did)\b.*\b(?:notic\w*|detect\w*|discover\w*|spot\w*|caught|catch|alerted|seen|find|found|looked)\b/,
  ],
  ['detection', /\buntil it was (?:seen|noticed|found|detected)\b/],
  [
    'resolution',
    /\b(?:resolution|recovery|mitigations?|remediation|restoration)\b|^(?:incident |our |the )?response\b|^(?:[\w-]+ )?fix(?:es)?\b/,
  ],
  [
    'resolution',
    /^how\b.*\b(?:fix(?:ed)?|resolved?|responded|respond|recovered|recover|mitigated?|repaired|solved?)\b|^were we able to\b|^(?:immediate )?(?:actions?|steps) taken/,
  ],
  [
    'actionItems',
    /\baction (?:items?|plan|points)\b|^(?!who\b).*\bfollow[ -]?ups?\b|\bto-?dos?\b|\b(?:corrective|preventive|preventative|countermeasures?)\b|\bmeasures$|^next steps\b/,
  ],
  [
    'actionItems',
    /^actions?\b|\bactions$|^recommendations?\b|\brecommendations$|^prevent(?:ion|ing|ative)\b|\bimprovements$|^(?:moving|going) forward\b|^remediation (?:items|plan|tasks)\b/,
  ],
  [
    'actionItems',
    /^(?:how|what)\b.*\b(?:prevent\w*|avoid\w*|improve)\b|^what (?:are we|we(?: are|'re| will|'ll)?|is being|will be|we are going to) (?:do|doing|done|change|changing|changed|going)\b/,
  ],
  [
    'actionItems',
    /^long[ -]?term (?:changes|fix\w*|improvements|plans?)\b|^(?:required|open|planned|future|agreed) (?:work|changes|steps|tasks|actions|measures)|^work (?:agreed|planned)\b/,
  ],
  [
    'lessons',
    /\blessons?\b|\blearnings?\b|\btakeaways?\b|\b(?:learned|learnt)\b|^insights?\b|^reflections?\b|\bsurprised us\b|^what we take\b|\bretro$/,
  ],
  [
    'wentWell',
    /\b(?:went|go|gone|going|worked|works|was|were|that's) (?:so |really |very |quite )?(?:well|right|ok|okay|good|great|fine)\b|^what (?:has )?(?:worked|helped|saved)\b|^good\b|\b(?:glad|proud|thankful|grateful)\b|\bheld(?: up)?$/,
  ],
  [
    'wentWrong',
    /\b(?:went|go|gone|going) (?:so |very )?(?:wrong|poorly|badly|less well|sideways)\b|\b(?:didn't|did not|not) (?:go|work)\b|\bcould (?:have|be)\b.*\b(?:better|improved?)\b|\bnot so (?:well|good)\b|^pain points\b/,
  ],
  ['lucky', /\bluck(?:y|ily)?\b|\bnear[ -]miss(?:es)?\b/],
  [
    'background',
    /\bbackground\b|^(?:[\w-]+ )?context\b|\blead[ -]?up\b|^what (?:was|came) before\b|^introduction\b|^what problem\b/,
  ],
  [
    'participants',
    /\b(?:participants|attendees|responders)\b|^who (?:was|were) (?:there|involved|present)\b|^people involved\b/,
  ],
]
