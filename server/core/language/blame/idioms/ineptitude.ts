/** Doing it badly, or not knowing how. */
export const ineptitude = `
  bark up * tree; make * mess|hash|mistake|blunder|error|slip|hames|dog|pig|meal|fool|botch|typo|muddle|poor
  make a pig; make thing|it|matter worse; make heavy; commit * error|blunder|fault; get * wrong
  get * backwards|muddled|mixed|confused; have * wrong; have * backwards; have * upside; mix * up; mess * up|with
  mess with; screw * up; foul * up; muck * up; cock * up; balls * up; slip up; trip over|up; stuff up|it; fluff
  flub; fumble; muff; bungle; botch; bodge; garble; mangle; muddle; muddle * up; butcher; hash up; louse up; goof
  goof up; blow it|the; blow * up; lose * way; lose * in; lose control; put * foot in; step on * rake
  come * cropper; fat-finger; fall over; fall for|into; fall flat; walk * into; shoot * in the foot; tie * in knot
  paint * into; throw * baby; throw good; pour * petrol|oil|fuel|gasoline on; add fuel
  compound * error|problem|mistake; chase * wrong; chase ghost|shadow|rainbow|red; go down * rabbit|wrong|blind
  go round|around in circle; flail; flounder; flap around|about; faff; faff about|around; fiddle with|about|around
  tinker with; meddle; meddle with|in; monkey with|around; fool around; muck about|around; mess about|around
  play about|around; waste * hour|minute|time|day|week|morning|night|afternoon; burn * hour|time|day|night
  spend * litigate|bikeshed|argue|debate|blame|chase|hunt|bicker; take * down with; hammer; keep hammer|hit|press|click|try * same
  not know * from; not know * way; not tell * from; not read * trace|graph|runbook|map; mistake; mistake * for
  confuse; confuse * with; mishear; misremember; cross * wire; get * wire; pick * wrong; transpose; forget * self
  be hopeless; be useless; be * out of * depth|league|element; be in over
  be over * head; be lost; be at sea; be at a loss; be no help; be * no help; be beyond; be not up to
  be * not up to; be amateur; be rusty; be ill-prepared; be unprepared
  prove incapable|unable|useless|incompetent|unequal; prove * out of * depth; prove not|un|unfit
  turn out * incompetent; have no idea|clue|notion|inkling|concept|grasp|understanding|plan|business
  have not * idea|clue|notion|inkling|faintest|foggy; have little|scant idea|clue|understanding|grasp; have * clue
  have zero|scant|only
  lack * skill|experience|spine|nerve|courage|sense|judgement|judgment|discipline|knowledge|foresight|rigour|rigor|care|understanding|imagination|curiosity|backbone
  can not * tell; be asleep at; have one job; have a single job; know nothing|little; know no better
  understand nothing|little; be too dumb|stupid|thick|dense|slow|clever|green; bite off; be wet behind
  make a habit; blow away; lock himself|herself|themselves out; paste * straight; run * into the ground
  never hear of; have * to google; have to look up what; hear of * for the first time; know next to nothing; declare|call|claim * victory|fixed|solved|clear * early|soon|before|prematurely
  celebrate * early|soon|before|prematurely|instead|while; speak too soon; run before; put * cart; go off half-cocked; drop * clanger|turd; have * shocker|mare|nightmare|blonde|senior moment; step in it
  screw * pooch; shit|crap * bed; whiff; whiff on; space; space out; blank on; brain-fart; leave * barn|stable; open * door to|for; hand * key|keys to
  bring * to * knee
  vandalise; vandalize; massacre; mutilate; desecrate; sleepwalk through|into; stumble through|into; muddle through; bumble; chase * tail; bite off more; have * no|zero|little grasp|concept|notion|clue of|what|how|about
  be a|an|the|such|no * menace|cheapskate|liability|disgrace|embarrassment|joke|loose cannon|control-freak|slacker|penny-pincher|show-off|know-it-all|coward|hypocrite|bully|laggard|luddite|pushover|yes-man|waste|law; be cheapskates|slackers|cowards|clowns|amateurs|cowboys|hopeless|useless|yes-men
  be all thumb|thumbs|finger; be wrong twice|again; guess * way; thrash about|around; read * from|off a script; wire * backwards|wrong; get it backwards|wrong; be as much use; be as useful; be promoted beyond; cargo-cult; copy-paste * from stack|without
  show|display|demonstrate|exhibit|betray * lack|absence|disregard|contempt|ignorance|indifference|incompetence|inexperience|inability|unwillingness|reluctance; lack * competence|imagination|nous|wit|wits|backbone|initiative|maturity|curiosity|diligence|urgency|gut|guts|interest|professionalism|humility|willingness|wherewithal|common|basic
  have neither * skill|sense|wit|courage|patience|interest|competence|will; be more of a hindrance|liability|nuisance|burden; strike again; be at it again; be * caught flat-footed|napping; be * caught with * pants|trousers; be notorious|infamous for; have a habit of; make a habit of; never learn; have much|lot|everything to learn; get away with; have it coming; let the side down; bring * into disrepute
  handle|manage|run|do|deal * badly|poorly|miserably|terribly|abysmally|appallingly|disgracefully|shamefully|horribly|pathetically|dreadfully|incompetently; make * pig; make * balls; do it * badly|wrong; do * wrong; misjudge; overestimate himself|herself|themselves; overrate; be outclassed; drop * clanger|bollock; put * in harm`
