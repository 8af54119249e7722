import Mocha from 'mocha'
import { collect, type Outcome } from './outcome.ts'

/** Runs bundled mocha files in this process. */
export async function runMochaFiles(suite: string, files: readonly string[], timeoutMs: number): Promise<Outcome[]> {
  const mocha = new Mocha({ timeout: timeoutMs, reporter: Mocha.reporters.Base, color: false })
  for (const file of files) mocha.addFile(file)
  await mocha.loadFilesAsync()
  const outcomes: Outcome[] = []
  await collect(suite, mocha, (outcome) => outcomes.push(outcome))
  return outcomes
}
