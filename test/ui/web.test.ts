import { launchChromium } from '../host/chromium.ts'
import { copyOfExample } from '../host/example.ts'
import { makeProfile } from '../host/profile.ts'
import { startServer } from '../host/server.ts'
import { loadInBrowser } from '../host/web-extension.ts'
import { workbenchUrl } from '../host/workbench-url.ts'
import { draft } from './example.ts'
import { Workbench } from './workbench.ts'

describe('in a browser, with the server in a worker', () => {
  const undo: (() => Promise<unknown>)[] = []
  let workbench: Workbench

  before(async function () {
    this.timeout(240_000)
    const profile = await makeProfile()
    undo.push(profile.remove)
    const workspace = await copyOfExample()
    undo.push(workspace.remove)
    const server = await startServer({ profile, smokeTest: true })
    undo.push(server.stop)
    const browser = await launchChromium()
    undo.push(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 1400, height: 875 } })
    page.setDefaultTimeout(60_000)
    await loadInBrowser(page, server.port)
    await page.goto(workbenchUrl(server.port, workspace.folder))
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
    workbench = new Workbench(page)
  })

  after(async () => {
    for (const step of undo.reverse()) await step()
  })

  it('marks the blame, which takes the language model', async () => {
    await workbench.openFromExplorer('postmortems', draft)
    // The worker and the model come over the network, and both are compiled first.
    await workbench.squiggles().first().waitFor({ timeout: 45_000 })
    await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
  })

  it('rewords the blame at Ctrl+.', async () => {
    await workbench.clickOn('forgot')
    const fixes = await workbench.quickFixes()
    await fixes.first().waitFor()
    await workbench.page.keyboard.press('Enter')
    await workbench.until('the blame is reworded', async () => !(await workbench.visibleText()).includes('Bob forgot'))
    await workbench.page.keyboard.press('Control+Z')
    await workbench.until('one key undoes it', () => workbench.isMarked('forgot'))
  })

  it('shows the outline', async () => {
    await workbench.showView('Postmortem')
    await workbench.treeItem('Improve the monitoring of orders-db').first().waitFor()
    await workbench.screenshot('web-light')
  })
})
