import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleFolder } from './root.ts'

/** A folder for tests to write in. */
export interface Workspace {
  folder: string
  remove(): Promise<void>
}

/** Copies the example folder: tests edit documents, and the checkout must stay as it is. */
export async function copyOfExample(): Promise<Workspace> {
  // Resolved, as the editor names documents by their real path and tests compare.
  const above = await mkdtemp(join(await realpath(tmpdir()), 'postmortem-workspace-'))
  const folder = join(above, 'example')
  await cp(exampleFolder, folder, { recursive: true })
  return { folder, remove: () => rm(above, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}
