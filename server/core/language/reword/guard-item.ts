import type { Fix } from '../../finding.ts'
import type { Edit } from '../../text.ts'
import type { Deed } from './deed.ts'
import { doingOf } from './fact.ts'

/** Adds an item to the action items of the document; nothing where they cannot take one. */
export type AddItem = (what: string) => Edit | undefined

const title = 'Reword, and add a guard to the action items'

/** The fact alone, and beside it an action item for what would have asked for the act or stopped it. */
export function guarded(fixes: readonly Fix[], deed: Deed, isOmission: boolean, addItem: AddItem | undefined): Fix[] {
  if (!addItem || deed.object === undefined || !isPreventable(deed, isOmission)) return []
  // When it was is no part of what holds from now on.
  const doing = doingOf(/\d/.test(deed.rest) ? { ...deed, rest: '' } : deed)
  const item = addItem(
    isOmission
      ? `Make ⟨the tool or pipeline⟩ ask for ${doing}; done when ⟨test that shows it⟩`
      : `Add ⟨a check or guard⟩ that stops ${doing}; done when ⟨test that shows it⟩`,
  )
  return item ? fixes.map(({ edits }) => ({ title, edits: [...edits, item] })) : []
}

/** What is seen or understood cannot be asked for by a tool, and what is past cannot be stopped. */
function isPreventable({ verb, rest }: Deed, isOmission: boolean): boolean {
  return isOmission ? !perceiving.test(verb) && rest.length < 60 : harming.test(verb)
}

const perceiving =
  /^(?:notice|see|spot|realise|realize|know|understand|think|consider|remember|learn|recognise|recognize|catch|answer|acknowledge|read|heed)$/
const harming =
  /^(?:delete|drop|deploy|run|push|merge|ship|overwrite|remove|skip|bypass|disable|enable|restart|kill|wipe|truncate|revoke|publish|release|pull|apply|upload|detach|attach|switch|turn|edit|change)$/
