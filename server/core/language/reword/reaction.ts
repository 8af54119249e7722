import type { Deed } from './deed.ts'

/** What did not come back or go out, where a verb without an object of things says so: `nobody reacted`. */
export function reaction(deed: Deed): string | undefined {
  const noun =
    reactions[`${deed.verb}${deed.particle}`] ?? (deed.object === undefined ? reactions[deed.verb] : undefined)
  if (noun === undefined || (deed.object !== undefined && deed.particle === '')) return undefined
  const about = deed.object === undefined ? '' : ` to ${deed.object}`
  // `did not look properly` is *there was no proper check*.
  const [manner = '', adjective = ''] = /^ (\p{Ll}+)ly\b/u.exec(deed.rest) ?? []
  const which = /^(?:proper|careful|close|thorough|real|actual)$/.test(adjective) ? `${adjective} ` : ''
  const rest = which ? deed.rest.slice(manner.length) : deed.rest
  // `did not ask before touching it`: what about is not said, and a question would be no noun for it.
  if (noun === 'question' && !/^ (?:about|for|of)\b/.test(rest)) return undefined
  // `did not communicate with the community`
  if (noun === 'notice' && /^ with\b/.test(rest)) return undefined
  // `none of us looks`: at what is not said.
  if (deed.verb === 'look' && which === '') return undefined
  const what = noun === 'question' && /^ for\b/.test(rest) ? 'request' : noun
  return `there was no ${which}${what}${deed.particle === ' up' ? '' : about}${rest}`
}

const reactions: Readonly<Record<string, string>> = {
  'pick up': 'answer',
  answer: 'answer',
  respond: 'response',
  'respond to': 'response',
  react: 'reaction',
  'react to': 'reaction',
  reply: 'reply',
  'reply to': 'reply',
  escalate: 'escalation',
  communicate: 'notice',
  act: 'action',
  'follow up': 'follow-up',
  check: 'check',
  test: 'test',
  look: 'check',
  warn: 'warning',
  ask: 'question',
}
