import { linkCheckout, quietSettings } from '../host/profile.ts'
import { draft } from './example.ts'
import { sessionOfSuite } from './session.ts'

describe('in Restricted Mode, where nobody trusts the folder', () => {
  const opened = sessionOfSuite({
    settings: {
      ...quietSettings,
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
    install: linkCheckout,
    asksForTrust: true,
  })

  it('marks the blame and rewords it', async () => {
    const { workbench } = opened()
    await workbench.openFromExplorer('postmortems', draft)
    await workbench.until('VS Code says so', async () => (await workbench.statusBar()).includes('Restricted Mode'))
    await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    await workbench.fixesAt('forgot')
    await workbench.screenshot('restricted-fixes-light')
    await workbench.reword('Bob forgot')
  })
})
