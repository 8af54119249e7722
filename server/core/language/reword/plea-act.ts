import type { Sentence } from '../analysis/sentence.ts'
import { kept } from './source.ts'

/**
 * What a plea asks people to do, as what a tool could do in their place: `check the calendar` of *Remind everyone to
 * check the calendar before deploying*; `undefined` where only people can.
 */
export function pleaAct(text: string, sentence: Sentence, from: number, end: number): string | undefined {
  const at = actAt(sentence, from, end)
  if (at < 0) return undefined
  // `keep his phone on`: no tool has what is somebody's own.
  if (sentence.tokens.slice(at, end).some(({ word }) => /^(?:his|her|my)$/.test(word))) return undefined
  const after = at + 1 < end ? kept(text, sentence, at + 1, end) : undefined
  const object = after?.replace(effort, '')
  if (
    !object ||
    /(?<!\p{L})(?:course|training|class|workshop|session|seminar)(?!\p{L})/iu.test(object) ||
    /(?<!\p{L})(?:you|your|we|us|our|they|their|he|she|more|better|harder|no|nothing|nobody)(?!\p{L})/iu.test(object)
  )
    return undefined
  return `${sentence.tokens[at]!.lemma.replace(/^(?:double|triple)-/, '')} ${object}`
}

/** What asks for care, and adds nothing to what is done. */
const effort =
  / (?:more |very |always )?(?:carefully|closely|thoroughly|properly|diligently|attentively|conscientiously|twice|again|first)\b/giu

/** The first verb in the order itself that is none of the plea, or -1. */
function actAt({ tokens }: Sentence, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const { pos, lemma, form, word } = tokens[at]!
    if (lemma === 'not' || word === 'never') return -1
    if (
      at > from &&
      /^(?:before|after|when|while|whenever|if|that|until|unless|as|because|so|and|or|but|to)$/.test(word)
    ) {
      const isSure = word === 'that' && /^(?:ensure|sure)$/.test(tokens[at - 1]!.lemma)
      if (!isSure && word !== 'to' && word !== 'and') return -1
      continue
    }
    // `attention to flags in reviews`: the noun of a preposition or an article.
    const before = tokens[at - 1]
    if (at > from && /^(?:ADP|DET|ADJ)$/.test(before!.pos)) continue
    if (before?.word === 'to' && form !== 'base') continue
    const isMaking = lemma === 'make' && /^(?:an?|the|two|one)$/.test(tokens[at + 1]?.word ?? '')
    const isCheck = /^(?:double|triple)-check$/.test(lemma)
    if ((pos !== 'VERB' && !isCheck) || (pleading.test(lemma) && !isMaking) || !/^[\p{Ll}-]+$/u.test(lemma)) continue
    if (!/^(?:base|s)$/.test(form) && lemma !== word) return -1
    const said = tokens.slice(at + 1, at + 5).map((token) => token.word)
    if (lemma === 'keep' && said.some((next) => /^(?:mind|eye|eyes|head|cool|calm|wits|toes)$/.test(next))) continue
    return onlyPeople.test(lemma) ? -1 : at
  }
  return -1
}

/** Whether a verb asks for care, or is what only people can do. */
export function isPlea(verb: string): boolean {
  return pleading.test(verb) || onlyPeople.test(verb)
}

/** Whether a verb is what no control can do and no test can show. */
export function isOnlyForPeople(verb: string): boolean {
  return (onlyPeople.test(verb) && !/^(?:talk|speak|attend|sit|leave|study|see)$/.test(verb)) || verb === 'owe'
}

/** Verbs of the plea itself. */
const pleading =
  /^(?:remind|remember|pay|watch|re-?train|train|re-?brief|brief|re-?educate|educate|take|use|make|ensure|remain|follow|heed|try|mind|raise|improve|own|exercise|show|need|have|want|ask|forget|stop|please|get|go|start|expect|urge|encourage|sensibilise|sensibilize|adhere|stick|respect)$/

/** What no tool does in somebody's place. */
const onlyPeople =
  /^(?:be|become|stay|think|read|reread|care|concentrate|focus|listen|slow|look|work|learn|talk|speak|communicate|understand|know|behave|act|apologise|apologize|hope|feel|trust|believe|attend|sit|do|leave|come|live|see|study|familiarise|familiarize|consider|rely|refrain|pull|step|grow|wake|sleep|collaborate|cooperate|commit|strive|avoid|let|quit|reflect)$/
