/** Times told from the incident's zero, and counted since 1970. */
import { matchAt, skipAt } from '../sticky.ts'

/** `T+5m`, `T-3d`, `+00:12`, `T0`, `T0 + 00:03`: seconds since the zero. */
export function elapsedAt(text: string, at: number): { seconds: number; to: number } | undefined {
  const sign = matchAt(signed, text, at)
  if (sign) {
    const counted = countAt(text, at + sign[0].length)
    if (counted) return { seconds: (isMinus(sign[0]) ? -1 : 1) * counted.seconds, to: counted.to }
  }
  const zero = matchAt(zeroPoint, text, at)
  if (!zero) return undefined
  const to = at + zero[0].length
  const more = matchAt(further, text, to)
  const counted = more && countAt(text, to + more[0].length)
  return counted ? { seconds: (isMinus(more[0]) ? -1 : 1) * counted.seconds, to: counted.to } : { seconds: 0, to }
}

/** Seconds or milliseconds since 1970, from 2001 on. */
export function epochAt(text: string, at: number): { milliseconds: number; to: number } | undefined {
  const found = matchAt(epoch, text, at)?.[0]
  if (found === undefined) return undefined
  return { milliseconds: Number(found) * (found.length === 10 ? 1000 : 1), to: at + found.length }
}

/** How far a text reaches that says when the zero was, up to its time: "T0 is 10:02 CET"; `T+0:00` is one. */
export function zeroStatement(text: string): number | undefined {
  return /^[Tt](?: ?\+)? ?0(?: (?:is|was)|:(?! ?\d\d(?![:.]\d))| ?=) ?(?=(?:at )?\d|\w{3,9} \d)/.exec(text)?.[0].length
}

const signed = /(?:[TtH] ?[+\-−–±] ?|\+ ?|[Tt](?:ime)? (?:plus|minus) )(?=\d)/y
const zeroPoint = /[Tt](?: ?[+±] ?)?0(?![\d:.])/y
const further = / ?[+\-−–] ?(?=\d)/y
const clock = /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?!\d)/y
const unit = /(\d{1,5}) ?(?:(d(?:ays?)?)|(h(?:(?:ou)?rs?)?)|(m(?:in(?:ute)?s?)?)|(s(?:ec(?:ond)?s?)?))(?![a-z])/iy
const epoch = /1\d{9}(?:\d{3})?(?![\d.,%\w])/y

function isMinus(sign: string): boolean {
  return /[-−–]|minus/.test(sign)
}

/** `00:12` (hours and minutes), `6h20m`, `5 min`. */
function countAt(text: string, at: number): { seconds: number; to: number } | undefined {
  const told = matchAt(clock, text, at)
  if (told) {
    const [whole, hours, minutes, seconds] = told
    return { seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0), to: at + whole.length }
  }
  let to = at
  let seconds = 0
  for (let step = 0; step < 4; step++) {
    const found = matchAt(unit, text, step === 0 ? to : skipAt(/ ?/y, text, to))
    if (!found) break
    seconds += Number(found[1]) * (found[2] ? 86_400 : found[3] ? 3600 : found[4] ? 60 : 1)
    to = found.index + found[0].length
  }
  return to > at ? { seconds, to } : undefined
}
