/** Nouns that stand for people, groups of people, and people outside, in lower-case dictionary form. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** One person by role. Words that name machines as often (*operator*, *controller*, *scheduler*) are decided elsewhere. */
export const personNouns = words(`
  engineer developer programmer coder dev administrator admin sysadmin dba sre on-call oncall oncaller responder operator
  technician contractor consultant freelancer intern trainee apprentice junior senior newcomer rookie novice newbie
  manager director lead leader supervisor boss chief head cto ceo cio ciso vp executive officer commander coordinator
  facilitator reviewer approver author committer maintainer owner deployer tester analyst architect designer scientist
  specialist expert colleague teammate coworker co-worker employee  person individual guy man woman somebody
  someone anyone anybody everyone everybody whoever staffer assistant clerk accountant
  nurse doctor physician clinician paramedic midwife pharmacist surgeon dentist vet teacher professor lecturer tutor dean
  librarian pilot captain foreman electrician plumber mechanic fitter cleaner porter caretaker janitor journalist reporter
  teller cashier barista waiter secretary receptionist registrar curator archivist researcher chemist physicist
  biologist statistician lawyer attorney solicitor barrister paralegal associate notary auditor actuary bookkeeper
  controller-on-duty shift-lead incident-commander ic sponsor deputy successor predecessor replacement starter
  tech techie joiner graduate student-assistant volunteer steward host-on-duty culprit superintendent watchkeeper sysop
  webmaster salesperson salesman rigger welder machinist signaller firefighter sergeant lieutenant colonel
  trustee mayor councillor translator proofreader copywriter moderator streamer marketer
  recruiter bookseller farmer agronomist surveyor hire peer human humans
  lad bloke dude chap gentleman grown-up grownup layperson mentor soul pal mate buddy kid gal
  educator demonstrator conductor ranger warden chef baker gardener postman soldier sentry bouncer usher watchman custodian
  treasurer banker economist presenter musician organiser organizer estimator draughtsman machinist roofer mason carpenter
  glazier storekeeper groundsman umpire trainer instructor examiner invigilator headmaster bursar therapist radiographer
  sonographer optician phlebotomist orderly matron hygienist typist underwriter adjuster valuer bailiff magistrate geologist
  boy girl lady landlord fellow youngster fresher scaffolder decorator housekeeper landlady official cfo coo
  cpo cmo svp evp counsel provost rector judge enumerator bigwig higher-up bureaucrat bean-counter pencil-pusher
  hotshot whizz-kid newhire adviser advisor preparer checker-on-duty secondee locum registrar fitter handyman postmaster
  meteorologist hydrologist astronomer purser stewardess deckhand stevedore signalman shunter roadie stagehand setter implementer requester liaison counterpart representative rep delegate advocate
  forecaster postdoc electrician jockey nephew`)

/** Many people at once, under one name. */
export const groupNouns = words(`
  team squad crew pmo staff personnel management leadership department people folk folks guys ops devops qa helpdesk noc soc
  workforce vendor supplier provider partner agency consultancy subcontractor outsourcer integrator reseller committee
  faculty council ministry brigade division bunch company firm outfit subsidiary squadron hoster employer`)

/** Groups only where a name or such a word stands before: the *night shift*, the *Leeds office*. */
export const groupIfNamed = words(
  'shift group office desk board watch support security operations it engineering organisation organization carrier crowd gang union',
)

/** Words that make a group or a person of the noun after them. */
export const humanAdjuncts = words(`
  night day late early morning evening weekend night-shift day-shift duty human junior senior lead trainee database network
  platform storage security ops infrastructure operations change advisory review management release help service front
  back settlement trading gate ground purchasing travel call-centre claims intake admissions support tired exhausted sleepy bored new outgoing
  graveyard relief scrum harbour station forklift truck bus
  van taxi crane tram lorry apron`)

/** Departments that are groups when they stand alone as a name. */
export const departmentNames = words(`
  ops devops qa it hr sre sres legal finance procurement marketing sales noc soc helpdesk management leadership payroll
  treasury accounting facilities purchasing secops netops netsec infosec dbas`)

/** Names of departments that are as often names of things: `Support`, `Payments`. */
export const perhapsDepartments = words(`
  engineering operations security support compliance product design platform infrastructure infra networking logistics
  dispatch development dev testing planning quality maintenance editorial billing payments mobile frontend backend
  research risk audit identity storage network release communications comms reception estates controlling upstream vendor
  analytics search ranking growth core edge cloud control legal radiology pharmacy nursing catering housekeeping corporate
  customs accounts admissions merchandising newsroom ux pmo cab bizdev monetisation
  monetization mfg fulfilment fulfillment underwriting actuarial`)

/** What the names of departments of two words end in: `Customer Success`, `data science`. */
export const departmentEndings = words(`
  success care delivery assurance affairs relations experience science services enablement operations engineering
  support security finance planning marketing sales design development procurement compliance logistics quality
  management administration architecture intelligence`)

/** What roles are called by their initials. */
export const roleInitials = words('TL TLs EM EMs PM PMs TPM TPMs TAM TAMs CSM CSMs FSE FSEs SpR BAs VP VPs SVP')

/** People who use or attack the system but do not run it. */
export const outsiderNouns = words(`
  customer client user visitor guest patient passenger student pupil citizen taxpayer resident tenant subscriber reader
  viewer listener player gamer shopper buyer purchaser caller attacker hacker intruder adversary criminal thief scammer
  fraudster spammer competitor regulator press public audience consumer traveller traveler rider commuter applicant
  candidate voter donor parent child family neighbour neighbor merchant seller bidder fan follower
  learner attendee policyholder cardholder renter tourist diner payer`)

/** Nouns for people and for programs alike: people only where something else says so. */
export const machineOrPerson = words(`
  agent planner worker loader picker packer broker producer driver handler guard installer inspector editor dispatcher
  trader controller watcher collector resource master hand`)

/** What people are called, not what they are. */
export const epithets = words(`
  genius muppet clown cowboy idiot fool moron amateur joker numpty buffoon dimwit nincompoop slacker prima-donna diva
  bozo dolt dunce halfwit blockhead simpleton imbecile cretin twit nitwit oaf klutz bungler daredevil jobsworth jerk
  bright-spark know-it-all layabout loafer incompetent hothead`)

/** Roles that a program can have as well: the *node operator*, a *backup executive*. */
export const perhapsMachine = words(`
  operator owner reviewer approver responder committer coordinator executive maintainer replacement successor
  predecessor starter individual peer head lead leader chief deputy manager commander assistant clerk captain pilot
  associate moderator hire
  steward reporter admin culprit supervisor auditor architect`)

/** Words after a role noun that make it a thing: `operator pod`, but also nouns that are things beside these words. */
export const machineAdjuncts = words(`
  kubernetes k8s cert-manager prometheus etcd helm postgres strimzi argo database-operator load node pod volume ingress
  cluster network service api cache replica deployment image message event build test scan storage disk kernel job batch
  workflow task query route proxy edge user-agent ci cd build-agent monitoring-agent log logging metrics backup ssh dns
  gpg the-agent datadog telegraf boolean logical comparison ternary regex modulo join union not-in null glob bitwise`)
