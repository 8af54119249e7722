import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { downloadAndUnzipVSCode } from '@vscode/test-electron'
import { fetchStableVersions } from '@vscode/test-electron/out/download.js'
import { onPath } from './program.ts'
import { cacheFolder } from './root.ts'

/** A VS Code to use, or the reason why there is none. */
export type Found = { executable: string } | { why: string }

/** A VS Code with windows that the user has installed. */
export function findInstalled(): Found {
  if (!hasDisplay()) return { why: 'there is no display' }
  const executable = ['code', 'code-insiders', 'codium'].map(onPath).find((path) => path)
  return executable ? { executable } : { why: 'neither `code`, `code-insiders` nor `codium` is on the PATH' }
}

/** A VS Code with windows for the tests: the one that VSCODE_PATH names, a cached one, or a downloaded one. */
export async function findForTests(): Promise<Found> {
  if (!hasDisplay()) return { why: 'there is no display; `xvfb-run npm test` would give one' }
  const named = process.env.VSCODE_PATH
  if (named) return existsSync(named) ? { executable: named } : { why: 'VSCODE_PATH names a file that is not there' }
  const version = cachedVersion() ?? (await newestVersion())
  if (!version) return { why: 'none is cached and the download service does not answer' }
  try {
    return { executable: await downloadAndUnzipVSCode({ version, cachePath: cacheFolder, timeout: 15_000 }) }
  } catch (error) {
    return { why: `the download failed (${error instanceof Error ? error.message : error})` }
  }
}

/** What VS Code needs besides when it is root that starts it on Linux. */
export function argumentsForRoot(userDataFolder: string): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return isRoot ? ['--no-sandbox', `--user-data-dir=${userDataFolder}`] : []
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Folders of test-electron are named vscode-<platform>-<version> and marked once they are whole. */
function cachedVersion(): string | undefined {
  if (!existsSync(cacheFolder)) return undefined
  const whole = readdirSync(cacheFolder).filter((name) => existsSync(join(cacheFolder, name, 'is-complete')))
  return whole.map((name) => /^vscode-.*-(\d+\.\d+\.\d+)$/.exec(name)?.[1]).find((version) => version)
}

/** Asks once and not for long: behind a closed network the answer would otherwise take minutes. */
async function newestVersion(): Promise<string | undefined> {
  const answer = fetchStableVersions(true, 4000).catch(() => [])
  const silence = new Promise<string[]>((resolve) => setTimeout(resolve, 6000, []).unref())
  return (await Promise.race([answer, silence]))[0]
}
