import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

/** A user's own corner of VS Code, made for one run: settings, state and installed extensions. */
export interface Profile {
  dataFolder: string
  extensionsFolder: string
  remove(): Promise<void>
}

/** Settings that make a quiet workbench: nothing but the files and this extension. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/** Makes a profile in a temporary folder. */
export async function makeProfile(settings: Readonly<Record<string, unknown>> = quietSettings): Promise<Profile> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'postmortem-vscode-'))
  const extensionsFolder = join(dataFolder, 'extensions')
  await mkdir(join(dataFolder, 'data', 'User'), { recursive: true })
  await mkdir(extensionsFolder)
  await writeFile(join(dataFolder, 'data', 'User', 'settings.json'), JSON.stringify(settings, null, 2))
  return {
    dataFolder,
    extensionsFolder,
    // The server's last children may still be writing their logs.
    remove: () => rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  }
}

/** Installs the checkout itself by a link, so that a rebuild and a reload of the page are all that a change needs. */
export async function linkCheckout(profile: Profile): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, string>
  const name = `${manifest.publisher}.${manifest.name}-${manifest.version}`
  await symlink(root, join(profile.extensionsFolder, name), 'junction')
}
