import type { ActionItem } from '../postmortem.ts'
import type { Source } from './source.ts'

export function readActionItems(_source: Source): ActionItem[] {
  return []
}
