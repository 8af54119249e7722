import { phraseAt, phrases } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import type { Deed } from './deed.ts'
import { goesOn, subjectOf } from './fact.ts'
import { kept } from './source.ts'
import type { Told } from './told.ts'

/** Figures of speech for carelessness by what they leave of fact: `@` is what they were about. */
const sayings: readonly (readonly [idioms: string, fact: string, allowed: string])[] = [
  [
    'pay * mind|attention|heed|notice; turn * blind|deaf eye|ear; take no notice; shrug * off; brush * off',
    '@ drew no response',
    '⟨where it went, at which priority, and who could see it⟩',
  ],
  ['do nothing; lift * finger; look * other way', 'no action followed~', '⟨who was to act, and on which signal⟩'],
  ['drop * ball', '@ went unattended', '⟨who owned it, and what would have raised it⟩'],
  [
    'kick * can down the road; kick * down the road; put * on * back burner; drag * foot|heel; sit on * hand',
    '@ stayed open',
    '⟨what came before it, and what would have raised it⟩',
  ],
  ['have no idea|clue|inkling; have not * idea|clue', '@ was not in view', '⟨where that is shown or written down⟩'],
  [
    'lose track|sight; take * eye off * ball; take * eye off; lose interest',
    '@ was no longer in view',
    '⟨what shows it, and where⟩',
  ],
  ['fob * off', 'the answer was @', '⟨who could have said more, and how to reach them⟩'],
  ['blow it', '⟨which step⟩ did not happen~', '⟨what would have shown it⟩'],
  [
    'cut * corner; take * shortcut; take * easy way',
    '⟨which step⟩ was left out~',
    '⟨what made the shorter way the usual one⟩',
  ],
  ['find|have better thing to do', 'other work came first~', '⟨how such requests are ranked⟩'],
  [
    'asleep at the wheel; fall asleep; doze off; go back to sleep; nod off; roll over',
    'there was no response~',
    '⟨how long the shift had lasted, and what would have escalated⟩',
  ],
  [
    'leave * on read; leave * to rot; leave * hanging|unanswered; let * pile up; let * rot',
    '@ drew no response',
    '⟨where it went, at which priority, and who could see it⟩',
  ],
  ['shrug', 'there was no response~', '⟨what a response would have asked for⟩'],
  ['jump * gun', 'the step ran early~', '⟨what it should wait for⟩'],
  [
    'make * mess|hash|mistake|blunder|error; commit * error|blunder; get * wrong; have * wrong',
    '⟨what was entered or run⟩ had ⟨which effect⟩~',
    '⟨what let it through⟩',
  ],
]

const figures = sayings.map(([idioms, fact, allowed]) => [phrases(idioms), fact, allowed] as const)

/** Words that such a figure of speech is made of, and that no rewording has to keep. */
export const figurative: ReadonlySet<string> = new Set(sayings.flatMap(([idioms]) => idioms.split(/[\s;|*]+/)))

/** `washed their hands of it`, `let our guard down`: done to nobody's hands and by no guard. */
export function isFigure({ tokens }: Sentence, head: number, to: number): boolean {
  return tokens
    .slice(head + 1, to)
    .some(
      ({ lemma, pos }, index) =>
        pos === 'NOUN' &&
        (emblems.test(lemma) ||
          (bodily.test(lemma) && owned.test(`${tokens[head + index]!.word} ${tokens[head + index - 1]?.word}`))),
    )
}

const emblems = /^(?:buck|wolf|towel|rug|bullet|gauntlet)$/
const bodily =
  /^(?:hand|eye|ear|voice|nose|head|face|foot|finger|thumb|heart|mind|wit|guard|back|neck|arm|leg|shoulder|tongue|mouth|lip|tooth|sleeve|way|word|bet|luck|tail|toe|heel|throat|breath|brain|act|thing)$/
const owned = /(?:^| )(?:my|our|his|her|their|your|one's)(?: |$)/

/** What is left of a figure of speech when it is told as fact; `undefined` where the clause is none, or cannot be told. */
export function idiomTold(text: string, sentence: Sentence, clause: Clause, deed: Deed): Told | undefined {
  const { tokens } = sentence
  const isKept = tokens[clause.verb.head]!.lemma === 'keep' && /ing$/.test(tokens[clause.verb.head + 1]?.word ?? '')
  const head = clause.verb.head + (isKept ? 1 : 0)
  for (const [idioms, fact, allowed] of figures) {
    const end = phraseAt(idioms, tokens, head, deed.to)
    if (end < 0) continue
    const isAbout = /^(?:to|on|of|off|about|at|for|with|over)$/.test(tokens[end]?.lemma ?? '') && end + 1 < deed.to
    const isPronoun = /^(?:it|them|this|that)$/.test(tokens[head + 1]?.word ?? '')
    const inner = isPronoun && fact.startsWith('@')
    const from = isAbout && fact.includes('@') && !inner ? end + 1 : end
    const after = from < deed.to ? kept(text, sentence, from, deed.to) : ''
    if (after === undefined) return undefined
    const rest = after && (/^[,;]/.test(after) ? after : ` ${after}`)
    // `made a hash of it`
    if (!fact.includes('@')) {
      const about = rest.replace(/^ (?:of|with) (?:it|this|that|them|things)(?!\p{L})/u, '').replace(/^ of /, ' on ')
      return goesOn.test(about) ? { fact: fact.replace('~', about), allowed } : undefined
    }
    if (inner)
      return {
        fact: `${fact.replace('@', tokens[head + 1]!.word === 'them' ? 'they' : tokens[head + 1]!.word)}${rest}`,
        allowed,
      }
    // `shrugged the alert off`: the object stands inside the figure of speech.
    if (!isAbout && deed.object !== undefined && deed.at.to <= end && /^(?:leave|let|shrug|brush)$/.test(deed.verb))
      return { fact: `${fact.replace('@', subjectOf(deed))}${rest}`, allowed }
    if (!isAbout && /^(?:which|what|how|where|whether|that)\b/.test(after) && fact.startsWith('@'))
      return { fact: `${fact.replace('@', 'it')}${rest}`, allowed }
    if (!isAbout) return goesOn.test(rest) ? { fact: `${fact.replace('@', '⟨what⟩')}${rest}`, allowed } : undefined
    if (/^(?:which|what|how|where|whether|that)\b/.test(after))
      return { fact: `${fact.replace('@', 'it')} ${after}`, allowed }
    return { fact: fact.replace('@', after), allowed }
  }
  return undefined
}
