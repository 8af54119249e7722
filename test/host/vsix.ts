import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { installCodeServer } from './code-server.ts'
import type { Profile } from './profile.ts'
import { packageScript, runProgram } from './program.ts'
import { root } from './root.ts'

/** Packages the extension as it would be published. Gives the path of the .vsix. */
export async function packageVsix(): Promise<string> {
  const file = join(root, 'out', 'postmortem.vsix')
  await mkdir(join(root, 'out'), { recursive: true })
  await rm(file, { force: true })
  // Everything is bundled into dist/, and the repository has no public address to write into links.
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links']
  const vsce = packageScript('@vscode/vsce', 'vsce')
  const args = [vsce, 'package', ...flags, '--out', file]
  const { code, output } = await runProgram(process.execPath, args, { timeoutMs: 120_000 })
  if (code !== 0) throw new Error(`vsce could not package the extension:\n${output}`)
  return file
}

/** Installs a .vsix into a profile as a user would. */
export async function installVsix(file: string, { dataFolder, extensionsFolder }: Profile): Promise<void> {
  const { node, serverMain } = await installCodeServer()
  const folders = [`--server-data-dir=${dataFolder}`, `--extensions-dir=${extensionsFolder}`]
  const args = [serverMain, '--accept-server-license-terms', ...folders, '--install-extension', file]
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' }
  const { code, output } = await runProgram(node, args, { env, timeoutMs: 60_000 })
  if (code !== 0 || !/successfully installed/.test(output)) throw new Error(`The .vsix did not install:\n${output}`)
}
