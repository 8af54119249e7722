import assert from 'node:assert/strict'
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  FoldingRange,
  FullDocumentDiagnosticReport,
  Hover,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  fiveWhysRequest,
  type InsertText,
  type NewDocument,
  type NextWhy,
  nextWhyRequest,
  type Outline,
  outlineRequest,
  suppressRequest,
  templateRequest,
} from '../../server/protocol.ts'
import { type Client, pulling, startClient } from '../support/lsp-client.ts'

const uri = 'file:///incidents/2026-03-02-search.md'

const incident = `# Incident: search returned stale results

## Summary

Search showed results from two days ago between 10:00 and 13:10 UTC on 2 March 2026.

## Timeline (UTC)

- 2026-03-02 10:00 The index build stops
- 2026-03-02 12:40 The first customer reports it
- 2026-03-02 13:10 The index is rebuilt

## Root cause

The operator forgot to restart the build after the upgrade.

## Action items

- [ ] Alert when the index is older than an hour (owner: Noor)
- [ ] Restart the build from the upgrade script (owner: Theo, due 2026-03-20, SRCH-9)
`

describe('the server over stdio', () => {
  let client: Client
  const pull = async (of = uri): Promise<Diagnostic[]> => {
    const report = await client.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: of },
    })
    return report.items
  }
  const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

  beforeEach(async () => {
    client = await startClient(pulling, { rulePage: 'page:{rule}', fillBlanksCommand: 'fill' })
  })
  afterEach(() => client.stop())

  it('says what it can do', () => {
    const { capabilities, serverInfo } = client.initialized
    assert.equal(serverInfo?.name, 'postmortem')
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.postmortem'],
    })
    assert.ok(capabilities.diagnosticProvider && capabilities.hoverProvider && capabilities.foldingRangeProvider)
  })

  it('answers pulls, first without and soon with the language rules', async () => {
    client.open(uri, incident)
    const found = await client.until(pull, (items) => rulesOf(items).includes('person-error'))
    const blame = found.find(({ code }) => code === 'person-error')!
    assert.equal(blame.source, 'postmortem')
    assert.equal(blame.codeDescription?.href, 'page:person-error')
    assert.equal(blame.range.start.line, 14)
    assert.ok(rulesOf(found).includes('action-item-incomplete'))
  })

  it('applies a fix, and the finding goes', async () => {
    client.open(uri, incident)
    const found = await client.until(pull, (items) => rulesOf(items).includes('person-error'))
    const { range } = found.find(({ code }) => code === 'person-error')!
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })
    const [fix] = actions
    assert.equal(fix?.kind, 'quickfix')
    assert.equal(fix?.isPreferred, true)
    const [change] = fix!.edit!.documentChanges as TextDocumentEdit[]
    assert.deepEqual(change!.textDocument, { uri, version: 1 })
    const text = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, incident), change!.edits as never)
    client.change(uri, 2, text)
    const after = await client.until(pull, (items) => !rulesOf(items).includes('person-error'))
    assert.ok(rulesOf(after).includes('action-item-incomplete'))
  })

  it('turns a list of action items into a table where a person asks for it', async () => {
    const items = '## Action items\n\n- Rotate the keys\n- Test the failover\n'
    client.open(uri, `---\npostmortem: true\n---\n\n# Incident\n\n${items}`)
    await pull()
    const at = { line: 8, character: 5 }
    const offered = (context: object) =>
      client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [], ...context },
      })
    const [table, ...others] = await offered({ only: ['refactor'] })
    assert.equal(table?.title, 'Turn this list into a table')
    assert.deepEqual(others, [])
    assert.ok((await offered({ triggerKind: 1 })).some(({ kind }) => kind === 'refactor.rewrite'))
    assert.ok((await offered({ triggerKind: 2 })).every(({ kind }) => kind !== 'refactor.rewrite'))
  })

  it('selects the blank that a fix leaves, in clients that can', async () => {
    client.open(uri, incident)
    const found = await pull()
    const { range } = found.find(({ code }) => code === 'action-item-incomplete')!
    const [fix] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: ['quickfix'] },
    })
    assert.equal(fix!.command?.command, 'fill')
    assert.equal(fix!.command?.arguments?.[0], uri)
    assert.equal(fix!.command?.arguments?.[1].start.line, 18)
  })

  it('offers to silence a finding, with a reason that the client asks for', async () => {
    const pushed = await startClient(pulling, { suppressCommand: 'suppress' })
    pushed.open(uri, incident)
    const position = { line: 18, character: 6 }
    const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } }
    const offered = await pushed.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params)
    const { title, command, edit } = offered.at(-1)!
    assert.equal(title, 'Postmortem: Disable action-item-incomplete for this line…')
    assert.equal(edit, undefined)
    assert.deepEqual(command?.arguments, [uri, 'action-item-incomplete', position])
    const reason = 'tracked elsewhere'
    const asked = { uri, rule: 'action-item-incomplete', position, reason }
    const inserted = await pushed.connection.sendRequest<InsertText>(suppressRequest, asked)
    assert.equal(inserted.newText, ' <!-- postmortem-disable-line action-item-incomplete: tracked elsewhere -->')
    const gone = { ...asked, position: { line: 0, character: 0 } }
    assert.equal(await pushed.connection.sendRequest(suppressRequest, gone), null)
    await pushed.stop()
  })

  it('offers to silence a finding with a blank for the reason where the client cannot ask', async () => {
    client.open(uri, incident)
    const position = { line: 18, character: 6 }
    const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } }
    const offered = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params)
    const [change] = offered.at(-1)!.edit!.documentChanges as TextDocumentEdit[]
    assert.match((change!.edits[0] as TextEdit).newText, /^ <!-- postmortem-disable-line .*: ⟨reason⟩ -->$/)
    assert.equal(offered.at(-1)!.command?.command, 'fill')
  })

  it('explains a finding and the recognition of the title', async () => {
    client.open(uri, incident)
    const at = (line: number, character: number) =>
      client.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line, character },
      })
    const text = (hover: Hover | null) => (hover?.contents as { value: string } | undefined)?.value ?? ''
    assert.match(text(await at(0, 5)), /postmortem/i)
    assert.match(text(await at(18, 10)), /\[About action-item-incomplete\]\(page:action-item-incomplete\)/)
    assert.equal(await at(2, 0), null)
  })

  it('says everything in the words that the client brings', async () => {
    await client.stop()
    const texts = {
      'This action item has no {0}, so it may not get done.': 'Es fehlt: {0}.',
      'due date': 'Termin',
      ticket: 'Ticket',
      ' or ': ' oder ',
      'Add {0}': 'Ergänzen: {0}',
      'Action items': 'Maßnahmen',
    }
    client = await startClient(pulling, { texts })
    client.open(uri, incident)
    const [lacking] = (await pull()).filter(({ code }) => code === 'action-item-incomplete')
    assert.equal(lacking?.message, 'Es fehlt: Termin oder Ticket.')
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: lacking!.range,
      context: { diagnostics: [] },
    })
    assert.match(actions[0]!.title, /^Ergänzen: /)
    const outline = await client.connection.sendRequest<Outline>(outlineRequest, { uri })
    assert.ok(outline.items.some(({ label }) => label === 'Maßnahmen'))
  })

  it('gives folds and the outline', async () => {
    client.open(uri, incident)
    const params = { textDocument: { uri } }
    const folds = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', params)
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 6 && endLine === 10))
    const outline = await client.connection.sendRequest<Outline>(outlineRequest, { uri })
    assert.equal(outline.isPostmortem, true)
    assert.deepEqual(
      outline.items.map(({ kind, children }) => [kind, children.length]),
      [
        ['timeline', 3],
        ['rootCauses', 1],
        ['actionItems', 2],
        ['readiness', outline.missing],
      ],
    )
    assert.equal(outline.items[2]?.children[0]?.description, 'no due date, ticket')
  })

  it('asks on above a chain that ends at a person, in clients that can', async () => {
    const text = incident.replace(
      '## Action items',
      '## Five Whys\n\n1. Why was it stale? Sam forgot it.\n\n## Action items',
    )
    const titlesOf = async ({ connection, open }: Client) => {
      open(uri, text)
      const lenses = await connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })
      return lenses.flatMap(({ command }) => (command?.command ? [command.title] : []))
    }
    assert.deepEqual(await titlesOf(client), [])
    const asking = await startClient(pulling, { nextWhyCommand: 'ask' })
    assert.deepEqual(await titlesOf(asking), ['Ask on'])
    await asking.stop()
  })

  it('puts a chain of whys after the causes, and asks the next one', async () => {
    client.open(uri, incident)
    const { question, advice } = await client.connection.sendRequest<NextWhy>(nextWhyRequest, {
      problem: 'Results were stale',
      answers: ['The index was not rebuilt.'],
      typing: 'the operator was careless',
    })
    assert.equal(question, 'Why was the index not rebuilt?')
    assert.match(advice ?? '', /system/)
    const edit = await client.connection.sendRequest<InsertText>(fiveWhysRequest, {
      uri,
      problem: 'Results were stale',
      steps: [{ answer: 'The index was not rebuilt.' }],
    })
    assert.match(edit.newText, /## Five Whys/)
    assert.equal(edit.range.start.line, 14)
    const template = { title: 'A: "b"', severity: 'SEV-2', date: '2026-03-02' }
    const fresh = await client.connection.sendRequest<NewDocument>(templateRequest, template)
    assert.match(fresh.text, /title: "A: \\"b\\""/)
    assert.equal(fresh.path, '')
  })

  it('keeps silent about a document that is no postmortem', async () => {
    const readme = 'file:///README.md'
    client.open(readme, '# My tool\n\n## Installation\n\nThe developer should have read this.\n')
    assert.deepEqual(await pull(readme), [])
    const outline = await client.connection.sendRequest<Outline>(outlineRequest, { uri: readme })
    assert.equal(outline.isPostmortem, false)
    assert.deepEqual(outline.items, [])
  })

  it('knows nothing of a document that is not open', async () => {
    assert.deepEqual(await pull('file:///nowhere.md'), [])
    assert.equal(await client.connection.sendRequest(outlineRequest, { uri: 'file:///nowhere.md' }), null)
  })
})

describe('the server for a client that cannot pull', () => {
  it('pushes the findings of the newest version, and clears them on close', async () => {
    const client = await startClient({})
    client.open(uri, incident)
    await client.until(
      () => client.published.at(-1)?.diagnostics ?? [],
      (items) => items.some(({ code }) => code === 'person-error'),
    )
    for (let version = 2; version <= 21; version++) client.change(uri, version, `${incident}\n${'x'.repeat(version)}`)
    await client.until(
      () => client.published.at(-1)?.version,
      (version) => version === 21,
    )
    const versions = client.published.map(({ version }) => version)
    assert.ok(versions.length < 15, `a burst of 20 changes was published ${versions.length} times`)
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await client.until(
      () => client.published.at(-1)?.diagnostics.length,
      (count) => count === 0,
    )
    await client.stop()
    assert.equal(client.process.exitCode, 0)
  })

  it('takes pushed settings and says once which value it does not use', async () => {
    const client = await startClient({}, { settings: { rules: { 'person-error': 'off' } } })
    const messages: string[] = []
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      messages.push(message)
    })
    client.open(uri, `${incident}\nThe cause was human error.\n`)
    await client.until(
      () => client.published.at(-1)?.diagnostics ?? [],
      (items) => items.some(({ code }) => code === 'human-error'),
    )
    assert.ok(!client.published.at(-1)!.diagnostics.some(({ code }) => code === 'person-error'))
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { postmortem: { profile: 'loud', rules: { 'action-item-incomplete': 'error' } } },
    })
    await client.until(
      () => client.published.at(-1)?.diagnostics ?? [],
      (items) => items.some(({ code, severity }) => code === 'action-item-incomplete' && severity === 1),
    )
    assert.equal(messages.length, 1)
    assert.match(messages[0]!, /postmortem\.profile/)
    await client.stop()
  })
})

describe('the server while one types', () => {
  const typed = incident.replace('## Action items', 'Then Al \n\n## Action items')
  const blaming = typed.replace('Then Al ', 'Then Al forgot to restart it')
  const line = typed.slice(0, typed.indexOf('Then Al')).split('\n').length - 1
  const isAtAl = ({ code, range }: Diagnostic) => code === 'person-error' && range.start.line === line
  const params = { textDocument: { uri } }
  const actionsAtAl = (client: Client) => {
    const position = { line, character: 10 }
    return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      ...params,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix'] },
    })
  }

  it('lets a client pull again when a sentence rests, and offers the rewording before', async () => {
    const client = await startClient(pulling)
    let refreshed = 0
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed++
      return null
    })
    const pull = async () =>
      (await client.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', params)).items
    client.open(uri, typed)
    await client.until(pull, (items) => items.some(({ code }) => code === 'person-error'))
    client.change(uri, 2, blaming)
    assert.ok(!(await pull()).some(isAtAl))
    assert.ok((await actionsAtAl(client)).length > 0)
    const before = refreshed
    await client.until(
      () => refreshed,
      (count) => count > before,
    )
    assert.ok((await pull()).some(isAtAl))
    await client.stop()
  })

  it('publishes what waited when the sentence rests', async () => {
    const client = await startClient({})
    const last = () => client.published.at(-1)
    client.open(uri, typed)
    await client.until(last, (params) => params?.diagnostics.some(({ code }) => code === 'person-error') === true)
    client.change(uri, 2, blaming)
    await client.until(last, (params) => params?.diagnostics.some(isAtAl) === true)
    const [first, ...others] = client.published.filter(({ version }) => version === 2)
    assert.ok(!first!.diagnostics.some(isAtAl))
    assert.ok(others.length > 0)
    await client.stop()
  })

  it('waits for nothing where the setting says so, or the client could not be told', async () => {
    const settings = { whileTyping: { wait: false } }
    for (const client of [
      await startClient(pulling, { settings }),
      await startClient({ textDocument: { diagnostic: {} } }),
    ]) {
      const pull = async () =>
        (await client.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', params)).items
      client.open(uri, typed)
      await client.until(pull, (items) => items.some(({ code }) => code === 'person-error'))
      client.change(uri, 2, blaming)
      assert.ok((await pull()).some(isAtAl))
      await client.stop()
    }
  })
})

describe('a client that vanishes', () => {
  it('leaves a server that ends without a word', async () => {
    const { process: server, open } = await startClient({})
    let said = ''
    server.stderr!.on('data', (chunk: Buffer) => {
      said += chunk
    })
    const ended = new Promise((resolve) => server.once('exit', resolve))
    open(uri, incident)
    server.stdout!.destroy()
    await ended
    assert.equal(said, '')
  })
})

describe('malformed messages', () => {
  it('are survived: the next good one is answered', async () => {
    const client = await startClient(pulling)
    const raw = (body: string) =>
      client.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    raw('{"jsonrpc":"2.0","id":77,"method":"textDocument/hover","params":{"textDocument":{}}}')
    raw('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///x.md"}}}')
    raw('{"jsonrpc":"2.0","id":78,"method":"postmortem/nothing"}')
    raw('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":null}')
    client.open(uri, incident)
    const report = await client.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    assert.ok(report.items.length > 0)
    await client.stop()
  })
})
