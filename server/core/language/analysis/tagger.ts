import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { baseOf } from '../reword/morphology.ts'
import { correctTags } from './correct-tags.ts'
import { lemmaOf } from './lemma.ts'
import type { PartOfSpeech, Token } from './sentence.ts'
import type { Raw } from './tokenise.ts'

export interface Tagger {
  /** Gives each word its part of speech and dictionary form. */
  tag(raws: readonly Raw[], isQuoted: (index: number) => boolean): Token[]
  /** Asks the model about many sentences at once, which takes a third of the time: `tag` then has the answers ready. */
  foresee(sentences: Iterable<readonly Raw[]>): void
}

/** How many words are shown to the model at once. */
const batch = 400

/** A part-of-speech tagger with the statistical model inside: about 0.1 s to make. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['pos'])
  const { its } = nlp
  const posOf = (words: readonly string[]): string[] => nlp.readDoc(words.join(' ')).tokens().out(its.pos) as string[]
  const idOf = (word: string): number =>
    (
      nlp
        .readDoc(word)
        .tokens()
        .out(its.uniqueId as never) as unknown as number[]
    )[0] ?? 0
  const firstUnknown = idOf('qxvzzqj')
  const knowledge = new Map<string, boolean>()

  /** Whether the model's dictionary has a word in lower case. */
  const isKnown = (lower: string): boolean => {
    let known = knowledge.get(lower)
    if (known === undefined) {
      known = idOf(lower) < firstUnknown
      if (knowledge.size > 10_000) knowledge.clear()
      knowledge.set(lower, known)
    }
    return known
  }

  /** Whether a capitalised word is an ordinary one that only begins its sentence. */
  const isCommon = (word: string): boolean => {
    const lower = word.toLowerCase()
    if (nameWords.has(lower)) return false
    const parts = lower.split('-')
    if (parts.length > 1) return parts.some((part) => part.length > 3) && parts.every(isKnown)
    return (
      isKnown(lower) ||
      isKnown(lower.replace(/(?:e?s)$/, '')) ||
      isKnown(lower.replace(/ies$/, 'y')) ||
      isKnown(baseOf(lower, isKnown))
    )
  }

  const foreseen = new Map<string, readonly string[]>()

  /** The tags of sentences shown together. Between two full stops a sentence has the same tags whatever stands around. */
  const foreseeBatch = (sentences: readonly (readonly string[])[]): void => {
    const shown = ['.', ...sentences.flatMap((words) => [...words, '.'])]
    const tags = posOf(shown)
    // Where the model counts words in another way nobody knows which tag is whose.
    if (tags.length !== shown.length) return
    let at = 1
    for (const words of sentences) {
      foreseen.set(words.join(' '), tags.slice(at, at + words.length))
      at += words.length + 1
    }
  }

  const tagsOf = (words: readonly string[]): readonly string[] => {
    const ready = foreseen.get(words.join(' '))
    if (ready) return ready
    const alone = posOf(['.', ...words, '.'])
    return alone.length === words.length + 2 ? alone.slice(1, -1) : words.map((word) => posOf([word])[0] ?? 'NOUN')
  }

  return {
    foresee(sentences) {
      foreseen.clear()
      let waiting: string[][] = []
      let count = 0
      for (const raws of sentences) {
        waiting.push(raws.map((raw) => raw.tagged))
        count += raws.length
        if (count < batch) continue
        foreseeBatch(waiting)
        waiting = []
        count = 0
      }
      if (waiting.length > 0) foreseeBatch(waiting)
    },
    tag(raws, isQuoted) {
      const words = raws.map((raw) => raw.tagged)
      const tags = tagsOf(words)
      const tokens = raws.map((raw, index): Token => {
        const pos = raw.pos ?? partOfSpeech(tags[index]!, raw, isCommon)
        return {
          text: raw.text,
          word: raw.text.toLowerCase(),
          lemma: raw.lemma ?? lemmaOf(raw.text, pos, isKnown),
          pos,
          from: raw.from,
          to: raw.to,
          isQuoted: isQuoted(raw.from),
        }
      })
      return correctTags(tokens, isKnown)
    },
  }
}

function partOfSpeech(tag: string, raw: Raw, isCommon: (word: string) => boolean): PartOfSpeech {
  const { text } = raw
  const isTitle = /^\p{Lu}[\p{Ll}\p{M}]/u.test(text)
  if (days.has(text)) return 'TIME'
  if (isTitle && (tag === 'NOUN' || tag === 'ADJ' || tag === 'ADV' || tag === 'VERB' || tag === 'X') && !isCommon(text))
    return 'PROPN'
  if (tag === 'PROPN' && isTitle && isCommon(text)) return 'NOUN'
  if (tag === 'PROPN' && !isTitle && text === text.toLowerCase()) return 'NOUN'
  if (tag === 'INTJ' || tag === 'X' || tag === 'SYM' || tag === 'SPACE') return 'OTHER'
  return tag as PartOfSpeech
}

/** First names that the dictionary also knows as words. */
const nameWords = new Set(
  'bob bill mark will raj rob pat sue art frank grant jack jim jim kim lee ray rose dan ben sam tom tim max ian jan lou ali amy ann anna eva ed al rex roy chuck cliff dale dean drew earl gene glen hank harry heath jay josh ken kit lance leo luke miles nick norm otto paul peter phil rich rick rod ross russ sal ted todd victor wade ward wes daisy dawn faith grace hope iris ivy joy june lily may olive pearl penny robin ruby violet john james david robert michael mary linda susan sarah maria alice carol helen laura emma eve george thomas charles joseph richard daniel matthew andrew mike chris steve alex marco carlos juan jose ravi priya chen wei wang li sanjay omar hassan ahmed mohammed ivan boris igor sven lars hans karl anders erik nina olga tanya diego pedro luis hugo felix oscar simon martin kevin brian jason gary larry jeff scott eric adam henry walter arthur albert roger ralph louis philip jean marie pierre michel claude jacques anne claire'.split(
    ' ',
  ),
)

const days = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February April June July August September October November December Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec UTC GMT CET CEST EST EDT PST PDT IST BST'.split(
    ' ',
  ),
)
