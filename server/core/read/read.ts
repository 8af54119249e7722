import type { Parsed } from '../markdown/parse.ts'
import type { Postmortem } from '../postmortem.ts'
import { readActionItems } from './action-items/action-items.ts'
import { readCauses } from './causes.ts'
import { readFiveWhys } from './five-whys/five-whys.ts'
import { readImpact } from './impact.ts'
import { once, onceInSteps } from './once.ts'
import { readPassages } from './passages.ts'
import { recognise } from './recognition/recognition.ts'
import { type ReadOptions, sourceOf } from './source-of.ts'
import { readTimeline } from './timeline/timeline.ts'

/**
 * Reads a parsed document into the model. Never fails: what is not understood is left out. A part is read when it is
 * first asked for, so a document that is no postmortem costs the decision that it is none.
 */
export function read(parsed: Parsed, options: ReadOptions = {}): Postmortem {
  const source = sourceOf(parsed, options)
  const { title, metadata, sections } = source
  const recognition = options.known?.recognition ?? recognise(source)
  const timeline = once(() => readTimeline(source))
  const fiveWhys = once(() => readFiveWhys(source))
  const actionItems = onceInSteps(() => readActionItems(source))
  const causes = once(() => readCauses(source))
  const impact = once(() => readImpact(source))
  const passages = once(() => {
    const { isTemplate } = recognition
    return readPassages(source, {
      timeline: timeline(),
      actionItems: actionItems.answer(),
      fiveWhys: fiveWhys(),
      isTemplate,
    })
  })
  const parts = {
    names: () => source.names,
    timeline,
    fiveWhys,
    causes,
    actionItems: actionItems.answer,
    impact,
    passages,
  }
  const postmortem = Object.assign(new Parts(parts), { recognition, ...(title && { title }), metadata, sections })
  longest.set(postmortem, actionItems.steps)
  return postmortem
}

type Causes = 'rootCauses' | 'triggers' | 'contributingFactors'
type Late = Omit<Postmortem, 'recognition' | 'title' | 'metadata' | 'sections'>
type Readers = { readonly [Part in Exclude<keyof Late, Causes>]: () => Postmortem[Part] } & {
  readonly causes: () => Pick<Postmortem, Causes>
}

/** The parts that are read when somebody asks. */
class Parts implements Late {
  readonly #read: Readers

  constructor(read: Readers) {
    this.#read = read
  }

  get names(): Postmortem['names'] {
    return this.#read.names()
  }

  get timeline(): Postmortem['timeline'] {
    return this.#read.timeline()
  }

  get fiveWhys(): Postmortem['fiveWhys'] {
    return this.#read.fiveWhys()
  }

  get rootCauses(): Postmortem['rootCauses'] {
    return this.#read.causes().rootCauses
  }

  get triggers(): Postmortem['triggers'] {
    return this.#read.causes().triggers
  }

  get contributingFactors(): Postmortem['contributingFactors'] {
    return this.#read.causes().contributingFactors
  }

  get actionItems(): Postmortem['actionItems'] {
    return this.#read.actionItems()
  }

  get impact(): Postmortem['impact'] {
    return this.#read.impact()
  }

  get passages(): Postmortem['passages'] {
    return this.#read.passages()
  }
}

/** How to read in steps what takes the longest. */
const longest = new WeakMap<Postmortem, () => Generator<undefined>>()

/** Reads what is read only when somebody asks, a part of it in each step. */
export function* readParts(postmortem: Postmortem): Generator<undefined> {
  yield
  for (const part of ['timeline', 'fiveWhys', 'actionItems', 'rootCauses', 'passages'] as const) {
    if (part === 'actionItems') yield* longest.get(postmortem)?.() ?? []
    void postmortem[part]
    yield
  }
}
