/** Postmortems of any length for the benchmark: written by chance from a seed, so every run measures the same text. */

/** A postmortem of about `size` characters: as people write one, with more incidents of the same day as it gets longer. */
export function postmortem(size: number, seed = 1): string {
  const write = new Writer(seed)
  let text = head(write)
  for (let part = 1; text.length < size; part++) text += followUp(write, part)
  return text
}

class Writer {
  #state: number

  constructor(seed: number) {
    this.#state = seed * 2654435761
  }

  /** A whole number from 0 to below `limit`; mulberry32. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) % limit
  }

  one(words: readonly string[]): string {
    return words[this.below(words.length)]!
  }

  /** A sentence from a pattern: `{system}` stands for any of the systems, and so on. */
  sentence(patterns: readonly string[]): string {
    const filled = this.one(patterns).replace(/\{(\w+)\}/g, (_, kind: string) => this.fill(kind))
    return filled[0]!.toUpperCase() + filled.slice(1)
  }

  fill(kind: string): string {
    if (kind === 'n') return String(2 + this.below(978))
    if (kind === 'ticket') return `OPS-${100 + this.below(9000)}`
    if (kind === 'clock') return `${String(this.below(24)).padStart(2, '0')}:${String(this.below(60)).padStart(2, '0')}`
    if (kind === 'day') return `2026-04-${String(1 + this.below(28)).padStart(2, '0')}`
    return this.one(words[kind]!)
  }

  paragraph(count: number): string {
    // One of four sentences in a draft has something to find in it, as in the drafts that people start from.
    const sentences = Array.from({ length: count }, () => this.sentence(this.below(4) < 1 ? blaming : plain))
    return `${wrapped(sentences.join(' '))}\n\n`
  }
}

const words: Readonly<Record<string, readonly string[]>> = {
  system:
    'the payment gateway|the session cache|`orders-db`|the primary replica|the ingest queue|the edge proxy|the billing worker|the search index|the certificate job|the deploy pipeline|the feature-flag service|the rate limiter|[the checkout API](https://example.com/checkout)|the mail relay|the backup job|the DNS resolver'.split(
      '|',
    ),
  part: 'connection pool|retry budget|health check|thread pool|write-ahead log|config map|heap|TLS certificate|schema migration|disk|timeout|rollout|leader election|lock|cron schedule|circuit breaker'.split(
    '|',
  ),
  metric: 'latency|error rate|queue depth|CPU load|replication lag|memory use|checkout rate|login failures'.split('|'),
  person: 'Sam|Priya|Noor|the on-call engineer|the developer|a contractor|Theo|the release manager|Ana'.split('|'),
  team: 'the platform team|the database team|the payments team|the network team|support'.split('|'),
  task: 'run the migration|restart the worker|check the dashboard|raise the limit|renew the certificate|drain the node|test the rollback|page the database on-call|read the runbook|update the config'.split(
    '|',
  ),
  when: 'during the failover|after the deploy|before the peak|at the end of the window|while the alert was silenced|within four minutes|for most of the morning|under the usual load'.split(
    '|',
  ),
}

const plain =
  '{system} rejected {n} requests per second because its {part} was full {when}|the {metric} of {system} rose to {n} % {when}|{system} lost its {part} and did not come back until {clock} UTC|an alert on {metric} fired {when}, but its threshold of {n} was set for a smaller fleet|{team} rolled {system} back to the build of {day}|the {part} of {system} had no limit, so each retry added load|we raised the {part} from {n} to {n} and {metric} fell {when}|{system} reads the {part} only at start, which no test covers|about {n} customers saw a blank page {when}|the dashboard for {system} shows {metric} as an average, so the slowest {n} requests were invisible|{system} kept the old {part} in memory {when}|nothing in the pipeline compares the {part} with the one in production'
    .split('|')
    .map((text) => `${text}.`)

const blaming =
  '{person} forgot to {task} {when}|{person} should have noticed the {metric} of {system}|the outage was caused by human error {when}|{team} failed to {task} and nobody told {team}|{person} carelessly changed the {part} of {system}|if {person} had followed the runbook, {system} would have recovered {when}|why did {person} not {task}? It was obvious that {system} was close to its limit|everyone must be more careful with the {part} next time|the {part} of {system} was deleted by {person} {when}|{person} did not {task}, which any engineer would have done|obviously {system} could not hold {n} connections|the vendor let us down {when}'
    .split('|')
    .map((text) => `${text}.`)

const actions =
  'Add an alert on {metric} of {system}|Cap the {part} of {system} at {n}|Test the rollback of {system} {when}|Document the {part}|Be more careful with {system}|Reject a {part} that differs from production'.split(
    '|',
  )

function head(write: Writer): string {
  return `---
title: Checkout unavailable
date: 2026-03-14
severity: SEV-1
status: draft
---

# Postmortem: checkout unavailable on 14 March 2026

## Summary

${write.paragraph(4)}## Impact

- ${write.fill('n')}00 requests failed over ${write.fill('n')} minutes
- About ${write.fill('n')} customers could not pay

${write.paragraph(3)}## Timeline (UTC)

${timeline(write, 12)}## Root causes

${write.paragraph(6)}${write.paragraph(5)}## Five whys

${whys(write)}## What went well

${list(write, plain, 4)}## What went wrong

${list(write, blaming, 4)}## Action items

${actionTable(write, 6)}`
}

/** One more stretch of the story with its own timeline and its own action items. */
function followUp(write: Writer, part: number): string {
  const subject = write.fill('system').replace(/^the /, '')
  return `## Follow-up ${part}: ${subject}

${write.paragraph(5)}${write.paragraph(4)}### What happened to it

${timeline(write, 6)}${write.paragraph(3)}### Why it took so long

${write.paragraph(6)}${list(write, [...plain, ...blaming], 4)}### To do

${part % 2 === 0 ? actionTable(write, 4) : actionList(write, 4)}`
}

function timeline(write: Writer, count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const clock = `${String(9 + Math.floor(index / 6)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`
    return `| ${clock} | ${write.sentence(index % 4 === 3 ? blaming : plain)} |\n`
  })
  return `| Time | Event |\n|---|---|\n${rows.join('')}\n`
}

function whys(write: Writer): string {
  const steps = [1, 2, 3, 4].map(
    (step) =>
      `${step}. **Why did ${write.fill('system')} lose its ${write.fill('part')}?**\n   ${write.sentence(plain)}\n`,
  )
  return `${steps.join('')}\n`
}

function list(write: Writer, patterns: readonly string[], count: number): string {
  return `${Array.from({ length: count }, () => `- ${write.sentence(patterns)}\n`).join('')}\n`
}

function actionTable(write: Writer, count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const owner = index % 3 === 0 ? '' : write.one(['Noor', 'Theo', 'Priya'])
    return `| ${write.sentence(actions)} | ${owner} | ${write.fill('day')} | ${write.fill('ticket')} |\n`
  })
  return `| Action | Owner | Due | Ticket |\n|---|---|---|---|\n${rows.join('')}\n`
}

function actionList(write: Writer, count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const fields = index % 2 === 0 ? '' : ` (owner: Ana, due ${write.fill('day')}, ${write.fill('ticket')})`
    return `- [ ] ${write.sentence(actions)}${fields}\n`
  })
  return `${items.join('')}\n`
}

/** Text of lines of at most 100 characters. */
function wrapped(text: string): string {
  let length = 0
  return text
    .split(' ')
    .map((word, index) => {
      const breaks = index > 0 && length + word.length + 1 > 100
      length = breaks ? word.length : length + word.length + 1
      return index === 0 ? word : `${breaks ? '\n' : ' '}${word}`
    })
    .join('')
}
