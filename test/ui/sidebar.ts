import { draft } from './example.ts'
import { insist, roundMs } from './patience.ts'
import type { Session } from './session.ts'

/** The outline in the side bar: the postmortem at a glance, and a way to get around in it. */
export function sidebar(opened: () => Session): void {
  describe('the outline', () => {
    it('shows the parts of the draft and what they lack', async () => {
      const { workbench } = opened()
      await workbench.openFromExplorer('postmortems', draft)
      await workbench.showView('Postmortem')
      for (const part of ['Timeline', 'Root cause', 'Five Whys', 'Action items'])
        await workbench.treeItem(part).first().waitFor()
      await workbench.treeItem('Improve the monitoring of orders-db').first().waitFor()
    })

    it('goes to the line of an item that is clicked', async () => {
      const { workbench } = opened()
      await workbench.follow('Improve the monitoring of orders-db', 39)
    })

    it('marks an action item as done by the icon on it', async () => {
      const { workbench } = opened()
      const item = workbench.treeItem('Improve the monitoring of orders-db').first()
      await insist('the item has its icon', async () => {
        await item.hover({ timeout: roundMs })
        await item.getByRole('button', { name: 'Mark as Done' }).click({ timeout: roundMs })
      })
      await workbench.until('its box is checked', async () => (await workbench.visibleText()).includes('- [x] Improve'))
      await workbench.page.keyboard.press('Control+Z')
      await workbench.until('one key undoes it', async () => (await workbench.visibleText()).includes('- [ ] Improve'))
    })

    it('is renewed while one types', async () => {
      const { workbench } = opened()
      await workbench.clickOn('everything is back')
      await workbench.page.keyboard.press('End')
      await workbench.page.keyboard.type(', even search')
      await workbench.treeItem('everything is back to normal, even search').waitFor()
    })
  })
}
