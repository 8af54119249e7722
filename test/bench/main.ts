/**
 * Measures the language server, the analysis and the command line beside their peers, all in one run, and writes a
 * report in Markdown: `npm run bench`, `-- --quick` for less than two minutes, `-- --readme` to put it into README.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'
import { globSync } from 'tinyglobby'
import { postmortem } from './document.ts'
import { cache, floor, installPeers, ours, peers, type Server } from './peers.ts'
import { bySize, type Measured, median, report, slope } from './report.ts'
import { Session } from './session.ts'
import { shapes } from './shapes.ts'

const isQuick = process.argv.includes('--quick')
const sizes = [10_000, 208_000, 1_000_000] as const
/** Milliseconds between the keys of a quick typist. */
const pace = 200

installPeers()
const measured: Measured = {
  date: new Date().toISOString().slice(0, 10),
  servers: await servers(),
  inProcess: inProcess(),
  commandLine: commandLine(isQuick ? [10, 20] : [250, 500, 1000]),
  bundles: bundles(),
  isQuick,
}
const text = report(measured)
mkdirSync('out/bench', { recursive: true })
writeFileSync('out/bench/report.md', text)
process.stdout.write(text)
if (process.argv.includes('--readme')) intoReadme(text)

/** Every server in turn for a few keys, so that noise falls on all of them. */
async function servers(): Promise<Measured['servers']> {
  const results: Measured['servers'][number][] = []
  for (const size of sizes) {
    const isHuge = size > 500_000
    // At 208 kB most peers take so long that a quick run has no time for them.
    const asked = isHuge ? [] : isQuick ? peers.slice(0, size === 10_000 ? 2 : 1) : peers
    const chosen = [floor, ours, ...asked]
    const document = postmortem(size)
    const sessions: { server: Server; session: Session; start: number; keys: number[] }[] = []
    for (const server of chosen) {
      progress(`${bySize(size)}: ${server.name}`)
      const start = performance.now()
      try {
        const session = await Session.start(server, document)
        sessions.push({ server, session, start: performance.now() - start, keys: [] })
      } catch (error) {
        progress(`${error}`)
        results.push({ name: server.name, isPeer: server.isPeer, size, keys: [] })
      }
    }
    for (const { session } of sessions) await session.quiet()
    const rounds = isQuick ? (isHuge ? 1 : 3) : 8
    for (let round = 0; round < rounds; round++)
      for (const { session, keys } of sessions) keys.push(...(await typed(session, keys)))
    for (const { server, session, start, keys } of sessions) {
      const isSlow = median(keys) > 300
      const burst = size === 208_000 && !(isQuick && isSlow) ? await session.burst(20, 50) : undefined
      const { memory } = session
      const actions = server === ours && !(isQuick && isHuge) ? await latencies(session, size) : undefined
      results.push({
        name: server.name,
        isPeer: server.isPeer,
        size,
        start,
        keys,
        memory,
        ...(burst && { burst }),
        ...(actions && { actions }),
      })
      session.stop()
    }
  }
  return results
}

/**
 * Some keys at the pace of a typist. The first one is not counted: for it the server wakes up, after the others had the
 * machine for a while.
 */
async function typed(session: Session, before: readonly number[]): Promise<number[]> {
  // What takes a second for a key shows that in a few of them.
  if (median(before) > 300) return before.length < 4 ? [await session.key()] : []
  const times: number[] = []
  for (let key = 0; key < 5; key++) {
    const time = await session.key()
    times.push(time)
    await sleep(Math.max(0, pace - time))
  }
  return times.slice(1)
}

/** What a user waits for right after a key. */
async function latencies(session: Session, size: number): Promise<{ codeAction: number; completion: number }> {
  const times: Record<'codeAction' | 'completion', number[]> = { codeAction: [], completion: [] }
  const position = { line: session.line, character: 0 }
  const params = {
    codeAction: { range: { start: position, end: position }, context: { diagnostics: [] } },
    completion: { position },
  }
  for (let round = 0; round < (isQuick ? 3 : 10); round++)
    for (const kind of ['codeAction', 'completion'] as const) {
      void session.key()
      times[kind].push(await session.request(`textDocument/${kind}`, params[kind]))
      await sleep(size / 1000 + 200)
    }
  return { codeAction: median(times.codeAction), completion: median(times.completion) }
}

/** Whole documents that were not seen before, in one warm process. */
function inProcess(): Measured['inProcess'] {
  progress('in process')
  const names = [
    'remark-parse, remark-gfm',
    'remark-parse, tables and tasks only',
    'remark-lint',
    'markdownlint',
    ...(isQuick ? [] : ['retext-equality', 'alex', 'textlint write-good', 'harper.js']),
  ]
  const warmUp = Array.from({ length: 60 }, (_, seed) => postmortem(5_000, seed + 1000))
  const documents = Array.from({ length: isQuick ? 12 : 30 }, (_, seed) => postmortem(10_000, seed + 2))
  const fresh = timesOf(names, [...warmUp, ...documents], warmUp.length)
  const example = globSync('test/example/postmortems/*.md').map((file) => readFileSync(file, 'utf8'))
  const examples = timesOf(names.slice(0, 2), Array.from({ length: 8 }, () => example).flat(), example.length * 4)
  const growth = [25_000, 50_000, 100_000, ...(isQuick ? [] : [200_000])].map((size) => ({
    size,
    time: median(
      timesOf(
        [],
        Array.from({ length: isQuick ? 4 : 6 }, (_, seed) => postmortem(size, seed + 500)),
        2,
      ).ours!,
    ),
  }))
  return { fresh, examples, growth, shapes: slopes() }
}

/** With which power the cost of each shape grows. */
function slopes(): Measured['inProcess']['shapes'] {
  const factors = isQuick ? [1, 4] : [1, 2, 4]
  // The first ones are what postmortems are made of.
  return shapes.slice(0, isQuick ? 4 : shapes.length).map(([name, count, write]) => {
    progress(`growth: ${name}`)
    const texts = factors.map((factor) => write(count * factor))
    const { ours } = timesOf([], [texts[0]!, ...texts, ...texts], 1)
    // The better of two, as other programs only ever add to the time.
    const best = texts.map((text, at) => [text.length, Math.min(ours![at]!, ours![at + texts.length]!)] as const)
    return { name, slope: slope(best), time: best.at(-1)![1] }
  })
}

function timesOf(names: readonly string[], texts: readonly string[], warmUp: number): Record<string, number[]> {
  const core = resolve('out/bench/core.js')
  const input = JSON.stringify({ names, texts, core, warmUp })
  const output = execFileSync(process.execPath, [join(cache, 'in-process.js')], { input, maxBuffer: 1e9 })
  return JSON.parse(output.toString())
}

/** Seconds that the command line takes for so many documents. */
function commandLine(counts: readonly number[]): Measured['commandLine'] {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'))
  try {
    return counts.map((count, index) => {
      progress(`command line: ${count} documents`)
      const inside = join(folder, String(count))
      mkdirSync(inside)
      for (let at = 0; at < count; at++)
        writeFileSync(join(inside, `${at}.md`), postmortem(10_000, at + index * 10_000))
      const start = performance.now()
      try {
        execFileSync(process.execPath, ['dist/cli.js', 'check', '--format', 'stylish', inside], { maxBuffer: 1e9 })
      } catch (error) {
        // 1 says that there are findings.
        if ((error as { status?: number }).status !== 1) throw error
      }
      return { count, seconds: (performance.now() - start) / 1000 }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function bundles(): Measured['bundles'] {
  return globSync('dist/**/*.{js,cjs}').map((file) => ({
    file,
    size: statSync(file).size,
    compressed: brotliCompressSync(readFileSync(file)).length,
  }))
}

function intoReadme(table: string): void {
  const [from, to] = ['<!-- bench -->\n', '<!-- end: bench -->']
  const readme = readFileSync('README.md', 'utf8')
  const start = readme.indexOf(from) + from.length
  writeFileSync('README.md', readme.slice(0, start) + table + readme.slice(readme.indexOf(to)))
}

function progress(doing: string): void {
  process.stderr.write(`${Math.round(process.uptime())} s: ${doing}\n`)
}
