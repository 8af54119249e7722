import { findPhrase, phrases } from '../analysis/phrases.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import type { Sign } from './lapse-sign.ts'
import { isHuman } from './nominal.ts'

/** What lay about unseen, or was treated with contempt, in sentences whose subject is no person. */
export const unheeded: Sign = (analysis, clause) => {
  if (clause.modality !== undefined || clause.isNegated || clause.isQuestion || isHuman(clause.subject?.kind))
    return undefined
  return contemned(analysis, clause) ?? lying(analysis, clause) ?? switchedOff(analysis, clause)
}

/** `was waved through`, `had been left to rot`: only people do so, and by whom goes without saying. */
function contemned({ tokens }: Analysis, { voice, verb, to, agent, form }: Clause): ReturnType<Sign> {
  if (voice !== 'passive' || agent || form === 'infinitive') return undefined
  return findPhrase(contempt, tokens, verb.head, Math.max(to, verb.head + 5))?.from === verb.head ? 'sure' : undefined
}

const contempt = phrases(`
  wave|nod|rubber-stamp through; rubber-stamp; rubberstamp; brush|sweep|push|wave|shrug|laugh aside; brush|shrug|laugh|wave|fob off; sweep under * carpet|rug|mat
  kick down|around|into * road|touch|track|long; explain|wave away; gloss|paper|skate over; leave to rot|moulder|molder|fester|wither|languish|chance|fate|luck
  leave to gather dust; leave to ring * itself|out; leave to die; leave * on * desk|shelf|drawer; allow|permit to gather|rot|lapse|slide|drift|fester|languish|moulder
  put on * back burner|ice|long finger; put off again|until * too; cobble|throw|bodge|botch|bungle|slap|knock together; bury in * footnote|appendix|thread|backlog|inbox|minutes
  click|swipe away; chalk up to; chalk down to; deem unworthy|beneath; give short shrift; give * lick; hush up; sit on for|by|until; talk down; pooh-pooh
  rush through|out * door; ram|railroad|steamroller|force|bulldoze through; treat as optional|decoration|joke|suggestion|afterthought|wallpaper; take lightly|casually; sign off * unread|blind|unseen
  pass from desk|hand|pillar|team|pillar; shunt around; dump on|in * lap; foist on|upon; fudge; sugarcoat; cut short|corner; do by halves; do * from memory; do on * whim|hunch`)

/** `sat unopened in Paolo's inbox`: whose desk it lay on. */
function lying({ tokens, phrases: nominals }: Analysis, { verb, to, voice }: Clause): ReturnType<Sign> {
  if (voice === 'passive' || !lain.has(tokens[verb.head]!.lemma)) return undefined
  for (const { from, head, owner } of nominals)
    if (from > verb.head && from < to + 1 && isHuman(owner) && owner !== 'self' && desks.has(tokens[head]!.lemma))
      return 'sure'
  return undefined
}

const lain = new Set(
  'sit lie languish moulder molder linger rot gather wait hang spend collect stay remain live die'.split(' '),
)
const desks = new Set(
  'inbox desk drawer draft mailbox tray shelf pocket laptop folder notebook backlog queue table bag cupboard outbox spam'.split(
    ' ',
  ),
)

/** `the on-call's phone was on silent`. */
function switchedOff({ tokens }: Analysis, { verb, subject }: Clause): ReturnType<Sign> {
  if (!subject || !isHuman(subject.owner) || subject.owner === 'self' || !phones.has(tokens[subject.head]!.lemma))
    return undefined
  const rest = tokens.slice(verb.head, verb.head + 5)
  return rest.some(({ word }) => off.has(word)) ? 'likely' : undefined
}

const phones = new Set(['phone', 'pager', 'mobile', 'handset', 'beeper', 'cellphone', 'headset'])
const off = new Set(
  'off silent muted mute dead flat died empty locker car bag drawer coat kitchen jacket pocket pillow elsewhere home silenced switched downstairs upstairs uncharged'.split(
    ' ',
  ),
)
