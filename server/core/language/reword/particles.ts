import type { Sentence } from '../analysis/sentence.ts'

export function isPart(verb: string, particle: string): boolean {
  return particle !== '' && (partsOf[verb] ?? '').split(' ').includes(particle)
}

/** `put off the project`: what stands between nearly any verb and a noun phrase is its particle. */
export function isLoosePart(tokens: Sentence['tokens'], verb: string, at: number): boolean {
  if (!/^(?:off|up|out|away|back)$/.test(tokens[at]!.word) || moving.test(verb)) return false
  return /^(?:DET|NOUN|PROPN|CODE|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
}

const moving = /^(?:go|come|walk|run|climb|move|travel|head|get|drop|fall|drive|step|sign)$/

const partsOf: Readonly<Record<string, string>> = {
  roll: 'back out',
  look: 'at for into through',
  back: 'up',
  turn: 'off on down',
  shut: 'down',
  take: 'down out',
  bring: 'down',
  follow: 'up on through',
  think: 'of about',
  clean: 'up',
  switch: 'off on',
  set: 'up',
  care: 'about',
  listen: 'to',
  respond: 'to',
  react: 'to',
  reply: 'to',
  log: 'into',
  fill: 'in',
  hand: 'over',
  carry: 'out',
  pick: 'up',
  pull: 'out',
  sign: 'off on',
  check: 'with for',
  wait: 'for out',
  act: 'on',
  mix: 'up',
  mess: 'up',
  screw: 'up',
  foul: 'up',
  line: 'up',
  sit: 'on',
  sleep: 'through on',
  wave: 'through',
  nod: 'through',
  click: 'through past',
  scroll: 'past',
  sail: 'past',
  drive: 'past',
  walk: 'past',
  blow: 'off past through',
  brush: 'off aside',
  shrug: 'off',
  laugh: 'off',
  gloss: 'over',
  skim: 'over',
  tune: 'out',
  deviate: 'from',
  depart: 'from',
  adhere: 'to',
  comply: 'with',
  rely: 'on upon',
  draw: 'up',
  insist: 'on upon',
}
