/** A question that is answered when it is first asked, and then known. */
export function once<Value>(find: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: find() }
    return known.value
  }
}
