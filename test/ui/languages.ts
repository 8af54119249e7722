import { draft } from './example.ts'
import type { Session } from './session.ts'

const languages = [
  { language: 'de', timeline: 'Zeitleiste', command: 'Fünf Warum einfügen', page: 'Über person-error' },
  { language: 'ja', timeline: 'タイムライン', command: 'なぜなぜ分析を挿入', page: 'person-error について' },
]

/** What a reader sees whose VS Code speaks another language. */
export function spoken(opened: () => Session): void {
  describe('in another language', () => {
    for (const { language, timeline, command, page } of languages)
      it(language, async () => {
        const workbench = await opened().openIn(language)
        try {
          await workbench.openFromExplorer('postmortems', draft)
          await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
          await workbench.showView('Postmortem')
          await workbench.page.locator('.sidebar .monaco-list-row').filter({ hasText: timeline }).first().waitFor()
          await workbench.hoverOver('forgot', page)
          await workbench.screenshot(`${language}-finding`)
          await workbench.fixesAt('forgot')
          await workbench.screenshot(`${language}-fixes`)
          await workbench.page.keyboard.press('Escape')
          await workbench.runCommand(`Postmortem: ${command}`)
          await workbench.page.locator('.quick-input-widget input').waitFor()
          await workbench.page.keyboard.type('Bob forgot the index')
          await workbench.screenshot(`${language}-five-whys`)
        } catch (error) {
          await workbench.screenshot(`failed-in-${language}`)
          throw error
        } finally {
          await workbench.page.close()
        }
      })
  })
}
