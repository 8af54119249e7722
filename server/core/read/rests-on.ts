/** Whether an answer rests on a person's or team's failing, on the system, or says nothing yet. */
export function restsOn(answer: string): 'system' | 'person' | 'open' {
  const text = answer.trim()
  if (!/\p{L}/u.test(text) || blank.test(text)) return 'open'
  return failing.test(text) || agent.test(text) ? 'person' : 'system'
}

const blank =
  /^(?:⟨[^⟨⟩]*⟩|<[^<>]*>|_+|\[[^[\]]*\]|(?:because\s+)?(?:tb[acd]|n\/?a|unknown|unclear|not (?:yet )?known|to be (?:determined|confirmed|investigated|answered)|todo|we (?:do not|don['’]t) know)\b.*)[.!?]?$/is

const failing =
  /\b(?:forgot|forgotten|careless(?:ness|ly)?|inattenti(?:on|ve)|negligen(?:ce|t)|overconfiden(?:ce|t)|human error|operator error|user error|pilot error|laz(?:y|iness)|sloppy|incompeten(?:ce|t)|did(?:n['’]t| not) bother|did not pay attention|lack of (?:attention|care|diligence|discipline|awareness)|necessary diligence|complacen(?:cy|t)|not paying attention|misread|mixed up|fat[- ]finger\w*)\b/i

const people =
  '(?:he|she|I|someone|somebody|nobody|no one|everyone|(?:the |an? |our |on-?call |senior |junior ){1,3}(?:engineer|developer|operator|admin|administrator|analyst|technician|worker|team|reviewer|approver|author|on-?call|manager|intern|contractor|user)s?|[A-Z][a-z]+)'
const flaws =
  "(?:panicked|did(?:n['’]t| not) (?:check|test|read|look|think|follow|know|concentrate|verify|ask|notice|care|renew|apply|want)|does(?:n['’]t| not) (?:read|know|check|test|think|talk|care|look|follow)|thought (?:he|she|they)|figured|figures|assumed|ignored|overlooked|skipped|neglected|failed to|relied blindly|approves everything|was (?:careless|tired|distracted|lazy|in a hurry|rushed|junior|new|unaware|inexperienced)|is (?:junior|careless|lazy|inexperienced)|should(?:n['’]t)? have)"
const agent = new RegExp(`(?:^|[\\s,;])${people} ${flaws}\\b`)
