/** What the client starts: `--stdio`, `--node-ipc` or `--socket=N`. */
import './memory.ts'

// Nothing of the server may be loaded before: what a heap has grown to it keeps.
await import('./node.ts')
