import type { Sentence, Token } from '../analysis/sentence.ts'

/**
 * Where the noun phrase that begins at a token ends; after a verb of noticing with what tells which one it is, up to
 * where that says when or how.
 */
export function objectEnd({ tokens, clauses }: Sentence, from: number, to: number, verb: string): number {
  let at = from
  let head = -1
  // `checking the gateway logs`: what the tagger takes for a verb, and no clause has one.
  const isThing = (index: number): boolean =>
    tokens[index]?.pos === 'VERB' && !clauses.some(({ verb }) => verb.head === index)
  if (
    /^(?:right|straight|contrary|home|short|fast|hard|long|enough|wrong|quiet|way)$/.test(tokens[from]?.word ?? '') &&
    from + 1 < tokens.length &&
    !/^(?:NOUN|PROPN|CODE)$/.test(tokens[from + 1]!.pos)
  )
    return from
  if (/^(?:past|beyond)$/.test(tokens[from]?.word ?? '')) return from
  for (; at < to; at++) {
    const token = tokens[at]!
    if (token.isQuoted) {
      if (head < at - 1 || at > from) break
      while (at + 1 < to && tokens[at + 1]!.isQuoted) at++
      return at + 1
    }
    if (at > from && token.word === 'home' && head === at - 1) break
    const isGlued = at > from && token.from === tokens[at - 1]!.to && /^[-/]/.test(token.text)
    const isKey = head === at - 1 && head >= 0 && /^(?:key|manual|standard|constant|variable)$/.test(token.word)
    const isNumber =
      head === at - 1 && head >= 0 && /^#?\d+$/.test(token.text) && !/^(?:NOUN|TIME)$/.test(tokens[at + 1]?.pos ?? '')
    if (isNumber) head = at
    else if (
      /^(?:NOUN|PROPN|CODE)$/.test(token.pos) ||
      token.lemma === 'one' ||
      isGlued ||
      isKey ||
      (head === at - 1 && head >= 0 && isThing(at) && /s$/.test(token.word))
    )
      head = at
    else if (at === from && /^(?:it|them|this|that|these|those|anything|something|everything)$/.test(token.word)) {
      head = at
      if (/^(?:ADV|DET|PRON)$/.test(tokens[at + 1]?.pos ?? '') && token.word === 'that') return from
      if (!/^th(?:is|at|ese|ose)$/.test(token.word)) break
      if (tokens[at + 1]?.pos !== 'NOUN' && tokens[at + 1]?.lemma !== 'one' && !isThing(at + 1)) break
    } else if (!isInside(token, head < at - 1 && head >= 0, at > from, head >= 0)) {
      const next = tokens[at + 1]?.pos ?? ''
      const goesOn = token.lemma === 'of' || (token.pos === 'CCONJ' && /^(?:DET|NOUN|PROPN|CODE|ADJ|NUM)$/.test(next))
      if (head >= 0 && head === at - 1 && goesOn && at + 1 < to) continue
      break
    }
  }
  // `the rendered file`, where the tagger takes the noun for a verb
  if (
    head < 0 &&
    tokens[from]?.pos === 'DET' &&
    at - from > 1 &&
    (tokens[at - 1]!.pos !== 'ADJ' || /^(?:first|last|next)$/.test(tokens[at - 1]!.word))
  )
    head = /^(?:first|last|next)$/.test(tokens[at - 1]!.word) ? at - 2 : at - 1
  if (head < 0 || /^(?:second|minute|hour|day|week|month|time|year)$/.test(tokens[head]!.lemma)) return from
  at = head + 1
  if (tokens[at]?.lemma === 'of' && /^(?:mine|ours|yours|theirs|his|hers)$/.test(tokens[at + 1]?.word ?? '')) at += 2
  // `a build they had not opened`: told without its *that*.
  const isTold =
    /^(?:that|which|who)$/.test(tokens[at]?.word ?? '') ||
    (tokens[at]?.pos === 'PRON' && clauses.some((clause) => clause.form === 'finite' && clause.from === at))
  if (isTold) return to
  const isOwn = tokens[at]?.word === 'with' && /^(?:a|an|no)$/.test(tokens[at + 1]?.word ?? '')
  if (isOwn || noticing.has(verb)) while (at < to && !isWhen(tokens, at)) at++
  return at
}

function isInside({ pos, word, lemma }: Token, isOpen: boolean, isLater: boolean, hasHead: boolean): boolean {
  if (/^(?:DET|ADJ|NUM)$/.test(pos)) return !hasHead || isOpen
  if (lemma === "'s") return hasHead
  if (pos === 'PRON') return (!hasHead || isOpen) && /^(?:its|our|their|his|her|my|your)$/.test(word)
  return pos === 'VERB' && !hasHead && isLater
}

/** Whether words tell when, how long, how far or how, not which one. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  const { pos, word } = tokens[at]!
  if (/^(?:TIME|ADV|SCONJ|PUNCT|CCONJ)$/.test(pos)) return true
  if (
    /^(?:until|till|after|before|when|while|because|although|though|as|at|since|during|without|despite|within|by|through)$/.test(
      word,
    )
  )
    return true
  const next = tokens.slice(at + 1, at + 5)
  if (/^(?:for|in|over)$/.test(word) && /^(?:NUM|TIME)$/.test(next[0]?.pos ?? '')) return true
  const noun = next.find((token) => token.pos === 'NOUN')?.lemma ?? ''
  return (
    (/^(?:for|in|over)$/.test(word) && spell.test(noun)) ||
    (/^(?:to|in)$/.test(word) && next.slice(0, 2).some(({ lemma }) => extent.test(lemma)))
  )
}

/** `for nearly an hour`. */
const spell = /^(?:second|minute|hour|day|night|week|month|year|while|time|shift|weekend|morning|evening|afternoon)$/

/** `to the end`, `in full`. */
const extent = /^(?:end|bottom|last|letter|full|detail|entirety|part)$/

/** Verbs whose object is told by what follows it: `overlooked the note on page 14`. */
const noticing = new Set(
  'overlook notice miss read ignore see spot disregard forget heed dismiss understand misread misjudge follow address answer acknowledge blow brush scroll sail skim shrug underestimate overestimate misestimate'.split(
    ' ',
  ),
)

export function isPlural({ tokens }: Sentence, from: number, to: number): boolean {
  let head = from
  const of = tokens.findIndex(({ word }, at) => word === 'of' && at > from && at < to)
  const isMany = of > 0 && (tokens[of - 1]!.word !== 'number' || tokens[of - 2]?.word === 'a')
  if (isMany && /^(?:half|most|some|all|rest|couple|lot|number)$/.test(tokens[of - 1]!.word)) from = of + 1
  for (let at = from; at < to && tokens[at]!.pos !== 'ADP'; at++) {
    if (/^(?:and)$/.test(tokens[at]!.lemma)) return true
    // `the two repos `turn``
    if (/^(?:two|three|four|five|six|seven|eight|nine|ten|both|several)$/.test(tokens[at]!.word)) return true
    head = at
  }
  const { lemma, pos, word } = tokens[head]!
  return (
    /^(?:them|these|those|they)$/.test(lemma) ||
    (/^(?:NOUN|VERB)$/.test(pos) && lemma !== word && /[^sui]s$/.test(word))
  )
}
