import { launchChromium } from '../host/chromium.ts'
import { copyOfExample } from '../host/example.ts'
import { linkCheckout, makeProfile, quietSettings } from '../host/profile.ts'
import { startServer } from '../host/server.ts'
import { workbenchUrl } from '../host/workbench-url.ts'
import { draft } from './example.ts'
import { Workbench } from './workbench.ts'

describe('in Restricted Mode, where nobody trusts the folder', () => {
  const undo: (() => Promise<unknown>)[] = []
  let workbench: Workbench

  before(async function () {
    this.timeout(240_000)
    const profile = await makeProfile({
      ...quietSettings,
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    })
    undo.push(profile.remove)
    await linkCheckout(profile)
    const workspace = await copyOfExample()
    undo.push(workspace.remove)
    const server = await startServer({ profile, asksForTrust: true })
    undo.push(server.stop)
    const browser = await launchChromium()
    undo.push(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 1400, height: 875 } })
    page.setDefaultTimeout(60_000)
    await page.goto(workbenchUrl(server.port, workspace.folder))
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
    workbench = new Workbench(page)
  })

  after(async () => {
    for (const step of undo.reverse()) await step()
  })

  it('marks the blame and rewords it', async () => {
    await workbench.openFromExplorer('postmortems', draft)
    await workbench.until('VS Code says so', async () => (await workbench.statusBar()).includes('Restricted Mode'))
    await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    await workbench.clickOn('forgot')
    const fixes = await workbench.quickFixes()
    await fixes.first().waitFor()
    await workbench.screenshot('restricted-fixes-light')
    await workbench.page.keyboard.press('Enter')
    await workbench.until('the blame is reworded', async () => !(await workbench.visibleText()).includes('Bob forgot'))
  })
})
