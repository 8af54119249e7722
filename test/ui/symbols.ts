import assert from 'node:assert/strict'
import { draft } from './example.ts'
import type { Session } from './session.ts'

/** Jumping to what a document, or all of them, tell. */
export function symbols(opened: () => Session): void {
  describe('symbols', () => {
    const rows = () => opened().workbench.page.locator('.quick-input-list .monaco-list-row')

    it('Go to Symbol names sections, entries and action items once', async () => {
      const { workbench } = opened()
      await workbench.openByName(draft)
      await workbench.page.keyboard.press('Control+Shift+O')
      await rows().filter({ hasText: 'Be more careful with big rollouts' }).first().waitFor()
      await workbench.screenshot('go-to-symbol-light')
      const names = await rows().locator('.label-name').allTextContents()
      assert.equal(names.filter((name) => name.endsWith('Timeline')).length, 1)
      assert.equal(names.filter((name) => name.includes('13:24')).length, 1)
      await workbench.page.keyboard.press('Escape')
      await workbench.runCommand('Explorer: Focus on Outline View')
      await workbench.page.waitForTimeout(1000)
      await workbench.screenshot('vscode-outline-light')
    })

    it('those of the workspace come from closed files as well', async () => {
      const { workbench } = opened()
      await workbench.closeAll()
      await workbench.page.keyboard.press('Control+T')
      const input = workbench.page.locator('.quick-input-widget input')
      await workbench.until('the action item is found', async () => {
        await input.fill('#')
        await input.fill('#connection pool')
        return rows()
          .filter({ hasText: 'Look into the connection pool' })
          .first()
          .waitFor({ timeout: 2000 })
          .then(
            () => true,
            () => false,
          )
      })
      await workbench.screenshot('workspace-symbols-light')
      await workbench.page.keyboard.press('Escape')
    })
  })
}
