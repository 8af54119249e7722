import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { onPath, runProgram } from './program.ts'
import { step } from './progress.ts'
import { Sorry } from './sorry.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const advice =
  'The editor tests need Chromium: install it (on Debian or Ubuntu `apt-get install chromium`), or set CHROMIUM_PATH to its executable.'

/** Starts a Chromium without a window, one that can reach this machine only. */
export async function launchChromium(): Promise<Browser> {
  const which = await findChromium()
  return chromium.launch({
    ...which,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--force-color-profile=srgb'],
    // Chromium refuses to sandbox root.
    chromiumSandbox: process.getuid?.() !== 0 && process.platform !== 'linux',
  })
}

async function findChromium(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Sorry(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  const executablePath = named ?? names.map(onPath).find((path) => path)
  if (executablePath) return { executablePath }
  // These have a browser of the family in a place that Playwright knows.
  if (process.platform === 'darwin') return { channel: 'chrome' }
  if (process.platform === 'win32') return { channel: 'msedge' }
  return { executablePath: await installFromDebian() }
}

async function installFromDebian(): Promise<string> {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Sorry(advice)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const installed = await step("installing Chromium from Debian's packages", async () => {
    await runProgram('apt-get', ['update'], { env, timeoutMs: 120_000 })
    return runProgram('apt-get', ['install', '-y', 'chromium'], { env, timeoutMs: 600_000 })
  })
  const path = onPath('chromium')
  if (path) return path
  throw new Sorry(`${advice} apt-get said: ${installed.output.trim().split('\n').at(-1)}`)
}
