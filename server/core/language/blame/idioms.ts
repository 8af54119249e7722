import { phrases } from '../analysis/phrases.ts'

/** Ordinary English for carelessness and neglect: with people as the subject it is blame. */
export const carelessIdioms = phrases(`
  drop * ball; cut * corner; turn * blind eye; turn * deaf ear; lose track; lose * plot; lose sight; lose interest
  bark up * tree; kick * can; kick * down the road; take * eye off; jump * gun; pass * buck; look * other way
  fall asleep; fall through * crack; let * slip|slide|lapse|rot|fester|drift|expire|wither; let * run out; let * pile up; let * fall
  leave * unattended|unread|unanswered|unlocked|unfinished|unchecked|unprotected|rotting|hanging|lying|unsecured|untested|undocumented
  leave * to rot|chance; sit on * hand; sleep through; sleep on; wave * through; nod * through; rubber-stamp; rubberstamp
  sign * unread; brush * off|aside; shrug * off; fob * off; blow * off; wash * hand; bury * head
  play hero|cowboy|god; go rogue|cowboy; wing it; phone it in; roll * dice; hope for * best; cross * finger
  take * for granted; take * shortcut; take * liberty; take it upon; take no action; take no notice; take * easy way
  see fit; have * bright idea; have * nerve; have * audacity; have better thing; find better thing; have one job
  ask for trouble; make * mess|hash|mistake|blunder|error; commit * error|blunder; get * wrong; have * wrong; mix * up; mess * up; screw * up
  fall for; wander off; cover * up; keep * in * dark; keep quiet; keep mum; drag * foot|heel; put * on * back burner
  shoot from * hip; fly blind; fly by * seat; ride roughshod; pull rank; bend * rule; flout * rule; throw * over * wall
  throw * under * bus; throw caution; miss * boat; miss * obvious; miss * point; pay no|little|scant attention|heed|regard; pay lip service
  do nothing; do half * job; do not * lift; say nothing; tell nobody|no-one|no one; ask nobody|no-one; check nothing; learn nothing; read nothing
  make no effort|attempt|mention; be asleep; be nowhere to; be out to lunch; be oblivious; be clueless; be out of * depth; be too lazy|busy|proud|tired|eager|slow
  be unable|unwilling to be bothered; be caught napping; be miles away; be at fault; be * no help
  rush * through|into|out; rush to; dash * off; bash * out; throw * together; cobble * together
  burn through; barge ahead; press * regardless; carry on regardless; plough on|ahead; plow on|ahead; go ahead anyway; push ahead anyway; push * anyway; merge * anyway; deploy * anyway
  trust * memory|gut|luck; rely on memory|luck|guesswork|hearsay; go from memory; stick * head; go off script; stray from; dither over; stand by; stand idly; sit idly; sit back; sit there
  fiddle with; tinker with; mess with; meddle with; play with * prod|production; yolo; break * promise; go back on; go awol; go missing; go quiet; go dark
  know better; should know better; jump to conclusion; leap to conclusion; chase * wrong; chase ghost|shadow; waste * hour|minute|time|day|week|morning|night|afternoon
  point * finger; blow * through|past; sail past|through; skate over; paper over; gloss over; skim over; click * through|away; hit snooze; snooze
  go back to sleep|bed; roll over; keep put off; take no precaution; let * flat|dry|go|off; hit|press send|enter|delete without keep * in * drawer; bury * in; hide * from; sweep * under; kick it|this|that down`)

/** The same for what people did not do; they count only when denied. */
export const denied = phrases(`
  lift * finger; bat * eyelid; give * thought|damn|toss|look|glance|time|notice|warning|heed; have * sense|decency|courage|gut|foresight|courtesy|wit|presence|patience
  care to; deign; talk to|with anyone|anybody|anything; tell anyone|anybody|a soul|anything; consult; think to; think of; see * fit|point; raise * alarm|concern|hand|objection|flag; say * word|thing; do * job|homework|duty|diligence
  take * seriously|trouble|responsibility|ownership|care|interest; hold back; stop to; spare * thought|glance; make * effort|attempt|sure|connection
  make * aware; put * two and two; keep * up; keep * eye|promise|word|posted|informed; follow * through|up|procedure|instruction|process|step|runbook|rule; get round|around to; get back
  pay * attention|heed; bother; look beyond|past|at|twice|up; read beyond|past; show up; turn up; pick * up; speak * up; own up; wake up; let * know`)
