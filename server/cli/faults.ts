import { UsageError } from './files.ts'

/**
 * What an action makes of a file.
 *
 * @throws UsageError that names the file and says in one line what went wrong, where the fault is ours
 */
export function explained<T>(file: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file}: could not be analysed, which is a fault of ours: ${firstLine(error)}`)
  }
}

/** What an error says, without the stack, which in a minified bundle says nothing to anybody. */
export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0]!
}
