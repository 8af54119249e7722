import { draft } from './example.ts'
import { insist, roundMs } from './patience.ts'
import type { Session } from './session.ts'

/** Help while one writes: completion, pasted lines that become entries, items put in another order. */
export function writing(opened: () => Session): void {
  describe('writing', () => {
    beforeEach(async () => {
      const { workbench } = opened()
      await workbench.closeAll()
      await workbench.openByName(draft)
      await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    })
    after(() => opened().workbench.closeAll())

    it('offers the sections that are missing', async () => {
      const { workbench } = opened()
      const { page } = workbench
      await workbench.clickOn('Postmortem: checkout')
      await page.keyboard.press('Control+End')
      await page.keyboard.type('\n## ')
      const offered = page.locator('.suggest-widget.visible .monaco-list-row')
      await offered.filter({ hasText: 'What went well' }).first().waitFor()
      await workbench.screenshot('completion-light')
      await page.keyboard.press('Escape')
    })

    it('offers log lines that are pasted as entries of the timeline', async () => {
      const { workbench } = opened()
      await workbench.copy('13:40:10 orders-db restarted by the watchdog\n13:41:30 error rate below 0.1%')
      await workbench.clickOn('everything is back')
      await workbench.page.keyboard.press('End')
      await workbench.page.keyboard.press('Control+V')
      const entries = workbench.page
        .locator('.action-widget .monaco-list-row.action')
        .filter({ hasText: 'Add to Timeline as Entries' })
      await insist('other ways to paste are offered', async () => {
        await workbench.page.locator('.post-edit-widget').click({ timeout: roundMs })
        await entries.waitFor({ timeout: roundMs })
      })
      await workbench.screenshot('paste-light')
      await entries.click()
      await workbench.until('the lines are entries', async () =>
        // With or without the hint of how long after the last one it was.
        /- 13:40:10.* orders-db restarted/.test(await workbench.visibleText()),
      )
    })

    it('asks on above a chain of whys that ends at a person', async () => {
      const { workbench } = opened()
      const lens = workbench.page.locator('.codelens-decoration a').filter({ hasText: 'Ask on' })
      // Lenses are drawn anew whenever the text is read anew.
      await insist('the lens is clicked', () => lens.click({ timeout: roundMs }))
      await workbench.until('a third why is there', async () => /^3\. How did/m.test(await workbench.visibleText()))
      await workbench.screenshot('asked-on-light')
      await workbench.page.keyboard.press('Escape')
      await workbench.page.keyboard.press('Control+Z')
      await workbench.until('one key undoes it', async () => !/^3\. How did/m.test(await workbench.visibleText()))
    })

    it('puts an action item before another one that it is dragged onto', async () => {
      const { workbench } = opened()
      await workbench.showView('Postmortem')
      const pool = workbench.treeItem('Look into the connection pool').first()
      const standsBefore = async () => {
        const text = await workbench.visibleText()
        const [one, other] = [text.indexOf('Look into the connection pool'), text.indexOf('Be more careful')]
        return one >= 0 && one < other
      }
      // A list that is renewed meanwhile loses what is dragged; dropped there twice, it stays where it is.
      await insist('it stands before the other', async () => {
        await pool.dragTo(workbench.treeItem('Be more careful').first(), { timeout: roundMs })
        await workbench.until('it was dropped', standsBefore, roundMs)
      })
      await workbench.screenshot('dragged-light')
    })

    it('sorts and filters the outline, and says so', async () => {
      const { workbench } = opened()
      await workbench.showView('Postmortem')
      await workbench.treeItem('Add the missing index').first().waitFor()
      await workbench.runCommand('Postmortem: Show Only Open Action Items')
      await workbench.treeItem('Add the missing index').waitFor({ state: 'hidden' })
      await workbench.runCommand('Postmortem: Sort and Filter the Outline…')
      await workbench.screenshot('arrange-light')
      await workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'by due date' }).click()
      await workbench.page.locator('.sidebar').getByText('by due date · open items only').first().waitFor()
      await workbench.screenshot('arranged-light')
      await workbench.runCommand('Postmortem: Show All Action Items')
      await workbench.treeItem('Add the missing index').first().waitFor()
      await workbench.runCommand('Postmortem: Sort and Filter the Outline…')
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row')
      await rows.filter({ hasText: 'Action items as written' }).click()
    })
  })
}
