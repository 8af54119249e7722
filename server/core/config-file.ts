import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml'
import { checkSettings, type SettingsProblem } from './settings.ts'
import type { Span } from './text.ts'
import { parseYaml } from './yaml.ts'

/** The names of the repository's config file: of several in one folder the first counts. */
export const configFileNames = ['.postmortem.json', '.postmortem.yaml', '.postmortem.yml'] as const

/** Whether a path or an address names a config file. */
export function isConfigFile(path: string): boolean {
  return configFileNames.some((name) => path.endsWith(`/${name}`) || path === name)
}

/** What one config file says, and what is wrong with it where. */
export interface ConfigFile {
  /** The settings as written, without those that cannot be used; `undefined` where the file cannot be read at all. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly problems: readonly ConfigProblem[]
}

export interface ConfigProblem {
  readonly span: Span
  /** One line. */
  readonly message: string
}

/** Reads a config file. JSON is read as the YAML that it also is, so both know the place of every value. */
export function readConfigFile(text: string): ConfigFile {
  const start = { start: 0, end: 0 }
  try {
    const document = parseYaml(text)
    if (!document) return { problems: [{ span: start, message: 'This file is too long or nested too deep.' }] }
    if (document.errors.length > 0)
      return {
        problems: document.errors.map(({ message, pos: [from, to] }) => ({
          span: { start: from, end: Math.min(to, text.length) },
          message,
        })),
      }
    const value = withoutSchema(document.toJS())
    const { value: settings, problems } = checkSettings(value)
    const places = problems.map((problem) => located(problem, document.contents))
    return { settings, problems: places.sort((a, b) => a.span.start - b.span.start) }
  } catch (error) {
    // An alias without its anchor.
    return { problems: [{ span: start, message: firstLine(error) }] }
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}

/** `$schema` tells editors where the JSON schema is. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value
  const { $schema: _address, ...rest } = value
  return rest
}

function located({ path, message, isUnknownKey }: SettingsProblem, contents: Node | null): ConfigProblem {
  return { span: spanAt(contents, path, isUnknownKey === true), message: `${path.join('.') || 'settings'}: ${message}` }
}

/** Where the value of a path stands, or its key; for what is not there, what would hold it. */
function spanAt(node: Node | null, path: readonly PropertyKey[], wantsKey: boolean): Span {
  let span = spanOf(node) ?? { start: 0, end: 0 }
  let at: unknown = node
  for (const [index, key] of path.entries()) {
    if (!isCollection(at)) break
    const pair = isMap(at) ? at.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
    at = isPair(pair) ? pair.value : at.get(key, true)
    const shown = (wantsKey && index === path.length - 1 && spanOf(pair?.key)) || spanOf(at) || spanOf(pair?.key)
    if (!shown) break
    span = shown
  }
  return span
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? { start: range[0], end: range[1] } : undefined
}

/**
 * The places where the config file of a document may be, nearest first: its folder and those above, up to the root
 * that holds it, else all the way up. Paths and addresses with forward slashes.
 */
export function configPlaces(document: string, roots: readonly string[]): string[] {
  const inside = (root: string) => document.startsWith(`${root}/`)
  const root = roots
    .map((path) => path.replace(/\/+$/, ''))
    .filter(inside)
    .sort((a, b) => b.length - a.length)[0]
  const top = root ?? /^[^/]*:\/\/[^/]*/.exec(document)?.[0] ?? ''
  const places: string[] = []
  for (let end = document.lastIndexOf('/'); end >= top.length; end = document.lastIndexOf('/', end - 1)) {
    for (const name of configFileNames) places.push(`${document.slice(0, end)}/${name}`)
    if (end === 0) break
  }
  return places
}
