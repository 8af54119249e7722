import type { ActionItem } from '../../postmortem.ts'

export type Status = ActionItem['status']

const words: Readonly<Record<Exclude<Status, 'unknown'>, string>> = {
  done: `done|complete|completed|closed|fixed|resolved|implemented|merged|shipped|released|deployed|landed|finished|
    accomplished|delivered|yes|live|rolled out|addressed|verified|erledigt|fertig|abgeschlossen|umgesetzt|fait|terminé|
    terminée|clos|hecho|hecha|completado|terminado|cerrado|feito|feita|concluído|concluída|fechado|fatto|completato|chiuso|
    gedaan|klaar|afgerond`,
  open: `open|opened|to do|to-do|todo|in progress|in-progress|wip|work in progress|ongoing|started|not started|pending|
    planned|in review|under review|in course|blocked|draft|drafted|new|backlog|in backlog|existing story in backlog|no|
    scheduled|assigned|unassigned|proposed|ready|doing|not done|failed|partial|partially done|on hold|in development|in testing|
    accepted|triage|triaged|underway|under way|active|paused|not yet|deferred|postponed|offen|in arbeit|
    in bearbeitung|geplant|läuft|ouvert|ouverte|en cours|à faire|planifié|abierto|abierta|en curso|en progreso|pendiente|
    planificado|aberto|aberta|em andamento|em curso|pendente|planejado|planeado|aperto|aperta|in corso|da fare|pianificato|
    in behandeling|lopend|gepland`,
  dropped: `dropped|cancelled|canceled|won't do|won’t do|wont do|won't fix|won’t fix|wontfix|rejected|not planned|abandoned|declined|
    superseded|obsolete|not needed|no longer needed|duplicate|not doing|withdrawn|discarded`,
}

const byWord = new Map(
  Object.entries(words).flatMap(([status, list]) =>
    list.split('|').map((word) => [word.trim().replace(/\s+/g, ' '), status as Status] as const),
  ),
)

const signs: readonly (readonly [Status, RegExp])[] = [
  ['done', /^(?:✅|☑|✔|✓|🟢|○|💚|:white_check_mark:|:heavy_check_mark:|:check:|\[x\])/iu],
  ['dropped', /^(?:❌|🚫|✖|✗|☒|🗑|:x:|:no_entry(?:_sign)?:)/iu],
  ['open', /^(?:☐|⬜|🔲|⏳|🟡|🟠|🔴|🚧|🏗|△|◻|🔄|:construction:|:hourglass(?:_flowing_sand)?:|\[ ?\])/iu],
]

const longest = Math.max(...[...byWord.keys()].map((word) => word.length))

/**
 * Reads a status where one is expected: `DONE`, `Done — 2026-06-25`, `shipped 3/5`, `✅`, `in progress`. Ordinary words
 * that merely begin like one ("Open the valve") are no status.
 */
export function statusOf(field: string): { status: Status; length: number } | undefined {
  const sign = signAt(field)
  if (sign) {
    const after = field.slice(sign.length)
    const word = statusOf(after.trimStart())
    return word && word.status === sign.status ? { status: sign.status, length: field.length } : sign
  }
  const plain = field.toLowerCase()
  const head = /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}/u.exec(plain.slice(0, longest + 1))?.[0] ?? ''
  for (let end = head.length; end > 0; end = head.lastIndexOf(' ', end - 1)) {
    const status = byWord.get(head.slice(0, end))
    if (status && isAside(plain.slice(end))) return { status, length: field.length }
  }
  return undefined
}

/** A status sign at the head of a text: a ticked box, a check mark, an hourglass. */
export function signAt(text: string): { status: Status; length: number } | undefined {
  for (const [status, sign] of signs) {
    const match = sign.exec(text)
    if (match) return { status, length: match[0].length + (text[match[0].length] === '\uFE0F' ? 1 : 0) }
  }
  return undefined
}

/** When, where or by whom, after a status word. */
function isAside(rest: string): boolean {
  return (
    rest.length <= 80 &&
    /^\s*(?:[.!]?$|[(:,;—–@#-]|\d|(?:by|on|as of|in|at|since|for|during|until|via|with|after|from)\b|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/.test(
      rest,
    )
  )
}
