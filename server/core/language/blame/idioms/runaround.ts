/** Keeping those waiting who ask for help, and treating them badly. */
export const runaround = `
  give * runaround|brush-off|brushoff; keep|put|leave|have us|me|him|her|them|caller|customer|support * on hold; keep * waiting; string|strung * along; hang up on|mid-call
  go quiet|silent|dark|cold on; go silent; lead * up|down * garden; send * from pillar; bounce * back and forth
  pass * from desk|pillar|team|hand|one; send * around|round * house|circle; bounce * around|between; run * round|around * circle
  give * cold shoulder|silent treatment|short shrift|lip; play * off against; run down * clock; run * clock down
  hide behind * process|sla|contract|script|policy|print|rule|job|manager|wording; read * from * script; stick to * script
  send * canned|template|boilerplate|stock|standard|holding reply|answer|response|mail|email|text
  close * without * read|look|reply|answer|fix|test|check|ask; close * as duplicate|wontfix|invalid|resolved without|before|unread
  make * wait|beg|repeat|jump|queue; talk down to; patronise; patronize; treat * like * nuisance|idiot|child|fool
  leave * to * own device|voicemail|chance; leave * to fend|guess|rot; leave * guess|wait|stew; leave * stranded|unanswered
  drop off * call; walk out of|on; storm out; slam * phone|door; shout at|over|down; yell at; scream at; snap at; bark at
  talk|speak over; hog; hijack * call|bridge|incident|meeting|thread|channel; derail * call|bridge|meeting|discussion|recovery
  second-guess; micromanage; micro-manage; backseat-drive; bike-shed; rubberneck; breathe down * neck
  arm-twist; twist * arm; lean on * to; badger; pester; pile on; undermine; belittle; heckle
  stay silent|quiet|mute on; send * away; turn * away at
`
