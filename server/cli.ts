#!/usr/bin/env node
/** The `postmortem` command for terminals and CI. */
import { writeFileSync } from 'node:fs'
import { version } from '../package.json'
import { settingsFinder } from './cli/config.ts'
import { explained, firstLine } from './cli/faults.ts'
import { type Input, inputs, UsageError } from './cli/files.ts'
import { checkJson, outlineJson } from './cli/json.ts'
import { type Options, readOptions } from './cli/options.ts'
import { stats } from './cli/stats.ts'
import { outlineText, stylish, summary } from './cli/text.ts'
import type { Analysis, AnalyzeOptions } from './core/analysis.ts'
import { analyze } from './core/analyze.ts'
import { fixAll } from './core/fixes/fix-all.ts'
import { limitOf } from './core/limits.ts'
import { parse } from './core/markdown/parse.ts'
import { read } from './core/read/read.ts'
import { loadLanguage } from './language.ts'

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), version)
  if ('show' in options) return print(options.show, 0)
  const files = await inputs(options.paths)
  return options.command === 'check' ? check(files, options) : outline(files, options)
}

async function check(files: readonly Input[], options: Options): Promise<number> {
  const analyzeOptions: AnalyzeOptions = {
    language: await loadLanguage(),
    today: new Date().toISOString().slice(0, 10),
    onRuleError: (rule, error) => complain(`rule ${rule} failed and was left out: ${firstLine(error)}`),
  }
  const settingsOf = settingsFinder()
  const reports = files.map((input) => {
    const settings = settingsOf(input.file)
    const judge = (text: string) =>
      explained(input.file, () =>
        analyze(text, { ...analyzeOptions, settings, path: input.file.replaceAll('\\', '/') }),
      )
    const first = judge(input.text)
    return { file: input.file, analysis: options.fix ? fixed(input, first, judge) : first }
  })
  for (const { file, analysis } of reports) {
    const limit = limitOf(analysis)
    if (limit) complain(`${file}: ${limit}`)
  }
  const findings = reports.flatMap(({ analysis }) => analysis.findings)
  if (options.format === 'json')
    print(`${JSON.stringify({ files: reports.map(({ file, analysis }) => checkJson(file, analysis)) })}\n`)
  else if (options.format === 'stats') print(stats(reports.map(({ analysis }) => analysis)))
  else {
    for (const { file, analysis } of reports) {
      if (options.verbose) print(`${file}: ${analysis.postmortem.recognition.reason}\n`)
      if (options.verbose && analysis.foreign) print(`${file}: ${analysis.foreign}\n`)
      const text = stylish(file, analysis)
      if (text) print(`${text}\n`)
    }
    print(`${summary(findings, files.length)}\n`)
  }
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return findings.some(({ severity }) => severity === 'error') || warnings > options.maxWarnings ? 1 : 0
}

/** The analysis after the safe fixes, which are written to the file: never to one that would lose bytes by it. */
function fixed(input: Input, analysis: Analysis, judge: (text: string) => Analysis): Analysis {
  if (!input.isUtf8) {
    complain(`${input.file}: is not UTF-8 text, so it was not fixed`)
    return analysis
  }
  const result = fixAll(analysis, judge)
  if (result.text !== input.text) writeFileSync(input.file, result.text)
  return result
}

function outline(files: readonly Input[], options: Options): number {
  const settingsOf = settingsFinder()
  const models = files.map(({ file, text }) => ({
    file,
    text,
    postmortem: explained(file, () =>
      read(parse(text), { path: file.replaceAll('\\', '/'), headings: settingsOf(file).sections }),
    ),
  }))
  if (options.format === 'json')
    print(
      `${JSON.stringify({ files: models.map(({ file, text, postmortem }) => outlineJson(file, text, postmortem)) })}\n`,
    )
  else for (const { file, postmortem } of models) print(`${outlineText(file, postmortem)}\n`)
  return 0
}

function print(text: string, code = 0): number {
  process.stdout.write(text)
  return code
}

function complain(message: string): void {
  process.stderr.write(`postmortem: ${message}\n`)
}

// A reader that closes the pipe early (`postmortem … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    complain(error instanceof UsageError ? error.message : `this is a fault of ours: ${firstLine(error)}`)
    process.exitCode = 2
  },
)
