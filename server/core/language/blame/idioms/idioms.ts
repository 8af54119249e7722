import { type Phrases, phrases } from '../../analysis/phrases.ts'
import { away, ill } from './away.ts'
import { concealment } from './concealment.ts'
import { disregard } from './disregard.ts'
import { evasion } from './evasion.ts'
import { haste } from './haste.ts'
import { inattention } from './inattention.ts'
import { ineptitude } from './ineptitude.ts'
import { neglect } from './neglect.ts'
import { ownWay } from './own-way.ts'
import { reluctance } from './reluctance.ts'
import { runaround } from './runaround.ts'
import { shallow } from './shallow.ts'
import { silence } from './silence.ts'

/** Ordinary English for carelessness and neglect, from its verb on: with people as the subject it is blame. */
export const carelessIdioms: Phrases = phrases(
  [
    inattention,
    haste,
    neglect,
    disregard,
    evasion,
    silence,
    ineptitude,
    reluctance,
    runaround,
    concealment,
    ownWay,
    shallow,
  ].join('\n'),
)

/** What may be told of people without blame, but seldom is. */
export const mildIdioms: Phrases = phrases(`${away}\n${ill}\n
  insist it|that|they|there|on|everything; protest; deny; hesitate; abandon; disappear; resist; stall; rush; improvise; poke around; give up on; take * for * ill; be bored; be|seem|prove too * to; hate; act surprised; have to know|realise|realize|see; push back; yell; shout; nag; pressure; brag; gloat; inflict; laugh; be mean|suppose to; be unaware; be unable to say|tell|explain; be none the wiser; be in * hurry|rush; be late for; be on * phone
  be distracted; be confused; be unreachable; be afk; be new to|at; be too new|junior|young|old|senior
  be not|no expert; be * mood; be surprised; be content to; be happy to; go home; go to lunch|bed|sleep|dinner|bed
  go on|for holiday|vacation|break|lunch|leave; leave for lunch|dinner|holiday|vacation|home; leave early|without
  log off; head home|out; have * hunch|doubt|theory; have * habit; have * impression; have on * list; have * own
  have * mind; have * phone; have yet to; have other|different idea|plan|priority; take * word
  take hour|day|week|month|year|age|forever|until; take * liberty; take * time; take over without; wait too
  wait for * else; keep do; keep push|promise|say|ask|click|hammer|try|add|change|put|close|merge|import|postpone
  be asleep|snore; go out|off for|on * smoke|cigarette|vape|drink|pint|coffee|beer; go for|on * smoke|cigarette|drink|pint|beer|jog|haircut; go to|down * pub|bar|gym|beach|cinema|party; be|sit in|at|down * pub|bar|gym|beach; spend more * on * than; care more about|for * than
  know nothing|little about|of; overcorrect; over-correct; pull the plug on; stop return|answer|take * call|mail|message|phone; only want; hope|expect|trust someone|somebody|others else|to; have a go; deliberately|intentionally|consciously disable|skip|ignore|bypass|remove|omit|mute|silence; play with; freeze
  hit|press enter|ok|yes|approve|merge|save|send|publish|submit|delete|return; tell * to ignore|relax|wait|leave|shut|stop|calm|go|forget
  think * knew|fine|ok|okay|enough; not go to; like to; prefer to; choose to|not; elect to|not
  manage to delete|drop|break|take|kill|lock|wipe|miss|lose|overwrite|crash|bring|swap|choose|pick; happen to
  go with * gut; go by * gut; go for * easy; go ahead; do it anyway; do * always do`)
