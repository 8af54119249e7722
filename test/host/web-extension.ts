import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from './root.ts'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/**
 * Makes the workbench of a server load the checkout as a browser does: its `browser` entry, in the extension host that is
 * a worker. The extension is served from the page's own origin, as the workbench allows no other.
 *
 * @param others where further extensions are
 * @param folderUri the folder to open, where the page's address names none
 */
export async function loadInBrowser(
  page: Page,
  port: number,
  others: readonly object[] = [],
  folderUri?: object,
): Promise<void> {
  await page.route(`http://127.0.0.1:${port}/checkout/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/checkout/', '')
    const body = await fileOf(path).catch(() => undefined)
    if (body === undefined) await route.fulfill({ status: 404, body: '' })
    else await route.fulfill({ body, contentType: types[extname(path)] ?? 'text/plain' })
  })
  const extension = { scheme: 'http', authority: `127.0.0.1:${port}`, path: '/checkout' }
  await page.addInitScript(`(${configure})(${JSON.stringify([extension, ...others])}, ${JSON.stringify(folderUri)})`)
}

/** Without the entry for Node, which a workbench with a server behind it would prefer. */
async function fileOf(path: string): Promise<Buffer> {
  const content = await readFile(join(root, path))
  if (path !== 'package.json') return content
  const { main: _main, ...manifest } = JSON.parse(content.toString('utf8'))
  return Buffer.from(JSON.stringify(manifest))
}

/** Runs in the page, before anything of its own: names the extension among what is being developed. */
const configure = `(extensions, folderUri) => {
  const configured = () => {
    const element = document.getElementById('vscode-workbench-web-configuration')
    if (!element) return false
    const settings = JSON.parse(element.getAttribute('data-settings'))
    settings.developmentOptions = { ...settings.developmentOptions, extensions }
    if (folderUri) settings.folderUri = folderUri
    element.setAttribute('data-settings', JSON.stringify(settings))
    return true
  }
  const observer = new MutationObserver(() => configured() && observer.disconnect())
  observer.observe(document, { childList: true, subtree: true })
}`
