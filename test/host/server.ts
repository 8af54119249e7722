import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type Installation, installCodeServer } from './code-server.ts'
import type { Profile } from './profile.ts'
import { Sorry } from './sorry.ts'

/** How a server is started. */
export interface ServerOptions {
  profile: Profile
  /** 0, the default, lets the system choose a free one. */
  port?: number
  /** Makes a built VS Code run tests and development extensions; it also keeps notifications from showing. */
  smokeTest?: boolean
  /** Asks whether a folder is trusted, as a user's VS Code does: until somebody says so it is in Restricted Mode. */
  asksForTrust?: boolean
  env?: Record<string, string>
}

/** A running VS Code server. */
export interface Server {
  port: number
  /** What it wrote so far: the first thing to read when a suite can't run. */
  log(): string
  exited: Promise<unknown>
  stop(): Promise<void>
}

const flags = [
  '--host=127.0.0.1',
  '--without-connection-token',
  '--accept-server-license-terms',
  '--disable-telemetry',
  '--telemetry-level=off',
  '--disable-update-check',
  '--disable-getting-started-override',
]

/** Starts VS Code's server build, on this machine's own address only, and resolves when it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const installation = await installCodeServer()
  const args = [...flags, `--port=${options.port ?? 0}`, ...optional(options)]
  const child = spawnServer(installation, args, options)
  let log = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    log += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk
  })
  const exited = once(child, 'exit')
  // Reached also when this process ends in the middle of things: no server may be left behind.
  const killNow = () => killTree(child, 'SIGKILL')
  process.once('exit', killNow)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      killTree(child, 'SIGTERM')
      await Promise.race([exited, wait(3000, undefined, { ref: false })])
    }
    killNow()
    process.off('exit', killNow)
  }
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await wait(20)) {
    const port = /Extension host agent listening on (\d+)/.exec(log)?.[1]
    if (port) return { port: Number(port), log: () => log, exited, stop }
    if (child.exitCode !== null) break
  }
  await stop()
  if (/EADDRINUSE/.test(log)) throw portInUse(options.port ?? 0)
  throw new Sorry(`VS Code's server did not start: ${log.trim().split('\n').at(-1) || 'it said nothing in 60 s'}`)
}

function optional({ smokeTest, asksForTrust }: ServerOptions): string[] {
  return [...(smokeTest ? ['--enable-smoke-test-driver'] : []), ...(asksForTrust ? [] : ['--disable-workspace-trust'])]
}

/** The sentence for a port that another program holds. */
export function portInUse(port: number): Sorry {
  return new Sorry(`Port ${port} is already in use: choose another with --port.`)
}

function spawnServer({ node, serverMain }: Installation, args: string[], { profile, env }: ServerOptions) {
  const folders = [`--server-data-dir=${profile.dataFolder}`, `--extensions-dir=${profile.extensionsFolder}`]
  return spawn(node, [serverMain, ...args, ...folders], {
    // No gallery: nothing may be looked up or sent anywhere.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the extension host and the language server end with it.
    detached: process.platform !== 'win32',
  })
}

function killTree(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
  else
    try {
      process.kill(-child.pid, signal)
    } catch {
      // Already gone.
    }
}
