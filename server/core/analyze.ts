import picomatch from 'picomatch'
import type { Finding } from './finding.ts'
import { peopleOf } from './language/analysis/people.ts'
import type { Language } from './language/engine.ts'
import { withChainEnds } from './language/whys/chain-ends.ts'
import { type Parsed, parse } from './parse.ts'
import type { Postmortem } from './postmortem.ts'
import { read } from './read/read.ts'
import type { Reading } from './rules/rule.ts'
import { findingsOf } from './rules/run.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { sectionTemplates } from './template/presets.ts'

/** Everything known about one version of one document. Immutable. */
export interface Analysis {
  readonly text: string
  readonly parsed: Parsed
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
  /** Whether the language rules had their say. */
  readonly hasLanguage: boolean
}

export interface AnalyzeOptions {
  /** The file's path with forward slashes, where known: its words and dates count. */
  readonly path?: string
  readonly settings?: Settings
  /** ISO 8601 date; without it nothing is overdue. */
  readonly today?: string
  /** Without it the structural rules answer alone. */
  readonly language?: Language
  /** An earlier analysis of the same document: what did not change is not parsed again. */
  readonly previous?: Analysis
  /** A rule that throws is reported here once; the findings of the others stay. */
  readonly onRuleError?: (rule: string, error: unknown) => void
}

/** Reads a document and judges it. Any text has an analysis; only postmortems have findings. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const settings = options.settings ?? defaultSettings
  const parsed = parse(text, options.previous?.parsed)
  const found = overridden(
    read(parsed, { ...(options.path !== undefined && { path: options.path }), headings: settings.sections }),
    settings,
    options.path,
  )
  const judged = settings.enable && found.recognition.isPostmortem
  const sentences = judged && options.language ? options.language.sentences(found.passages, peopleOf(found)) : []
  const postmortem = withChainEnds(found, sentences)
  const reading: Reading = {
    text,
    postmortem,
    sentences,
    template: sectionTemplates(settings.template, settings.sections),
    ...(options.today !== undefined && { today: options.today }),
  }
  return {
    text,
    parsed,
    postmortem,
    hasLanguage: options.language !== undefined,
    findings: judged ? findingsOf(reading, settings, options.onRuleError) : [],
  }
}

function overridden(postmortem: Postmortem, settings: Settings, path: string | undefined): Postmortem {
  const said = postmortem.metadata.isPostmortem
  if (said !== undefined || path === undefined) return postmortem
  const { include, exclude } = settings.documents
  const matches = (globs: readonly string[]) =>
    globs.length > 0 && picomatch.isMatch(path, [...globs], { contains: true })
  const score = matches(exclude) ? 0 : matches(include) ? 1 : undefined
  if (score === undefined) return postmortem
  const setting = score === 1 ? 'documents.include' : 'documents.exclude'
  const recognition = {
    ...postmortem.recognition,
    score,
    isPostmortem: score === 1,
    reason: `The setting ${setting} names this file.`,
  }
  return { ...postmortem, recognition }
}
