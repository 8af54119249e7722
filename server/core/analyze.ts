import picomatch from 'picomatch'
import type { Analysis, AnalyzeOptions } from './analysis.ts'
import { trying } from './fixes/trying.ts'
import { nobody, type People, peopleOf } from './language/analysis/people.ts'
import type { Sentence } from './language/analysis/sentence.ts'
import type { Language } from './language/engine.ts'
import { foreignLanguage } from './language/foreign-language.ts'
import { withChainEnds } from './language/whys/chain-ends.ts'
import { type Parsed, parse } from './markdown/parse.ts'
import type { Postmortem } from './postmortem.ts'
import { read, readParts } from './read/read.ts'
import type { ReadOptions } from './read/source-of.ts'
import { readingOf, readOptions, toldIn } from './reading-of.ts'
import { judging } from './rules/run.ts'
import { defaultSettings } from './settings.ts'
import { readSuppressions } from './suppressions/read-suppressions.ts'

/** Reads a document and judges it. Any text has an analysis; only postmortems have findings. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const steps = analysing(text, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Reads a document without judging it: each part when it is asked for. What was a postmortem before is one still. */
export function readDocument(text: string, options: AnalyzeOptions = {}): Postmortem {
  const { previous } = options
  const recognition = previous?.postmortem.recognition
  return readParsed(parse(text, previous?.parsed), options, recognition?.isPostmortem ? { recognition } : undefined)
}

/** The same in steps of a few milliseconds, for who has other things to do meanwhile or may lose interest. */
export function* analysing(text: string, options: AnalyzeOptions = {}): Generator<undefined, Analysis> {
  const settings = options.settings ?? defaultSettings
  const parsed = parse(text, options.previous?.parsed)
  yield
  const found = readParsed(parsed, options)
  const isTooLong = text.length > settings.limits.size
  const judged = settings.enable && found.recognition.isPostmortem
  if (judged) yield* readParts(found)
  const foreign = judged ? foreignLanguage(found) : undefined
  const language = isTooLong || foreign !== undefined ? undefined : options.language
  const people = judged && language ? peopleOf(found, settings.people) : nobody
  const sentences = judged && language ? yield* sentencesOf(found, language, people) : []
  const postmortem = withChainEnds(found, sentences)
  yield
  const hasLanguage = language !== undefined
  const reading = {
    ...readingOf(text, postmortem, people, sentences, options),
    // Asked for when somebody wants a fix, and by then all is known.
    tried: trying(options, () => analysis, analyze),
  }
  const comments = { suppressions: readSuppressions(text, parsed), hasLanguage }
  const findings = judged ? yield* judging(reading, settings, comments, options.onRuleError) : []
  const known = { text, parsed, postmortem, people, sentences, findings, hasLanguage, isTooLong }
  const analysis: Analysis = { ...known, ...(foreign !== undefined && { foreign }) }
  return analysis
}

/** Passages that are cut into sentences in one step. */
const stepSize = 100

function* sentencesOf(
  postmortem: Postmortem,
  language: Language,
  people: People,
): Generator<undefined, readonly Sentence[]> {
  yield
  const sentences: Sentence[] = []
  const told = toldIn(postmortem)
  for (let at = 0; at < told.length; at += stepSize) {
    for (const sentence of language.sentences(told.slice(at, at + stepSize), people)) sentences.push(sentence)
    yield
  }
  return sentences
}

/** What the settings say of a file counts more than how it reads. */
function readParsed(parsed: Parsed, options: AnalyzeOptions, known?: ReadOptions['known']): Postmortem {
  const { settings = defaultSettings, path } = options
  const postmortem = read(parsed, { ...readOptions(options), ...(known && { known }) })
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
  return read(parsed, { ...readOptions(options), known: { recognition } })
}
