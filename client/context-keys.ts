import { commands } from 'vscode'

/** What `when` clauses in package.json go by. Those of the editor itself are not known while a view has the focus. */
interface ContextKeys {
  /** The document that the user is at is Markdown. */
  isMarkdown: boolean
  /** … and a postmortem. */
  isPostmortem: boolean
  /** The outline leaves out action items that are done. */
  onlyOpen: boolean
  /** What the outline view shows. */
  view: 'starting' | 'failed' | 'noDocument' | 'notPostmortem' | 'empty' | 'outline'
}

export type ViewState = ContextKeys['view']

export function setContext<Key extends keyof ContextKeys>(key: Key, value: ContextKeys[Key]): void {
  commands.executeCommand('setContext', `postmortem.${key}`, value)
}
