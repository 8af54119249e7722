/** A question that is answered when it is first asked, and then known. */
export function once<Value>(find: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: find() }
    return known.value
  }
}

/** The same for an answer that takes long: a part of the work in each step, all that is left of it when somebody asks. */
export function onceInSteps<Value>(find: () => Generator<undefined, Value>) {
  let run: Generator<undefined, Value> | undefined
  let known: { value: Value } | undefined
  const step = () => {
    run ??= find()
    const { done, value } = run.next()
    if (done) known = { value }
  }
  return {
    answer(): Value {
      while (!known) step()
      return known.value
    },
    *steps(): Generator<undefined> {
      while (!known) {
        step()
        yield
      }
    },
  }
}
