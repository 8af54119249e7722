import { pathToFileURL } from 'node:url'

/** Values that the workbench reads at start, such as the extension under test. Each path is on the server's machine. */
export type Payload = Readonly<Record<string, string>>

/** The page of the workbench that shows `folder`. */
export function workbenchUrl(port: number, folder: string, payload: Payload = {}): string {
  const host = `127.0.0.1:${port}`
  const page = `http://${host}/?folder=${pathToFileURL(folder).pathname}`
  // The authority must be the page's own, as the workbench asks that server for the files.
  const entries = Object.entries(payload).map(([key, path]) => [key, `vscode-remote://${host}${pathOf(path)}`])
  return entries.length ? `${page}&payload=${encodeURIComponent(JSON.stringify(entries))}` : page
}

/** `/C:/x` for `C:\x`; unescaped, as it becomes part of a value that is escaped as a whole. */
function pathOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).pathname)
}
