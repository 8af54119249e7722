import type { Session } from './session.ts'

/** Jumping to what the documents of a workspace tell. */
export function symbols(opened: () => Session): void {
  describe('symbols', () => {
    const rows = () => opened().workbench.page.locator('.quick-input-list .monaco-list-row')

    it('of the workspace come from closed files as well', async () => {
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
