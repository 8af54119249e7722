import { draft } from './example.ts'
import type { Session } from './session.ts'

const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  'high-contrast': 'Dark High Contrast',
}

/** The page that a reader of the README sees, in every kind of theme: for review, as nobody can assert beauty. */
export function pictures(opened: () => Session): void {
  describe('pictures', () => {
    before(async () => {
      const { workbench } = opened()
      await workbench.runCommand('View: Close All Editors')
      await workbench.widenSidebar(370)
    })

    after(() => opened().workbench.chooseTheme(themes.light))

    for (const [name, theme] of Object.entries(themes))
      it(`of the draft and its outline, ${name}`, async () => {
        const { workbench } = opened()
        await workbench.chooseTheme(theme)
        await workbench.until('the theme is on', () => workbench.hasTheme(name))
        await workbench.openFromExplorer('postmortems', draft)
        await workbench.showView('Postmortem')
        await workbench.treeItem('Timeline').first().waitFor()
        await workbench.page.keyboard.press('Control+1')
        await workbench.page.keyboard.press('Control+Home')
        await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
        await workbench.screenshot(`overview-${name}`)
      })
  })
}
