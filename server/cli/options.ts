import { parseArgs } from 'node:util'
import { UsageError } from './files.ts'

export const usage = `Usage: postmortem check [--format stylish|json|stats] [--fix] [--max-warnings N] [--verbose] PATH…
       postmortem outline [--format text|json] PATH…

PATH is a file, a folder, a glob, or - for standard input.

check    reports what will spoil the review. Exit code 0: clean; 1: a finding of severity error, or more
         warnings than --max-warnings; 2: bad usage or unreadable input.
outline  prints what was understood: sections, timeline, causes, Five Whys, action items.

  --fix             apply the fixes that need nothing from the author, and write the files
  --format stats    count findings by rule, and how many a postmortem has: which rules fit your documents?
  --max-warnings N  exit 1 when there are more than N warnings
  --verbose         say why each file is taken for a postmortem or not
  --help, --version
`

export interface Options {
  readonly command: 'check' | 'outline'
  readonly format: string
  readonly fix: boolean
  readonly verbose: boolean
  readonly maxWarnings: number
  readonly paths: readonly string[]
}

/**
 * Reads the command line; `undefined` where help or version was asked for, which `show` then holds.
 *
 * @throws UsageError that says what is wrong with it
 */
export function readOptions(args: readonly string[], version: string): Options | { show: string } {
  const { values, positionals } = parsed(args)
  if (values.help) return { show: usage }
  if (values.version) return { show: `${version}\n` }
  const [command, ...paths] = positionals
  if (command !== 'check' && command !== 'outline')
    throw new UsageError(
      command === undefined ? 'say check or outline' : `${command}: no such command; say check or outline`,
    )
  if (paths.length === 0) throw new UsageError(`${command}: name a file, a folder, a glob or -`)
  const formats = command === 'check' ? ['stylish', 'json', 'stats'] : ['text', 'json']
  const format = values.format ?? formats[0]!
  if (!formats.includes(format)) throw new UsageError(`--format ${format}: ${command} knows ${formats.join(', ')}`)
  const maxWarnings = Number(values['max-warnings'] ?? Number.POSITIVE_INFINITY)
  if (!(maxWarnings >= 0)) throw new UsageError(`--max-warnings ${values['max-warnings']}: expected a number`)
  if (values.fix && paths.includes('-')) throw new UsageError('--fix cannot write to standard input; name a file')
  return { command, format, fix: values.fix ?? false, verbose: values.verbose ?? false, maxWarnings, paths }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        'max-warnings': { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
