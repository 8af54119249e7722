/** Not looking, not listening, being elsewhere in mind or body. */
export const inattention = `
  take * eye off; lose track; lose sight; lose * plot; lose interest; tune out; zone out; nod off
  doze off; drift off; drop off to sleep; fall asleep; sleep through; sleep on; sleep at|in; oversleep; be asleep at|on
  be half asleep; be fast|sound asleep; be caught napping; nap on; be out cold; snore through
  go back to sleep|bed; roll over; be miles away; be somewhere|elsewhere; be away with the fairy; be off with
  be out to lunch; be out of it; be nowhere to; be nowhere near; be on autopilot; run on autopilot; be oblivious
  remain|stay oblivious; be * oblivious; be|remain|stay blissfully|blithely unaware; be dead to
  be not|hardly|barely|scarcely * attention; pay no|little|scant|insufficient|zero attention|heed|regard
  be * too distract|busy|drunk|tired|preoccupied|absorbed; be busy watch|chat|argue|gossip|play|scroll|text
  be glued to; be engrossed; be hungover; have * eye on; have * mind on|elsewhere; have * mind somewhere
  have * head in|elsewhere; have phone * silent|off|mute; have * phone on silent; have * phone off
  have * phone switched; have * phone in; have * phone mute; have * eye closed|shut; miss * obvious; miss * point
  miss * boat; miss * glaring; miss what; overlook; look straight|right past|through; look past; look away
  walk * past; step over; not see * nose; drive|sail|blow|skim|skate|scroll past|through|over; skim read
  be * at the wheel|switch; sleep at * wheel|switch; not notice; watch * telly|tv|football|netflix|film
  play * phone; scroll on; be off get|have; be absent-minded; be away from * desk|post|keyboard
  leave * post|desk|station
  watch the game|match; go back to * game|film|dinner|netflix|sleep|bed|phone|lunch; finish * dinner|crossword|lunch|coffee|game|cigarette|meal first; spend * on * phone; pay no mind; lose * thread; lose concentration|focus; let * concentration|attention|mind|guard wander|slip|drop|down; drop * guard; take * eyes off; daydream
  hardly|barely|scarcely look|read|glance|check|test|review|try|bother|listen|skim|scan; merely|only glance|skim; give * cursory|perfunctory|passing glance|look|read|review|thought; only bother
  have|keep * eyes on * phone|match|game|telly; be * fiddle with; be half-asleep; be half awake`
