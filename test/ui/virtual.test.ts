import { serveVirtualFolder, virtualFolder } from '../host/virtual-workspace.ts'
import { loadInBrowser } from '../host/web-extension.ts'
import { sessionOfSuite } from './session.ts'

const incident = (what: string) =>
  `# Postmortem: ${what}\n\n## Root cause\n\nBob forgot to free the disk.\n\n## Action items\n\n- [ ] Alert on ${what} (owner: Noor)\n`

const files = {
  '/team/disk.md': incident('disk full'),
  '/team/.postmortem.yaml': 'rules:\n  action-item-incomplete: off\n',
}

describe('in a virtual workspace, in a browser', () => {
  const opened = sessionOfSuite({
    prepare: async (page, port) =>
      loadInBrowser(page, port, [await serveVirtualFolder(page, port, files)], virtualFolder),
    address: (port) => `http://127.0.0.1:${port}/`,
    smokeTest: true,
  })

  it('marks the blame, keeps to the config file, and rewords at Ctrl+.', async () => {
    const { workbench } = opened()
    await workbench.openFromExplorer('disk.md')
    await workbench.until('the blaming words are underlined', () => workbench.isMarked('forgot'))
    await workbench.until('the rule is off', async () => !(await workbench.isMarked('Alert')))
    await workbench.fixesAt('forgot')
    await workbench.screenshot('virtual-fixes-light')
    await workbench.reword('Bob forgot')
  })
})
