// Bundles the extension into dist/, and with --test the suites and the editor hosts into out/. --watch rebuilds.
import { rmSync } from 'node:fs'
import * as esbuild from 'esbuild'

const testing = process.argv.includes('--test')
const watching = process.argv.includes('--watch')

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  loader: { '.md': 'text' },
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
if (testing)
  builds.push({
    ...shared,
    entryPoints: ['test/**/*.test.ts', 'test/run.ts'],
    outdir: 'out/test',
    outbase: 'test',
    format: 'esm',
    packages: 'external',
  })

rmSync('dist', { recursive: true, force: true })
if (watching) for (const build of builds) await (await esbuild.context(build)).watch()
else await Promise.all(builds.map((build) => esbuild.build(build)))
