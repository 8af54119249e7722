import { remembered } from '../remembered.ts'
import { baseOf, verbForm } from '../reword/morphology.ts'
import { correctTags } from './correct-tags.ts'
import { lemmaOf } from './lemma.ts'
import type { PartOfSpeech, Token } from './sentence.ts'
import { createTagModel } from './tag-model.ts'
import type { Raw } from './tokenise.ts'

export interface Tagger {
  /**
   * Gives each word of a sentence its part of speech and dictionary form.
   *
   * @param isQuoted whether the character at an index stands in quotation marks
   */
  tag(words: readonly Raw[], isQuoted: (index: number) => boolean): Token[]
}

/** A part-of-speech tagger with the statistical model inside. */
export function createTagger(): Tagger {
  const { isKnown, tags: tagSet, tagsOf } = createTagModel()

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

  /** How the words that the model has to judge read with each tag that it may give them. */
  const readings = tagSet.map((tag) =>
    remembered((text): Reading => {
      const pos = partOfSpeech(tag, text, isCommon)
      return { word: text.toLowerCase(), lemma: lemmaOf(text, pos, isKnown), pos, form: verbForm(text) }
    }),
  )

  const tokenOf = ({ text, from, to, pos, lemma }: Raw, tag: number, isQuoted: boolean): Token => {
    if (pos === undefined) {
      const reading = readings[tag]!(text)
      const { word, form } = reading
      return { text, word, lemma: lemma ?? reading.lemma, pos: reading.pos, form, from, to, isQuoted }
    }
    const word = text.toLowerCase()
    return { text, word, lemma: lemma ?? lemmaOf(text, pos, isKnown), pos, form: 'base', from, to, isQuoted }
  }

  return {
    tag(words, isQuoted) {
      const tags = tagsOf(words.map(({ tagged }) => tagged))
      const tokens = words.map((raw, index) => tokenOf(raw, tags[index]!, isQuoted(raw.from)))
      return correctTags(tokens, isKnown)
    },
  }
}

/** What a word is and means with a tag, wherever it stands. */
type Reading = Pick<Token, 'word' | 'lemma' | 'pos' | 'form'>

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
