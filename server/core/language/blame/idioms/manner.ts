import { type Phrases, phrases } from '../../analysis/phrases.ts'

/** How somebody acted, said with a phrase after the verb: with people as the subject it is blame. */
export const carelessManner: Phrases = phrases(`
  when * fancy|mood take; when|whenever it suit|please; when * feel like; in * own good|sweet time; at * leisure; by guesswork|guess|eye|feel|ear
  on a hunch|whim|guess|dare|bet; for no * reason; for fun; for the fun|hell|sake of it; at random; on autopilot; with one eye on; with one hand; with * mind on
  with * phone|pager * silent|off|mute; with * foot|feet up; in the middle of the * day|peak|sale|rush; against all|every|better|site|good advice|practice|rule|judgement|judgment|sense
  by * own decision|initiative; of * own accord; off * own bat; like * bull|headless|cowboy|lunatic|maniac; as if it be; without a safety net; without permission
  for * umpteenth|nth|hundredth|thousandth time; not for the first time; too late to|for; on the say-so; hell for leather; full tilt; by the seat
  in full view|knowledge of|that; in the knowledge; half-heartedly; with * headphones|earbuds
  long after|before * should|agreed; days|hours|week|weeks|months|day|hour after * promised|due|agreed; well after * promised|due|deadline; without a rollback|backup|clue|heads-up

  without so much|even|any|a|first|ever|another word|thought|glance|look|notice|warning|as|heads-up|care|regard|hesitation|permission|authorisation|authorization|consultation|explanation|second|single|moment|shred|hint|proper|whisper|check
  without * word to|from|of; without * so much; without second|further thought
  without thought|regard|permission|asking|approval|authorisation|authorization|notice|warning|authority|hesitation|consultation|explanation|looking|thinking
  without even|ever|once|actually|bother|anybody|anyone|so much|first
  with no|zero|little|scant|complete|utter|total|blatant|open regard|notice|warning|idea|care|thought|disregard|heads-up|clue|contempt|explanation|respect|urgency|understanding
  with * regard whatsoever; with * eye|eyes closed|shut; with gusto; with half a|an|his|her|their|one; with abandon; on * whim|hunch
  on * gut; on * say-so; by guesswork; off the top; behind * back; at * whim
  out of * laziness|spite|habit|boredom|impatience|convenience|arrogance|fear|pride|carelessness|ignorance|negligence|stubbornness|vanity
  against * advice|policy|instruction|order|rule|guidance|recommendation|procedure|protocol|warning|agreement
  with the grace|subtlety|care|caution|finesse|urgency|speed|attention|delicacy|elegance of a|an; in defiance; in contempt; in violation; in breach; in contravention; in derogation; in dereliction
  in spite of * warning|advice|reminder|instruction|call|request|sign|two|three|all
  despite * warning|reminder|advice|instruction|told|warned|banner|email|mail|sign|reminded
  despite be|having|have tell|told|warn|warned|remind|reminded; despite the very; notwithstanding; heedless of
  regardless of * warning|rule|freeze|process|policy; in * hurry|rush|haste|panic|temper|huff|hissy
  half asleep|drunk; in * sleep; hungover; in * infinite wisdom; of all people|thing|place|day; if you can believe
  true to form; as usual; as always; as ever; as per usual; as per tradition; per tradition; per usual
  as is * custom|habit|wont|way|tradition; as they|he|she|it do|always|tend; go figure; willy-nilly
  higgledy-piggledy; unread; unseen; unreviewed; sight unseen; untested; unopened; unchecked
  unannounced; unasked; unbidden; at * last minute|moment; minutes|minute|hour before * weekend|holiday|lunch
  all too; as though nothing; as if nothing|nobody; as if it; tests unrun; by mistake; by accident
  through carelessness|negligence|inattention|neglect|ignorance; for convenience|comfort|kicks|fun
  for * own convenience|comfort; to save|avoid * minute|time|effort|hour|trouble|work|second|money
  to get * home|sleep|rid|lunch; to show off; to go home; to make * number|life|bonus|look|deadline
  the wrong way; wrong way round|around; upside down; inside out; back to front; backwards; into itself
  instead of ask|check|read|look|test|wait|follow|call|think|escalate|stop|tell|talk|fix|investigate|verify|ring|report|do|use|question
  rather than ask|check|read|look|test|wait|follow|call|think|escalate|stop|tell|talk|fix|investigate|verify|ring|report|walk|admit|reach
  blissfully|blithely|seemingly|apparently|wholly unaware|oblivious|ignorant; without any doubt|hesitation|qualm; without looping in; without be thorough|careful|rigorous|attentive|sure; without a|any|another thought|word|glance|look|care|qualm
  in a|full|blind|sheer|total|complete * panic|fury|rage|temper|strop|huff; in full panic|rage|flight mode; in panic mode; against * letter|spirit|advice|wish|better|instruction|order; contrary to every|all|our|policy|procedure; contrary to the * rule|policy|procedure|freeze|instruction|order|advice|runbook|plan|agreement|process|letter|manual|handbook
  undeterred|unfazed|undaunted|unmoved|unperturbed|unbothered|untroubled by; blind|deaf|oblivious|indifferent to; ignorant|heedless|scornful|contemptuous|dismissive|unmindful of; drunk|high on; flushed|intoxicated|emboldened with|by; too proud|lazy|busy|shy|scared|timid|vain|stubborn|arrogant|keen|eager|afraid|important|grand|drunk|bored to ask|read|check|admit|care|wait|look|listen|notice|bother|escalate|call|stop|think
  never one|a|man to|for; not one to|for; not content with|to; with breathtaking|astonishing|staggering|remarkable|admirable|supreme|breezy|blithe|misplaced|unshakeable|touching confidence|certainty|indifference|optimism|calm|faith|speed|ease
  neither read|ask|wait|test|check|look|think|tell; not think straight|twice|ahead|it; not bother|stop|pause to; expect a different; vastly|grossly|badly overrate|overestimate
  over * objection|protest|head|heads of|from|and|.|,; in the face|teeth of; while|whilst watch|play * match|game|film|telly|netflix|football|tv; while|whilst chat|text|scroll; as if|though he|she|they own; as if it be|were nothing|staging|a; for the hell|heck|fun|lulz|sake of; regardless .; regardless ,; overly trusting|confident|eager
  on the nod; without due|proper|adequate|sufficient|appropriate|reasonable * care|diligence|attention|regard|consideration|thought|consultation; in * own sweet|good time; at a leisurely|snail's|glacial pace; without understand|know|grasp|care|regard|read|have; not know * from; like there be no; under the influence; with * mind elsewhere; with all the * of an?; with a shrug|yawn; in blind faith|trust; on blind faith|trust; by * guess; on * guess|hunch; straight to|in|into|on prod|production without
  with abandon|impunity|gay|reckless; into the abyss; following a tantrum|row|sulk|strop`)
