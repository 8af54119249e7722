/** A document that says of itself that nothing more will be written: `status: final`. */
export function isFinal(status: string): boolean {
  return /^\W*(?:final|finali[sz]ed|published|approved|signed off)\b/i.test(status)
}
