import type { Connection } from 'vscode-languageserver'
import { type ListFilesParams, listFilesRequest, type ReadFileParams, readFileRequest } from '../protocol.ts'

/** A file that only the client can read: in a browser, or where the workspace lies on no disk. */
export async function readThroughClient(connection: Connection, uri: string): Promise<string | undefined> {
  const params: ReadFileParams = { uri }
  const text = await connection.sendRequest<string | null>(readFileRequest, params).catch(() => null)
  return text ?? undefined
}

/** The addresses of the workspace's Markdown files. */
export function listFiles(connection: Connection): Promise<string[]> {
  // Beyond that, looking for a symbol would have to wait.
  const params: ListFilesParams = { most: 500 }
  return connection.sendRequest<string[]>(listFilesRequest, params).catch(() => [])
}
