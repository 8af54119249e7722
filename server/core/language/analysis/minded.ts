import { findPhrase, phrases } from './phrases.ts'
import { departmentEndings, groupIfNamed } from './roles.ts'
import type { Nominal, Token } from './sentence.ts'

/**
 * Who a noun that may be a place, a task or a department stands for, when its verb is one that only people do: `design
 * forgot to tell us`, `the board ignored our warning`. Undefined where it stays a thing.
 */
export function minded(
  tokens: readonly Token[],
  { kind, from, head, to }: Nominal,
  verb: { readonly from: number; readonly head: number },
): 'sure' | 'likely' | undefined {
  if (kind !== 'system' || verb.head < head) return undefined
  const token = tokens[head]!
  const isPlace = token.pos === 'NOUN' && (groupIfNamed.has(token.lemma) || places.has(token.lemma))
  const isTier = /^[LT][1-4]$/.test(token.text) || isRanked(tokens, from, to)
  const isOffice = isBare(tokens, from, head) && (isOwnName(tokens, from, head) || environments.has(token.word))
  if (!isPlace && !isTier && !isOffice) return undefined
  if (needsMind(tokens, verb.head) || findPhrase(mindful, tokens, verb.from, verb.head + 6)) return 'sure'
  return isOffice && isOwnName(tokens, from, head) && isActOn(tokens, verb.head) ? 'likely' : undefined
}

/** `Tier 2`, `Level 1`. */
function isRanked(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    /^(?:tier|level|line)$/.test(tokens[from]!.word) && (to === from + 1 ? tokens[to] : tokens[to - 1])?.pos === 'NUM'
  )
}

/** Without an article, and with at most one noun before it: `data science`, not `the new design`. */
function isBare(tokens: readonly Token[], from: number, head: number): boolean {
  return head === from || (head === from + 1 && /^(?:NOUN|PROPN)$/.test(tokens[from]!.pos))
}

function isOwnName(tokens: readonly Token[], from: number, head: number): boolean {
  return offices.has(tokens[head]!.word) || (head > from && departmentEndings.has(tokens[head]!.word))
}

function needsMind(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at]!
  // A process forgets a lease; only people forget to do something.
  if (lemma === 'forget') return /^(?:to|about|that|all|how|what|our|us)$/.test(tokens[at + 1]?.word ?? '')
  if (ofMind.has(lemma)) return true
  if (lemma === 'see') return /^(?:fit|no)$/.test(tokens[at + 1]?.lemma ?? '')
  if (!heeding.has(lemma)) return false
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) if (told.has(tokens[next]!.lemma)) return true
  return false
}

/** An act with an object: `finance deleted the old cost centre`. */
function isActOn(tokens: readonly Token[], at: number): boolean {
  return /^(?:DET|PRON|CODE|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? '') && tokens[at]!.pos === 'VERB'
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Where people work, for those who work there. */
const places = words(`
  site branch plant floor depot headquarters hq reception unit bureau bench lab counter warehouse hub tower bridge tier
  front side direction directorate secretariat cab ward school clinic hospital council university bank agency
  back-office front-office street cell pod guild chapter tribe programme project installer consortium ministry
  embassy union commission panel jury court authority registry institute studio agency newsroom kitchen`)

/** What a company is divided into, where nothing else has that name. */
const offices = words(`
  design finance legal sales marketing procurement hr purchasing editorial product engineering operations security
  compliance logistics planning growth support accounts accounting comms communications dispatch facilities treasury
  payroll research infra administration analytics merchandising maintenance catering housekeeping pr bizdev presales
  devrel upstairs management`)

/** The same, where programs or parts of them have that name as well. */
const environments = words(`
  production network core capacity platform backend frontend mobile web storage database cloud edge search payments
  billing identity data hardware firmware quality inventory content release build systems
  architecture testing development middleware mainframe desktop`)

const ofMind = words(`
  neglect decide deem deign bother insist promise complain believe assume think know argue agree apologise
  apologize remind urge tell ask care shrug hesitate pretend admit wonder celebrate mumble shout
  grumble whine sulk boast brag gloat lie bicker dither procrastinate swear deny vow misread misunderstand misjudge
  overlook mishear misremember yawn laugh disagree object protest dawdle lobby prefer`)

const heeding = words(
  'ignore dismiss skip miss read open answer acknowledge discard archive delete close reject refuse overrule downplay heed bin',
)

/** What people are told with. */
const told = words(`
  warning reminder ticket mail e-mail email memo advice report note request question concern objection page call phone
  letter review meeting invite alert alarm diff invitation message complaint plea feedback step checklist runbook`)

const mindful = phrases(`
  kick * can; wave * through; brush * off|aside; sit on * ticket|request|report|fix|news; drop * ball; turn * blind; look * other way
  push back; drag * foot|heel; pass * buck; do * math|maths|homework|sum|arithmetic; change * mind; go behind|over * back|head
  pull|plug|unplug|type|paste|click|swap|restart|reboot|patch * wrong; take * lunch; go home|quiet; give * runaround|thought
  jump * gun; cut * corner; keep * quiet|change|move|push; point * finger; roll * eye; make * mind; say no|nothing|it|that
  want|like|love to; get round|around to; pick up * phone; have better|other * thing; blow * off; take * seriously`)
