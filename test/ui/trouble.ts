import assert from 'node:assert/strict'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from './session.ts'

const incident = `# Postmortem: mail delayed

## Timeline

- 2026-11-03 10:00 UTC The queue stops
- 2026-11-03 10:40 UTC The queue is restarted

## Root cause

The operator forgot to restart the queue.

## Action items

- [ ] Alert on the age of the oldest mail (owner: Noor, due 2026-12-01, MAIL-7)
`

/** What happens to people now and then: nothing that they typed may be lost, and nothing may stay wrong. */
export function trouble(opened: () => Session): void {
  describe('in trouble', () => {
    let files = 0
    /** A file of its own, so that no test reads what another one left. */
    const open = async (text = incident): Promise<string> => {
      const { workbench, folder } = opened()
      const name = `mail-delayed-${++files}.md`
      await writeFile(join(folder, 'postmortems', name), text)
      await workbench.closeAll()
      await workbench.openByName(name)
      return name
    }
    const isMarked = (text: string) =>
      opened().workbench.until(`"${text}" is underlined`, () => opened().workbench.isMarked(text))
    const closeNotifications = async () => {
      await opened().workbench.runCommand('Notifications: Clear All Notifications')
    }

    after(() => opened().workbench.closeAll())

    it('a server that was killed is started again, says so once, and nothing typed is lost', async () => {
      const { workbench, killServer } = opened()
      const { page } = workbench
      await open()
      await isMarked('forgot')
      await workbench.clickOn('Alert on')
      await page.keyboard.press('Home')
      const typing = page.keyboard.type('- [ ] Bob was careless here.\n', { delay: 40 })
      await killServer()
      await typing
      await workbench.notification('was started again').waitFor()
      assert.match(await workbench.visibleText(), /- \[ \] Bob was careless here\./)
      await isMarked('careless')
      await workbench.screenshot('server-killed-light')
      await closeNotifications()
      await killServer()
      await workbench.clickOn('careless here')
      await page.keyboard.press('End')
      await page.keyboard.type(' He was negligent.')
      await isMarked('negligent')
      assert.equal(await workbench.notification('was started again').count(), 0)
    })

    it('a config file that is broken while one types shows where, and keeps what it last said', async () => {
      const { workbench, folder } = opened()
      const { page } = workbench
      await mkdir(join(folder, 'postmortems'), { recursive: true })
      const config = join(folder, '.postmortem.yaml')
      await writeFile(config, 'rules:\n  person-error: off\n')
      await open()
      await workbench.until('the rule is off', async () => !(await workbench.isMarked('forgot')))
      await workbench.openByName('.postmortem.yaml')
      await page.keyboard.press('Control+End')
      await page.keyboard.type('profile: [oops')
      await workbench.squiggles().first().waitFor()
      await workbench.screenshot('config-broken-light')
      await workbench.runCommand('View: Open Previous Editor')
      await workbench.until('the document is shown', async () => (await workbench.visibleText()).includes('forgot'))
      assert.equal(await workbench.isMarked('forgot'), false)
      await workbench.openByName('.postmortem.yaml')
      await workbench.revert()
      await rm(config)
      await workbench.closeEditor()
      await isMarked('forgot')
    })

    it('a document that is closed while Five Whys asks is opened again for the chain', async () => {
      const { workbench } = opened()
      const name = await open()
      await workbench.runCommand('Postmortem: Insert Five Whys')
      await workbench.answer('Insert Five Whys', 'Mail was delayed for forty minutes')
      // The box covers the tabs.
      await workbench.clickOn('The queue is restarted')
      await workbench.page.keyboard.press('Control+W')
      await workbench.page.getByRole('tab', { name }).waitFor({ state: 'detached' })
      await workbench.answer('Insert Five Whys', 'The queue had stopped')
      await workbench.answer('Insert Five Whys', '')
      await workbench.page.getByRole('tab', { name }).waitFor()
      await workbench.goTo('The queue had stopped')
      await workbench.until('the chain is there', async () =>
        (await workbench.visibleText()).includes('The queue had stopped'),
      )
    })

    it('a document that is renamed while Five Whys asks gets its chain', async () => {
      const { workbench, folder } = opened()
      const { page } = workbench
      const name = await open()
      await workbench.runCommand('Postmortem: Insert Five Whys')
      await workbench.answer('Insert Five Whys', 'Mail was delayed for forty minutes')
      await workbench.showView('Explorer')
      await page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true }).click()
      await page.keyboard.press('F2')
      await page.locator('.explorer-folders-view input').fill(`renamed-${name}`)
      await page.keyboard.press('Enter')
      await page.getByRole('tab', { name: `renamed-${name}` }).waitFor()
      await page.locator('.quick-input-widget input').click()
      await workbench.answer('Insert Five Whys', 'The queue had stopped')
      await workbench.answer('Insert Five Whys', '')
      await workbench.goTo('The queue had stopped')
      await workbench.runCommand('File: Save')
      await workbench.until('the chain is in the renamed file', async () =>
        (await readFile(join(folder, 'postmortems', `renamed-${name}`), 'utf8')).includes('The queue had stopped'),
      )
    })

    it('a read-only document keeps its text, and the chain goes to the clipboard', async () => {
      const { workbench } = opened()
      await open()
      await workbench.runCommand('File: Set Active Editor Read-only in Session')
      await workbench.runCommand('Postmortem: Insert Five Whys')
      await workbench.answer('Insert Five Whys', 'Mail was delayed for forty minutes')
      await workbench.answer('Insert Five Whys', 'The queue had stopped')
      await workbench.answer('Insert Five Whys', '')
      await workbench.notification('The chain is on the clipboard').waitFor()
      await workbench.screenshot('read-only-light')
      assert.match(await workbench.copied(), /The queue had stopped/)
      assert.doesNotMatch(await workbench.visibleText(), /The queue had stopped/)
      await closeNotifications()
      await workbench.runCommand('File: Set Active Editor Writeable in Session')
    })

    it('Five Whys branches where an answer gives two causes', async () => {
      const { workbench } = opened()
      const { page } = workbench
      await open()
      await workbench.runCommand('Postmortem: Insert Five Whys')
      await workbench.answer('Insert Five Whys', 'Mail was delayed for forty minutes')
      await workbench.answer('Insert Five Whys', 'The queue had stopped and the alert was muted')
      const causes = page.locator('.quick-input-list .monaco-list-row')
      await causes.filter({ hasText: 'the alert was muted' }).first().waitFor()
      await workbench.screenshot('five-whys-branch-light')
      await causes.first().click()
      await workbench.answer('Insert Five Whys', 'A disk was full')
      await page.locator('.quick-input-title').filter({ hasText: 'A disk was full' }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.quick-input-title').filter({ hasText: 'the alert was muted' }).waitFor()
      await workbench.answer('the alert was muted', 'It fired every night')
      await workbench.answer('the alert was muted', '')
      await workbench.goTo('It fired every night')
      await workbench.until('the branch is there', async () =>
        /Branch: the alert was muted/.test(await workbench.visibleText()),
      )
      await workbench.screenshot('five-whys-branched-light')
    })

    it('two editors of one document show the same, and the outline follows the active one', async () => {
      const { workbench } = opened()
      const { page } = workbench
      await open()
      await isMarked('forgot')
      await workbench.runCommand('View: Split Editor')
      const editors = page.locator('.editor-group-container')
      await workbench.until('both show the finding', async () => {
        const counts = await Promise.all(
          [0, 1].map((at) => editors.nth(at).locator('.squiggly-warning, .squiggly-error').count()),
        )
        return counts.every((count) => count > 0) && counts[0] === counts[1]
      })
      await workbench.showView('Postmortem')
      await workbench.follow('Alert on the age', 14)
      await workbench.screenshot('two-editors-light')
      await workbench.closeAll()
    })

    it('a document that was never saved is coached like any other', async () => {
      const { workbench } = opened()
      const { page } = workbench
      await workbench.closeAll()
      await workbench.runCommand('File: New Untitled Text File')
      await page.locator('.editor-instance .view-line').first().waitFor()
      await workbench.runCommand('Change Language Mode')
      await page.locator('.quick-input-widget input').fill('Markdown')
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Markdown' }).first().click()
      await workbench.copy(incident)
      await page.locator('.editor-instance .view-lines').first().click()
      await page.keyboard.press('Control+V')
      await isMarked('forgot')
      await workbench.reword('operator forgot')
    })

    it('a document over the size guard is judged by its structure, and that is said', async () => {
      const { workbench, folder } = opened()
      const { page } = workbench
      const config = join(folder, '.postmortem.yaml')
      await writeFile(config, 'limits:\n  size: 200\n')
      await open(incident.replace(' (owner: Noor, due 2026-12-01, MAIL-7)', ''))
      await isMarked('Alert on')
      assert.equal(await workbench.isMarked('forgot'), false)
      await page.locator('.statusbar').getByRole('button', { name: 'Editor Language Status' }).first().click()
      await page.getByText('only its structure is judged').first().waitFor()
      await workbench.screenshot('size-guard-light')
      await page.keyboard.press('Escape')
      await rm(config)
    })
  })
}
