import type { Browser } from 'playwright-core'
import { launchChromium } from '../host/chromium.ts'
import { copyOfExample } from '../host/example.ts'
import { processesWith } from '../host/processes.ts'
import { makeProfile, quietSettings } from '../host/profile.ts'
import { startServer } from '../host/server.ts'
import { installVsix, packageVsix } from '../host/vsix.ts'
import { workbenchUrl } from '../host/workbench-url.ts'
import { Workbench } from './workbench.ts'

/** A VS Code in which the packaged extension is installed, and the page that shows it. */
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

/** Pictures for the README want calm: only the text, the findings and the outline. */
const settings: Readonly<Record<string, unknown>> = {
  ...quietSettings,
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono, Menlo, Consolas, monospace',
  // So that the example's lines, up to 120 characters, are not wrapped beside the outline.
  'editor.fontSize': 12,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  // The suite says when a change is kept.
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Light 2026',
  'workbench.layoutControl.enabled': false,
}

/** Packages the extension, installs it, and opens the example folder. */
export async function openSession(): Promise<Session> {
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const vsix = await packageVsix()
    const profile = await makeProfile(settings)
    undo.push(profile.remove)
    await installVsix(vsix, profile)
    const workspace = await copyOfExample()
    undo.push(workspace.remove)
    const server = await startServer({ profile })
    undo.push(server.stop)
    const browser: Browser = await launchChromium()
    undo.push(() => browser.close())
    const open = async (language?: string) => {
      const page = await browser.newPage({ viewport: { width: 1400, height: 875 } })
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      page.setDefaultTimeout(20_000)
      // What a language pack sets: it would translate VS Code's own texts as well.
      if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`)
      await page.goto(workbenchUrl(server.port, workspace.folder))
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
      return new Workbench(page)
    }
    return {
      workbench: await open(),
      folder: workspace.folder,
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
