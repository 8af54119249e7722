// Bundles the extension into dist/, with --host what opens it in an editor into out/host/, and with --test the suites
// into out/test/, with --train what trains the scorer into out/training/. --watch rebuilds.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as esbuild from 'esbuild'
import { packedDictionary } from './server/packed-dictionary.mjs'

const hosting = process.argv.includes('--host')
const testing = process.argv.includes('--test')
const training = process.argv.includes('--train')
const watching = process.argv.includes('--watch')

/**
 * Messages of settings are in English: the schema library's fifty languages are a fifth of what the server loads.
 *
 * @type {import('esbuild').Plugin}
 */
const englishOnly = {
  name: 'english-only',
  setup(build) {
    const filter = /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/
    build.onLoad({ filter }, () => ({ contents: "export { default as en } from './en.js'" }))
  },
}

/**
 * One character beyond Latin-1 and the engine keeps a whole bundle at two bytes a character: slower to start, twice the
 * memory. The bundler writes escapes for those in strings, but not in regular expressions.
 *
 * @type {import('esbuild').Plugin}
 */
const oneByte = {
  name: 'one-byte',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(/(\\\\)|\\?([^\x00-\xff])/g, (_, escaped, unit) => escaped ?? escapeOf(unit))
      return contents === source ? undefined : { contents, loader: path.endsWith('ts') ? 'ts' : 'js' }
    })
  },
}

/** @param {string} unit */
const escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** @type {import('esbuild').BuildOptions} */
const shared = {
  plugins: [englishOnly, oneByte, packedDictionary],
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Else every literal with \p{…} is built anew each time that it is met, though all targets know it.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: true,
  logLevel: watching ? 'info' : 'warning',
  loader: { '.md': 'text', '.txt': 'text' },
}

/** ES modules that still bundle CommonJS packages need a `require` of their own. */
const withRequire = {
  js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
}

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...shared,
    entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: !watching,
    banner: withRequire,
  },
  {
    ...shared,
    entryPoints: { client: 'client/extension.ts' },
    outdir: 'dist',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    minify: !watching,
  },
]
/** @type {import('esbuild').BuildOptions} */
const forBrowser = {
  ...shared,
  platform: 'browser',
  // Some packages have another build for workers, which have no document.
  conditions: ['worker'],
  target: 'es2022',
  outdir: 'dist/web',
  minify: !watching,
  sourcemap: false,
}
builds.push(
  { ...forBrowser, entryPoints: { server: 'server/main-web.ts' }, format: 'iife' },
  {
    ...forBrowser,
    entryPoints: { client: 'client/extension-web.ts' },
    format: 'cjs',
    external: ['vscode'],
  },
)
if (training)
  builds.push({
    ...shared,
    entryPoints: ['server/training/train.ts'],
    outdir: 'out/training',
    format: 'esm',
    packages: 'external',
  })
if (hosting)
  builds.push({
    ...shared,
    entryPoints: ['test/host/start.ts'],
    outdir: 'out/host',
    format: 'esm',
    packages: 'external',
  })
if (process.argv.includes('--bench'))
  builds.push({
    ...shared,
    entryPoints: ['test/bench/main.ts', 'test/bench/core.ts'],
    outdir: 'out/bench',
    format: 'esm',
    packages: 'external',
  })
if (testing) {
  const suites = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))
  const insideEditor = /^editor[\\/]/
  builds.push(
    {
      ...shared,
      entryPoints: [
        'test/run.ts',
        'test/docs/write.ts',
        ...suites.filter((file) => !insideEditor.test(file)).map((file) => `test/${file}`),
      ],
      outdir: 'out/test',
      outbase: 'test',
      format: 'esm',
      packages: 'external',
    },
    // One file that exports run(): what VS Code's extension host loads as a test suite.
    {
      ...shared,
      entryPoints: ['test/editor/index.ts'],
      outdir: 'out/test/editor',
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      packages: 'external',
    },
  )
  // A suite that was deleted must not run on.
  rmSync('out/test', { recursive: true, force: true })
}

rmSync('dist', { recursive: true, force: true })
// What runs on Node are ES modules. The manifest must not say so: a browser's extension host would refuse the extension.
for (const folder of ['dist', 'out']) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }\n')
}
// The pages that findings link to, side by side whatever folder a rule stands in: its id is its address.
for (const file of readdirSync('server/core/rules', { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.md')) cpSync(`server/core/rules/${file}`, `dist/rules/${basename(file)}`)
if (watching) for (const build of builds) await (await esbuild.context(build)).watch()
else await Promise.all(builds.map((build) => esbuild.build(build)))
