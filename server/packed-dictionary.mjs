import { createRequire } from 'node:module'

/**
 * `packed:dictionary`: of the language model's dictionary what the tagger asks for, as lines of words that have it in
 * common. As the package ships it, it is three megabytes that become thirty in memory.
 *
 * @type {import('esbuild').Plugin}
 */
export const packedDictionary = {
  name: 'packed-dictionary',
  setup(build) {
    build.onResolve({ filter: /^packed:dictionary$/ }, ({ path }) => ({ path, namespace: 'packed' }))
    build.onLoad({ filter: /.*/, namespace: 'packed' }, () => ({ contents: JSON.stringify(pack()), loader: 'json' }))
  },
}

/** The bits of a contraction's field that say where its words are; of each word its tag comes after its forms. */
const pointer = 0x3fff
const tagOfExpansion = 3

function pack() {
  const load = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/load-core-model.js')
  const { features, lexicon, packing, pos, tcat, xpansions } = load()
  /** For each word the model has a row of numbers, of which a field is some bits. */
  const field = (index, name) => {
    const [at, mask, shift] = packing.layout[name]
    return (lexicon[index * packing.size + at] & mask) >>> shift
  }
  /** Of a word in its second spelling only the first one tells. */
  const spelled = (index) => (field(index, 'isSpellingMapped') ? field(index, 'lemma') : index)
  const tagAt = (index) => {
    // `dont`: two words, of which the first tells.
    if (field(index, 'isContraction')) return xpansions[(field(index, 'lemma') & pointer) + tagOfExpansion]
    return field(spelled(index), 'pos') || pos.hash.NOUN
  }
  const kindOf = (index) => {
    const lower = spelled(index) === index ? index + field(index, 'normal') : spelled(index)
    const clusters = [lower, spelled(index)].map((word) => field(word, 'lexemeCID'))
    return [tagAt(index), field(index, 'pos'), field(index, 'posHint'), ...clusters].join()
  }
  const lines = { latin: new Map(), other: new Map() }
  for (const [index, word] of features.lexeme.list.entries()) {
    if (/\s/.test(word)) continue
    const kind = kindOf(index)
    // One character beyond Latin-1 would double what all of them take.
    const group = /[^\x00-\xff]/.test(word) ? lines.other : lines.latin
    group.set(kind, `${group.get(kind) ?? kind} ${word}`)
  }
  return {
    tags: pos.list,
    clusters: features.posClusters.list.map((tags) => [...tags]),
    category: tcat.hash.word,
    words: [...lines.latin.values()].join('\n'),
    otherWords: [...lines.other.values()].join('\n'),
  }
}
