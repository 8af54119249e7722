import { diligence, handling } from '../analysis/lexicon.ts'
import type { Deed } from './deed.ts'

/**
 * Whether a passive tells what somebody did as what happened to a thing: `the volume was deleted`. Any verb has a passive,
 * but of most of them it is a figure of speech without who it was about: `the buck was passed`.
 */
export function isDoable({ verb, particle }: Deed): boolean {
  return particle === ' up' && verb !== 'set'
    ? tidied.test(verb)
    : handling.has(verb) || diligence.has(verb) || done.test(verb)
}

const tidied = /^(?:clean|back|look|roll|spin|scale|bring|start|speed|tidy|fire|hook|follow|set|fill|power|wind|sign)$/

const done =
  /^(?:adjust|allow|archive|assume|attempt|back|bump|bypass|cancel|change|chmod|clear|clone|commit|convert|cordon|create|cut|decommission|decrease|defer|define|detach|disable|disconnect|double|downgrade|drain|draw|edit|eject|email|enable|erase|evict|export|extend|fail|fill|flag|flash|flip|flush|format|freeze|generate|grant|guess|increase|initial|insert|instal|invoke|label|leave|lift|limit|list|lock|look|lower|manage|migrate|mislead|misroute|modify|move|mute|name|omit|overrule|overwrite|park|pause|place|postpone|power|purge|raise|re-?\p{Ll}{3,}|reduce|refuse|release|replace|reset|resize|restart|restore|resume|retire|retry|reuse|revert|revoke|roll|rotate|save|scale|schedule|select|shift|shorten|shut|silence|skip|slip|snooze|spin|split|start|store|suppress|suspend|swap|switch|sync|tag|take|tolerate|transfer|trigger|truncate|trust|turn|unmount|unplug|upgrade|wipe|withhold|wrap|zero)$/u
