import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { openInBrowser } from './browser.ts'
import { argumentsForRoot, findInstalled } from './desktop.ts'
import { linkCheckout, makeProfile } from './profile.ts'
import { runProgram } from './program.ts'
import { exampleFolder, root } from './root.ts'
import { portInUse, startServer } from './server.ts'
import { Sorry, sentence } from './sorry.ts'
import { workbenchUrl } from './workbench-url.ts'

interface Choice {
  host: string | undefined
  port: number
}

function readArguments(): Choice {
  try {
    const { values } = parseArgs({ options: { host: { type: 'string' }, port: { type: 'string', default: '0' } } })
    if (values.host && !['desktop', 'server'].includes(values.host)) throw new Error('--host is desktop or server.')
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is a number up to 65535.')
    return { host: values.host, port }
  } catch (error) {
    throw new Sorry(sentence(error))
  }
}

/** Opens a development window of the VS Code that is installed here; it lives on by itself. */
async function startDesktop(executable: string): Promise<void> {
  const { dataFolder } = await makeProfile()
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, exampleFolder, ...argumentsForRoot(dataFolder)]
  console.error(`Opening ${exampleFolder} with the extension in ${executable}.`)
  const { code, output } = await runProgram(executable, args)
  if (code !== 0) throw new Sorry(`VS Code did not open: ${sentence(output.trim())}. Try --host server.`)
}

/** Serves the workbench until it is interrupted. */
async function serve(port: number): Promise<void> {
  if (port !== 0) await assertFree(port)
  const profile = await makeProfile()
  try {
    await linkCheckout(profile)
    const server = await startServer({ profile, port })
    const address = workbenchUrl(server.port, exampleFolder)
    console.error('VS Code is serving the example folder with the extension at this address, until Ctrl+C:')
    console.log(address)
    openInBrowser(address)
    const interrupted = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
    })
    const ended = await Promise.race([interrupted, server.exited.then(() => 'exited')])
    await server.stop()
    if (ended === 'exited') throw new Sorry("VS Code's server stopped by itself: start it again.")
  } finally {
    await profile.remove()
  }
}

/** Before the long installation, not after it. */
function assertFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? portInUse(port) : new Sorry(`Port ${port} can't be used: ${sentence(error)}.`),
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

async function start(): Promise<void> {
  const { host, port } = readArguments()
  if (!existsSync(exampleFolder)) throw new Sorry(`The example folder ${exampleFolder} is missing.`)
  if (host === 'server') return serve(port)
  const desktop = findInstalled()
  if ('executable' in desktop) return startDesktop(desktop.executable)
  if (host === 'desktop') throw new Sorry(`VS Code can't be opened here: ${desktop.why}.`)
  console.error(`Using VS Code's server build in a browser, as ${desktop.why}.`)
  return serve(port)
}

start().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Sorry || process.env.DEBUG === undefined ? sentence(error) : error)
    process.exit(1)
  },
)
