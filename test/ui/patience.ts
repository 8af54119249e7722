import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'

/** How long something may take on the slowest machine. It costs nothing where things go well. */
export const patienceMs = 40_000

/** How long one try may take before the next one: nothing that a person does is kept waiting longer. */
export const roundMs = 5000

/** Waits until something that is asked again and again is so. */
export async function until(what: string, ask: () => Promise<boolean>, ms = patienceMs): Promise<void> {
  for (const deadline = Date.now() + ms; !(await ask()); await wait(50))
    assert(Date.now() < deadline, `${what}: not so after ${ms / 1000} s`)
}

/**
 * Does something in rounds until one of them succeeds, as a person would: what is aimed at may move, close again or not be
 * there yet, on a slow machine all of them at once. A round that fails throws, and must not have done half of it.
 */
export async function insist<T>(what: string, round: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + patienceMs; ; await wait(50))
    try {
      return await round()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      assert(Date.now() < deadline, `${what}: not so after ${patienceMs / 1000} s. The last try: ${why}`)
    }
}
