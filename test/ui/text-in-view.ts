import type { Locator, Page } from 'playwright-core'
import { insist, roundMs } from './patience.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** All of these run in the page; strings, as only there the document of a browser is in scope. */
const findText = `(wanted) => {
  for (const line of document.querySelectorAll('.editor-instance .view-lines .view-line')) {
    const from = line.textContent.indexOf(wanted)
    if (from < 0) continue
    // Colours and squiggles cut a line into pieces anywhere.
    const range = document.createRange()
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    let at = 0
    for (let node = walker.nextNode(); node && at < from + wanted.length; node = walker.nextNode()) {
      const { length } = node.textContent
      if (at <= from && from < at + length) range.setStart(node, from - at)
      range.setEnd(node, Math.min(from + wanted.length - at, length))
      at += length
    }
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x, y, width, height }
  }
}`

const anyTouches = `(selector, box) => box !== undefined && [...document.querySelectorAll(selector)].some((element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return left < box.x + box.width && right > box.x && top <= box.y + box.height && bottom >= box.y
})`

/** The squiggles in view, of every severity. */
export const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint'

const cursors = '.editor-instance .cursors-layer .cursor'

/** The lines in view as text, in the order of the document. */
export async function textInView(page: Page): Promise<string> {
  const lines = await page.locator('.editor-instance .view-lines .view-line').evaluateAll((elements) =>
    elements
      .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  )
  // The editor draws every space as one that does not break.
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

/** Whether a squiggle lies under text that is in view: both are looked up at one moment, between which nothing moves. */
export function isMarked(page: Page, text: string): Promise<boolean> {
  return page.evaluate(`(${anyTouches})('${squiggles}', (${findText})(${asDrawn(text)}))`)
}

/** Puts the cursor on text that is in view, wherever lenses and hints push it meanwhile. */
export function clickOn(page: Page, text: string): Promise<void> {
  return insist(`the cursor is on "${text}"`, async () => {
    const box = await boxOf(page, text)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    // Away again, or its hover would cover the text.
    await page.mouse.move(0, 0)
    const isOn = `(${anyTouches})('${cursors}', (${findText})(${asDrawn(text)}))`
    await page.waitForFunction(isOn, undefined, { timeout: roundMs })
  })
}

/** Rests the mouse on text that is in view, wherever it is pushed meanwhile, and gives the hover once it says so. */
export function hoverOver(page: Page, text: string, words: string): Promise<Locator> {
  const hover = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').filter({ hasText: words })
  return insist(`a hover over "${text}" says "${words}"`, async () => {
    await page.mouse.move(0, 0)
    const box = await boxOf(page, text)
    // In two steps: the editor shows a hover for a mouse that moves within the word, not for one that was put there.
    await page.mouse.move(box.x + 2, box.y + box.height / 2)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
    await hover.waitFor({ timeout: roundMs })
    return hover
  })
}

/** The place of text on the screen; none is a round that failed. */
async function boxOf(page: Page, text: string): Promise<Box> {
  const box = await page.evaluate<Box | undefined>(`(${findText})(${asDrawn(text)})`)
  if (!box) throw new Error(`"${text}" is not in view`)
  return box
}

function asDrawn(text: string): string {
  return JSON.stringify(text.replaceAll(' ', '\u00a0'))
}
