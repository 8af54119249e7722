import { z } from 'zod'
import { sectionKinds } from './postmortem.ts'
import { rules } from './rules/index.ts'

/** What a person may set for a rule: a severity, `off`, or `default` for the rule's own. */
const ruleLevel = z.enum(['default', 'off', 'hint', 'information', 'warning', 'error'])

/**
 * The one schema of all settings: the editor's `postmortem.*` and the repository's config file. Rule settings come from
 * the rules' own metadata; package.json and the README tables are generated from here.
 */
export const settingsSchema = z.object({
  enable: z.boolean().default(true).describe('Coach postmortems while you type.'),
  profile: z
    .enum(['gentle', 'standard', 'strict'])
    .default('standard')
    .describe(
      '`gentle`: language findings are hints, for teams that start. `standard`: the default. `strict`: what spoils a review is an error, so that CI fails.',
    ),
  documents: z
    .object({
      include: z
        .array(z.string())
        .default([])
        .describe('Globs of files that are always postmortems, whatever they look like: `docs/incidents/**`.'),
      exclude: z.array(z.string()).default([]).describe('Globs of files that are never postmortems: `**/README.md`.'),
    })
    .prefault({}),
  sections: z
    .partialRecord(z.enum(sectionKinds), z.array(z.string()))
    .default({})
    .describe('More heading words by section kind: `{ "impact": ["Customer pain"] }`.'),
  rules: z
    .object(Object.fromEntries(rules.map((rule) => [rule.id, ruleLevel.default('default').describe(rule.summary)])))
    .prefault({}),
  options: z
    .object(
      Object.fromEntries(
        rules.flatMap((rule) => (rule.options ? [[rule.id, (rule.options as z.ZodObject).prefault({})]] : [])),
      ),
    )
    .prefault({}),
})

export type RuleLevel = z.infer<typeof ruleLevel>

export type Settings = Omit<z.infer<typeof settingsSchema>, 'rules' | 'options'> & {
  readonly rules: Readonly<Record<string, RuleLevel>>
  readonly options: Readonly<Record<string, unknown>>
}

/** A value that is not as it should be, for a person to mend. */
export interface SettingsProblem {
  /** `postmortem.rules.human-error` without the prefix: `rules.human-error`. */
  readonly path: string
  readonly message: string
}

export const defaultSettings: Settings = settingsSchema.parse({})

/** Reads settings from anything. A bad value falls back to its default, key by key, and is reported. */
export function readSettings(value: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = []
  let candidate: unknown = isObject(value) ? structuredClone(value) : {}
  if (value !== undefined && value !== null && !isObject(value))
    problems.push({ path: '', message: 'expected an object of settings' })
  for (;;) {
    const result = settingsSchema.safeParse(candidate)
    if (result.success) return { settings: result.data as Settings, problems }
    for (const issue of result.error.issues) {
      problems.push({ path: issue.path.join('.'), message: issue.message })
      candidate = without(candidate, issue.path)
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value without what stands at a path; an array loses the whole of itself, since its places count. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path
  if (key === undefined || !isObject(value)) return undefined
  const { [key as string]: old, ...others } = value
  const kept = rest.length > 0 ? without(old, rest) : undefined
  return kept === undefined ? others : { ...others, [key as string]: kept }
}
