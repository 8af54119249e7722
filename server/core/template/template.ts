import { prompts } from './prompts.ts'
import type { Preset, SectionTemplate } from './section-template.ts'

/** What a new postmortem starts from. */
export interface NewPostmortem {
  readonly title: string
  /** "SEV-1"; empty for a blank. */
  readonly severity: string
  /** ISO 8601 date of the incident. */
  readonly date: string
  /** When the impact started, as it was written. */
  readonly start?: string
  readonly services?: readonly string[]
  readonly people?: readonly string[]
}

/** The text of a new postmortem with the sections of a template, blanks as `⟨what to fill⟩` and prompts as comments. */
export function template({ title, severity, date, start, services, people }: NewPostmortem, sections: Preset): string {
  const name = title.trim() || '⟨what failed, and for whom⟩'
  return `---
title: ${yamlString(name)}
date: ${date}
${start?.trim() ? `start: ${yamlString(start.trim())}\n` : ''}severity: ${severity.trim() || '⟨SEV-1 to SEV-4⟩'}
status: draft
owner: ⟨one person⟩
facilitator: ⟨someone who took no part in the response⟩
attendees: ${yamlList(people, '⟨responders, service owners, everyone whose actions are in the timeline⟩')}
services: ${yamlList(services, '⟨affected services⟩')}
---

# ${name}

${sections.map((section) => sectionText(section, section.isNested ? 3 : 2, date)).join('\n\n')}
`
}

/** A team's own template with what is known filled in: `{title}`, `{date}`, `{start}`, `{severity}`, `{services}`, `{people}`. */
export function filledTemplate(
  text: string,
  { title, severity, date, start, services, people }: NewPostmortem,
): string {
  const listed = (items: readonly string[] | undefined) => (items ?? []).map((item) => item.trim()).filter(Boolean)
  const known: Readonly<Record<string, string>> = {
    title: title.trim() || '⟨what failed, and for whom⟩',
    severity: severity.trim() || '⟨SEV-1 to SEV-4⟩',
    date,
    start: start?.trim() || '⟨when it started⟩',
    services: listed(services).join(', ') || '⟨affected services⟩',
    people: listed(people).join(', ') || '⟨everyone who took part⟩',
  }
  return text.replace(/\{(\w+)\}/g, (place, name: string) => known[name] ?? place)
}

/** A section to fill in: its heading and its prompt, lines ended by `\n`, nothing after the last. */
export function sectionText(section: SectionTemplate, depth: number, date: string): string {
  return [`${'#'.repeat(depth)} ${section.heading}`, promptOf(section, date)].filter(Boolean).join('\n\n')
}

/** What to fill in under a heading. */
export function promptOf({ body, kind }: SectionTemplate, date: string): string {
  return (body ?? prompts[kind] ?? '').replaceAll('{date}', date)
}

function yamlList(items: readonly string[] | undefined, blank: string): string {
  const known = (items ?? []).map((item) => item.trim()).filter(Boolean)
  return `[${known.length > 0 ? known.map((item) => (/^[\p{L}\d][\p{L}\d _.-]*$/u.test(item) ? item : JSON.stringify(item))).join(', ') : blank}]`
}

/**
 * The name of a new document's file: `{date}` and `{title}` are filled in, the title in lower case with dashes. Letters
 * of every script stay.
 */
export function fileNameOf(pattern: string, { title, date }: Pick<NewPostmortem, 'title' | 'date'>): string {
  const dashed = title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const name = pattern.replaceAll('{date}', date).replaceAll('{title}', dashed || 'postmortem')
  return name.endsWith('.md') ? name : `${name}.md`
}

/** A YAML scalar that holds any title. */
function yamlString(text: string): string {
  return /^[\w⟨][^:#"'\\]*$/u.test(text) ? text : JSON.stringify(text)
}
