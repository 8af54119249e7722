import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installNode24 } from './node24.ts'
import { npmStep, succeed } from './npm-step.ts'
import { runProgram } from './program.ts'
import { step } from './progress.ts'
import { cacheFolder } from './root.ts'
import { Sorry } from './sorry.ts'
import { writeStandIns } from './stand-ins.ts'

const version = '4.139.1'

/** Dependencies that only AI chat, sign-in, terminals and dev containers load, or that would have to be compiled. */
const unneeded = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/fs-copyfile',
  '@vscode/native-watchdog',
  '@vscode/sandbox-runtime',
  '@vscode/spdlog',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'node-pty',
  'ssh2',
]

/** Of about a hundred built-in extensions, those that a folder of postmortems has a use for; fewer start faster. */
const builtIn = [
  'configuration-editing',
  'diff',
  'javascript',
  'json',
  'json-language-features',
  'log',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'search-result',
  'shellscript',
  'sql',
  'theme-defaults',
  'theme-seti',
  'typescript-basics',
  'yaml',
]

/** VS Code's server build and the Node that it needs. */
export interface Installation {
  serverMain: string
  node: string
}

/** Finds the server build of VS Code in the cache, or installs it there from the npm registry. */
export async function installCodeServer(): Promise<Installation> {
  const folder = join(cacheFolder, `code-server-${version}`)
  if (!existsSync(folder)) {
    console.error(`Installing VS Code's server build (code-server ${version}) into .vscode-test/, once, about 400 MB:`)
    // Made whole elsewhere and then renamed, so that an interrupted install is never taken for a finished one.
    const making = `${folder}.making-${process.pid}`
    try {
      await makeInstallation(making)
      await rename(making, folder).catch((error: unknown) => {
        if (!existsSync(folder)) throw error
      })
    } catch (error) {
      throw error instanceof Sorry ? error : new Sorry(`VS Code's server build can't be installed: ${error}.`)
    } finally {
      await rm(making, { recursive: true, force: true })
    }
  }
  return {
    serverMain: join(folder, 'out', 'server-main.js'),
    node: (await readFile(join(folder, 'node-path.txt'), 'utf8')).replace('<here>', folder),
  }
}

async function makeInstallation(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  // Both to their end, even if one fails: what still writes can't be cleared away.
  const [unpacked, node] = await Promise.allSettled([
    step('unpacking code-server', () => unpack(folder)),
    step('fetching Node 24', () => installNode24(join(folder, 'node'))),
  ])
  if (unpacked.status === 'rejected') throw unpacked.reason
  if (node.status === 'rejected') throw node.reason
  await step("fetching the server's own packages", () => installDependencies(folder))
  await writeStandIns(folder)
  await writeFile(join(folder, 'node-path.txt'), node.value.replace(folder, '<here>'))
}

/** Only VS Code itself is taken out of the package: code-server's wrapper around it is not used. */
async function unpack(folder: string): Promise<void> {
  await npmStep(['pack', `code-server@${version}`], folder)
  const archive = `code-server-${version}.tgz`
  const inside = 'package/lib/vscode'
  succeed(await runProgram('tar', ['-xzf', archive, '--strip-components=3', inside], { cwd: folder }))
  await rm(join(folder, archive))
  const extensions = join(folder, 'extensions')
  for (const name of await readdir(extensions))
    if (!builtIn.includes(name)) await rm(join(extensions, name), { recursive: true })
}

async function installDependencies(folder: string): Promise<void> {
  const file = join(folder, 'package.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> }
  for (const name of unneeded) delete manifest.dependencies[name]
  await writeFile(file, JSON.stringify({ ...manifest, overrides: {}, allowScripts: {} }))
  // Not `npm ci`: the package's own shrinkwrap lacks an entry.
  await npmStep(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
}
