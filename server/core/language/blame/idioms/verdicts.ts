import { type Phrases, phrases } from '../../analysis/phrases.ts'

/** Expressions that judge people or their work, whatever the rest of the sentence says. */
export const verdicts: Phrases = phrases(`
  rookie|schoolboy|newbie|noob|novice mistake|error|move|stuff; beginner * mistake|error; amateur hour|night|work|mistake|stuff|dramatics
  keystone cops|cop|kops; clown show|car; three-ring circus; comedy of error; shambles|omnishambles|farce|pantomime|tomfoolery|skulduggery
  bad|poor|terrible|wrong|questionable|awful|lousy|dubious|dreadful|horrible|appalling|atrocious|abysmal decision|judgement|judgment|call|choice|form|idea|discipline|attitude|practice|workmanship
  poor|bad|sloppy|shoddy workmanship|craftsmanship|housekeeping|hygiene|etiquette; poor show; bad * judgement|judgment; poor work ethic; garbage|rubbish|trash|crap design|engineering|attitude; botch|bodge|hatchet job; bodge on bodge
  lack of judgement|judgment|professionalism|foresight|discipline|diligence|care|rigour|rigor|common|curiosity|interest|spine|backbone|urgency|effort|thought|pride|seriousness|competence|accountability
  no|zero|little|scant discipline|ownership|urgency|rigour|rigor|curiosity|pride|accountability|foresight|backbone|spine|professionalism|seriousness
  modicum|shred|ounce|grain|iota|minimum|semblance|scrap|scintilla of common|sense|professional|professionalism|pride|care|competence|decency|curiosity|foresight|thought|diligence|discipline|responsibility|effort|interest|urgency
  no excuse; dereliction of; gross|criminal|culpable negligence; asleep at * wheel|switch|helm; sleeping on * job; asleep at|on; cowboy deploy|move|change|hotfix|culture|behaviour|behavior|engineering; hero culture
  half * job; sad|sorry state of affair|affairs; beggar|beggars|defy|defies belief; you can|could not make * up; culture of|in|at; wake up call; hall of shame; dog's breakfast|dinner; pig's ear|breakfast; cock-up; fuck-up; balls-up; clusterfuck
  fine piece of work; slow clap; hat off to whoever; take a bow; not rocket; hardly rocket; no rocket science; attitude of; moment of madness|stupidity|idiocy|folly; act of folly|stupidity|madness|idiocy|cowardice
  not a|the|our|their|his|her? * finest|proudest|best|brightest|greatest hour|moment|day|work; hardly|scarcely * finest|proudest|best hour|moment|day|work
  too clever by half; more money|right|rights|confidence|enthusiasm|ego|ambition|opinion|haste|luck|title|permission|privilege|power|energy than sense|brain|brains|skill|talent|judgement|judgment|competence|clue; more in love with; in love with * own
  no|not|zero a|an? adult|grown-up|grownup in|around|present|awake; no adult supervision; not a single|one adult|grown-up|brain|clue; no|zero brain|brains|brain-cell; no brain cell; zero brain cell
  security|compliance|safety|governance|agile|change|review theatre|theater; vanity project; resume-driven|cv-driven|ego-driven|hope-driven|prayer-driven; seat of * pants; wing and a prayer; wishful thinking; spray and pray; finger-in-ears|head-in-sand|not-my-problem
  finger|fingers in * ear; head in the sand; blame game; turf war; pissing contest|match; ego trip|clash; power trip|play; clash of ego|egos; battle of ego|egos; point scoring; office politics; playing politics; empire building
  first ,? and? think later|second|afterwards|never|last; first ,? and? ask question later|second|afterwards; first ,? and? ask|read|test|check|look|talk|plan|verify|review later|second|afterwards|never|last; first and read|check|test|ask the|it|them|* second
  shoot first; fire ready aim; ready fire aim; copy ,? paste ,? and? pray; ship|merge|deploy|push|commit|click|restart|reboot and|, hope|pray
  rule|procedure|instruction|process|freeze|policy|checklist|runbook|doc|documentation|manual|standard|warning|test|testing|review be|seem|apply for|to other people; rule|procedure|instruction|process|freeze|policy|checklist|runbook|doc|documentation|manual|standard|warning|test|testing|review be|seem for others|mortals|wimps|losers|cowards|lesser
  apparently|evidently|clearly|obviously * optional|overrated; reading|thinking|instruction|courtesy|manners|testing|spelling seem|appear * optional|overrated
  short|below of? what * entitle|entitled|right to expect; lesson|study|masterclass|master-class|exercise|class|workshop|seminar|example|tutorial in|on|of how not to; masterclass|master-class in bad|poor|not|negligence|carelessness; not how * professional|professionals|adult|adults|grown-up|grown-ups work|works|behave|behaves|operate
  people|discipline|attitude|rigor|rigour|competence|competency|diligence|motivation|professionalism|seriousness|common-sense|mindset|carelessness|laziness|complacency|ego|arrogance problem|issue|deficit
  like an|a * beginner|amateur|fool|rookie|idiot|cowboy|muppet|clown|headless|bull; like children|lemmings|amateurs|idiots|fools|cowboys|clowns
  meet with * shrug|indifference|contempt|disdain|derision|scorn; not the brightest|sharpest|swiftest tool|knife|bulb|spark|crayon|penny; bright spark; let * loose on; faster than * brain; itchy * finger; loose cannon; law unto * himself|herself|themselves; waste of oxygen; walking disaster; laughing stock; itchy trigger; bad apple; habitual offender
  complete|total|utter|blatant|flagrant|wanton|wilful|willful|callous|reckless disregard|contempt|indifference; wilful|willful blindness|ignorance|neglect; studied indifference; fall on deaf; blind faith in|that
  elementary|cardinal|silly|stupid|dumb|monumental|colossal|glaring|unforgivable|inexcusable|shocking|appalling|embarrassing|childish|careless|needless|terrible|awful|dreadful|grave mistake|blunder|oversight|lapse|misjudgement|misjudgment|howler|gaffe|sin; reflect badly|poorly on; do * no credit; slap in the face; kick in the teeth
  insult to * intelligence; betrayal of * trust; left hand * right; nobody|no-one at the wheel|helm; mind the shop|store; headless chicken; old boy; ivory tower; empty suit; penny wise; cutting * corner; lip service; tick-box|checkbox exercise|mentality; rubber stamp; in name only
  badly|poorly|ineptly|clumsily|incompetently led|lead|supervised|thought|conceived|judged|communicated|coordinated; no way to run|manage|treat|operate a|an|our|this; with friend|colleague|vendor|partner|reviewer|teammate like these|this|that|him|her|them; what a * mess|hash|hames they|he|she|you make; beneath contempt; past caring; beyond a joke|belief|parody; box-ticking; corner-cutting; buck-passing; foot-dragging; penny-pinching; blame-shifting; cover-your-ass`)

/** Expressions that may judge people, and may not. */
export const mildVerdicts: Phrases = phrases(`
  masterclass|master-class in; textbook case|example of * people|engineer|engineers|human|not|how|giving; simply not good enough; leave * much|lot|something|everything to be? desire|desired; below par; own goal; unforced error
  what do|did we|they|you|anyone expect; finger pointing; blame culture; someone|somebody else 's job|problem; other people 's job|problem; not my job|problem|service|pager; could|might|may as well not have
  fall|be * short|below * standard|standards; be anyone's guess; famous last; nuff said; need i|we say more; the mind boggle|boggles; words fail; you tell me; nobody|no-one care; reading|thinking|counting|math|maths|spelling be hard`)
