import * as z from 'zod'
import { sectionKinds } from './postmortem.ts'
import { rules } from './rules/index.ts'
import { presetNames } from './template/presets.ts'

// Settings are read a few times in a run: too few for checks that are first compiled.
z.config({ jitless: true })

/** What a person may set for a rule: a severity, `off`, or `default` for the rule's own. */
const ruleLevel = z.enum(['default', 'off', 'hint', 'information', 'warning', 'error'])

/**
 * The one schema of all settings: the editor's `postmortem.*` and the repository's config file. Rule settings come from
 * the rules' own metadata; package.json and the README tables are generated from here.
 */
export const settingsSchema = z.strictObject({
  enable: z.boolean().default(true).describe('Coach postmortems while you type.'),
  profile: z
    .enum(['gentle', 'standard', 'strict'])
    .default('standard')
    .describe(
      '`gentle`, for teams that start: nothing is an error, sure blame is information, what only may be blame is left out. `standard`: each rule as its page says. `strict`: warnings are errors, so that CI fails.',
    ),
  documents: z
    .strictObject({
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
  tickets: z
    .string()
    .default('')
    .describe(
      'The address of a ticket in your tracker: `https://tracker.example.com/browse/{ticket}`, or with `{number}`.',
    ),
  template: z
    .object({
      preset: z
        .enum(presetNames)
        .default('guide')
        .describe('The sections that a new postmortem starts with and that `section-missing` misses.'),
      sections: z
        .array(z.enum(sectionKinds))
        .default([])
        .describe(
          'Your own list of sections, in order, instead of the preset’s: `["summary", "impact", "actionItems"]`.',
        ),
      folder: z
        .string()
        .default('')
        .describe(
          'Where new postmortems belong, from the workspace folder on: `docs/postmortems`. Empty: nowhere yet.',
        ),
      fileName: z
        .string()
        .default('{date}-{title}.md')
        .describe('How the file of a new postmortem is named; `{date}` and `{title}` are filled in.'),
    })
    .prefault({}),
  limits: z
    .strictObject({
      size: z
        .number()
        .int()
        .min(0)
        .default(2_000_000)
        .describe('Characters from which on only the structure of a document is judged, not its language.'),
      findings: z
        .number()
        .int()
        .min(1)
        .default(500)
        .describe('How many findings the editor shows of one document: the gravest.'),
    })
    .prefault({}),
  whileTyping: z
    .strictObject({
      wait: z
        .boolean()
        .default(true)
        .describe(
          'A new finding on the words of a sentence waits in the editor until you end the sentence, go on elsewhere or pause for two seconds.',
        ),
    })
    .prefault({}),
  documentSymbols: z
    .enum(['headings', 'entries'])
    .default('headings')
    .describe(
      'What **Go to Symbol** lists in VS Code: the headings alone, or timeline entries, whys and action items among them. With `entries`, VS Code’s own Outline and breadcrumbs name each source above what it lists, which is why it is not the default.',
    ),
  people: z
    .strictObject({
      names: z
        .array(z.string())
        .default([])
        .describe('Names of people that a document may not introduce: `["Noor", "@theo"]`.'),
      roles: z
        .array(z.string())
        .default([])
        .describe('What your people are called by role, beyond engineer, on-call and the like: `["duty tech"]`.'),
      teams: z.array(z.string()).default([]).describe('Names of your teams: `["Platform Core", "Kraken"]`.'),
      vendors: z.array(z.string()).default([]).describe('Firms that you depend on: `["Acme Hosting"]`.'),
    })
    .prefault({}),
  allowedPhrases: z
    .array(z.string())
    .default([])
    .describe(
      'Expressions that are never blame or bad wording where you work, as the name of a product: `["Human Error Dashboard"]`.',
    ),
  rules: z
    .strictObject(
      Object.fromEntries(
        rules.map((rule) => [
          rule.id,
          ruleLevel
            .default('default')
            .describe(rule.isStrict ? `${rule.summary} In the profile \`strict\` only.` : rule.summary),
        ]),
      ),
    )
    .prefault({}),
  options: z
    .strictObject(
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
  /** The keys that lead to the value: `['rules', 'human-error']`. */
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** The key itself is unknown, whatever its value: editors hand over such keys of other versions. */
  readonly isUnknownKey?: boolean
}

export const defaultSettings: Settings = settingsSchema.parse({})

/** Reads settings from anything. A bad value falls back to its default, key by key, and is reported. */
export function readSettings(value: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const { value: good, problems } = checkSettings(value)
  return { settings: settingsSchema.parse(good) as Settings, problems }
}

/** What can be used of a value, before defaults are filled in, and what cannot. */
export function checkSettings(value: unknown): { value: Record<string, unknown>; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = []
  if (value !== undefined && value !== null && !isObject(value))
    problems.push({ path: [], message: 'expected an object of settings' })
  let candidate = isObject(value) ? structuredClone(value) : {}
  for (;;) {
    const result = settingsSchema.safeParse(candidate)
    if (result.success) return { value: candidate, problems }
    for (const problem of result.error.issues.flatMap(problemsOf)) {
      problems.push(problem)
      candidate = without(candidate, problem.path) ?? {}
    }
  }
}

function problemsOf(issue: z.core.$ZodIssue): SettingsProblem[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }]
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: issue.path[0] === 'rules' ? 'there is no rule of this name' : 'there is no setting of this name',
    isUnknownKey: true,
  }))
}

/** Settings of which those of the second kind count where both speak: lists are replaced, other values go key by key. */
export function mergeSettings(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above === undefined ? below : above
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above)) merged[key] = mergeSettings(below[key], value)
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object without what stands at a path; an array loses the whole of itself, since its places count. */
function without(value: Record<string, unknown>, path: readonly PropertyKey[]): Record<string, unknown> | undefined {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  const { [key as string]: old, ...others } = value
  const kept = rest.length > 0 && isObject(old) ? without(old, rest) : undefined
  return kept === undefined ? others : { ...others, [key as string]: kept }
}
