import type { Recognition } from '../postmortem.ts'
import type { Source } from './source.ts'

/** Decides whether a document is a postmortem, with the reason. */
export function recognise(_source: Source): Recognition {
  return { isPostmortem: true, score: 1, reason: 'not decided yet', isTemplate: false }
}
