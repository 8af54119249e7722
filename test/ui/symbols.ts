import { insist, roundMs } from './patience.ts'
import type { Session } from './session.ts'

/** Jumping to what the documents of a workspace tell. */
export function symbols(opened: () => Session): void {
  describe('symbols', () => {
    const rows = () => opened().workbench.page.locator('.quick-input-list .monaco-list-row')

    it('of the workspace come from closed files as well', async () => {
      const { workbench } = opened()
      await workbench.closeAll()
      const input = workbench.page.locator('.quick-input-widget input')
      await insist('the action item is found', async () => {
        await workbench.page.keyboard.press('Escape')
        await workbench.page.keyboard.press('Control+T')
        await input.fill('#connection pool', { timeout: roundMs })
        await rows().filter({ hasText: 'Look into the connection pool' }).first().waitFor({ timeout: roundMs })
      })
      await workbench.screenshot('workspace-symbols-light')
      await workbench.page.keyboard.press('Escape')
    })
  })
}
