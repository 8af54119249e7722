import { prompts } from './prompts.ts'
import type { Preset, SectionTemplate } from './section-template.ts'

/** What a new postmortem starts from. */
export interface NewPostmortem {
  readonly title: string
  /** "SEV-1"; empty for a blank. */
  readonly severity: string
  /** ISO 8601 date of the incident. */
  readonly date: string
}

/** The text of a new postmortem with the sections of a template, blanks as `⟨what to fill⟩` and prompts as comments. */
export function template({ title, severity, date }: NewPostmortem, sections: Preset): string {
  const name = title.trim() || '⟨what failed, and for whom⟩'
  return `---
title: ${yamlString(name)}
date: ${date}
severity: ${severity.trim() || '⟨SEV-1 to SEV-4⟩'}
status: draft
owner: ⟨one person⟩
facilitator: ⟨someone who took no part in the response⟩
attendees: [⟨responders, service owners, everyone whose actions are in the timeline⟩]
services: [⟨affected services⟩]
---

# ${name}

${sections.map((section) => sectionText(section, section.isNested ? 3 : 2, date)).join('\n\n')}
`
}

/** A section to fill in: its heading and its prompt, lines ended by `\n`, nothing after the last. */
export function sectionText(section: SectionTemplate, depth: number, date: string): string {
  return [`${'#'.repeat(depth)} ${section.heading}`, promptOf(section, date)].filter(Boolean).join('\n\n')
}

/** What to fill in under a heading. */
export function promptOf({ body, kind }: SectionTemplate, date: string): string {
  return (body ?? prompts[kind] ?? '').replaceAll('{date}', date)
}

/** A YAML scalar that holds any title. */
function yamlString(text: string): string {
  return /^[\w⟨][^:#"'\\]*$/u.test(text) ? text : JSON.stringify(text)
}
