/** Nouns that stand for people, groups of people, and people outside, in lower-case dictionary form. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** One person by role. Words that name machines as often (*operator*, *controller*, *scheduler*) are decided elsewhere. */
export const personNouns = words(`
  engineer developer programmer coder dev administrator admin sysadmin dba sre on-call oncall oncaller responder operator
  technician contractor consultant freelancer intern trainee apprentice junior senior newcomer rookie novice newbie
  manager director lead leader supervisor boss chief head cto ceo cio ciso vp executive officer commander coordinator
  facilitator reviewer approver author committer maintainer owner deployer tester analyst architect designer scientist
  specialist expert colleague teammate coworker co-worker employee worker person individual guy man woman somebody
  someone anyone anybody everyone everybody whoever staffer assistant clerk agent dispatcher planner buyer accountant
  nurse doctor physician pharmacist surgeon teacher professor librarian pilot driver captain foreman electrician plumber
  mechanic fitter cleaner guard porter caretaker janitor editor journalist reporter producer trader broker teller cashier
  secretary receptionist registrar curator scientist researcher chemist physicist biologist statistician lawyer auditor
  inspector controller-on-duty shift-lead incident-commander ic sponsor deputy successor predecessor replacement starter
  joiner graduate student-assistant volunteer steward host-on-duty culprit superintendent watchkeeper sysop webmaster
  salesperson salesman installer auditor dispatcher handler loader picker packer rigger welder hire peer human humans
  hand-on-duty`)

/** Many people at once, under one name. */
export const groupNouns = words(`
  team squad crew staff personnel management leadership department division group-of-people desk office committee board
  crowd bunch people folk guy ops devops qa it engineering operations security support infra-team helpdesk noc soc
  workforce contractor-staff vendor supplier provider partner agency consultancy contractor-firm subcontractor
  colleague management-team shift-team night-shift day-shift nobody faculty union council ministry
  organisation organization company firm brigade gang watch outsourcer integrator reseller carrier`)

/** Departments that are groups when they stand alone as a name: `Security`, `Legal`, `Payments`. */
export const departmentNames = words(`
  ops devops qa it engineering operations security support finance legal procurement marketing sales hr payroll treasury
  compliance product design platform infrastructure infra networking facilities logistics dispatch purchasing accounting
  helpdesk noc soc management leadership development dev testing procurement planning quality maintenance editorial
  billing payments mobile frontend backend research data risk audit identity storage network dba sre release
  communications comms reception estates catering controlling upstream vendor`)

/** People who use or attack the system but do not run it. */
export const outsiderNouns = words(`
  customer client user visitor guest patient passenger student pupil citizen taxpayer resident tenant subscriber reader
  viewer listener player gamer shopper buyer-outside caller attacker hacker intruder adversary criminal thief scammer
  fraudster spammer competitor regulator press public audience consumer traveller traveler rider commuter applicant
  candidate voter donor member parent child family neighbour neighbor merchant seller bidder fan follower`)

/** Words after a role noun that make it a thing: `operator pod`, but also nouns that are things beside these words. */
export const machineAdjuncts = words(`
  kubernetes k8s cert-manager prometheus etcd helm postgres strimzi argo database-operator load node pod volume ingress
  cluster network service api cache replica deployment image message event build test scan storage disk kernel job batch
  workflow task query route proxy edge user-agent ci cd build-agent monitoring-agent log logging metrics backup ssh dns
  gpg the-agent datadog telegraf boolean logical comparison ternary regex modulo join union not-in null glob bitwise`)
