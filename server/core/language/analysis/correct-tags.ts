import { isModal, lemmaOf } from './lemma.ts'
import { damage, handling, judgementAdjectives, mindErrors, sharedErrors } from './lexicon.ts'
import { groupNouns, personNouns } from './roles.ts'
import type { PartOfSpeech, Token } from './sentence.ts'

/** Mends what a tagger trained on newspapers gets wrong in such texts, by the words around. */
export function correctTags(tokens: readonly Token[], isKnown: (word: string) => boolean): Token[] {
  const mended = [...tokens]
  for (let index = 0; index < mended.length; index++) {
    const token = mended[index]!
    const pos = mend(mended, index)
    if (pos === undefined || pos === token.pos) continue
    const lemma = token.lemma === '' || token.lemma === "'s" ? token.lemma : lemmaOf(token.text, pos, isKnown)
    mended[index] = { ...token, pos, lemma: pos === 'AUX' && lemma === "'s" ? 'be' : lemma }
  }
  return mended
}

const mendable: ReadonlySet<PartOfSpeech> = new Set(['NUM', 'ADP', 'VERB', 'NOUN', 'ADJ', 'DET'])

function mend(tokens: readonly Token[], index: number): PartOfSpeech | undefined {
  const token = tokens[index]!
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token.lemma === "'s") return isShortIs(before, after) ? 'AUX' : 'PART'
  if (token.pos === 'DET')
    return token.word === 'neither' && /^(?:VERB|AUX)$/.test(after?.pos ?? '') ? 'PRON' : undefined
  if (token.word === 'having') return after && (after.pos === 'AUX' || isParticiple(after)) ? 'AUX' : undefined
  if (before && !mendable.has(token.pos)) return undefined
  const form = token.form
  // `Botched by Noor`: a participle, whatever it looks like.
  if (!before && after?.word === 'by' && isParticiple(token)) return 'VERB'
  if (!before && /^(?:re-?train|re-?brief|re-?educate|remind)$/.test(token.word)) return 'VERB'
  const isNounOrVerb = token.pos === 'NOUN' || token.pos === 'VERB'
  if (isNounOrVerb && opensThing(after) && judgementAdjectives.has(token.word)) return 'ADJ'
  if (!before && token.word === 'better' && after?.pos === 'NOUN') return 'ADJ'
  if (!before) return token.pos === 'NOUN' && opensSentence(form, after) ? 'VERB' : undefined
  switch (token.pos) {
    case 'NUM':
      return token.lemma === 'one' && before.pos === 'DET' ? 'NOUN' : undefined
    case 'ADP':
      if (before.pos === 'DET' && token.text.includes('-') && after?.pos === 'NOUN') return 'ADJ'
      if (token.text.includes('-') && /^(?:ADJ|PART|DET)$/.test(before.pos)) return 'NOUN'
      return token.lemma === 'at' && /^(?:least|most|last|once)$/.test(after?.lemma ?? '') ? 'ADV' : undefined
    case 'VERB':
      if (token.word === 'people' || token.word === 'folks') return 'NOUN'
      if (token.word === 'man' && /^(?:IT|ops|the)$/.test(before.text)) return 'NOUN'
      if (form === 'ing' && endsName(tokens, index)) return 'NOUN'
      if (token.word === 'doing' && before.lemma === "'s" && /^(?:PUNCT|ADP)$/.test(after?.pos ?? 'PUNCT'))
        return 'NOUN'
      // `Shift leads to keep a cool head`: the people who lead.
      if (/^(?:lead|head)$/.test(token.lemma) && before.pos === 'NOUN' && (form === 'base' || after?.lemma === 'to'))
        return 'NOUN'
      if (token.word === 'lead' && tokens[index - 2]?.pos === 'DET' && /^(?:VERB|AUX)$/.test(after?.pos ?? ''))
        return 'NOUN'
      if (isLabel(token, before)) return 'PROPN'
      if (before.word === 'her' && after?.pos === 'NOUN' && isParticiple(token)) return 'ADJ'
      if (form === 'base' && isDiscordant(tokens, index)) return 'NOUN'
      if (form === 's' && endsObject(tokens, index)) return 'NOUN'
      // `crossed the two feeds`
      if (form === 's' && before.pos === 'NUM' && tokens[index - 2]?.pos === 'DET') return 'NOUN'
      if (/^(?:have|be)$/.test(token.lemma) && after?.pos === 'VERB' && isParticiple(after)) return 'AUX'
      return opensNoun(before) && isNounAfter(token, before, after) ? 'NOUN' : undefined
    case 'NOUN': {
      if (/^(?:up|down)stairs$/.test(token.word) && before.pos === 'NOUN') return 'ADV'
      if (before.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}\p{Ll}/u.test(before.text))
        return 'PROPN'
      if (form === 's' && /^(?:PROPN|PRON)$/.test(before.pos) && whenever.has(after?.word ?? '')) return 'VERB'
      const hasObject = after?.pos === 'DET' || after?.pos === 'PRON'
      if (form === 'ing' && before.pos === 'ADP' && (before.lemma === 'without' || hasObject)) return 'VERB'
      if (hasObject && form === 's' && isActor(before)) return 'VERB'
      if (hasObject && isSomebody(before, tokens[index - 2])) return 'VERB'
      if (form === 's' && isHeadline(tokens, index)) return 'VERB'
      if (form === 'base' && isAskedVerb(tokens, index)) return 'VERB'
      if (token.word === 'cost' && before.pos === 'NOUN' && /^(?:PRON|DET|NUM)$/.test(after?.pos ?? '')) return 'VERB'
      if (before.lemma === 'be' && before.pos === 'AUX' && after?.word === 'by' && isParticiple(token)) return 'VERB'
      if (before.lemma === 'be' && tokens[index - 2]?.word === 'to' && isParticiple(token)) return 'VERB'
      if (form === 's' && index === 1 && before.pos === 'PROPN' && after?.pos === 'ADP' && gestures.has(token.lemma))
        return 'VERB'
      if (isPast(token) && isSubjectLike(before) && startsObject(after)) return 'VERB'
      if (form === 'base' && isPlural(before) && after && /^(?:DET|SCONJ)$/.test(after.pos)) return 'VERB'
      return form === 'base' && opensInfinitive(before, tokens[index - 2]) && token.text.length > 1 ? 'VERB' : undefined
    }
    case 'ADJ':
      if (isPersonByTrait(tokens, index)) return 'NOUN'
      if (form === 'ing' && before.lemma === 'be' && /^(?:NOUN|DET)$/.test(after?.pos ?? '')) return 'VERB'
      if (before.lemma === 'be' && after?.lemma === 'by' && form === 'pastOrParticiple') return 'VERB'
      if (form === 'pastOrParticiple' && /^(?:PROPN|PRON)$/.test(before.pos) && before.lemma !== 'it') return 'VERB'
      // `the network lead opened port 22`, `the surgeon wrongly aborted, …`: no adjective stands after its noun.
      if (form === 'pastOrParticiple' && isDoer(before) && /^(?:NOUN|NUM|CODE|PROPN)$/.test(after?.pos ?? ''))
        return 'VERB'
      if (form === 'pastOrParticiple' && before.pos === 'ADV' && tokens[index - 2] && isDoer(tokens[index - 2]!))
        return 'VERB'
      if (
        form === 'pastOrParticiple' &&
        /^(?:NOUN|ADV)$/.test(before.pos) &&
        /^(?:DET|PRON|ADP)$/.test(after?.pos ?? '')
      )
        return 'VERB'
      // `did Bob open the file`
      if (form === 'base' && before.pos === 'PROPN' && tokens[index - 2]?.lemma === 'do' && after?.pos === 'DET')
        return 'VERB'
      return form === 'base' && opensInfinitive(before, tokens[index - 2]) ? 'VERB' : undefined
    default:
      return undefined
  }
}

/** Who does something in a headline: `Ana restarts the pod`, `vendor hides a change`. */
function isActor({ pos, lemma, word }: Token): boolean {
  if (pos === 'PROPN' || pos === 'PRON') return true
  return pos === 'NOUN' && word === lemma && (personNouns.has(lemma) || groupNouns.has(lemma))
}

/** Who may do what the next word says. */
function isDoer({ pos, lemma }: Token): boolean {
  return pos === 'NOUN' && (personNouns.has(lemma) || groupNouns.has(lemma))
}

/** `An ill-advised restart`, `Thoughtless naming`: what stands after is a thing that is judged. */
function opensThing(after: Token | undefined): boolean {
  return after !== undefined && (after.pos === 'NOUN' || (after.pos === 'VERB' && /^(?:base|ing)$/.test(after.form)))
}

/** `the retention setting;`: the end of a name, not what its first part does. */
function endsName(tokens: readonly Token[], index: number): boolean {
  const [article, noun] = [tokens[index - 2], tokens[index - 1]!]
  const isNoun = noun.pos === 'NOUN' && !isDoer(noun) && article?.pos === 'DET'
  const isJudged = noun.pos === 'ADJ' && tokens[index + 1]?.word === 'of'
  return (isNoun || isJudged) && /^(?:PUNCT|ADP)$/.test(tokens[index + 1]?.pos ?? 'PUNCT')
}

/** `no one read the notes`: what stands after such a word is no noun. */
function isSomebody({ word }: Token, second: Token | undefined): boolean {
  return /^(?:no|any|every|some)(?:body|one)$/.test(word) || (word === 'one' && second?.word === 'no')
}

/** `12:40 on-call swipes alert away`, `Ana restarts pod`: an act without articles. */
function isHeadline(tokens: readonly Token[], index: number): boolean {
  const start = tokens[index - 2]
  if ((start && start.pos !== 'TIME' && start.pos !== 'PUNCT') || !isActor(tokens[index - 1]!)) return false
  const { lemma } = tokens[index]!
  return (
    handling.has(lemma) || gestures.has(lemma) || sharedErrors.has(lemma) || mindErrors.has(lemma) || damage.has(lemma)
  )
}

/** `The associate's reliance`, `a more senior individual`: nothing stands after for the adjective to describe. */
function isPersonByTrait(tokens: readonly Token[], index: number): boolean {
  if (!personNouns.has(tokens[index]!.lemma)) return false
  const after = tokens[index + 1]
  if (after && !/^(?:AUX|VERB|PUNCT)$/.test(after.pos) && !/^(?:'s|who|of)$/.test(after.lemma)) return false
  let at = index - 1
  while (at > 0 && /^(?:ADJ|ADV)$/.test(tokens[at]!.pos)) at--
  return tokens[at]!.pos === 'DET' || (at === 0 && tokens[at]!.lemma === 'the')
}

/** `Check the region`, `Forgot to check`: a verb at the beginning has its object or `to` next. */
function opensSentence(form: string, after: Token | undefined): boolean {
  if (after === undefined) return false
  if (form === 'past' || form === 'pastOrParticiple') return /^(?:DET|PART|ADP)$/.test(after.pos)
  return (
    form === 'base' &&
    (/^(?:the|an?|all|every|each|any)$/i.test(after.text) || /^(?:my|your|his|our|their|its)$/.test(after.lemma))
  )
}

/** What follows a verb, not the last noun of a name: `Casimir reviews when the mood takes him`. */
const whenever = new Set(['when', 'whenever', 'without', 'everything', 'nothing', 'whatever', 'anything'])

/** What people do with their eyes and shoulders: `Ravi glances at the board`. */
const gestures = new Set(
  'glance look shrug nod point wander laugh wave walk scroll guess click type swipe snooze dismiss close tap poke stare wink yawn'.split(
    ' ',
  ),
)

/** `put the log on DEBUG`: a value in capitals. */
function isLabel(token: Token, before: Token): boolean {
  return (
    token.text.length > 2 && /^\p{Lu}+$/u.test(token.text) && before.pos === 'ADP' && !/^\p{Lu}+$/u.test(before.text)
  )
}

const unchanging = new Set(
  'put set cut hit let shut split read cost hurt quit spread reset burst cast upset shed bid bet come run become overrun'.split(
    ' ',
  ),
)

/** `the schema file without`: one thing does not *file*; unless something makes it: `let the job fail`. */
function isDiscordant(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]!
  const token = tokens[index]!
  if (before.pos !== 'NOUN' || before.word !== before.lemma || before.word.endsWith('s') || unchanging.has(token.word))
    return false
  if (collective.has(before.lemma) || !/^[a-z]+$/.test(token.text)) return false
  for (let at = index - 2; at >= Math.max(0, index - 7); at--) {
    const { pos, lemma } = tokens[at]!
    if (pos === 'AUX' || pos === 'CCONJ' || pos === 'PUNCT') return false
    if (
      pos === 'VERB' &&
      /^(?:let|make|help|have|see|watch|hear|insist|ask|recommend|require|suggest|demand|get|do)$/.test(lemma)
    )
      return false
    if (/^(?:that|to|not|who|which)$/.test(lemma)) return false
  }
  return /^(?:ADP|PUNCT)$/.test(tokens[index + 1]?.pos ?? 'PUNCT')
}

/** `looking at the origin logs`: the end of what is looked at, not a verb after it. */
function endsObject(tokens: readonly Token[], index: number): boolean {
  const [verb, preposition, article, noun] = tokens.slice(Math.max(0, index - 4), index)
  return (
    verb?.pos === 'VERB' &&
    preposition?.pos === 'ADP' &&
    article?.pos === 'DET' &&
    noun?.pos === 'NOUN' &&
    /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[index + 1]?.pos ?? 'PUNCT')
  )
}

/** Many people in one word: *staff keep*. */
const collective = new Set(
  'staff crew team people squad management police personnel qa ops it dev on-call support'.split(' '),
)

function isParticiple(token: Token): boolean {
  const form = token.form
  return form === 'participle' || form === 'pastOrParticiple'
}

/** `he's late`, `who's on call`; else `'s` is a possessive. */
function isShortIs(before: Token | undefined, after: Token | undefined): boolean {
  if (
    /(?:body|one)$/.test(before?.word ?? '') &&
    after &&
    (/^(?:NOUN|ADJ)$/.test(after.pos) || (after.pos === 'VERB' && after.form === 'base'))
  )
    return false
  return /^(?:PRON|ADV)$/.test(before?.pos ?? '') || /^(?:ADV|DET|PART|AUX)$/.test(after?.pos ?? '')
}

/** After `the`, `a healthy`, `Bob's` a word is no verb unless it is a participle before a noun. */
function opensNoun(before: Token): boolean {
  if (before.pos === 'DET') return !/^(?:that|this|all)$/.test(before.lemma)
  return before.lemma === "'s" || before.pos === 'ADJ' || /^(?:my|your|his|our|their|its)$/.test(before.lemma)
}

function isNounAfter(token: Token, before: Token, after: Token | undefined): boolean {
  const form = token.form
  if (form !== 'base' && form !== 's') return false
  if (/^(?:the|an?)$/i.test(before.text)) return true
  return after === undefined || !/^(?:NOUN|PROPN|DET|PRON|CODE)$/.test(after.pos)
}

/** `Why did the analyst mix them up`: the verb comes after the subject of the question. */
function isAskedVerb(tokens: readonly Token[], index: number): boolean {
  const { pos } = tokens[index - 1]!
  if (pos !== 'NOUN' && pos !== 'PROPN') return false
  if (!/^(?:DET|PRON|ADP|CODE|TIME|NUM|ADV)$/.test(tokens[index + 1]?.pos ?? '')) return false
  for (let at = index - 2; at >= Math.max(1, index - 5); at--) {
    const token = tokens[at]!
    if (token.pos === 'AUX')
      return token.lemma === 'do' && /^(?:why|how|what|when|where|not)$/.test(tokens[at - 1]!.lemma)
    if (token.pos === 'VERB') return false
  }
  return false
}

function isPlural(token: Token): boolean {
  return token.pos === 'NOUN' && token.word !== token.lemma && token.text.endsWith('s')
}

const looksPast = new Set('red bed need feed seed speed read cut set put hit cost let shut split'.split(' '))

function isPast(token: Token): boolean {
  const form = token.form
  return (form === 'past' || form === 'pastOrParticiple') && !looksPast.has(token.word)
}

function isSubjectLike(before: Token): boolean {
  return before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON'
}

function startsObject(after: Token | undefined): boolean {
  return after === undefined || /^(?:DET|ADP|PRON|PART|ADV|PUNCT|CODE|PROPN|NUM|SCONJ|CCONJ)$/.test(after.pos)
}

/** `did not ack`, `they would ack`: what follows is a verb. In `did QA ack` it is the subject. */
function opensInfinitive(before: Token, second: Token | undefined): boolean {
  const takesBase = (token: Token) => token.lemma === 'do' || isModal(token.lemma)
  if (before.lemma === 'not' && before.pos === 'PART') return second?.pos === 'AUX' && takesBase(second)
  if (before.pos === 'ADV' && second?.lemma === 'not') return true
  return before.pos === 'AUX' && takesBase(before) && /^(?:NOUN|PROPN|PRON|DET)$/.test(second?.pos ?? '')
}
