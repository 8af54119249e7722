import type { SectionKind } from '../postmortem.ts'
import { atlassian } from './presets/atlassian.ts'
import { awsCoe } from './presets/aws-coe.ts'
import { gitlab } from './presets/gitlab.ts'
import { google } from './presets/google.ts'
import { guide } from './presets/guide.ts'
import { lean } from './presets/lean.ts'
import { pagerduty } from './presets/pagerduty.ts'
import type { Preset } from './section-template.ts'

export const presetNames = ['guide', 'google', 'atlassian', 'pagerduty', 'aws-coe', 'gitlab', 'lean'] as const

export type PresetName = (typeof presetNames)[number]

const presets: Readonly<Record<PresetName, Preset>> = {
  guide,
  google,
  atlassian,
  pagerduty,
  'aws-coe': awsCoe,
  gitlab,
  lean,
}

/** What a team's postmortems are made of: one of the known templates, or its own list of sections. */
export interface TemplateChoice {
  readonly preset: PresetName
  /** Replaces the sections of the preset; empty for the preset's own. */
  readonly sections: readonly SectionKind[]
}

/**
 * The sections that a postmortem has by a team's choice, in order. A team's own list takes its headings from the
 * presets, unless the team names them otherwise.
 *
 * @param headings a team's own headings by the kind of section that they mean
 */
export function sectionTemplates(
  choice: TemplateChoice,
  headings: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {},
): Preset {
  if (choice.sections.length === 0) return presets[choice.preset]
  return choice.sections.map((kind) => {
    const known = [presets[choice.preset], ...Object.values(presets)].flat().find((section) => section.kind === kind)
    return { kind, heading: headings[kind]?.[0] ?? known?.heading ?? kind }
  })
}
