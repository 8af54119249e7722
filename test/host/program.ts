import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'

/** What a finished program left behind. */
export interface Finished {
  code: number | null
  output: string
}

/** How to run a program. */
export interface ProgramOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Killed after this long, so that no suite can hang. */
  timeoutMs?: number
}

/** Runs a program to its end and keeps what it wrote; a program that can't be started counts as exit code null. */
export function runProgram(command: string, args: readonly string[], options: ProgramOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs, killSignal: 'SIGKILL' as const }),
      // Windows starts npm.cmd and code.cmd only through its shell.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code, signal) =>
      resolve({ code, output: signal ? `${output}\nstopped after ${options.timeoutMs} ms` : output }),
    )
  })
}

/** Where the shell would find a program, or undefined. */
export function onPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((file) => existsSync(file))
}

/** The script behind a package's command: started with Node itself, it works where `.bin` links don't. */
export function packageScript(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> }
  return join(folder, bin[command] ?? '')
}

/** Runs npm, the very one that started this script where there is one. */
export function runNpm(args: readonly string[], options: ProgramOptions = {}): Promise<Finished> {
  const script = process.env.npm_execpath
  return script?.endsWith('.js')
    ? runProgram(process.execPath, [script, ...args], options)
    : runProgram('npm', args, options)
}
