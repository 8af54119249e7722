/** Verbs, adverbs and nouns by what they say about a person's act, in dictionary form. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Verbs that need a mind and say that it erred: blame also where a bullet drops the subject. */
export const mindErrors = words(`
  forget neglect overlook misread misjudge misunderstand misinterpret mistype misspell miscalculate misconfigure
  mishandle mismanage misdiagnose misplace misremember misclick mishear misdial fat-finger botch bungle fumble flub bork
  miscount mistime misestimate misgauge misconstrue misapply miskey mis-key miscode misfile misaddress misprioritise
  misprioritize miscommunicate mis-paste mis-send mistag overreact overcorrect overthink faceplant
  goof blunder oversleep disregard shirk mistake dawdle procrastinate dither panic bodge misuse misreport misinform`)

/** Verbs that people and machines share; with a person as subject they say that the person erred. */
export const sharedErrors = words(`
  fail miss ignore skip bypass circumvent omit break wreck ruin trash nuke sabotage violate breach flout deviate dismiss
  confuse mislabel misroute underestimate endanger jeopardise jeopardize squander waste delay mis-set clobber`)

/** Particles that turn an everyday verb into an error: `messed up`, `blew past`. */
export const errorParticles: Readonly<Record<string, ReadonlySet<string>>> = {
  mess: words('up'),
  screw: words('up'),
  foul: words('up'),
  cock: words('up'),
  slip: words('up'),
  trip: words('up over'),
  muck: words('up'),
  fuck: words('up'),
  bugger: words('up'),
  blow: words('past through up off'),
  sit: words('on'),
  sleep: words('through on in'),
  nod: words('through off'),
  wave: words('through away past on'),
  brush: words('off aside'),
  shrug: words('off'),
  gloss: words('over'),
  paper: words('over'),
  skim: words('over past'),
  click: words('through past away'),
  doze: words('off'),
  fall: words('asleep behind for short'),
  chicken: words('out'),
  slack: words('off'),
  wander: words('off'),
  rush: words('through into'),
  barge: words('in'),
  tune: words('out'),
  cover: words('up'),
  laugh: words('off'),
  walk: words('past away by'),
  look: words('away'),
  let: words('down slip slide lapse rot fester expire drift slide'),
  freeze: words('up'),
  sail: words('past'),
  scroll: words('past'),
  drive: words('past'),
}

/** Acts of diligence: not having done one is an omission. */
export const diligence = words(`
  check test verify validate review read look notice spot tell inform notify warn announce communicate ask consult
  escalate follow bother care think consider realise realize remember document update fix act respond react reply answer
  listen learn heed plan prepare monitor watch investigate question double-check confirm ensure coordinate clean revoke
  rotate renew finish complete admit mention report raise flag speak challenge attend show turn back pay get-around
  appreciate grasp recognise recognize acknowledge inspect examine study compare measure rehearse drill maintain call alert
  page ping phone open scroll click count cover consult cross-check proofread handover hand pass anticipate foresee
  wait loop consult talk concentrate account deliver write involve loop share say wake sign budget`)

/** Verbs that after *not* say what people lacked, not what they failed to do. */
export const lacks = words(
  'receive have get hear need affect know expect find see be want mean intend experience lose suffer',
)

/** After `failed to`: what was tried in good faith, an inability. */
export const attempts = words(
  'reach connect reproduce log load access join contact find recover restore restart reconnect',
)

/** Adverbs that say that the act was an error. */
export const errorAdverbs = words(`
  accidentally mistakenly erroneously inadvertently wrongly incorrectly unintentionally unwittingly improperly mistaken
  errantly prematurely`)

/** Adverbs that judge the manner of a person's act. */
export const judgingAdverbs = words(`
  carelessly blindly sloppily hastily lazily negligently recklessly foolishly stupidly happily cheerfully blithely merrily
  unthinkingly thoughtlessly irresponsibly inexplicably wilfully willfully knowingly arrogantly stubbornly unilaterally
  conveniently rashly naively clumsily heedlessly haphazardly unwisely lackadaisically half-heartedly grudgingly
  mindlessly recklessly brazenly needlessly senselessly illegally shamelessly stupidly insouciantly hurriedly
  unprofessionally inexcusably absent-mindedly singlehandedly single-handedly casually nonchalantly gleefully smugly
  obliviously breezily belatedly secretly furtively covertly sneakily surreptitiously frantically aimlessly wantonly
  cavalierly dismissively condescendingly impatiently lethargically incautiously injudiciously imprudently overconfidently
  presumptuously obstinately obtusely idly inattentively inconsiderately ineptly incompetently amateurishly wrongfully
  pointlessly gullibly hotheadedly`)

/** Adjectives that call the thing a person handled an error. */
export const wrongness = words(
  'wrong incorrect untested unreviewed bad broken faulty half-baked half-finished unfinished sloppy buggy bogus',
)

/** What people do to such a thing. */
export const handling = words(`
  run type pick select choose deploy push merge apply paste edit delete restart use enter copy upload ship release commit
  submit send drop set press pull plug unplug open close connect execute target touch approve launch put follow restore
  click install load mount order book print file configure change update flash wire attach write kill stop reboot
  terminate promote remove import assign grab take load mark`)

/** What ruins something, with a person as its subject. */
export const damage = words(
  'break wreck ruin trash nuke destroy cripple torch sabotage botch clobber brick tank hose bork crash',
)

/** Words for what went wrong as a whole. */
export const incidentNouns = words(`
  outage incident downtime problem issue failure disaster mess disruption loss error errors delay leak breach crash
  corruption damage accident overrun regression fault breakage spike blackout interruption debacle fiasco situation`)

/** Nouns that judge a person's mind or work. */
export const judgementNouns = words(`
  carelessness negligence incompetence laziness sloppiness ignorance recklessness stupidity arrogance complacency
  inattention inexperience overconfidence thoughtlessness irresponsibility indifference forgetfulness foolishness
  cowardice vanity gullibility bravado ego pigheadedness nonchalance heroics procrastination half-heartedness stinginess
  butterfingers brinkmanship amateurishness cluelessness bungling dithering meddling finger-pointing
  naivety haste impatience hubris sloth apathy ineptitude unprofessionalism inattentiveness dereliction amateurism`)

/** Adjectives that judge a person, a decision or an act. */
export const judgementAdjectives = words(`
  careless negligent sloppy lazy incompetent reckless irresponsible foolish stupid inexcusable unprofessional clueless
  inept arrogant complacent inattentive overconfident ignorant thoughtless amateurish unforgivable slapdash dumb idiotic
  boneheaded lackadaisical cavalier half-hearted lax oblivious unacceptable shoddy hasty rash ill-advised ill-judged
  ill-considered shortsighted short-sighted misguided unwise naive clumsy forgetful inattentive disgraceful shameful
  pathetic embarrassing inappropriate panicky devil-may-care unserious ham-fisted half-baked knee-jerk cack-handed
  heavy-handed gung-ho overhasty over-hasty overeager over-eager overzealous moronic half-assed half-arsed foolhardy
  cowardly pigheaded pig-headed laissez-faire undisciplined cursory perfunctory slipshod imprudent injudicious unthinking
  brainless mindless spineless gutless tactless smug cocky obstinate trigger-happy hot-headed overconfident overexcited
  self-appointed so-called egotistical bumbling hapless hopeless useless gullible deplorable disgraceful inexcusable
  dismal bungled botched hurried rushed sloppily-done impulsive impatient wanton indefensible unconscionable inexplicable
  inane asinine crass dilatory dozy egregious fatuous feckless flippant frivolous glib heedless incautious incurious indolent
  inconsiderate insouciant irrational laughable lamentable ludicrous myopic neglectful nonchalant obtuse offhand officious
  pitiful preposterous puerile reprehensible ridiculous scandalous shambolic shiftless silly slothful slovenly half-awake
  half-asleep unconcerned unmindful unobservant vain wilful willful witless woeful petulant self-important self-satisfied blasé
  bone-idle work-shy scatterbrained absent-minded ham-handed high-handed hare-brained harebrained bull-headed stubborn
  uncooperative overcautious indecisive faint-hearted lacklustre lackluster shameless`)

/** Nouns for an act or a decision, which an adjective may judge. */
export const actNouns = words(`
  decision choice call judgement judgment move act action work job handling behaviour behavior conduct attitude response
  oversight mistake error omission lapse slip change review rollout practice approach planning thinking shortcut answer
  excuse way manner fashion performance effort attempt idea assumption workmanship naming engineering supervision conclusion
  guess management coordination housekeeping reaction reply reasoning tinkering meddling`)
