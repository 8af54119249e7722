import type { AnalyzeOptions } from './analysis.ts'
import type { People } from './language/analysis/people.ts'
import type { Sentence } from './language/analysis/sentence.ts'
import type { Passage, Postmortem } from './postmortem.ts'
import type { ReadOptions } from './read/source-of.ts'
import type { Reading } from './rules/rule.ts'
import { defaultSettings } from './settings.ts'
import { sectionTemplates } from './template/presets.ts'

/** What the reader has to know of the options. */
export function readOptions({ path, settings = defaultSettings }: AnalyzeOptions): ReadOptions {
  return { ...(path !== undefined && { path }), headings: settings.sections }
}

/** What the rules look at. */
export function readingOf(
  text: string,
  postmortem: Postmortem,
  people: People,
  sentences: readonly Sentence[],
  { settings = defaultSettings, path, today, language }: AnalyzeOptions,
): Reading {
  return {
    text,
    postmortem,
    sentences,
    sentencesOf: (passages) => language?.sentences(passages, people) ?? [],
    template: sectionTemplates(settings.template, settings.sections),
    ...(path !== undefined && { path }),
    ...(today !== undefined && { today }),
  }
}

/** The passages of which some rule may want to know what they say: headings and other people's words are nobody's blame. */
export function toldIn({ passages }: Postmortem): Passage[] {
  return passages.filter(({ role, form, voice }) => role !== 'prose' || (form !== 'heading' && voice === 'author'))
}
