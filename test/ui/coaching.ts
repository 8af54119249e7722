import assert from 'node:assert/strict'
import { draft, reviewed } from './example.ts'
import { insist, roundMs } from './patience.ts'
import type { Session } from './session.ts'

/** What the extension is for: blame is marked while it is read, explained on asking, and reworded by one key. */
export function coaching(opened: () => Session): void {
  describe('coaching', () => {
    it('marks the blame in the example opened from the explorer', async () => {
      const { workbench } = opened()
      await workbench.openFromExplorer('postmortems', draft)
      await workbench.squiggles().first().waitFor()
      await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    })

    it('starts without a notification', async () => {
      assert.equal(await opened().workbench.page.locator('.notification-toast').count(), 0)
    })

    it('explains a finding under the mouse', async () => {
      const { workbench } = opened()
      const hover = await workbench.hoverOver('forgot', 'About person-error')
      assert(((await hover.textContent()) ?? '').length > 60)
      await workbench.screenshot('hover-light')
    })

    it("leads from the finding to its rule's page", async () => {
      const { workbench } = opened()
      await insist('the hover leads on', async () => {
        const hover = await workbench.hoverOver('forgot', 'About person-error')
        await hover.getByText('About person-error').click({ timeout: roundMs })
      })
      const page = workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await workbench.screenshot('rule-page-light')
      await workbench.closeEditor()
    })

    it('rewords the blame at Ctrl+. and the squiggle goes', async () => {
      const { workbench } = opened()
      await workbench.fixesAt('forgot')
      await workbench.screenshot('quick-fix-light')
      await workbench.reword('Bob forgot')
      await workbench.until('the squiggle goes', async () => !(await workbench.isMarked('forgot')))
      await workbench.screenshot('reworded-light')
    })

    it('marks it again when the rewording is undone, by one key', async () => {
      const { workbench } = opened()
      await workbench.page.keyboard.press('Control+Z')
      await workbench.until('undo brings the blame and its squiggle back', () => workbench.isMarked('forgot'))
    })

    it('has nothing to say about the reviewed version', async () => {
      const { workbench } = opened()
      await workbench.openFromExplorer('postmortems', reviewed)
      await workbench.showView('Postmortem')
      // The outline is there: the server has read the document.
      await workbench.treeItem('Timeline').first().waitFor()
      assert.equal(await workbench.squiggles().count(), 0)
    })

    it('leaves a runbook alone', async () => {
      const { workbench } = opened()
      await workbench.openFromExplorer('runbook.md')
      await workbench.showView('Postmortem')
      await workbench.page.getByText('does not read as an incident postmortem').waitFor()
      assert.equal(await workbench.squiggles().count(), 0)
    })

    it('says why, and takes it for a postmortem all the same where the writer says so', async () => {
      const { workbench } = opened()
      await workbench.page.getByText('See why not').click()
      const answer = workbench.notification('Does not read as a postmortem')
      await answer.waitFor()
      await workbench.screenshot('why-not-light')
      await answer.getByRole('button', { name: 'Treat as Postmortem' }).click()
      await workbench.treeItem('Before the review').first().waitFor()
      await workbench.revert()
      await workbench.page.getByText('does not read as an incident postmortem').waitFor()
    })
  })
}
