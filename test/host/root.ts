import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function findRoot(from: string): string {
  return existsSync(join(from, 'package-lock.json')) ? from : findRoot(dirname(from))
}

/** The checkout: the nearest folder above the running bundle that holds a package-lock.json. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)))

/** What is installed on demand is kept here, outside git and outside node_modules, which `npm ci` empties. */
export const cacheFolder = join(root, '.vscode-test')

/** The postmortems that `npm start` opens and the suites copy. */
export const exampleFolder = join(root, 'test', 'example')
