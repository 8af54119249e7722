import { judgementNouns } from '../../analysis/lexicon.ts'

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

/** Nouns that judge a person's mind or work, the rarer ones as well. */
export const judgingNouns: ReadonlySet<string> = new Set([
  ...judgementNouns,
  ...words(`impatience clumsiness cockiness obliviousness pig-headedness bloody-mindedness grandstanding machismo
    one-upmanship groupthink sycophancy lassitude lethargy disinterest nepotism cronyism cheapness tight-fistedness
    slackness laxity laxness indolence slovenliness shoddiness heedlessness unpreparedness tardiness timidity
    spinelessness pettiness stonewalling insouciance flippancy glibness obstinacy intransigence
    haplessness gutlessness short-sightedness shortsightedness whitewash malpractice cluelessness foolhardiness
    amateurishness bumbling buffoonery idiocy imprudence recklessness thriftlessness cowboyism
    overeagerness over-eagerness selfishness self-importance smugness
    pomposity pedantry bickering squabbling infighting backbiting scapegoating buck-passing corner-cutting box-ticking
    foot-dragging penny-pinching hand-waving handwaving wishful-thinking`),
])

/** Words that stand alone as a cause only where somebody's mood is meant: `Pride.`, `Plain boredom.` */
export const moods: ReadonlySet<string> = new Set(
  words('pride vanity greed boredom ego politics optimism hurry distraction panic forgetfulness wilfulness spite envy'),
)

/** Adjectives that are said of minds alone, so that even of a thing they judge whoever made it: a *reckless* import. */
export const mindAdjectives: ReadonlySet<string> = new Set(
  words(`careless negligent sloppy reckless irresponsible foolish incompetent unprofessional clueless inept arrogant
    complacent thoughtless amateurish slapdash boneheaded lackadaisical cavalier half-hearted ill-judged foolhardy cowardly
    pigheaded pig-headed slipshod imprudent brainless spineless gutless tactless hot-headed trigger-happy gung-ho
    ham-fisted cack-handed half-assed half-arsed hare-brained harebrained feckless neglectful heedless penny-pinching
    self-serving undisciplined haphazard devil-may-care shoddy unthinking idiotic moronic
    botched bungled bodged half-cocked ham-handed tone-deaf
    heavy-handed ill-advised ill-considered rash overzealous knee-jerk panicky wrong-headed cursory
    unforgivable inexcusable shameful disgraceful`),
)

/** Adjectives that judge nobody but the people with whom they stand: a *rogue* engineer, a *rogue* process. */
export const personAdjectives: ReadonlySet<string> = new Set(
  words('rogue drunken overpaid wannabe overambitious self-styled self-proclaimed jumped-up know-nothing overrated'),
)

/** What nobody says of a thing that people did without meaning them. */
export const harsh: ReadonlySet<string> = new Set(
  words('appalling atrocious abysmal dreadful disgraceful shameful pathetic woeful lamentable deplorable shoddy'),
)

/** What somebody's work is called where it is called names: *Peter's commits are a disaster*. */
export const travesties: ReadonlySet<string> = new Set(
  words('disaster mess joke disgrace embarrassment shambles nightmare liability farce travesty insult abomination'),
)

/** Virtues that nothing but people can have, so that nothing but people can lack them. */
export const virtuesOfMind: ReadonlySet<string> = new Set(
  words(`discipline sense foresight initiative curiosity professionalism diligence accountability rigour rigor
    vigilance competence prudence humility courage backbone honesty courtesy forethought conscientiousness`),
)

/** What is said of how people did something: a verdict where it is told whose doing it was. */
export const wanting: ReadonlySet<string> = new Set(
  words(`inadequate insufficient poor lacking substandard sub-standard sub-par chaotic disorganised disorganized
    uncoordinated lethargic sluggish underwhelming weak disappointing unimpressive unsatisfactory unconvincing casual
    leisurely relaxed belated lame feeble muddled patchy dismissive defensive evasive uninspired lukewarm tepid unhelpful shaky tenuous
    sketchy flimsy`),
)

/** What people do, so that it may be called wanting. */
export const doings: ReadonlySet<string> = new Set(
  words(`response handling communication review testing oversight supervision leadership preparation coordination handover
    planning decision-making reaction reply effort attempt performance conduct behaviour behavior attitude approach
    diligence judgement judgment work management support advice answer apology explanation excuse documentation follow-up
    monitoring vigilance commitment grasp command`),
)

/** What nobody has whom the writer respects: *his excuse*, *Finance's antics*. */
export const ownFlaws: ReadonlySet<string> = new Set(
  words(`excuse alibi antic theatrics nonsense tantrum whining attitude showmanship shortcoming failing fixation
    hobby-horse blind-spot pet-project brinkmanship posturing`),
)

/** Said of people in a note without a verb: `Vendor MIA`, `NOC oblivious`. */
export const absences: ReadonlySet<string> = new Set(
  words('oblivious clueless mia awol napping snoring dithering dozing slacking sulking faffing bickering squabbling'),
)

/** What people make and do, beyond plain acts, that an adjective of the mind judges. */
export const works: ReadonlySet<string> = new Set(
  words(`use import refactor refactoring plan moment commit deploy deployment cleanup clean-up merge hand design docs doc
    documentation edit rename restart handover rollback hotfix patch coding programming testing operation administration
    procurement leadership ownership wiring installation maintenance driving stunt experiment improvisation migration
    upgrade cutover configuration rollforward communication estimate scheduling purchase sign-off approval test push
    release procedure execution preparation cabling rewrite paste copy-paste deletion labelling labeling drilling
    glance look reading inspection apology blunder slip-up gaffe howler misstep misjudgement swap click keystroke remark mail email disregard optimism confidence culture mindset treatment measure repair job`),
)
