import type { Postmortem } from '../postmortem.ts'

/**
 * Why the language rules, which know English only, leave a document alone; `undefined` for English, and in doubt: a
 * document of few words, or of words that no list here knows, counts as English.
 */
export function foreignLanguage({ metadata, passages }: Postmortem): string | undefined {
  const said = metadata.language?.text.trim()
  const named = said === undefined ? undefined : nameOf(said)
  if (named === 'English') return undefined
  if (named) return `The document says that it is in ${named}, so the language rules, which know English, are silent.`
  const found = languageOf(wordsOf(passages))
  return found && `The text reads as ${found}, so the language rules, which know English, are silent.`
}

/** A language tag or name: `de`, `pt-BR`, `German`. Anything else, as a programming language, says nothing. */
function nameOf(said: string): string | undefined {
  const tag = said.toLowerCase().replace(/[-_].*$/, '')
  return tags.get(tag) ?? [...tags.values()].find((name) => name.toLowerCase() === said.toLowerCase())
}

const tags: ReadonlyMap<string, string> = new Map(
  'en English,de German,fr French,es Spanish,pt Portuguese,it Italian,nl Dutch,pl Polish,cs Czech,sv Swedish,da Danish,no Norwegian,nb Norwegian,fi Finnish,hu Hungarian,ro Romanian,tr Turkish,ru Russian,uk Ukrainian,el Greek,he Hebrew,ar Arabic,hi Hindi,ja Japanese,ko Korean,zh Chinese,vi Vietnamese,th Thai,id Indonesian'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** As many words as show the language; more cost time and say nothing new. */
const enough = 600

/** Fewer say too little. */
const fewest = 30

function wordsOf(passages: Postmortem['passages']): string[] {
  const words: string[] = []
  for (const { prose, voice, form } of passages) {
    if (voice !== 'author' || form === 'heading') continue
    for (const [word] of prose.text.matchAll(/\p{L}+/gu)) {
      words.push(word.toLowerCase())
      if (words.length >= enough) return words
    }
  }
  return words
}

/** Words that hold a sentence together, the commonest of each language, without those that English has as well. */
const functionWords = new Map(
  Object.entries({
    English:
      'the of and to in was is were that for on with by it this at from as we be not which had are an but or they when after before have has',
    German:
      'der die das und ist nicht wurde mit ein eine einen von zu den dem auf für sich auch werden durch nach bei aus wir es als dass hat wurden',
    French:
      'le la les des et est une du dans pour que qui pas sur par avec été nous au aux ce cette sont plus était ont',
    Spanish: 'el la los las que en y un una por con se para es fue del al lo como más pero sus este esta',
    Portuguese: 'os que e da em um uma para com não por mais dos foi ao se na das pelo pela são',
    Italian: 'il gli di che e una per non con del della è sono nel alla dei da si stato che lo',
    Dutch: 'het een en van niet dat voor met zijn werd aan door naar bij ook de die te op',
    Polish: 'w na nie że się jest z po od jak przez przy był była oraz został',
    Swedish: 'och att det som på är för inte med av den ett har vi till',
    Danish: 'og det som på er for ikke med af den et har vi til blev',
  }).map(([language, words]) => [language, new Set(words.split(' '))] as const),
)

/** Where every twelfth word holds sentences of another language together, and twice as many as of English. */
function languageOf(words: readonly string[]): string | undefined {
  const isLatin = (word: string) => /^\p{Script=Latin}+$/u.test(word)
  const letters = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length, 0)
  // Scripts without spaces have few words, each a whole clause.
  const others = letters(words.filter((word) => !isLatin(word)))
  if (others > fewest * 3 && others * 2 > letters(words)) return 'another language than English'
  if (words.length < fewest) return undefined
  const count = (known: ReadonlySet<string>) => words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0)
  const english = count(functionWords.get('English')!)
  let best: string | undefined
  let most = Math.max(words.length / 12, english * 2)
  for (const [language, known] of functionWords) {
    const hits = language === 'English' ? 0 : count(known)
    if (hits > most) [best, most] = [language, hits]
  }
  return best
}
