/** Says on stderr what is being done, and afterwards how long it took, so that a long step never looks like a hang. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`
  console.error(`  ${what} …`)
  const beat = setInterval(() => console.error(`  … still ${what} (${seconds()})`), 15_000)
  try {
    const result = await work()
    console.error(`  ${what}: ${seconds()}`)
    return result
  } finally {
    clearInterval(beat)
  }
}
