import { type Phrases, phrases } from '../../analysis/phrases.ts'

/** The same for what people did not do; they count only when denied. */
export const denied: Phrases = phrases(`
  lift * finger; bat * eyelid; give * thought|damn|toss|look|glance|time|notice|warning|heed
  have * sense|decency|courage|gut|foresight|courtesy|wit|presence|patience; care to; deign
  talk to|with anyone|anybody|anything; tell anyone|anybody|a soul|anything; consult; think to; think of
  see * fit|point; raise * alarm|concern|hand|objection|flag; say * word|thing; do * job|homework|duty|diligence
  take * seriously|trouble|responsibility|ownership|care|interest; hold back; stop to; spare * thought|glance
  make * effort|attempt|sure|connection; make * aware; put * two and two; keep * up
  keep * eye|promise|word|posted|informed; follow * through|up|procedure|instruction|process|step|runbook|rule
  get round|around to; get back; pay * attention|heed; bother; look beyond|past|at|twice|up; read beyond|past
  show up; turn up; pick * up; speak * up; own up; wake up; let * know; be * bothered|arsed|troubled|persuaded|fazed
  can|could be bothered; feel responsible|obliged|curious; want to know|help|own|admit; dream of; hesitate to
  hold * back; have * clue|idea|courage|nerve|spine|backbone|imagination; know * basic|first|better|enough|from
  lose * sleep; make * clear|fuss; move * muscle; open * mouth|eye; pick up * phone; put * effort|thought|foot
  reach out; see * problem|need|reason|coming; seem to care|mind|know|notice; sit * down; step * in|up
  stop * ask|check|look|think|wonder|consider; take * step|notice|look; think * through|twice|ahead|beyond|about
  trouble to; understand; volunteer; write * down; go * look|check|see; give * a; occur to * to; come forward
  realise; realize; compare; cross-check; use * head|brain|checklist|tool; run * test|check|suite|dry|tool
  ask * for; do * math|maths|sum|arithmetic|reading|legwork|groundwork|work|minimum|needful|basics|round; apply * mind; occur
  respect * procedure|process|sequence|order|rule|freeze|protocol|instruction; honour|honor * promise|freeze|commitment
  count * zero; glance; give * look; scroll down|up|on; log * it|change|work; return * call|message|mail; see * through
  hand * over; lock * door|screen|cabinet; switch * back; set * back; put * back; undo * change; clean up; tidy up
  observe * freeze|rule|procedure|precaution; make * call|note|entry|backup; leave * note|message|word|trace|handover
  apply|exercise|show|use|take * diligence|care|caution|judgement|judgment|attention; read|get past; click; loop in
  pretend to; know what|how he|she|they|it * do|did|was|were; be not? awake|alert|competent|curious|careful|sober enough; be not? awake|competent to; so much as; live up; rise to; be one to|for; be not? up to * job|task|challenge|scratch|mark; be not? fit for|to; be not? interested in; be not? cut out; cover himself|herself|themselves; put ego|pride|difference aside; treat * as their|his|her own
  give * full|proper|due attention|concentration|consideration`)
