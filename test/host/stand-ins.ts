import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The server looks for these on every start and fills its log with stacks when they are missing. They are native and
 * would have to be compiled, so each gets a few lines of JavaScript that do the same where it matters.
 */
const standIns: Record<string, string> = {
  '@vscode/spdlog': `
const { appendFileSync } = require('node:fs')
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical']
exports.setFlushOn = () => {}
exports.createAsyncRotatingLogger = async (name, file) => {
  let threshold = 2
  const logger = { setLevel: (level) => { threshold = level }, flush() {}, drop() {}, setPattern() {}, clearFormatters() {} }
  levels.forEach((level, index) => {
    logger[level] = (message) => {
      if (index >= threshold) try { appendFileSync(file, \`\${new Date().toISOString()} [\${level}] \${message}\\n\`) } catch {}
    }
  })
  return logger
}
`,
  '@vscode/native-watchdog': 'exports.start = () => {}\n',
  '@vscode/deviceid': "exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000'\n",
}

/** Puts the stand-ins where the server looks for the real packages. */
export async function writeStandIns(folder: string): Promise<void> {
  for (const [name, source] of Object.entries(standIns)) {
    const home = join(folder, 'node_modules', name)
    await mkdir(home, { recursive: true })
    await writeFile(join(home, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }))
    await writeFile(join(home, 'index.js'), source)
  }
}
