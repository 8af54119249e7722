import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { patience } from './patience.ts'
import { cache, type Server } from './peers.ts'

/** Some servers answer only inside a workspace. */
const root = pathToFileURL(cache).href
const uri = `${root}/incident-postmortem.md`

/** One document open in one language server, over standard input and output. */
export class Session {
  readonly #server: Server
  readonly #process: ChildProcess
  readonly #connection: ProtocolConnection
  #version = 0
  #text = ''
  #place = 0
  /** How often diagnostics came, and when last. */
  publications = 0
  #publishedAt = 0
  #arrived: (version: number | undefined) => void = () => undefined

  private constructor(server: Server) {
    this.#server = server
    this.#process = spawn(process.execPath, server.args, { stdio: ['pipe', 'pipe', 'ignore'] })
    const { stdout, stdin } = this.#process
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout!), new StreamMessageWriter(stdin!))
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version?: number }) => {
      this.publications++
      this.#publishedAt = performance.now()
      this.#arrived(version)
    })
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => settings),
    )
    this.#connection.onRequest('markdown/parse', ({ text }: { text?: string }) =>
      markdown().parse(text ?? this.#text, {}),
    )
    this.#connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [uri])
    for (const request of ['client/registerCapability', 'markdown/fs/watcher/create', 'markdown/fs/stat'])
      this.#connection.onRequest(request, () => null)
    this.#connection.onUnhandledNotification(() => undefined)
    this.#connection.onError(() => undefined)
    this.#connection.listen()
  }

  /** Starts a server and opens a document; settles when its first diagnostics have come. */
  static async start(server: Server, text: string): Promise<Session> {
    const session = new Session(server)
    session.#text = text
    // In the middle of the document, inside a paragraph.
    session.#place = text.indexOf(' was ', text.length / 2) + 1
    await session.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root,
      capabilities: server.pulls ? { textDocument: { diagnostic: {} } } : {},
      initializationOptions: { markdownFileExtensions: ['md'] },
    })
    await session.#connection.sendNotification('initialized', {})
    await session.#connection.sendNotification('workspace/didChangeConfiguration', { settings: { markdown: settings } })
    const document = { uri, languageId: 'markdown', version: 0, text }
    void session.#connection.sendNotification('textDocument/didOpen', { textDocument: document })
    try {
      await session.#diagnostics()
    } catch (error) {
      session.stop()
      throw error
    }
    return session
  }

  /** Milliseconds from a key typed in the middle of the document to its diagnostics. */
  async key(): Promise<number> {
    const start = performance.now()
    this.#type()
    await this.#diagnostics()
    return performance.now() - start
  }

  /** Types so many keys at an interval; how long after the last one the last diagnostics come, and how often they come. */
  async burst(count: number, interval: number): Promise<{ settled: number; publications: number }> {
    const before = this.publications
    let last = 0
    let asked: Promise<unknown> = Promise.resolve()
    for (let key = 0; key < count; key++) {
      last = performance.now()
      this.#type()
      if (this.#server.pulls) asked = this.#pull()
      await sleep(Math.max(0, interval - (performance.now() - last)))
    }
    await asked
    await this.quiet()
    return { settled: this.#publishedAt - last, publications: this.publications - before }
  }

  /** Settles when no diagnostics have come for a while. */
  async quiet(): Promise<void> {
    for (;;) {
      const before = this.publications
      await sleep(1500)
      if (this.publications === before && this.publications > 0) return
    }
  }

  async request(method: string, params: object): Promise<number> {
    const start = performance.now()
    await this.#connection.sendRequest(method, { textDocument: { uri }, ...params })
    return performance.now() - start
  }

  /** The line on which keys are typed. */
  get line(): number {
    return this.#text.slice(0, this.#place).split('\n').length - 1
  }

  /** Megabytes of memory that the server holds. */
  get memory(): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  }

  stop(): void {
    this.#connection.dispose()
    this.#process.kill('SIGKILL')
  }

  #type(): void {
    this.#version++
    const at = this.#place
    const position = { line: this.line, character: at - (this.#text.lastIndexOf('\n', at - 1) + 1) }
    this.#text = `${this.#text.slice(0, at)}x${this.#text.slice(at)}`
    void this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    })
  }

  async #diagnostics(): Promise<void> {
    if (this.#server.pulls) return this.#pull()
    const wanted = this.#version
    await new Promise<void>((resolve, reject) => {
      const isLost = () => reject(new Error(`${this.#server.name} does not answer`))
      const alarm = setTimeout(isLost, patience)
      this.#arrived = (version) => {
        if (version !== undefined && version !== wanted) return
        clearTimeout(alarm)
        resolve()
      }
    })
  }

  async #pull(): Promise<void> {
    await this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }).catch(() => undefined)
    this.publications++
    this.#publishedAt = performance.now()
  }
}

const settings = {
  enabled: true,
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'ignore', markdownFragmentLinks: 'ignore' },
    ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
  },
}

/** The Markdown server has its client parse. */
let parser: { parse(text: string, environment: object): unknown } | undefined

function markdown() {
  parser ??= createRequire(join(cache, 'package.json'))('markdown-it')({ html: true }) as NonNullable<typeof parser>
  return parser
}
