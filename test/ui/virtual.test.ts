import { launchChromium } from '../host/chromium.ts'
import { makeProfile } from '../host/profile.ts'
import { startServer } from '../host/server.ts'
import { serveVirtualFolder, virtualFolder } from '../host/virtual-workspace.ts'
import { loadInBrowser } from '../host/web-extension.ts'
import { Workbench } from './workbench.ts'

const incident = (what: string) =>
  `# Postmortem: ${what}\n\n## Root cause\n\nBob forgot to free the disk.\n\n## Action items\n\n- [ ] Alert on ${what} (owner: Noor)\n`

const files = {
  '/team/disk.md': incident('disk full'),
  '/team/.postmortem.yaml': 'rules:\n  action-item-incomplete: off\n',
}

describe('in a virtual workspace, in a browser', () => {
  const undo: (() => Promise<unknown>)[] = []
  let workbench: Workbench

  before(async function () {
    this.timeout(240_000)
    const profile = await makeProfile()
    undo.push(profile.remove)
    const server = await startServer({ profile, smokeTest: true })
    undo.push(server.stop)
    const browser = await launchChromium()
    undo.push(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 1400, height: 875 } })
    page.setDefaultTimeout(60_000)
    const memory = await serveVirtualFolder(page, server.port, files)
    await loadInBrowser(page, server.port, [memory], virtualFolder)
    await page.goto(`http://127.0.0.1:${server.port}/`)
    workbench = new Workbench(page)
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
  })

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot('failed-virtual')
  })

  after(async () => {
    for (const step of undo.reverse()) await step()
  })

  it('marks the blame, keeps to the config file, and rewords at Ctrl+.', async () => {
    await workbench.openFromExplorer('disk.md')
    await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    await workbench.until('the rule is off', async () => !(await workbench.isMarked('Alert')))
    await workbench.clickOn('forgot')
    const fixes = await workbench.quickFixes()
    await fixes.first().waitFor()
    await workbench.screenshot('virtual-fixes-light')
    await workbench.page.keyboard.press('Enter')
    await workbench.until('the blame is reworded', async () => !(await workbench.visibleText()).includes('Bob forgot'))
  })
})
