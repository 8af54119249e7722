import type { Page } from 'playwright-core'
import { launchChromium } from '../host/chromium.ts'
import { copyOfExample } from '../host/example.ts'
import { processesWith } from '../host/processes.ts'
import { makeProfile, type Profile } from '../host/profile.ts'
import { startServer } from '../host/server.ts'
import { workbenchUrl } from '../host/workbench-url.ts'
import { patienceMs } from './patience.ts'
import { Workbench } from './workbench.ts'

/** Enough to install VS Code's server build where it is not yet cached. */
const setUpMs = 300_000

/** A VS Code with the extension, and the page that shows it. */
export interface Session {
  workbench: Workbench
  /** The temporary copy of the example folder that it shows. */
  folder: string
  /** Opens the same folder once more, for a reader of another language. */
  openIn(language: string): Promise<Workbench>
  /** Ends the extension's server the hard way. */
  killServer(): Promise<void>
  close(): Promise<void>
}

/** What is particular about the VS Code of a suite. */
export interface SessionOptions {
  settings?: Readonly<Record<string, unknown>>
  /** Brings the extension into the profile, where the page does not load it. */
  install?: (profile: Profile) => Promise<void>
  /** Says what the page loads besides, before it is opened. */
  prepare?: (page: Page, port: number) => Promise<void>
  /** The page to open instead of that of the example folder. */
  address?: (port: number) => string
  smokeTest?: boolean
  asksForTrust?: boolean
}

/** Opens a session before the tests of a suite, keeps a picture of each failure, and closes it after them. */
export function sessionOfSuite(options: SessionOptions): () => Session {
  let session: Session | undefined

  before(async function () {
    this.timeout(setUpMs)
    session = await openSession(options)
  })

  afterEach(async function () {
    const { currentTest } = this
    if (currentTest?.isFailed())
      await session?.workbench.screenshot(`failed-${currentTest.fullTitle().replace(/\W+/g, '-')}`)
  })

  after(() => session?.close())

  return () => {
    if (!session) throw new Error('VS Code did not open')
    return session
  }
}

async function openSession({ settings, install, prepare, address, ...hosting }: SessionOptions): Promise<Session> {
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const profile = await makeProfile(settings)
    undo.push(profile.remove)
    await install?.(profile)
    const { folder, remove } = await copyOfExample()
    undo.push(remove)
    const { port, stop } = await startServer({ profile, ...hosting })
    undo.push(stop)
    const browser = await launchChromium()
    undo.push(() => browser.close())
    const open = async (language?: string) => {
      const page = await browser.newPage({ viewport: { width: 1400, height: 875 } })
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      page.setDefaultTimeout(patienceMs)
      // What a language pack sets: it would translate VS Code's own texts as well.
      if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`)
      await prepare?.(page, port)
      await page.goto(address?.(port) ?? workbenchUrl(port, folder))
      await page
        .locator('.explorer-folders-view .monaco-list-row')
        .first()
        .waitFor({ timeout: 2 * patienceMs })
      return new Workbench(page)
    }
    return {
      workbench: await open(),
      folder,
      openIn: open,
      async killServer() {
        const ids = await processesWith(profile.extensionsFolder, 'server.js', '--clientProcessId')
        if (ids.length !== 1) throw new Error(`${ids.length} servers run, not one`)
        process.kill(ids[0]!, 'SIGKILL')
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
