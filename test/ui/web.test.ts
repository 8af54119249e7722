import { loadInBrowser } from '../host/web-extension.ts'
import { draft } from './example.ts'
import { sessionOfSuite } from './session.ts'

describe('in a browser, with the server in a worker', () => {
  const opened = sessionOfSuite({ prepare: loadInBrowser, smokeTest: true })

  it('marks the blame, which takes the language model', async () => {
    const { workbench } = opened()
    await workbench.openFromExplorer('postmortems', draft)
    // The worker and the model come over the network, and both are compiled first.
    await workbench.squiggles().first().waitFor()
    await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
  })

  it('rewords the blame at Ctrl+.', async () => {
    const { workbench } = opened()
    await workbench.reword('Bob forgot')
    await workbench.page.keyboard.press('Control+Z')
    await workbench.until('one key undoes it', () => workbench.isMarked('forgot'))
  })

  it('shows the outline', async () => {
    const { workbench } = opened()
    await workbench.showView('Postmortem')
    await workbench.treeItem('Improve the monitoring of orders-db').first().waitFor()
    await workbench.screenshot('web-light')
  })
})
