import assert from 'node:assert/strict'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { root } from '../host/root.ts'
import { insist, roundMs, until } from './patience.ts'
import { clickOn, hoverOver, isMarked, squiggles, textInView } from './text-in-view.ts'

/** Kept after the run: for review, and for the README. */
const screenshots = join(root, 'out', 'screenshots')

/** Forgets the pictures of an earlier run, which would pass for those of this one. */
export function clearScreenshots(): Promise<void> {
  return rm(screenshots, { recursive: true, force: true })
}

/** The workbench, used by what a person sees and presses. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens a file by clicking through the explorer. */
  async openFromExplorer(...path: string[]): Promise<void> {
    const tab = this.page.locator('.tab.active').filter({ hasText: path.at(-1) ?? '' })
    // Files that another test wrote move the rows when they are noticed.
    await insist(`${path.join('/')} is opened`, async () => {
      await this.page.keyboard.press('Control+Shift+E')
      for (const [depth, name] of path.entries()) {
        const row = this.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true })
        await row.waitFor({ timeout: roundMs })
        const isFolder = depth < path.length - 1
        if (isFolder && (await row.getAttribute('aria-expanded')) === 'true') continue
        await row[isFolder ? 'click' : 'dblclick']({ timeout: roundMs })
      }
      await tab.waitFor({ timeout: roundMs })
    })
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async openByName(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input')
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first()
    // A file that was just written may not be known yet.
    await insist(`"${name}" is offered`, async () => {
      // Where it is open already, the key would go to the next file in it.
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+P')
      await input.fill(name, { timeout: roundMs })
      await row.click({ timeout: roundMs })
    })
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
    const input = this.page.locator('.quick-input-widget input')
    // Not simply the first: what was used before and what is similar may stand above.
    const row = this.page
      .locator('.quick-input-list .label-name')
      .filter({ hasText: new RegExp(`^${title}$`) })
      .first()
    // The palette lists what is enabled when it opens.
    await insist(`the palette offers "${title}"`, async () => {
      await this.page.keyboard.press('F1')
      await input.fill(`>${title}`, { timeout: roundMs })
      await row.click({ timeout: roundMs })
    })
  }

  /** Chooses a theme by its name, as with Preferences: Color Theme. */
  async chooseTheme(name: string): Promise<void> {
    await this.runCommand('Preferences: Color Theme')
    const input = this.page.locator('.quick-input-widget input')
    await this.until('the themes are offered', async () => !(await input.inputValue()).startsWith('>'))
    await input.fill(name)
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click()
    await input.waitFor({ state: 'hidden' })
  }

  /** The squiggles in view, of every severity. */
  squiggles(): Locator {
    return this.page.locator(squiggles)
  }

  /** The lines in view as text, in the order of the document. */
  visibleText(): Promise<string> {
    return textInView(this.page)
  }

  /** Puts the cursor on text that is in view. */
  clickOn(text: string): Promise<void> {
    return clickOn(this.page, text)
  }

  /** Rests the mouse on text in view and gives the hover that says something: parts of it come later than others. */
  hoverOver(text: string, words: string): Promise<Locator> {
    return hoverOver(this.page, text, words)
  }

  /** Whether a squiggle lies under text that is in view. */
  isMarked(text: string): Promise<boolean> {
    return isMarked(this.page, text)
  }

  /** Opens the light bulb's menu at text in view and gives its entries. Findings that change then close it again. */
  fixesAt(text: string): Promise<Locator> {
    const entries = this.page.locator('.action-widget .monaco-list-row.action')
    return insist(`the menu of fixes is open at "${text}"`, async () => {
      await this.page.keyboard.press('Escape')
      await this.clickOn(text)
      await this.page.keyboard.press('Control+.')
      await entries.first().waitFor({ timeout: roundMs })
      return entries
    })
  }

  /** Takes the first fix at words in view, by the keyboard, after which they are gone. */
  async reword(words: string): Promise<void> {
    const isGone = async () => !(await this.visibleText()).includes(words)
    await this.until(`"${words}" is marked`, () => this.isMarked(words))
    await insist(`"${words}" is reworded`, async () => {
      if (await isGone()) return
      await this.fixesAt(words)
      // Into the menu: if it closed meanwhile, the key must not go into the text.
      await this.page.locator('.action-widget .monaco-list').press('Enter', { timeout: roundMs })
      await until('the fix is made', isGone, roundMs)
    })
  }

  /** Shows a view container by its icon in the activity bar. */
  async showView(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title }).first()
    const isShown = async () => (await tab.getAttribute('aria-selected')) === 'true'
    if (!(await isShown())) await tab.click()
    // The icon of a view that is shown hides it.
    await this.until(`${title} is shown`, isShown)
  }

  /** An item of the tree that the side bar shows, by words of the sentence that a screen reader says for it. */
  treeItem(words: string): Locator {
    return this.page.locator('.sidebar').getByRole('treeitem', { name: words })
  }

  /** Clicks an item of the outline, which goes to its line. A list that is renewed at that moment loses the click. */
  follow(words: string, line: number): Promise<void> {
    return insist(`the cursor is at "${words}"`, async () => {
      await this.treeItem(words).first().click({ timeout: roundMs })
      await until(`line ${line}`, async () => (await this.statusBar()).includes(`Ln ${line},`), roundMs)
    })
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
  goTo(text: string): Promise<void> {
    const find = this.page.locator('.find-widget.visible textarea').first()
    return insist(`"${text}" is found`, async () => {
      await this.page.keyboard.press('Control+F')
      await find.fill(text, { timeout: roundMs })
      await find.press('Enter')
      await find.press('Escape')
      await until('it is in view', async () => (await this.visibleText()).includes(text), roundMs)
    })
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
  readonly until = until

  /** Keeps a picture of the workbench in out/screenshots/. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true })
    // A progress bar means that something shown is about to change.
    await this.page.locator('.monaco-progress-container.active').first().waitFor({ state: 'hidden' })
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' })
  }
}
