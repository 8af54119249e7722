import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { remembered } from '../remembered.ts'
import { baseOf } from '../reword/morphology.ts'
import { correctTags } from './correct-tags.ts'
import { lemmaOf } from './lemma.ts'
import type { PartOfSpeech, Token } from './sentence.ts'
import type { Raw } from './tokenise.ts'

/** A sentence before its words are tagged. */
export interface Untagged {
  readonly words: readonly Raw[]
  /** Whether the character at an index stands in quotation marks. */
  readonly isQuoted: (index: number) => boolean
}

export interface Tagger {
  /** Gives each word its part of speech and dictionary form; to be asked about many sentences at once. */
  tag(sentences: readonly Untagged[]): Token[][]
}

/** The part of the model that holds its dictionary. */
interface Core {
  readonly features: { readonly lexeme: { readonly hash: Readonly<Record<string, number>>; intrinsicSize: number } }
}

/** How many words are shown to the model at once. */
const batch = 400

/** A part-of-speech tagger with the statistical model inside: about 0.1 s to make. */
export function createTagger(): Tagger {
  const core = (model.core as () => Core)()
  const nlp = winkNLP({ ...model, core: () => core }, ['pos'])
  const { its } = nlp
  const posOf = (words: readonly string[]): string[] => nlp.readDoc(words.join(' ')).tokens().out(its.pos) as string[]
  const { hash, intrinsicSize } = core.features.lexeme
  /** The number of the first token in a word of the model's dictionary; it numbers those that it never saw after its own. */
  const idOf = (word: string): number =>
    (
      nlp
        .readDoc(word)
        .tokens()
        .out(its.uniqueId as never) as unknown as number[]
    )[0] ?? 0

  /** Whether the model's dictionary has a word in lower case; only what is no plain word may be more than one token. */
  const isKnown = remembered((lower) => {
    const id = hash[lower] ?? (/^[a-z]+$/.test(lower) ? intrinsicSize : idOf(lower))
    return id < intrinsicSize
  })

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

  /** What the model says of sentences. Between two full stops one has the same tags whatever stands around. */
  const tagsOf = (sentences: readonly (readonly Raw[])[]): readonly (readonly string[])[] => {
    const shown = ['.']
    for (const raws of sentences) {
      for (const { tagged } of raws) shown.push(tagged)
      shown.push('.')
    }
    const tags = posOf(shown)
    if (tags.length === shown.length) {
      let end = 0
      return sentences.map(({ length }) => {
        const first = end + 1
        end = first + length
        return tags.slice(first, end)
      })
    }
    // Where the model counts words in another way nobody knows which tag is whose.
    return sentences.length > 1
      ? sentences.flatMap((raws) => tagsOf([raws]))
      : sentences.map((raws) => raws.map(({ tagged }) => posOf([tagged])[0] ?? 'NOUN'))
  }

  /** How the words that the model has to judge read with each tag it may give them. */
  const readings = new Map<string, (text: string) => Reading>()
  const readingOf = (text: string, tag: string): Reading => {
    let reading = readings.get(tag)
    if (!reading) {
      reading = remembered((word) => {
        const pos = partOfSpeech(tag, word, isCommon)
        return { word: word.toLowerCase(), lemma: lemmaOf(word, pos, isKnown), pos }
      })
      readings.set(tag, reading)
    }
    return reading(text)
  }

  const tokenOf = ({ text, from, to, pos, lemma }: Raw, tag: string, isQuoted: boolean): Token => {
    if (pos !== undefined)
      return { text, word: text.toLowerCase(), lemma: lemma ?? lemmaOf(text, pos, isKnown), pos, from, to, isQuoted }
    const reading = readingOf(text, tag)
    return { text, word: reading.word, lemma: lemma ?? reading.lemma, pos: reading.pos, from, to, isQuoted }
  }

  return {
    tag(sentences) {
      const found: Token[][] = []
      for (let first = 0; first < sentences.length; ) {
        let next = first
        for (let count = 0; next < sentences.length && count < batch; next++) count += sentences[next]!.words.length
        const shown = sentences.slice(first, next)
        const tags = tagsOf(shown.map(({ words }) => words))
        for (const [index, { words, isQuoted }] of shown.entries())
          found.push(
            correctTags(
              words.map((raw, at) => tokenOf(raw, tags[index]![at]!, isQuoted(raw.from))),
              isKnown,
            ),
          )
        first = next
      }
      return found
    },
  }
}

/** What a word is and means with a tag, wherever it stands. */
type Reading = Pick<Token, 'word' | 'lemma' | 'pos'>

function partOfSpeech(tag: string, text: string, isCommon: (word: string) => boolean): PartOfSpeech {
  const isTitle = /^\p{Lu}[\p{Ll}\p{M}]/u.test(text)
  if (days.has(text)) return 'TIME'
  // The department, where it is not shouted.
  if (text === 'IT') return 'NOUN'
  if (isTitle && (tag === 'NOUN' || tag === 'ADJ' || tag === 'ADV' || tag === 'VERB' || tag === 'X') && !isCommon(text))
    return 'PROPN'
  if (tag === 'PROPN' && isTitle && isCommon(text)) return 'NOUN'
  if (tag === 'PROPN' && !isTitle && text === text.toLowerCase()) return 'NOUN'
  if (tag === 'INTJ' || tag === 'X' || tag === 'SYM' || tag === 'SPACE') return 'OTHER'
  return tag as PartOfSpeech
}

/** First names that the dictionary also knows as words. */
const nameWords = new Set(
  'bob bill mark will raj rob pat sue art frank grant jack jim jim kim lee ray rose dan ben sam tom tim max ian jan lou ali amy ann anna eva ed al rex roy chuck cliff dale dean drew earl gene glen hank harry heath jay josh ken kit lance leo luke miles nick norm otto paul peter phil rich rick rod ross russ sal ted todd victor wade ward wes daisy dawn faith grace hope iris ivy joy june lily may olive pearl penny robin ruby violet john james david robert michael mary linda susan sarah maria alice carol helen laura emma eve george thomas charles joseph richard daniel matthew andrew mike chris steve alex marco carlos juan jose ravi priya chen wei wang li sanjay omar hassan ahmed mohammed ivan boris igor sven lars hans karl anders erik nina olga tanya diego pedro luis hugo felix oscar simon martin kevin brian jason gary larry jeff scott eric adam henry walter arthur albert roger ralph louis philip jean marie pierre michel claude jacques anne claire amelia amir angelica angus anil basil beth bonnie brad brent carina caroline catherine chad clarence clement colleen cynthia dahlia dana dieter dirk dolores donna edward elias elisa elizabeth erica fabian felicity fred gemma gus heather hector homer ibrahim ida ike ines inga jared jasmine jimmy jo johnny jules julian kirk lucia mack mads malik marc marcel margarita marguerite marian mariana mei merle mohammad molly mona muhammad nils noel patsy pauline pia ramona randy rolf rowan sabine sally sandy tammy theresa toby tony veronica vincent winfred'.split(
    ' ',
  ),
)

const days = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February April June July August September October November December Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec UTC GMT CET CEST EST EDT PST PDT IST BST'.split(
    ' ',
  ),
)
