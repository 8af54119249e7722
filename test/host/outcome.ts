import type Mocha from 'mocha'

/** What became of one test. */
export interface Outcome {
  suite: string
  name: string
  /** Why it failed; absent when it passed. */
  error?: string
}

/** Runs what was loaded into `mocha` and tells every result as it comes; a failed hook is a result too. */
export function collect(suite: string, mocha: Mocha, tell: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve) => {
    const name = (runnable: Mocha.Runnable) => runnable.titlePath().join(' › ')
    mocha
      .run(() => resolve())
      .on('pass', (test) => tell({ suite, name: name(test) }))
      .on('fail', (runnable, error: unknown) => tell({ suite, name: name(runnable), error: describe(error) }))
      // A skipped test proves nothing, and nobody reads a list of them.
      .on('pending', (test) => tell({ suite, name: name(test), error: 'skipped' }))
  })
}

/** The message and stack of what a test threw, with the two values where it compared some. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const text = error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*(node:internal|node_modules[\\/]mocha)/.test(line))
    .join('\n')
}
