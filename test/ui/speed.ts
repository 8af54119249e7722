import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { postmortem } from '../bench/document.ts'
import { median } from '../bench/report.ts'
import type { Session } from './session.ts'

const keys = 30

const squiggles = `document.querySelectorAll('.squiggly-error, .squiggly-warning').length`

/** In the page: from now on waits for a key, then for the squiggle that it brings, and keeps how long that took. */
const listen = `void (globalThis.keyTime = new Promise((resolve) => {
  const count = () => ${squiggles}
  const before = count()
  const press = () => {
    const pressed = performance.now()
    const look = () => (count() > before ? resolve(performance.now() - pressed) : requestAnimationFrame(look))
    look()
  }
  addEventListener('keydown', press, { once: true, capture: true })
}))`

/** How long a key takes until its squiggle is drawn: printed, as no machine promises a time. */
export function speed(opened: () => Session): void {
  describe('a key and its squiggle', () => {
    for (const size of [10_000, 208_000])
      it(`in ${size / 1000} kB`, async () => {
        const { workbench, folder } = opened()
        const { page } = workbench
        const [head = '', ...parts] = postmortem(size).split(/^(?=## )/m)
        const [heading, ...rest] = parts[0]!.split('\n')
        const summary = [heading, '', 'Bob was careles.', ...rest].join('\n')
        const name = `speed-${size}.md`
        await writeFile(join(folder, 'postmortems', name), [head, summary, ...parts.slice(1)].join(''))
        await workbench.closeAll()
        await workbench.openByName(name)
        await workbench.showView('Postmortem')
        await workbench.treeItem('Timeline').first().waitFor()
        await workbench.clickOn('careles')
        await page.keyboard.press('End')
        await page.keyboard.press('ArrowLeft')
        // What the server does after opening is no part of a key.
        await page.keyboard.type('s')
        await workbench.until('the word is underlined', () => workbench.isMarked('careless'))
        const marked = await page.evaluate<number>(squiggles)
        const times: number[] = []
        while (times.length < keys) {
          await page.keyboard.press('Backspace')
          await page.waitForFunction(`${squiggles} < ${marked}`)
          await page.evaluate(listen)
          await page.keyboard.type('s')
          times.push(await page.evaluate<number>('globalThis.keyTime'))
        }
        console.log(`    median ${median(times).toFixed(0)} ms over ${keys} keys in ${size / 1000} kB`)
      })
  })
}
