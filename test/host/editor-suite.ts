import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runTests } from '@vscode/test-electron'
import { launchChromium } from './chromium.ts'
import { argumentsForRoot, findForTests } from './desktop.ts'
import { copyOfExample } from './example.ts'
import type { Outcome } from './outcome.ts'
import { makeProfile } from './profile.ts'
import { root } from './root.ts'
import { startServer } from './server.ts'
import { workbenchUrl } from './workbench-url.ts'

/** The bundle whose run() the extension host calls. */
const suiteFile = join(root, 'out', 'test', 'editor', 'index.cjs')

const limitMs = 300_000

/** Where and with what an extension host runs the suite. */
interface Run {
  workspace: string
  env: { POSTMORTEM_RESULTS: string }
}

/** Runs the editor suite inside the extension host of a real VS Code: with windows if there can be one, else served. */
export async function runEditorSuite(): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-results-'))
  const results = join(folder, 'results.json')
  const workspace = await copyOfExample()
  try {
    const run = { workspace: workspace.folder, env: { POSTMORTEM_RESULTS: results } }
    const desktop = await findForTests()
    if ('executable' in desktop) {
      console.log(`  host: the VS Code at ${desktop.executable}`)
      return await readResults(results, await runOnDesktop(desktop.executable, run))
    }

    console.log(`  host: VS Code's server build and Chromium (no desktop VS Code: ${desktop.why})`)
    return await readResults(results, await runOnServer(run))
  } finally {
    await rm(folder, { recursive: true, force: true })
    await workspace.remove()
  }
}

/** The results so far, and a failure more if the suite did not come to its end. */
async function readResults(file: string, log: string): Promise<Outcome[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line)
  const outcomes = lines.filter((line) => line !== 'end').map((line) => JSON.parse(line) as Outcome)
  if (lines.at(-1) !== 'end') {
    const error = `It stopped or took longer than ${limitMs / 1000} s. Last words of the editor:\n${log.slice(-3000)}`
    outcomes.push({ suite: 'editor', name: 'the suite comes to its end', error })
  }
  return outcomes
}

async function runOnDesktop(vscodeExecutablePath: string, { workspace, env }: Run): Promise<string> {
  const profile = await makeProfile()
  try {
    const ended = runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suiteFile,
      extensionTestsEnv: env,
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        ...argumentsForRoot(profile.dataFolder),
      ],
    }).catch(() => {
      // A failed test ends VS Code with an exit code; the results tell which.
    })
    await withinLimit(ended)
    // test-electron has printed what VS Code wrote.
    return ''
  } finally {
    await profile.remove()
  }
}

async function runOnServer({ workspace, env }: Run): Promise<string> {
  const profile = await makeProfile()
  const server = await startServer({ profile, env, smokeTest: true })
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    let log = ''
    // The two functions by which a test run in the workbench talks to whoever drives it.
    const exited = new Promise<void>((resolve) => {
      void page.exposeFunction('codeAutomationExit', () => resolve())
    })
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
      log += `${parts.join(' ')}\n`
    })
    const payload = { extensionDevelopmentPath: root, extensionTestsPath: suiteFile }
    await page.goto(workbenchUrl(server.port, workspace, payload))
    await withinLimit(exited)
    return `${log}\n${server.log()}`
  } finally {
    await browser.close()
    await server.stop()
    await profile.remove()
  }
}

function withinLimit(ended: Promise<unknown>): Promise<unknown> {
  return Promise.race([ended, wait(limitMs, undefined, { ref: false })])
}
