import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Outside the product's dependencies: nothing but the benchmark ever sees the peers. */
export const cache = resolve('node_modules/.cache/bench')

const packages = {
  unified: '^11.0.0',
  'remark-parse': '^11.0.0',
  'remark-gfm': '^4.0.0',
  'remark-retext': '^6.0.0',
  'remark-stringify': '^11.0.0',
  'remark-preset-lint-recommended': '^7.0.0',
  'micromark-extension-gfm-table': '^2.0.0',
  'micromark-extension-gfm-task-list-item': '^2.0.0',
  'mdast-util-gfm-table': '^2.0.0',
  'mdast-util-gfm-task-list-item': '^2.0.0',
  'mdast-util-from-markdown': '^2.0.0',
  'retext-english': '^5.0.0',
  'retext-equality': '^7.0.0',
  vfile: '^6.0.0',
  alex: '^11.0.0',
  textlint: '^15.0.0',
  '@textlint/kernel': '^15.0.0',
  '@textlint/textlint-plugin-markdown': '^15.0.0',
  'textlint-rule-write-good': '^2.0.0',
  markdownlint: '^0.40.0',
  'harper.js': '^2.0.0',
  'markdown-it': '^14.0.0',
  'unified-language-server': '^4.0.0',
  'vscode-markdown-languageserver': '^0.3.0',
  'vscode-languageserver': '^10.0.0',
  'vscode-languageserver-textdocument': '^1.0.0',
}

/** Installs the peers where they are missing, and puts the scripts that run them beside them. */
export function installPeers(): void {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2)
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), manifest)
  if (!existsSync(join(cache, 'node_modules/vscode-markdown-languageserver')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: cache, stdio: 'inherit' })
  cpSync('test/bench/peer', cache, { recursive: true })
  // unified-language-server looks for its processor among the packages of the workspace.
  mkdirSync(join(cache, 'node_modules/peer'), { recursive: true })
  writeFileSync(join(cache, 'node_modules/peer/package.json'), '{"name":"peer","type":"module","main":"index.js"}')
  const processor = "import { processorOf } from '../../checks.js'\nexport default await processorOf(process.argv[2])\n"
  writeFileSync(join(cache, 'node_modules/peer/index.js'), processor)
}

/** A language server to measure. */
export interface Server {
  readonly name: string
  /** What Node runs. */
  readonly args: readonly string[]
  /** Whether the client asks for diagnostics; else the server pushes them. */
  readonly pulls?: boolean
  readonly isPeer: boolean
}

const script = (name: string, ...args: string[]) => [join(cache, name), ...args]

export const floor: Server = {
  name: 'protocol floor (an empty list)',
  args: script('thin.js', 'nothing'),
  isPeer: false,
}
export const ours: Server = { name: 'Postmortem, every rule', args: ['dist/server.js', '--stdio'], isPeer: false }

export const peers: readonly Server[] = [
  {
    name: 'vscode-markdown-languageserver',
    args: script('node_modules/vscode-markdown-languageserver/out/node/workerMain.js', '--stdio'),
    pulls: true,
    isPeer: true,
  },
  {
    name: 'unified-language-server, remark-preset-lint-recommended',
    args: script('unified.js', 'remark-lint', '--stdio'),
    isPeer: true,
  },
  {
    name: 'unified-language-server, retext-equality',
    args: script('unified.js', 'retext-equality', '--stdio'),
    isPeer: true,
  },
  ...['alex', 'textlint write-good', 'markdownlint', 'harper.js'].map((name) => ({
    name: `${name} in a bare server`,
    args: script('thin.js', name),
    isPeer: true,
  })),
]
