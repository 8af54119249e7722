import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { configPlaces, readConfigFile } from '../core/config-file.ts'
import { readSettings, type Settings } from '../core/settings.ts'
import { UsageError } from './files.ts'
import { ranges } from './json.ts'

/**
 * Finds the settings of files: those of the nearest config file upward to the working directory, or all the way up for
 * a file outside it.
 *
 * @throws UsageError that names the place in a config file that cannot be used
 */
export function settingsFinder(): (file: string) => Settings {
  const found = new Map<string, Settings | undefined>()
  const at = (place: string): Settings | undefined => {
    if (!found.has(place)) found.set(place, load(place))
    return found.get(place)
  }
  const folder = resolve('.').replaceAll('\\', '/')
  return (file) => {
    for (const place of configPlaces(resolve(file).replaceAll('\\', '/'), [folder])) {
      const settings = at(place)
      if (settings) return settings
    }
    return readSettings(undefined).settings
  }
}

function load(place: string): Settings | undefined {
  let text: string
  try {
    text = readFileSync(place, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UsageError(`${place}: ${message}`)
  }
  const { settings, problems } = readConfigFile(text)
  const [problem] = problems
  if (!problem) return readSettings(settings).settings
  const { line } = ranges(text)(problem.span).start
  throw new UsageError(`${place}:${line + 1}: ${problem.message}`)
}
