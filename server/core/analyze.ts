import picomatch from 'picomatch'
import type { Finding } from './finding.ts'
import { nobody, type People, peopleOf } from './language/analysis/people.ts'
import type { Sentence } from './language/analysis/sentence.ts'
import type { Language } from './language/engine.ts'
import { foreignLanguage } from './language/foreign-language.ts'
import { withChainEnds } from './language/whys/chain-ends.ts'
import { type Parsed, parse } from './parse.ts'
import type { Passage, Postmortem } from './postmortem.ts'
import { read } from './read/read.ts'
import type { ReadOptions } from './read/source.ts'
import type { Reading } from './rules/rule.ts'
import { judging } from './rules/run.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { readSuppressions } from './suppressions/read-suppressions.ts'
import { sectionTemplates } from './template/presets.ts'

/** Everything known about one version of one document. Immutable. */
export interface Analysis {
  readonly text: string
  readonly parsed: Parsed
  readonly postmortem: Postmortem
  /** Whom the language rules know by name. */
  readonly people: People
  readonly findings: readonly Finding[]
  /** Whether the language rules had their say. */
  readonly hasLanguage: boolean
  /** Why they have none in a document that is not in English, one sentence. */
  readonly foreign?: string
  /** The document is longer than the setting `limits.size`: its structure alone was judged. */
  readonly isTooLong: boolean
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
  const steps = analysing(text, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of a few milliseconds, for who has other things to do meanwhile or may lose interest. */
export function* analysing(text: string, options: AnalyzeOptions = {}): Generator<undefined, Analysis> {
  const settings = options.settings ?? defaultSettings
  const parsed = parse(text, options.previous?.parsed)
  yield
  const found = overridden(read(parsed, readOptions(options)), settings, options.path)
  const isTooLong = text.length > settings.limits.size
  const judged = settings.enable && found.recognition.isPostmortem
  const foreign = judged ? foreignLanguage(found) : undefined
  const language = isTooLong || foreign !== undefined ? undefined : options.language
  const people = judged && language ? peopleOf(found, settings.people) : nobody
  const sentences = judged && language ? yield* sentencesOf(found, language, people) : []
  const postmortem = withChainEnds(found, sentences)
  yield
  return {
    text,
    parsed,
    postmortem,
    people,
    hasLanguage: language !== undefined,
    ...(foreign !== undefined && { foreign }),
    isTooLong,
    findings: judged
      ? yield* judging(
          readingOf(text, postmortem, sentences, options),
          settings,
          { suppressions: readSuppressions(text, parsed), hasLanguage: language !== undefined },
          options.onRuleError,
        )
      : [],
  }
}

/** What the reader has to know of the options. */
export function readOptions({ path, settings = defaultSettings }: AnalyzeOptions): ReadOptions {
  return { ...(path !== undefined && { path }), headings: settings.sections }
}

/** What the rules look at. */
export function readingOf(
  text: string,
  postmortem: Postmortem,
  sentences: readonly Sentence[],
  options: AnalyzeOptions,
): Reading {
  const { settings = defaultSettings, path, today, language } = options
  return {
    text,
    postmortem,
    sentences,
    sentencesOf: (passages: readonly Passage[]) =>
      language?.sentences(passages, peopleOf(postmortem, settings.people)) ?? [],
    findingsOf: (changed) => analyze(changed, options).findings,
    template: sectionTemplates(settings.template, settings.sections),
    ...(path !== undefined && { path }),
    ...(today !== undefined && { today }),
  }
}

/** Passages that are cut into sentences in one step. */
const stepSize = 100

function* sentencesOf(
  { passages }: Postmortem,
  language: Language,
  people: People,
): Generator<undefined, readonly Sentence[]> {
  yield
  const sentences: Sentence[] = []
  const told = passages.filter(isTold)
  for (let at = 0; at < told.length; at += stepSize) {
    for (const sentence of language.sentences(told.slice(at, at + stepSize), people)) sentences.push(sentence)
    yield
  }
  return sentences
}

/** Whether some rule may want to know what a passage says: headings and other people's words are nobody's blame. */
function isTold({ role, form, voice }: Passage): boolean {
  return role !== 'prose' || (form !== 'heading' && voice === 'author')
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
