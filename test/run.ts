// Every test there is: node out/test/run.js [core]. `core` leaves out what needs an editor.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runEditorSuite } from './host/editor-suite.ts'
import { runMochaFiles } from './host/mocha-run.ts'
import type { Outcome } from './host/outcome.ts'
import { packageScript, runProgram } from './host/program.ts'
import { root } from './host/root.ts'
import { Sorry } from './host/sorry.ts'
import { clearScreenshots } from './ui/workbench.ts'

const bundles = join(root, 'out', 'test')

/** The checks that are tests as well: a commit that does not pass them is broken. */
async function runChecks(): Promise<Outcome[]> {
  const checks = [
    { name: 'TypeScript finds no error (npx tsc)', script: packageScript('typescript', 'tsc'), args: [] },
    {
      name: 'Biome finds nothing to format or to mend (npx biome ci)',
      script: packageScript('@biomejs/biome', 'biome'),
      args: ['ci', '--colors=off'],
    },
  ]
  return Promise.all(
    checks.map(async ({ name, script, args }) => {
      const { code, output } = await runProgram(process.execPath, [script, ...args], { timeoutMs: 300_000 })
      return { suite: 'checks', name, ...(code === 0 ? {} : { error: output.trim() || `exit code ${code}` }) }
    }),
  )
}

/** Bundled suites under `out/test` that pass `wanted`, by their path with forward slashes. */
function suiteFiles(wanted: (path: string) => boolean): string[] {
  return readdirSync(bundles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js') && wanted(file.replaceAll('\\', '/')))
    .sort()
    .map((file) => join(bundles, file))
}

/** Runs one suite, prints it, and turns one that can't run into a failure: silence must never look like success. */
async function report(title: string, run: () => Promise<Outcome[]>): Promise<Outcome[]> {
  console.log(`\n${title}`)
  const began = Date.now()
  const outcomes = await run().catch((error: unknown): Outcome[] => {
    const reason = error instanceof Sorry ? error.message : String(error instanceof Error ? error.stack : error)
    return [{ suite: title, name: 'the suite runs', error: reason }]
  })
  if (outcomes.length === 0) outcomes.push({ suite: title, name: 'the suite has tests', error: 'no test ran' })
  for (const { name, error } of outcomes)
    console.log(error === undefined ? `  ✓ ${name}` : `  ✗ ${name}\n${error.replace(/^/gm, '      ')}`)
  console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return outcomes
}

const coreOnly = process.argv.includes('core')
process.chdir(root)

const outcomes = [
  ...(await report('Checks', runChecks)),
  ...(await report('Core', () =>
    runMochaFiles(
      'core',
      suiteFiles((path) => !path.startsWith('ui/')),
      20_000,
    ),
  )),
]
if (!coreOnly) {
  await clearScreenshots()
  outcomes.push(...(await report('Editor: inside the extension host', runEditorSuite)))
  outcomes.push(
    ...(await report('UI: as a person would', () =>
      runMochaFiles(
        'ui',
        suiteFiles((path) => path.startsWith('ui/')),
        240_000,
      ),
    )),
  )
}

const failures = outcomes.filter(({ error }) => error !== undefined)
if (failures.length) console.log(`\nFailed:\n${failures.map(({ suite, name }) => `  ✗ ${suite}: ${name}`).join('\n')}`)
console.log(`\n${outcomes.length - failures.length} passed, ${failures.length} failed`)
// At once: a suite that left a timer or a child behind must not keep the run from ending.
process.exitCode = failures.length ? 1 : 0
process.exit()
