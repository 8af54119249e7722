/** Forms of English verbs: what a sentence's verb form is, and the forms that a rewording needs. */

import { remembered } from '../remembered.ts'

/** base, past, past participle where they are not regular. */
const irregular = `be was been; beat beat beaten; become became become; begin began begun; bend bent bent; bet bet bet;
bite bit bitten; blow blew blown; break broke broken; bring brought brought; build built built; burn burnt burnt;
buy bought bought; catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut;
deal dealt dealt; dig dug dug; do did done; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen;
feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fly flew flown;
forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got;
give gave given; go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led;
leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made;
mean meant meant; meet met met; mislead misled misled; misread misread misread; overlook overlooked overlooked;
oversee oversaw overseen; overwrite overwrote overwritten; pay paid paid; put put put; quit quit quit; read read read;
rebuild rebuilt rebuilt; rerun reran rerun; reset reset reset; ride rode ridden; ring rang rung; rise rose risen;
run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set;
shake shook shaken; shoot shot shot; show showed shown; shut shut shut; sink sank sunk; sit sat sat; sleep slept slept;
slide slid slid; speak spoke spoken; spin spun spun; spend spent spent; split split split; spread spread spread; stand stood stood;
steal stole stolen; stick stuck stuck; strike struck struck; swear swore sworn; sweep swept swept; take took taken;
teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
understand understood understood; misunderstand misunderstood misunderstood; undo undid undone; wake woke woken;
wear wore worn; win won won; write wrote written; overrun overran overrun; oversleep overslept overslept;
withdraw withdrew withdrawn; foresee foresaw foreseen; mistake mistook mistaken; shrink shrank shrunk;
override overrode overridden; overdo overdid overdone; overcome overcame overcome; overtake overtook overtaken;
overhear overheard overheard; oversell oversold oversold; overspend overspent overspent; undertake undertook undertaken;
redo redid redone; rewrite rewrote rewritten; resend resent resent; retake retook retaken; redraw redrew redrawn;
remake remade remade; mishear misheard misheard; mislay mislaid mislaid; misspeak misspoke misspoken; outdo outdid outdone;
withhold withheld withheld; uphold upheld upheld; arise arose arisen; awake awoke awoken; bear bore borne;
cling clung clung; creep crept crept; fling flung flung; swing swung swung; spring sprang sprung; spit spat spat;
leap leapt leapt; learn learnt learnt; spill spilt spilt; spoil spoilt spoilt; weave wove woven; tread trod trodden`
  .split(';')
  .map((row) => row.trim().split(' ') as [string, string, string])

const pasts = new Map(irregular.map(([base, past]) => [base, past]))
const participles = new Map(irregular.map(([base, , participle]) => [base, participle]))
const basesOfPast = new Map([...irregular.map(([base, past]) => [past, base] as const), ['were', 'be']])
const basesOfParticiple = new Map(irregular.map(([base, , participle]) => [participle, base]))

/** Longer verbs that double their last letter: where the stress is cannot be seen. */
const doubling = new Set(
  'admit commit permit omit submit remit emit occur incur recur refer defer prefer infer confer transfer deter begin forget regret rebut control patrol enrol compel excel propel expel rebel equip unplug unpin unzip unwrap remap replan reship overlap debug reset rerun rewrap program format quiz'.split(
    ' ',
  ),
)

/** One vowel between consonants: `ship`, `flag`, `run`. */
const short = /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/

/** `run` → `running`, `deploy` → `deploying`. */
export function gerund(base: string): string {
  if (base === 'be') return 'being'
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/^(?:panic|mimic|traffic)$/.test(base)) return `${base}king`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

/** `run` → `run`, `deploy` → `deployed`: what follows *was*. */
export function participle(base: string): string {
  return participles.get(base) ?? regularPast(base)
}

/** `run` → `ran`, `deploy` → `deployed`. */
export function past(base: string): string {
  return pasts.get(base) ?? regularPast(base)
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

function doubled(base: string): string {
  return doubling.has(base) || short.test(base) ? base + base.at(-1) : base
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'pastOrParticiple' | 'ing'

/** What form a word tagged as a verb has. */
export const verbForm = remembered((word): VerbForm => {
  const lower = word.toLowerCase()
  if (lower.length > 4 && lower.endsWith('ing')) return 'ing'
  const isPast = basesOfPast.has(lower)
  const isParticiple = basesOfParticiple.has(lower)
  if (isPast && isParticiple) return 'pastOrParticiple'
  if (isPast) return 'past'
  if (isParticiple) return 'participle'
  if (
    lower.length > 3 &&
    lower.endsWith('ed') &&
    !/^(?:need|feed|speed|exceed|proceed|succeed|seed|embed)$/.test(lower)
  )
    return 'pastOrParticiple'
  if (lower.length > 2 && lower.endsWith('s') && !lower.endsWith('ss')) return 's'
  return 'base'
})

/** The dictionary form of a verb: `ran` → `run`, `deployed` → `deploy`. */
export function baseOf(word: string, isKnown: (word: string) => boolean = () => false): string {
  const lower = word.toLowerCase()
  const known = basesOfPast.get(lower) ?? basesOfParticiple.get(lower)
  if (known) return known
  if (/(?:ss|us|is)$/.test(lower)) return lower
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x|z|o)es$/.test(lower)) return lower.slice(0, -2)
  if (lower.length > 3 && lower.endsWith('s')) return lower.slice(0, -1)
  if (lower.length > 4 && lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  const form = verbForm(lower)
  if (form === 'ing' || form === 'pastOrParticiple') return unstemmed(lower.replace(/(?:ed|ing)$/, ''), isKnown)
  return lower
}

function unstemmed(stem: string, isKnown: (word: string) => boolean): string {
  // `panicking`
  if (/^(?:panick|mimick|traffick)$/.test(stem)) return stem.slice(0, -1)
  const isDoubled = stem.length > 2 && stem.at(-1) === stem.at(-2)
  if (isDoubled) return stem.length < 4 || ('lsz'.includes(stem.at(-1)!) && isKnown(stem)) ? stem : stem.slice(0, -1)
  if (isKnown(`${stem}e`) && !stem.endsWith('y')) return `${stem}e`
  return isKnown(stem) || !lacksE(stem) ? stem : `${stem}e`
}

/** Whether a stem cannot be a word: `configur`, `delet`, `manag`, `throttl`. For verbs that the tagger does not know. */
function lacksE(stem: string): boolean {
  return /(?:[vcu]|[rda]g|[^s]s|[^z]z|[^eo]at|[^aeo]ur|[dtbpgk]l|yp|[^eo]ut|let|abl|ir|iv|ot)$/.test(stem)
}
