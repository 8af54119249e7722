/** A failure that its reader can act on: shown as its one sentence, without a stack. */
export class Sorry extends Error {}

/** One sentence for a person about any failure; the first line only, as stacks help nobody at a prompt. */
export function sentence(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem)
  return message.split('\n', 1)[0] ?? ''
}
