/** Leaving undone, letting things go to ruin. */
export const neglect = `
  drop * ball|catch; drop * on; let * slip|slide|lapse|rot|fester|drift|expire|wither|moulder|rust|decay
  let * run out|dry|flat|low; let * run dry|flat; let * pile up; let * fall; let * go to; let * down; let * go stale
  let * sit; let * gather; let * through; let go off; kick * can; kick * down the road|track; kick it|this|that down
  kick * into * long|touch; put * on * back|long burner|finger; put off; keep put * off; put * off until
  long-finger; shelve; leave * too late; leave * to * last
  leave * unattended|unread|unanswered|unlocked|unfinished|unchecked|unprotected|rotting|hanging|lying|unsecured|untested|undocumented|unpatched|unreviewed|unsupervised|unguarded|unresolved|untouched|undone|unopened|unsigned|unacknowledged|open
  leave * to rot|chance|fate|luck|fester|others; leave * to * next; leave * in * lurch; leave * high and dry
  leave * in * mess|drawer|draft|dark|cold; leave * on read; leave * hold; leave * lying; leave * wide open
  leave * swing; leave * door|gate|lid * open; leave no note|documentation|trace|handover; leave * half
  leave * behind|running|plugged|blank|off; sit on; sit around; sit idle|idly|by|back; sit there; sit tight; sit out
  stand by; stand idly; stand and watch; hang fire; do nothing; do not * lift; do little; do * nothing
  do half * job; do * by half; do no test|check|work; take no action; take no notice; take no precaution
  take no step|backup|interest; make no effort|attempt|mention|note|plan|provision|move; lift no finger; bury * in
  sweep * under; keep * in * drawer; forget; forget all about; fail * duty; fall through * crack; fall asleep on
  fall behind; fall short; fall down on; slack off; take * foot; take * holiday; rest on; wash * hand; be remiss
  be derelict; be slow to|in|off; be late with|to|in; be slack; be behind with; be too late
  get sloppy|lazy|complacent; become complacent; grow complacent; get round|around to; get out of bed
  let * wither|languish|moulder|linger|gather; leave * to wither|languish|its|their fate; gather dust; grow|get comfortable|cosy with
  put * foot|feet up; put * on mute|silent; twiddle * thumb; watch * grow|fill|burn|climb|unfold|happen; stand around
  swan off; bunk off; skive off; take * nap; take * afternoon|morning off; call it a day|night
  have every|ample chance|opportunity; go back to whatever|what; do bugger|sod all; do next to nothing; do precious little; do not so much`
