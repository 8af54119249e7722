import { readdirSync, readFileSync, statSync } from 'node:fs'
import { glob } from 'tinyglobby'

/** Something the user can mend: said in one line that names the path, exit code 2. */
export class UsageError extends Error {}

export interface Input {
  /** As the user will recognise it. */
  readonly file: string
  readonly text: string
  /** Bytes that are no UTF-8 would not survive being written back. */
  readonly isUtf8: boolean
}

/**
 * The Markdown files that paths name, in order, each once: files as they are, folders with everything below them,
 * globs, and `-` for standard input.
 *
 * @throws UsageError for a path that does not exist, cannot be read or matches nothing
 */
export async function inputs(paths: readonly string[]): Promise<Input[]> {
  const seen = new Set<string>()
  const found: Input[] = []
  for (const path of paths) {
    if (path === '-') {
      found.push(decode('-', readFileSync(0)))
      continue
    }
    for (const file of await filesAt(path)) {
      if (seen.has(file)) continue
      seen.add(file)
      found.push(
        decode(
          file,
          attempt(file, () => readFileSync(file)),
        ),
      )
    }
  }
  return found
}

const ignored = ['**/node_modules/**', '**/.git/**']

async function filesAt(path: string): Promise<string[]> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isFile()) return [path]
  if (stat?.isDirectory()) {
    const base = path.replaceAll('\\', '/').replace(/\/+$/, '') || '/'
    // The glob passes over what it may not read; the folder that the user names must not be passed over.
    attempt(path, () => readdirSync(path))
    const files = await attemptAsync(path, () =>
      glob(['**/*.{md,markdown}'], { cwd: path, ignore: ignored, dot: false, caseSensitiveMatch: false }),
    )
    return files.sort().map((file) => (base === '.' ? file : `${base}/${file}`))
  }
  const matches = await attemptAsync(path, () =>
    glob([path.replaceAll('\\', '/')], { ignore: ignored, absolute: false }),
  )
  if (matches.length === 0) throw new UsageError(`${path}: no such file, folder or match`)
  return matches.sort()
}

function decode(file: string, bytes: Buffer): Input {
  const text = bytes.toString('utf8')
  return { file, text, isUtf8: !text.includes('\uFFFD') || Buffer.from(text).equals(bytes) }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)}`)
  }
}

async function attemptAsync<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder',
  EMFILE: 'too many open files',
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message ?? String(error)
}
