/** Telling it otherwise than it was. */
export const concealment = `
  sugarcoat; sugar-coat; sugar coat; downplay; minimise * severity|impact|problem|scale; minimize * severity|impact|problem|scale
  understate; soft-pedal; water * down; dress * up; spin * as; play * up; handwave; hand-wave; cherry-pick * figure|number|metric|quote
  massage * figure|number|report|metric; embellish; exaggerate; overstate; overpromise; over-promise; oversell; paint * rosy
  sit on * fact|truth|result|knowledge; bury * in * footnote|appendix|thread|comment|annex; keep * off * record|report|ticket
  hide * from; try|attempt|choose to hide|conceal|bury|cover|disguise; conceal; omit * to mention|tell|say; leave * unsaid
  fib; concoct; cook up; guesstimate; tell * half|what * want; tell * different|other story
  claim * to have; claim ignorance|credit|innocence; claim * know nothing; plead * busy
  give * false|wrong|misleading|bogus number|status|answer|date|figure|information|impression|reassurance|assurance
  give * free|clean pass|bill; report * green|done|complete|fixed|ok without; tick * off without|unseen|untested; mark * done without
  tell * to nobody|no-one|no; mention|report|say|show|pass|forward * to nobody|no-one|none; mention|report|tell|show * to no one
`
