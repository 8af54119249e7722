import { type Finished, runNpm } from './program.ts'
import { Sorry } from './sorry.ts'

/** npm's own defaults wait for minutes before it says that it can't reach the registry. */
const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000']

/** One step of an installation by npm; what goes wrong is told in a sentence. */
export async function npmStep(args: readonly string[], cwd: string): Promise<void> {
  succeed(await runNpm([...args, ...patience], { cwd, timeoutMs: 300_000 }))
}

/** Turns a failed step of an installation into the sentence that tells its reader what to do. */
export function succeed({ code, output }: Finished): void {
  if (code === 0) return
  if (/ENOSPC|No space left/i.test(output))
    throw new Sorry("VS Code's server build needs about 400 MB in .vscode-test/, and the disk is full.")
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|E40\d|network/i.test(output))
    throw new Sorry(
      "VS Code's server build can't be installed because npm can't reach its registry: check the connection, or install VS Code so that `code` is on the PATH.",
    )
  const reason = output.trim().split('\n').at(-1) ?? 'no reason given'
  throw new Sorry(`VS Code's server build can't be installed: ${reason}`)
}
