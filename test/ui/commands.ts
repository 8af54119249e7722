import type { Session } from './session.ts'

/** The commands, from the palette, with the questions that they ask. */
export function commands(opened: () => Session): void {
  describe('commands', () => {
    it('New Postmortem asks for title, severity, services and sections, and writes the rest', async () => {
      const { workbench } = opened()
      await workbench.runCommand('Postmortem: New Postmortem')
      await workbench.answer('New Postmortem (1/4)', 'Search returned stale results')
      await workbench.answer('New Postmortem (2/4)', 'SEV-3')
      await workbench.answer('New Postmortem (3/4)', 'search')
      await workbench.answer('New Postmortem (4/4)', 'Guide')
      await workbench.until('the template is there', async () => {
        const text = await workbench.visibleText()
        return text.includes('Search returned stale results') && text.includes('## Summary')
      })
      await workbench.screenshot('new-postmortem-light')
    })

    it('Insert Five Whys asks why until there is nothing left to ask', async () => {
      const { workbench } = opened()
      await workbench.runCommand('Postmortem: Insert Five Whys')
      await workbench.answer('Insert Five Whys', 'Search returned stale results for six hours')
      await workbench.answer('Insert Five Whys', 'The nightly index build had failed')
      await workbench.screenshot('five-whys-question-light')
      await workbench.answer('Insert Five Whys', 'Its host ran out of memory')
      await workbench.answer('Insert Five Whys', '')
      await workbench.goTo('Its host ran out of memory')
      await workbench.until('the chain is there', async () => {
        const text = await workbench.visibleText()
        return text.includes('The nightly index build had failed') && text.includes('Its host ran out of memory')
      })
      await workbench.screenshot('five-whys-light')
    })
  })
}
