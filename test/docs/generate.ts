/** The texts that are generated from the rules and the settings schema: `npm run generate` writes them anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { rules } from '../../server/core/rules/index.ts'
import type { Rule } from '../../server/core/rules/rule.ts'
import { settingsSchema } from '../../server/core/settings.ts'
import { pageFiles } from '../support/page.ts'

interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly [key: string]: unknown
}

/** Each generated file: its present text and what it should be. */
export function generatedFiles(): { file: string; now: string; wanted: string }[] {
  return [
    generated('package.json', withConfiguration),
    generated('syntaxes/config.schema.json', configSchema),
    generated('README.md', withTables),
  ]
}

function generated(file: string, change: (text: string) => string) {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return { file, now, wanted: change(now) }
}

function withConfiguration(text: string): string {
  const manifest = JSON.parse(text)
  manifest.contributes = { ...manifest.contributes, configuration: configuration() }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/** The JSON schema of the repository's config file. */
function configSchema(): string {
  const { $schema, properties, ...rest } = z.toJSONSchema(settingsSchema, { target: 'draft-07', io: 'input' })
  const schema = {
    $schema,
    title: 'Postmortem',
    description: "A team's agreement on how its postmortems are checked, in the editor and in CI.",
    ...rest,
    properties: { $schema: { type: 'string' }, ...properties },
  }
  return `${JSON.stringify(withoutDefaults(schema), undefined, 2)}\n`
}

/** Objects that are filled in need no default: an editor would write it out whole. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'default' || typeof inner !== 'object')
  return Object.fromEntries(
    entries.flatMap(([key, inner]) =>
      key === 'description' && typeof inner === 'string'
        ? [
            [key, inner],
            ['markdownDescription', inner],
          ]
        : [[key, withoutDefaults(inner)]],
    ),
  )
}

/** `contributes.configuration`: one group for the document, one for the rules, in the order of the schema. */
function configuration() {
  const schema = z.toJSONSchema(settingsSchema, { target: 'draft-07', io: 'input' }) as JsonSchema
  const { rules: ruleLevels, options, ...general } = schema.properties!
  const group = (title: string, properties: Readonly<Record<string, JsonSchema>>) => ({
    title,
    properties: Object.fromEntries(Object.entries(properties).map(([key, value], order) => [key, { order, ...value }])),
  })
  return [
    group('Postmortem', flatten('postmortem', { properties: general })),
    group('Rules', { ...flatten('postmortem.rules', ruleLevels!), ...flatten('postmortem.options', options!) }),
  ]
}

/** Nested objects as VS Code's dotted keys. */
function flatten(prefix: string, { properties = {} }: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      value.properties ? Object.entries(flatten(`${prefix}.${key}`, value)) : [[`${prefix}.${key}`, property(value)]],
    ),
  )
}

function property({ description, ...rest }: JsonSchema): JsonSchema {
  return { ...rest, ...(description && { markdownDescription: description }), scope: 'resource' }
}

function withTables(text: string): string {
  return replaceBetween(replaceBetween(text, 'rules', rulesTable()), 'settings', settingsTable())
}

function replaceBetween(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${start} and ${end}`)
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}

function rulesTable(): string {
  const pages = pageFiles()
  const rows = rules.map(
    (rule) => `| [${rule.id}](${pages.get(rule.id)}) | ${rule.summary} | ${severity(rule)} | ${rule.fix} |`,
  )
  return ['| Rule | Finds | Severity | Quick fix |', '|---|---|---|---|', ...rows].join('\n')
}

function severity({ severity, isStrict }: Rule): string {
  if (isStrict) return `off; ${severity} in \`strict\``
  if (typeof severity === 'string') return severity
  const { default: usual, ...sections } = severity
  const others = [...new Set(Object.values(sections))].filter((other) => other !== usual)
  return others.length === 0 ? usual : `${usual}; ${others.join(', ')} by section`
}

function settingsTable(): string {
  const [general] = configuration()
  const rows = Object.entries(general!.properties).map(
    ([key, value]) => `| \`${key}\` | \`${JSON.stringify(value.default)}\` | ${value.markdownDescription} |`,
  )
  return ['| Setting | Default | What it does |', '|---|---|---|', ...rows].join('\n')
}

/** Writes what is stale and says what was written. */
export function writeGenerated(): void {
  for (const { file, now, wanted } of generatedFiles()) {
    if (now === wanted) continue
    writeFileSync(file, wanted)
    console.log(`${file} written`)
  }
}
