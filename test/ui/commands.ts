import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from './session.ts'

/** The commands, from the palette, with the questions that they ask. */
export function commands(opened: () => Session): void {
  describe('commands', () => {
    it('New Postmortem asks for what is known and the template, and writes the rest', async () => {
      const { workbench, folder } = opened()
      await mkdir(join(folder, '.postmortem', 'templates'), { recursive: true })
      await writeFile(
        join(folder, '.postmortem', 'templates', 'house style.md'),
        '# {title}\n\n## Summary\n\nSince {start}.\n',
      )
      await workbench.runCommand('Postmortem: New Postmortem')
      await workbench.answer('New Postmortem (1/6)', 'Search returned stale results')
      await workbench.answer('New Postmortem (2/6)', 'SEV-3')
      await workbench.answer('New Postmortem (3/6)', '2026-11-20 09:30 UTC')
      await workbench.answer('New Postmortem (4/6)', 'Noor, Theo')
      await workbench.answer('New Postmortem (5/6)', 'search')
      const templates = workbench.page.locator('.quick-input-list .monaco-list-row')
      await templates.filter({ hasText: 'house style' }).waitFor()
      await workbench.screenshot('new-postmortem-templates-light')
      await workbench.answer('New Postmortem (6/6)', 'Guide')
      await workbench.until('the template is there', async () => {
        const text = await workbench.visibleText()
        return text.includes('start: "2026-11-20 09:30 UTC"') && text.includes('## Summary')
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
