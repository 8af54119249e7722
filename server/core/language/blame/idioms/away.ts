/** Where people were instead, and what they did there: no reproach by itself, but told as one. */
export const away = `
  be at * pub|party|cinema|gym|beach|wedding|barbecue|bbq|match|game|concert|dentist|hairdresser|lunch|dinner|movies|festival|football
  be in * pub|bath|shower|bar|sauna|garden|cinema|theatre|canteen|smoking; be asleep|afk|hungover|abed; be * asleep; be sleep
  be busy with|on|at; be otherwise engaged|occupied; be awol; be not * desk|post|station; be on * boat|plane|golf|beach|ski|slope
  be out for|at|with|get|having; be chat; be gossip|daydream|flirt|text|scroll|doodle|joke; leave * desk|post
  leave * phone|pager|laptop in|at|on; turn|switch off * phone|pager|notification; turn|switch * phone|pager|notification off
  have * phone|pager flat|dead; have * train|bus|flight|plane to
  want to go|leave|finish|catch|get|look|impress|show|prove|be; want * to go|finish|be; want * live|out|done|shipped|closed by|before
  could not wait|find; can not be find|reach; be * always late; be always late; be late; be forever
  have * history|record|habit|reputation of|for; do it|this|that again; do * before; do it * again; know * shortcut
  have other|better|different plan|priority|idea|thing; have plan; be off duty|shift|home|early; be abroad; be mid
`
/** What people do that turned out badly, or that is told as if it were wrong. */
export const ill = `
  quietly change|disable|remove|drop|raise|lower|turn|switch|revert|merge|push|edit|delete|extend|alter|skip|bump|move
  go|nip|pop|step out|off for|to * smoke|coffee|lunch|beer|drink|pint|haircut|nap|swim|walk|cigarette; go for * smoke|coffee|beer|drink|pint|haircut|nap|swim|run|walk
  swap|cross|reverse|invert|mix|transpose * cable|feed|lead|label|wire|column|digit|argument|parameter|sign|polarity|connector|two|unit
  leave out; leave * in place; leave * mode|flag|debug on; leave * as is|default; drop step|row|index; forget
  do step * before; run * against|on|in prod|production|live; run|push|deploy|release|publish|merge * from * laptop|phone|home|train|airport|desktop|memory
  claim that|it|he|she|they|to; later claim|insist|say; blame the|it|his|her|their|a|an|each; point at|to * team|vendor|network|other
  chalk * up; treat|dismiss|regard|class|classify|log|mark|tag|file|label|close * as|under noise|spam|flaky|flake|blip|glitch|known|cosmetic|minor|later|someday|transient
  treat|dismiss|regard|class|classify|file|label|close|log * as|under * noise|alarm|blip|glitch|false|test|user|problem; take it|this|that|them for * alarm|glitch|test|drill|noise|printer|user
  comment out; hardcode|hard-code|hard-wire|copy-paste|copy-and-paste|force-push; skip over; cut * budget|headcount|staff|training|testing|funding|corner
  deprioritise|deprioritize|descope|de-scope; park * in|until|under; lose * handover|note|ticket|list|key|paperwork; misfile; misdirect
  press|push for|to|ahead|through; be not * convinced|willing|keen|interested|available|present; think * overkill|superfluous|unnecessary|redundant|optional|pointless|safe|harmless
  believe|feel|find|consider|deem|judge|reckon|figure|decide|think * overkill|superfluous|unnecessary|redundant|optional|pointless|waste|ugly|safe|harmless|cosmetic|fine|worth
  believe|think|reckon|figure|hope|decide * would|will * go away|sort|resolve|recover|clear|hold|wait|do|right|fine|ok|okay
  be convinced|certain|confident|sure that|it|he|she|they|the|this; figure it|that; believe it|himself|herself; be under * impression
  come up with * own; have * own idea|way|version|script|copy; improvise; tinker; fiddle
  swipe; scroll; click through|ok|yes|away; hit ok|yes|approve|retry|send; accept|confirm * prompt|warning|dialog|dialogue|default
`
