import { quietSettings } from '../host/profile.ts'
import { installVsix, packageVsix } from '../host/vsix.ts'
import { coaching } from './coaching.ts'
import { commands } from './commands.ts'
import { spoken } from './languages.ts'
import { pictures } from './pictures.ts'
import { screenReader } from './screen-reader.ts'
import { sessionOfSuite } from './session.ts'
import { sidebar } from './sidebar.ts'
import { speed } from './speed.ts'
import { symbols } from './symbols.ts'
import { trouble } from './trouble.ts'
import { writing } from './writing.ts'

/** Pictures for the README want calm: only the text, the findings and the outline. */
const settings: Readonly<Record<string, unknown>> = {
  ...quietSettings,
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono, Menlo, Consolas, monospace',
  // So that the example's lines, up to 120 characters, are not wrapped beside the outline.
  'editor.fontSize': 12,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  // The suite says when a change is kept.
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Light 2026',
  'workbench.layoutControl.enabled': false,
}

describe('the .vsix, installed', () => {
  const opened = sessionOfSuite({
    settings,
    install: async (profile) => installVsix(await packageVsix(), profile),
  })

  coaching(opened)
  pictures(opened)
  sidebar(opened)
  commands(opened)
  writing(opened)
  screenReader(opened)
  trouble(opened)
  symbols(opened)
  spoken(opened)
  speed(opened)
})
