import assert from 'node:assert/strict'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Position, type Rewordings, rewordAllRequest } from '../../server/protocol.ts'
import { type Client, pulling, startClient } from '../support/lsp-client.ts'

const uri = 'file:///incidents/2026-03-02-search.md'

const incident = `# Incident: search returned stale results

## Summary

The operator forgot to restart the build at 10:00.

## Root cause

The reviewer ignored the alert and the operator forgot to check the dashboard at 10:05.
`

describe('rewording all', () => {
  let client: Client
  const ask = async (position?: Position): Promise<Rewordings | null> =>
    client.until(
      () => client.connection.sendRequest<Rewordings | null>(rewordAllRequest, { uri, ...(position && { position }) }),
      (found) => found === null || found.rewordings.length > 0,
    )
  const applied = ({ rewordings }: Rewordings): string =>
    TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 1, incident),
      rewordings.flatMap(({ edits }) => edits as never),
    )

  beforeEach(async () => {
    client = await startClient(pulling)
  })
  afterEach(() => client.stop())

  it('takes one fix for each finding about language, with what it is for and the version', async () => {
    client.open(uri, incident)
    const found = await ask()
    assert.equal(found?.version, 1)
    assert(found.rewordings.every(({ title, message }) => title !== '' && message !== ''))
    const text = applied(found)
    assert.match(text, /The build was not restarted at 10:00; ⟨[^⟩]+⟩\./)
    assert.match(text, /The alert drew no response \(⟨[^⟩]+⟩\) and the dashboard was not checked at 10:05; ⟨[^⟩]+⟩\./)
  })

  it('keeps to the section of a place', async () => {
    client.open(uri, incident)
    const found = await ask({ line: 4, character: 3 })
    assert.equal(found?.rewordings.length, 1)
    assert.equal(found.rewordings[0]!.edits[0]!.range.start.line, 4)
  })

  it('keeps to what stands before the first section', async () => {
    client.open(uri, incident.replace('## Summary\n\n', '').concat('\n## Timeline\n\n- 10:00 Build stopped.\n'))
    const found = await ask({ line: 2, character: 3 })
    assert.deepEqual(
      found?.rewordings.map(({ edits }) => edits[0]!.range.start.line),
      [2],
    )
  })

  it('has none where there is no postmortem', async () => {
    client.open(uri, '# Recipe\n\nThe cook forgot the salt.\n')
    assert.equal(await ask(), null)
  })
})
