import { appendFileSync } from 'node:fs'
import { collect } from '../host/outcome.ts'

/** What VS Code's extension host calls, on the desktop and in the server build alike. */
export async function run(): Promise<void> {
  // Loaded only now: mocha is an ES module, and this bundle is what a CommonJS host requires.
  const { default: Mocha } = await import('mocha')
  const mocha = new Mocha({ timeout: 120_000, reporter: Mocha.reporters.Base, color: false })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  // In this order: the first asks what is so before any Markdown document was opened.
  await import('./activation.test.ts')
  await import('./diagnostics.test.ts')
  await import('./quick-fixes.test.ts')
  await import('./outline.test.ts')
  await import('./symbols.test.ts')
  await import('./commands.test.ts')
  const results = process.env.POSTMORTEM_RESULTS ?? ''
  // One line for each, at once: what is known must outlive a run that is stopped. The last line says that it was not.
  await collect('editor', mocha, (outcome) => appendFileSync(results, `${JSON.stringify(outcome)}\n`))
  appendFileSync(results, 'end\n')
}
