import { CodeAction, type Command, SnippetString, SnippetTextEdit, type TextEdit, WorkspaceEdit } from 'vscode'
import { hasBlank, toSnippet } from '../server/protocol.ts'

/**
 * The fixes with their blanks as tab stops, within the edit itself: one step puts the text in and selects the first
 * blank, and one step undoes it.
 */
export function withTabStops<Action extends Command | CodeAction>(actions: readonly Action[]): Action[] {
  for (const action of actions) {
    if (!(action instanceof CodeAction) || !action.edit) continue
    // A new one, as an edit that is there already can only be added to.
    const edit = new WorkspaceEdit()
    for (const [uri, edits] of action.edit.entries()) edit.set(uri, edits.map(asSnippet))
    action.edit = edit
  }
  return [...actions]
}

function asSnippet(edit: TextEdit): TextEdit | SnippetTextEdit {
  if (!hasBlank(edit.newText)) return edit
  const snippet = SnippetTextEdit.replace(edit.range, new SnippetString(toSnippet(edit.newText)))
  // Newer editors would indent it like the line that it is put into.
  return Object.assign(snippet, { keepWhitespace: true })
}
