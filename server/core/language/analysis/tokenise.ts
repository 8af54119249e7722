import { remembered } from '../remembered.ts'
import { isSpace } from './segment.ts'
import type { PartOfSpeech } from './sentence.ts'

/** A word or mark of the text, and the ordinary word that stands for it when the tagger is asked. */
export interface Raw {
  readonly text: string
  readonly from: number
  readonly to: number
  /** One word that the tagger knows, of the same grammar. */
  readonly tagged: string
  /** The part of speech where it needs no tagger. */
  readonly pos: PartOfSpeech | undefined
  /** Where it is not the tagger's to say: the dictionary form of a word that is written in another way. */
  readonly lemma: string | undefined
}

/**
 * Cuts a text into words and marks. `on-call`, `v2.4.1`, `10:05`, `@maria.lopez`, `INC-88`, a URL and a stretch of
 * inline code are one token each; contractions are two (`did` `n't`).
 *
 * @param isCode whether the character at an index is inline code
 */
export function tokenise(text: string, isCode: (index: number) => boolean): Raw[] {
  const raws: Raw[] = []
  for (let at = 0; at < text.length; ) {
    if (isSpace(text, at)) {
      at++
      continue
    }
    if (isCode(at)) {
      const from = at
      while (at < text.length && isCode(at)) at++
      raws.push({ text: text.slice(from, at), from, to: at, tagged: 'System', pos: 'CODE', lemma: '' })
      continue
    }
    const wordEnd = simpleEnd(text, at)
    if (wordEnd > at && !isCode(wordEnd - 1)) {
      for (const part of partsOf(text.slice(at, wordEnd))) {
        raws.push(placed(part, at))
        at += part.text.length
      }
      continue
    }
    if (isPluralOwner(text, at, raws)) {
      raws.push({ text: text[at]!, from: at, to: at + 1, tagged: "'s", pos: 'PART', lemma: "'s" })
      at++
      continue
    }
    if (lone.has(text[at]!) || (text[at] === '.' && text[at + 1] !== '.')) {
      raws.push(mark(text[at]!, at))
      at++
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const length = match ? match[0].length : text.codePointAt(at)! > 0xffff ? 2 : 1
    let end = at + length
    const kind = match ? kindOf(match) : 'mark'
    // A blank is one, whatever it quotes.
    if (kind !== 'blank') for (let index = at + 1; index < end; index++) if (isCode(index)) end = index
    raws.push(...tokensOf(text.slice(at, end), at, kind))
    at = end
  }
  return raws
}

/** The apostrophe of `the developers' haste`: after an s and before a word, with no quotation open that it would end. */
function isPluralOwner(text: string, at: number, raws: readonly Raw[]): boolean {
  return (
    (text[at] === "'" || text[at] === '’') &&
    text[at - 1] === 's' &&
    isSpace(text, at + 1) &&
    isBetween(text, at + 2, 'a', 'z') &&
    !raws.some((raw) => /^['‘]$/.test(raw.text) && raw.lemma !== "'s")
  )
}

/** Marks that are one wherever they stand. */
const lone = new Set(',;:()"')

/**
 * Where a word ends that is nothing but letters, of which only the first may be a capital; the same index for all else.
 * Most words are such, and need none of what follows.
 */
function simpleEnd(text: string, from: number): number {
  const isCapital = isBetween(text, from, 'A', 'Z')
  let end = isCapital ? from + 1 : from
  while (isBetween(text, end, 'a', 'z')) end++
  if (end === from || end === text.length || isSpace(text, end) || ',;!?)'.includes(text[end]!)) return end
  const isLast = text[end] === '.' && (end + 1 === text.length || isSpace(text, end + 1))
  return isLast && !isCapital && !dotted.has(text.slice(from, end)) ? end : from
}

function isBetween(text: string, at: number, first: string, last: string): boolean {
  return at < text.length && text[at]! >= first && text[at]! <= last
}

const dotted = new Set(['etc', 'vs', 'approx', 'cf', 'resp', 'min', 'max', 'est', 'incl', 'fig'])

/** Every alternative is tried at one place only and repeats single characters, so the whole is linear. */
const kinds = [
  ['blank', /⟨[^⟨⟩\n]*⟩/u],
  ['url', /(?:https?:\/\/|www\.)[^\s<>"')\]]+/u],
  ['handle', /@[\p{L}\p{N}_](?:[\p{L}\p{N}_/-]|\.(?=[\p{L}\p{N}]))*/u],
  ['channel', /#[\p{L}\p{N}_](?:[\p{L}\p{N}_-])*/u],
  [
    'time',
    /~?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?Z?(?![\p{L}\p{N}]|\.\d)|\d{1,2}\s?[ap]m\b|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?/u,
  ],
  ['ticket', /[A-Z][A-Z0-9]{1,9}-\d+(?![\p{L}\p{N}])/u],
  [
    'abbreviation',
    /(?:e\.g|i\.e|a\.k\.a|a\.m|p\.m|U\.S|U\.K)\.?|(?:etc|vs|approx|cf|resp|Mr|Mrs|Ms|Dr|Prof|Sig|Sr|No|Nr|Inc|Ltd|min|max|est|incl|fig|Fig)\.(?=\s*[\p{L}\d,;)])/u,
  ],
  ['initial', /\p{Lu}\.(?=\s\p{Lu}\p{Ll})/u],
  ['number', /[$€£]?\d(?:[\p{L}\p{N}%]|[.,:](?=\d))*/u],
  ['word', /(?:\p{L}\p{M}*|_)(?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L})|[-./:](?=[\p{L}\p{N}_]))*/u],
  ['mark', /\.{2,}|-{2,}|[!?]+|→|=>|->|./u],
] as const

const pattern = new RegExp(kinds.map(([, part]) => `(${part.source})`).join('|'), 'suy')

function kindOf(match: RegExpExecArray): Kind {
  return kinds.find((_, index) => match[index + 1] !== undefined)![0]
}

type Kind = (typeof kinds)[number][0]

function tokensOf(text: string, from: number, kind: Kind): Raw[] {
  const to = from + text.length
  const whole = (tagged: string, pos?: PartOfSpeech, lemma?: string): Raw[] => [{ text, from, to, tagged, pos, lemma }]
  switch (kind) {
    case 'blank':
      // Whoever fills it, a role is somebody.
      return /^⟨role⟩$/i.test(text) ? whole('operator', 'NOUN', 'operator') : whole('System', 'CODE', '')
    case 'url':
      return whole('System', 'CODE', '')
    case 'handle':
      return whole('Alice', 'PROPN', text.toLowerCase())
    case 'initial':
      return whole('Mr', 'PROPN', text.toLowerCase())
    case 'channel':
    case 'ticket':
      return whole('System', 'CODE', '')
    case 'time':
      return whole('today', 'TIME', '')
    case 'number':
      return whole('10', 'NUM', text.toLowerCase())
    case 'abbreviation':
      return /^(?:mr|mrs|ms|dr)\b/i.test(text) ? whole('Mr', 'PROPN', '') : whole('also', 'ADV', '')
    case 'word':
      return words(text, from)
    default:
      return [mark(text, from)]
  }
}

function mark(text: string, from: number): Raw {
  return { text, from, to: from + text.length, tagged: /^[.!?]/.test(text) ? '.' : ',', pos: 'PUNCT', lemma: text }
}

/** Splits off a contraction, and a slash or colon between words; keeps hyphens, and dots as in file names. */
function words(text: string, from: number): Raw[] {
  const joint = /^([\p{L}\p{M}'’-]+)([/:])([\p{L}\p{M}'’/:-]+)$/u.exec(text)
  if (joint) {
    const cut = from + joint[1]!.length
    return [...words(joint[1]!, from), ...tokensOf(joint[2]!, cut, 'mark'), ...words(joint[3]!, cut + 1)]
  }
  if (/^\p{Lu}\p{Ll}+(?:Ops|Eng|Sec)$/u.test(text))
    return [{ text, from, to: from + text.length, tagged: 'Alice', pos: 'PROPN', lemma: text.toLowerCase() }]
  if (/[\d_./]/.test(text) || /\p{Ll}\p{Lu}/u.test(text)) {
    return [{ text, from, to: from + text.length, tagged: 'System', pos: 'CODE', lemma: text.toLowerCase() }]
  }
  const contraction = /(?:n['’]t|['’](?:s|ve|re|ll|d|m))$/i.exec(text)
  if (contraction && contraction.index > 0) {
    const cut = from + contraction.index
    const ending = contraction[0].toLowerCase().replace('’', "'")
    const [tagged, pos, lemma] = endings[ending]!
    const stem = text.slice(0, contraction.index)
    return [
      placed(plain(stem, ending === "n't" ? stems[stem.toLowerCase()] : undefined), from),
      { text: contraction[0], from: cut, to: from + text.length, tagged, pos, lemma },
    ]
  }
  return contracted(text, from)
}

function contracted(text: string, from: number): Raw[] {
  let at = from
  return partsOf(text).map((part) => {
    const raw = placed(part, at)
    at = raw.to
    return raw
  })
}

/** A word wherever it stands. */
type Part = Pick<Raw, 'text' | 'tagged' | 'pos' | 'lemma'>

function placed({ text, tagged, pos, lemma }: Part, from: number): Raw {
  return { text, from, to: from + text.length, tagged, pos, lemma }
}

/** `cannot` and `didnt` are two words; most words are one. */
const partsOf = remembered((text): readonly Part[] => {
  const bare = bareNegations.get(text.toLowerCase())
  if (!bare) return [plain(text)]
  return [
    plain(text.slice(0, bare.length), stems[bare]),
    { text: text.slice(bare.length), tagged: 'not', pos: 'PART', lemma: 'not' },
  ]
})

const endings: Readonly<Record<string, [string, PartOfSpeech, string]>> = {
  "n't": ['not', 'PART', 'not'],
  "'s": ["'s", 'PART', "'s"],
  "'ve": ['have', 'AUX', 'have'],
  "'re": ['are', 'AUX', 'be'],
  "'ll": ['will', 'AUX', 'will'],
  "'d": ['would', 'AUX', "'d"],
  "'m": ['am', 'AUX', 'be'],
}

const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** Negations written as one word. */
const bareNegations: ReadonlyMap<string, string> = new Map(
  ['did', 'does', 'do', 'was', 'were', 'is', 'has', 'have', 'had', 'should', 'could', 'would', 'are']
    .map((stem): [string, string] => [`${stem}nt`, stem])
    .concat([['cannot', 'can']]),
)

/**
 * The tagger learnt its words from newspapers: a word of the trade is shown to it as an everyday word of the same
 * grammar, a compound by its last part (`fat-fingered` as *fingered*).
 */
function plain(text: string, respelled?: string): Part {
  const lower = text.toLowerCase()
  if (pronouns.has(lower)) return { text, tagged: lower, pos: 'PRON', lemma: lower }
  const [stand, lemma] = respelled ? [respelled, respelled] : (respellings.get(lower) ?? [])
  if (stand !== undefined) {
    const tagged = /^\p{Lu}\p{Ll}/u.test(text) ? stand[0]!.toUpperCase() + stand.slice(1) : stand
    return { text, tagged, pos: undefined, lemma: lemma || undefined }
  }
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (last !== lower) return { text, tagged: /^[a-z]+$/.test(last) ? last : 'System', pos: undefined, lemma: undefined }
  const ascii = text.normalize('NFD').replace(/[^A-Za-z]/g, '')
  return { text, tagged: ascii || 'System', pos: undefined, lemma: undefined }
}

const pronouns = new Set(
  'everything anything nothing something everyone everybody anyone anybody someone somebody nobody whoever whatever'.split(
    ' ',
  ),
)

const respellings: ReadonlyMap<string, readonly [string, string?]> = new Map(
  Object.entries({
    'on-call': ['engineer', 'on-call'],
    oncall: ['engineer', 'on-call'],
    'on-calls': ['engineers', 'on-call'],
    oncaller: ['engineer', 'on-call'],
    'on-caller': ['engineer', 'on-call'],
    sre: ['engineer', 'sre'],
    sres: ['engineers', 'sre'],
    dba: ['engineer', 'dba'],
    dbas: ['engineers', 'dba'],
    dev: ['engineer', 'dev'],
    devs: ['engineers', 'dev'],
    admin: ['engineer', 'admin'],
    admins: ['engineers', 'admin'],
    ic: ['engineer', 'ic'],
    prod: ['production', 'prod'],
    config: ['configuration', 'config'],
    configs: ['configurations', 'config'],
    infra: ['infrastructure', 'infra'],
    diff: ['difference', 'diff'],
    repo: ['library', 'repo'],
    db: ['database', 'db'],
    ack: ['accept', 'acknowledge'],
    acks: ['accepts', 'acknowledge'],
    acked: ['accepted', 'acknowledge'],
    alert: ['alarm', 'alert'],
    alerts: ['alarms', 'alert'],
    runbook: ['handbook', 'runbook'],
    runbooks: ['handbooks', 'runbook'],
    rollback: ['withdrawal', 'rollback'],
    rollout: ['launch', 'rollout'],
    failover: ['transfer', 'failover'],
    deploys: ['launches', 'deploy'],
    deployed: ['launched', 'deploy'],
    deploying: ['launching', 'deploy'],
    pr: ['proposal', 'pr'],
    prs: ['proposals', 'pr'],
    ops: ['operations', 'ops'],
    devops: ['operations', 'devops'],
    rota: ['schedule', 'rota'],
    'and/or': ['and', 'and'],
    '&': ['and', 'and'],
    dunno: ['know', 'know'],
    gonna: ['will', 'will'],
  } satisfies Record<string, [string, string?]>),
)
