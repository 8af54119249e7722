/** Which moments of an incident an entry marks, by the words people use for them. */

import type { Prose } from '../../markdown/prose.ts'
import type { TimelineMarker } from '../../postmortem.ts'

const incident = '(?:incident|outage|impact|degradation|downtime|disruption|interruption)'

const words: readonly (readonly [TimelineMarker, RegExp])[] = [
  [
    'started',
    new RegExp(
      `\\b${incident} (?:begins?|began|starts?|started|begun|onset)\\b|\\b(?:start|beginning|onset) of (?:the )?(?:\\w+ )?${incident}\\b|^(?:start|started|begin|began|onset)\\b[^\\w]*$|\\b(?:errors?|failures?|timeouts?|requests?|calls?|logins?|payments?|orders?|users?|customers?) (?:begins?|began|starts?|started) (?:to (?:fail|rise|climb|appear|see|get)|failing|timing out|seeing|getting|appearing|rising|climbing)\\b|\\b(?:errors?|failures?|timeouts?) (?:begin|began|start|started)\\b|\\bfirst (?:errors?|failures?|failed|failing|timeouts?)\\b|\\b(?:goes|went|going) down\\b|\\b(?:becomes?|became) (?:unavailable|unreachable|unresponsive|inaccessible)\\b`,
      'i',
    ),
  ],
  [
    'detected',
    /\bdetect(?:s|ed|ion)?\b|\b(?:alert|alarm|monitor)s?\b[^.]{0,40}\b(?:fire[sd]?|firing|trigger(?:s|ed)?|raised|received|went off|is down)\b|\bfirst (?:alert|report|noticed|complaint|ticket|observed|customer|user)\b|\b(?:notice[sd]|(?:users?|customers?|we|team) notice)\b|\breport(?:s|ed)? (?:by|that|from)\b|\b(?:users?|customers?) (?:report|complain)/i,
  ],
  [
    'paged',
    /\b(?:[Pp]aged\b|[Pp]aging (?:the|on)\b|[Pp]ages (?:the\b|on-?call|@|[A-Z]))|\b[Pp]ager(?:[Dd]uty)?\b[^.]{0,30}\b(?:alert|fire[sd]?|goes|went|triggered|page)|\bon-?call\b[^.]{0,40}\b(?:is|was|were|gets?|got) (?:called|paged|notified|alerted)\b|\bcall(?:s|ed) out\b/,
  ],
  ['acknowledged', /\back(?:s|ed|nowledge[sd]?|nowledg(?:e)?ment)?\b(?! (?:the )?(?:outage|incident|issue|problem))/i],
  [
    'mitigated',
    /\bmitigated\b|\bmitigation\b(?: (?:is|was|has been))? ?(?:applied|deployed|complete|completed|in place|effective|merged|confirmed|$|[:.(])|\brepaired\b|\broll(?:ed)?[ -]?back (?:complete|completed|done|finished|successful)|\brolled back\b|\bstabili[sz](?:ed|es)\b|\b(?:rollback|revert) (?:is |was )?(?:complete|completed|done|finished)\b|\b(?:workaround|fix|hotfix) (?:is |was )?(?:applied|in place|deployed)\b/i,
  ],
  [
    'resolved',
    new RegExp(
      `\\bresolved\\b|\\bresolution confirmed\\b|\\b(?:fully |completely )?recovered\\b|\\b(?:service|services|everything|traffic)(?: is| was| were| are)? (?:fully )?(?:restored|healthy|recovered)\\b|\\b${incident} (?:ends?|ended|is over|over|closed)\\b|\\bend of (?:the )?${incident}\\b|\\b(?:back|returns?|returned|returning) to (?:normal|baseline|usual)\\b|\\b(?:service|services|site|api|system|everything)(?: is| was| are| were)? back(?: up| online)?\\b|\\b(?:errors?|failures?|timeouts?|alerts?) (?:stop|stops|stopped|cease|ceased|subsided?|disappear|disappeared)\\b|\\brecovery (?:is |was )?(?:complete|completed|confirmed)\\b|\\ball[ -]clear\\b`,
      'i',
    ),
  ],
  [
    'customerMessage',
    /\bstatus ?page\b|\b(?:customers?|users?|clients?|subscribers?|community|public) (?:(?:is|are|was|were) )?(?:notified|informed|e-?mailed|told)\b(?! us)|\b(?:notif(?:y|ied)|inform(?:ed)?|e-?mail(?:ed)?) (?:all |the |our |affected )*(?:customers?|users?|clients?)\b|\b(?:announcement|notice) (?:is |was )?(?:posted|published|sent|on)\b|\bpublic (?:statement|notice|message)\b/i,
  ],
]

const denied =
  /\b(?:not|never|no|isn['’]t|wasn['’]t|aren['’]t|cannot|can['’]t|un|without|before|until|to be)(?: \w+)? $/i

/**
 * The moments that an event marks, by its first sentence and its bold words: later sentences tell of other moments.
 * A denial before the words ("not resolved") takes the mark away.
 */
export function markersOf(body: Prose, tag = ''): TimelineMarker[] {
  const sentence = /^[\s\S]{0,300}?(?:[.!?](?=\s)|$)/.exec(body.text.slice(0, 300))?.[0] ?? ''
  const bold = body.marks.filter((mark) => mark.kind === 'strong').map((mark) => body.text.slice(mark.from, mark.to))
  const said = [tag, sentence, ...bold.slice(0, 10)].join('. ').slice(0, 600)
  return words.flatMap(([marker, pattern]) => {
    const found = pattern.exec(said)
    if (!found || /\b(?:not|never)\b|n['’]t\b/.test(found[0])) return []
    return denied.test(said.slice(Math.max(0, found.index - 30), found.index)) ? [] : marker
  })
}
