/**
 * Times whole documents in one warm process, all candidates in turn, so that noise falls on all of them. Reads a job as
 * JSON from standard input; writes the milliseconds of each candidate and document to standard output.
 */
import { readFileSync } from 'node:fs'
import { checks } from './checks.js'

const { names, texts, core, warmUp } = JSON.parse(readFileSync(0, 'utf8'))
const { createCheck, createStructureCheck } = await import(core)
const candidates = [
  ['ours', createCheck()],
  ['structure', createStructureCheck()],
]
for (const name of names) candidates.push([name, await checks[name]()])
const times = Object.fromEntries(candidates.map(([name]) => [name, []]))
for (const [index, text] of texts.entries())
  for (const [name, check] of candidates) {
    const start = performance.now()
    await check(text)
    if (index >= warmUp) times[name].push(performance.now() - start)
  }
process.stdout.write(JSON.stringify(times))
