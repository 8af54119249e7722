import assert from 'node:assert/strict'
import { draft } from './example.ts'
import type { Session } from './session.ts'

/** What is read out to somebody who does not see the screen. */
export function screenReader(opened: () => Session): void {
  describe('a screen reader', () => {
    before(async () => {
      const { workbench } = opened()
      await workbench.closeAll()
      await workbench.openByName(draft)
      await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    })

    it('says each item of the outline as a sentence, with its level', async () => {
      const { workbench } = opened()
      await workbench.showView('Postmortem')
      await workbench.treeItem('Add the missing index').first().waitFor()
      const tree = await workbench.page.locator('.sidebar').getByRole('tree').ariaSnapshot()
      const items = tree.split('\n').filter((line) => /^\s*- '?treeitem/.test(line))
      for (const item of items) assert.match(item, /treeitem "[^"·]{5,}".* \[level=[12]\]/)
      for (const sentence of [
        'Timeline, 6, 36 min',
        '13:04: checkout starts to time out, +2 min from the first entry',
        'Why was checkout down? The database had no connections left.',
        'Look into the connection pool, owner: @priya, due: 2026-12-01, no ticket',
      ])
        assert(tree.includes(`treeitem "${sentence}"`), `${sentence}: not in\n${tree}`)
    })

    it('says the chain, the question and the advice at the box of Five Whys', async () => {
      const { workbench } = opened()
      const { page } = workbench
      await workbench.runCommand('Postmortem: Insert Five Whys')
      await workbench.answer('Insert Five Whys', 'Search returned stale results')
      const box = page.getByRole('textbox', { name: 'Insert Five Whys: Search returned stale results' })
      await box.waitFor()
      const description = async () =>
        (await page.locator(`#${await box.getAttribute('aria-describedby')}`).textContent()) ?? ''
      await workbench.until('the question', async () => /Why did search return stale/.test(await description()))
      await page.keyboard.type('Bob forgot to rebuild the index')
      await workbench.until('the advice', async () =>
        /what a person did wrong.*Why did search/.test(await description()),
      )
      await page.keyboard.press('Escape')
      await page.getByRole('option', { name: 'Discard it' }).click()
    })

    it('says in the status bar whose findings they are', async () => {
      const { page } = opened().workbench
      await page.getByRole('button', { name: /^Editor Language Status:.*Postmortem: \d+ findings/ }).waitFor()
    })
  })
}
