import type { Page } from 'playwright-core'

/** Where the folder of the virtual workspace lies. */
export const virtualFolder = { scheme: 'memfs', path: '/team' }

/** An extension whose folder lies in no file system but its own, as that of a repository seen through the browser. */
const main = (files: Readonly<Record<string, string>>) => `
const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode')
const files = new Map(Object.entries(${JSON.stringify(files)}))
const folders = new Set(['/', ...[...files.keys()].flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/')).filter(Boolean))])
const bytes = (path) => new TextEncoder().encode(files.get(path))
exports.activate = (context) => {
  const provider = {
    onDidChangeFile: new EventEmitter().event,
    watch: () => ({ dispose() {} }),
    stat({ path }) {
      const times = { ctime: 0, mtime: 0 }
      if (folders.has(path)) return { type: FileType.Directory, size: 0, ...times }
      if (files.has(path)) return { type: FileType.File, size: bytes(path).length, ...times }
      throw FileSystemError.FileNotFound(path)
    },
    readDirectory({ path }) {
      const inside = (other) => other.startsWith(path + '/') && !other.slice(path.length + 1).includes('/')
      const names = (paths, type) => [...paths].filter(inside).map((other) => [other.slice(path.length + 1), type])
      return [...names(folders, FileType.Directory), ...names(files.keys(), FileType.File)]
    },
    readFile({ path }) {
      if (!files.has(path)) throw FileSystemError.FileNotFound(path)
      return bytes(path)
    },
    writeFile: ({ path }, content) => void files.set(path, new TextDecoder().decode(content)),
    createDirectory: ({ path }) => void folders.add(path),
    delete: ({ path }) => void files.delete(path),
    rename() {},
  }
  context.subscriptions.push(workspace.registerFileSystemProvider('memfs', provider, { isCaseSensitive: true }))
}`

const manifest = {
  name: 'memfs',
  publisher: 'test',
  version: '1.0.0',
  engines: { vscode: '*' },
  browser: './main.js',
  activationEvents: ['onFileSystem:memfs'],
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
}

/** Serves that extension from the page's own origin, with what its folder holds. Gives where the workbench finds it. */
export async function serveVirtualFolder(page: Page, port: number, files: Readonly<Record<string, string>>) {
  await page.route(`http://127.0.0.1:${port}/memfs/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/memfs/package.json')
      await route.fulfill({ body: JSON.stringify(manifest), contentType: 'application/json' })
    else if (pathname === '/memfs/main.js') await route.fulfill({ body: main(files), contentType: 'text/javascript' })
    else await route.fulfill({ status: 404, body: '' })
  })
  return { scheme: 'http', authority: `127.0.0.1:${port}`, path: '/memfs' }
}
