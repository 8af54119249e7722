import assert from 'node:assert/strict'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { root } from '../host/root.ts'

/** Kept after the run: for review, and for the README. */
const screenshots = join(root, 'out', 'screenshots')

/** Forgets the pictures of an earlier run, which would pass for those of this one. */
export function clearScreenshots(): Promise<void> {
  return rm(screenshots, { recursive: true, force: true })
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Runs in the page; a string, as only here the document of a browser is in scope. */
const findText = `(wanted) => {
  for (const line of document.querySelectorAll('.editor-instance .view-lines .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    }
  }
}`

/** The workbench, used by what a person sees and presses. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens a file by clicking through the explorer. */
  async openFromExplorer(...path: string[]): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E')
    for (const [depth, name] of path.entries()) {
      const row = this.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true })
      await row.waitFor()
      const isFolder = depth < path.length - 1
      if (isFolder && (await row.getAttribute('aria-expanded')) === 'true') continue
      await (isFolder ? row.click() : row.dblclick())
    }
    await this.page.getByRole('tab', { name: path.at(-1) ?? '' }).waitFor()
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async openByName(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P')
    const input = this.page.locator('.quick-input-widget input')
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first()
    // A file that was just written may not be known yet.
    await this.until(`"${name}" is offered`, async () => {
      await input.fill('')
      await input.fill(name)
      const isOffered = () => row.waitFor({ timeout: 1000 })
      return isOffered().then(
        () => true,
        () => false,
      )
    })
    await row.click()
    await this.page.locator('.tab.active').filter({ hasText: name }).first().waitFor()
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Puts text where Ctrl+V takes it from. */
  async copy(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  }

  /** What was copied last. */
  copied(): Promise<string> {
    return this.page.evaluate('navigator.clipboard.readText()')
  }

  /** Throws away what was typed into the active file since it was saved. */
  async revert(): Promise<void> {
    await this.runCommand('File: Revert File')
    await this.page.locator('.tab.active:not(.dirty)').first().waitFor()
  }

  /** A notification that says so. */
  notification(text: string): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text })
  }

  /** Closes the active editor by the cross on its tab. */
  async closeEditor(): Promise<void> {
    await this.page
      .locator('.tab.active')
      .getByRole('button', { name: /^Close/ })
      .click()
  }

  /** Closes every editor, without saving. */
  async closeAll(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.runCommand('View: Close All Editors')
    const refuse = this.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" })
    await this.until('nothing is open', async () => {
      if (await refuse.isVisible()) await refuse.click()
      return (await this.page.locator('.editor-group-container .tab').count()) === 0
    })
  }

  /** Runs a command by typing its title into the palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1')
    const input = this.page.locator('.quick-input-widget input')
    await input.waitFor()
    await input.fill(`>${title}`)
    // Not simply the first: what was used before and what is similar may stand above.
    const rows = this.page.locator('.quick-input-list .label-name')
    await rows
      .filter({ hasText: new RegExp(`^${title}$`) })
      .first()
      .click()
  }

  /** Chooses a theme by its name, as with Preferences: Color Theme. */
  async chooseTheme(name: string): Promise<void> {
    await this.runCommand('Preferences: Color Theme')
    const input = this.page.locator('.quick-input-widget input')
    await this.until('the themes are offered', async () => !(await input.inputValue()).startsWith('>'))
    await input.fill(name)
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor()
    await this.page.keyboard.press('Enter')
    await input.waitFor({ state: 'hidden' })
  }

  /** The squiggles in view, of every severity. */
  squiggles(): Locator {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint')
  }

  /** The lines in view as text, in the order of the document. */
  async visibleText(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-lines .view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    )
    // The editor draws every space as one that does not break.
    return lines.join('\n').replaceAll('\u00a0', ' ')
  }

  /** Puts the cursor on a word that is in view. */
  async clickOn(text: string): Promise<void> {
    const box = await this.boxOf(text)
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    // Away again, or its hover would cover the text.
    await this.page.mouse.move(0, 0)
  }

  /** Rests the mouse on a word and gives the hover that appears. */
  async hoverOver(text: string): Promise<Locator> {
    const box = await this.boxOf(text)
    // In two steps: the editor shows a hover for a mouse that moves within the word, not for one that was put there.
    await this.page.mouse.move(box.x + 2, box.y + box.height / 2)
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first()
    await hover.waitFor()
    return hover
  }

  /** Opens the light bulb's menu at the cursor and gives its entries. */
  async quickFixes(): Promise<Locator> {
    const entries = this.page.locator('.action-widget .monaco-list-row.action')
    // Findings that change at that moment close the menu again.
    await this.until('the menu of fixes is open', async () => {
      if (await entries.first().isVisible()) return true
      await this.page.keyboard.press('Control+.')
      await entries
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined)
      return entries.first().isVisible()
    })
    return entries
  }

  /** Shows a view container by its icon in the activity bar. */
  async showView(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title }).first()
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
  }

  /** An item of the tree that the side bar shows, by words of the sentence that a screen reader says for it. */
  treeItem(words: string): Locator {
    return this.page.locator('.sidebar').getByRole('treeitem', { name: words })
  }

  /** What the status bar says. */
  async statusBar(): Promise<string> {
    return (await this.page.locator('.statusbar').textContent()) ?? ''
  }

  /** Types an answer into the box with this title, and Enter. */
  async answer(title: string, text: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget').filter({ hasText: title })
    const input = widget.locator('input')
    await input.waitFor()
    // The next box looks like the one before until it is empty again.
    await this.until(`"${title}" asks`, async () => (await input.inputValue()) === '')
    await input.fill(text)
    await this.page.keyboard.press('Enter')
    // The box may go between two looks at it, which is an answer too.
    const value = () => input.inputValue({ timeout: 500 }).catch(() => undefined)
    await this.until(`"${title}" takes the answer`, async () => !(await widget.isVisible()) || (await value()) !== text)
  }

  /** Whether a theme of this kind is shown. */
  async hasTheme(kind: string): Promise<boolean> {
    const classes = (await this.page.locator('.monaco-workbench').first().getAttribute('class')) ?? ''
    return classes.split(' ').includes({ light: 'vs', dark: 'vs-dark' }[kind] ?? 'hc-black')
  }

  /** Finds text in the document, as with Ctrl+F, and closes the search again. */
  async goTo(text: string): Promise<void> {
    await this.page.keyboard.press('Control+F')
    const find = this.page.locator('.find-widget.visible textarea').first()
    await find.fill(text)
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.press('Escape')
  }

  /** Whether a squiggle lies under a word that is in view. */
  async isMarked(text: string): Promise<boolean> {
    const word = await this.findBox(text)
    if (!word) return false
    const squiggles = await this.squiggles().all()
    const boxes = await Promise.all(squiggles.map((squiggle) => squiggle.boundingBox().catch(() => null)))
    return boxes.some(
      (box) =>
        box !== null &&
        box.x < word.x + word.width &&
        box.x + box.width > word.x &&
        box.y <= word.y + word.height &&
        box.y + box.height >= word.y,
    )
  }

  /** Drags the edge of the side bar until it is so wide. */
  async widenSidebar(width: number): Promise<void> {
    const bar = await this.page.locator('.part.sidebar').boundingBox()
    assert(bar)
    const [edge, middle] = [bar.x + bar.width + 1, bar.y + bar.height / 2]
    await this.page.mouse.move(edge, middle)
    await this.page.mouse.down()
    await this.page.mouse.move(bar.x + width, middle, { steps: 5 })
    await this.page.mouse.up()
  }

  /** Waits until something that is asked again and again is so. */
  async until(what: string, ask: () => Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + 15_000; !(await ask()); await this.page.waitForTimeout(50))
      assert(Date.now() < deadline, `${what}: not so after 15 s`)
  }

  /** Keeps a picture of the workbench in out/screenshots/. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true })
    // A progress bar means that something shown is about to change.
    await this.page.locator('.monaco-progress-container.active').first().waitFor({ state: 'hidden' })
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' })
  }

  /** The place of a piece of text on the screen, once it is there. */
  private async boxOf(text: string): Promise<Box> {
    let box: Box | undefined
    await this.until(`"${text}" is in view`, async () => {
      box = await this.findBox(text)
      return box !== undefined
    })
    assert(box)
    return box
  }

  private findBox(text: string): Promise<Box | undefined> {
    return this.page.evaluate(`(${findText})(${JSON.stringify(text.replaceAll(' ', '\u00a0'))})`)
  }
}
