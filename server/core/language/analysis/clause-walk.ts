import { isHuman, nominal } from '../blame/nominal.ts'
import { type Chunk, chunk } from './chunks.ts'
import { type Found, isPartOfWhatFollows, joined, letsAct, thinker, whoever } from './clause-subject.ts'
import type { People } from './people.ts'
import type { Nominal, SubjectKind, Token } from './sentence.ts'
import { type Draft, invertedMain, isAmbiguous, verbDraft } from './verb-group.ts'

/** Prepositions that open a clause as well. */
export const clauseOpeners: ReadonlySet<string> = new Set(['before', 'after', 'than', 'till'])

/** One pass over the chunks from left to right, with what is remembered on the way. */
export class ClauseWalk {
  readonly drafts: Found[] = []
  readonly phrases: Nominal[] = []
  readonly #tokens: readonly Token[]
  readonly #chunks: readonly Chunk[]
  readonly #people: People
  /** Who *they* is. */
  #they: SubjectKind
  /** The noun phrase that the next verb would have as its subject. */
  #candidate: Nominal | undefined
  /** The noun phrase before that one, without anything between: `the tests we`. */
  #outer: Nominal | undefined
  /** A subject set aside at a comma or `who`, until its verb comes. */
  #pending: Nominal | undefined
  /** The subject of the last finite clause. */
  #carried: Nominal | undefined
  /** The last noun phrase of any role: what `who` and `which` stand for. */
  #last: Nominal | undefined
  #relative: Nominal | undefined
  #opener: string | undefined
  #asking: string | undefined
  #inverted: Chunk | undefined
  /** Whether the clause so far has its verb, so that a noun phrase is its object. */
  #hasVerb = false

  constructor(tokens: readonly Token[], people: People, they: SubjectKind) {
    this.#tokens = tokens
    this.#people = people
    this.#they = they
    this.#chunks = chunk(tokens)
    for (let index = 0; index < this.#chunks.length; index++) this.#step(index)
  }

  #step(index: number): void {
    const part = this.#chunks[index]!
    const before = this.#chunks[index - 1]
    const next = this.#chunks[index + 1]
    switch (part.kind) {
      case 'noun':
        this.#noun(part, before, index)
        break
      case 'verb':
        this.#verb(part, before, index)
        break
      case 'who':
        this.#who(part)
        break
      case 'comma':
        if (this.#candidate && !this.#hasVerb) this.#pending ??= this.#candidate
        if (this.#hasVerb) this.#candidate = undefined
        this.#hasVerb = false
        break
      case 'and':
        if (next?.kind !== 'noun') {
          if (this.#candidate && this.drafts.length === 0) this.#pending = this.#candidate
          this.#candidate = undefined
        } else if (before?.kind !== 'noun') this.#candidate = undefined
        break
      case 'subordinator':
        this.#subordinator(part, before, next)
        break
      case 'question':
        // *Why, it worked* asks nothing.
        if (next?.kind !== 'comma') this.#asking = this.#word(part)
        this.#reset()
        break
      case 'stop':
        this.#stop(part)
    }
  }

  #word(part: Chunk): string {
    return this.#tokens[part.head]!.word
  }

  /** A new clause begins. */
  #reset(): void {
    this.#candidate = undefined
    this.#pending = undefined
    this.#hasVerb = false
  }

  #noun(part: Chunk, before: Chunk | undefined, index: number): void {
    const phrase = nominal(this.#tokens, part.from, part.to, this.#people, this.#they)
    this.phrases.push(phrase)
    this.#remember(phrase)
    this.#last = phrase
    const first = this.#chunks[index - 2]
    if (before?.kind === 'preposition' || before?.kind === 'to') {
      const draft = this.drafts.at(-1)
      const link = this.#tokens[before.head]!.lemma
      if (link === 'by' && draft?.voice === 'passive') draft.agent ??= phrase
      if (
        link === 'of' &&
        first?.kind === 'noun' &&
        this.#candidate &&
        isPartOfWhatFollows(this.#tokens[this.#candidate.head]!)
      )
        this.#candidate = { ...phrase, from: this.#candidate.from }
    } else if (
      before?.kind === 'and' &&
      this.#candidate &&
      first?.kind === 'noun' &&
      !/^(?:it|he|she|they|we|i|this|that)$/.test(this.#tokens[phrase.head]!.lemma) &&
      !this.#actsNext(phrase, index)
    )
      this.#candidate = joined(this.#candidate, phrase)
    else {
      this.#outer = before?.kind === 'noun' ? this.#candidate : undefined
      this.#candidate = phrase
    }
  }

  /** `ignored the alert and the operator forgot`: behind an object that is a thing, who does the next. */
  #actsNext(phrase: Nominal, index: number): boolean {
    const isOfThing = this.#hasVerb && !isHuman(this.#candidate?.kind) && isHuman(phrase.kind)
    return isOfThing && this.#chunks[index + 1]?.kind === 'verb'
  }

  #remember(phrase: Nominal): void {
    const head = this.#tokens[phrase.head]!
    if (phrase.kind === 'person' || phrase.kind === 'group' || phrase.kind === 'outsider') this.#they = phrase.kind
    else if (phrase.kind === 'system' && head.pos === 'NOUN' && head.word.endsWith('s') && !isHuman(this.#they))
      this.#they = 'system'
  }

  #verb(part: Chunk, before: Chunk | undefined, index: number): void {
    if (invertedMain(this.#tokens, this.#chunks, index)) {
      // `Why did the engineer run`, `Had she read`: the auxiliary goes with the verb after the subject.
      this.#inverted = part
      if (this.#asking === undefined && this.#tokens[part.head]!.lemma === 'have') this.#opener = 'had'
      this.#candidate = undefined
      return
    }
    const draft = verbDraft(this.#tokens, part, before, this.#inverted)
    this.#inverted = undefined
    const next = this.#chunks[index + 1]
    const isReduced =
      draft.form === 'finite' &&
      !draft.auxiliary &&
      this.#hasVerb &&
      isAmbiguous(this.#tokens[part.head]!) &&
      next !== undefined &&
      this.#word(next) === 'by'
    const link = this.#chunks[index - 2]
    // `with her eyes shut`: how, not what somebody did next.
    const isState =
      draft.form === 'finite' &&
      !draft.auxiliary &&
      before?.kind === 'noun' &&
      link?.kind === 'preposition' &&
      this.#word(link) === 'with'
    if (isState && isAmbiguous(this.#tokens[part.head]!) && (this.#hasVerb || this.drafts.length > 0)) {
      this.drafts.push({
        ...draft,
        form: 'participle',
        voice: 'passive',
        subject: this.#last,
        agent: undefined,
        ownsSubject: true,
        asking: undefined,
        start: before.from,
      })
      return
    }
    if (isReduced) {
      draft.form = 'participle'
      draft.voice = 'passive'
    }
    const [subject, owns] = this.#subjectOf(draft, before, index)
    if (!subject && draft.form === 'finite' && draft.isBase && !draft.auxiliary) draft.form = 'imperative'
    if (draft.form === 'finite' && draft.isIng)
      draft.form = subject && before?.kind === 'noun' ? 'participle' : 'gerund'
    const { form, verb, voice, auxiliary, isBase, isIng, isNegated, modality } = draft
    // Written out: this is the most frequent object of all, and spreading costs more than finding it.
    this.drafts.push({
      form,
      verb,
      voice,
      auxiliary,
      isBase,
      isIng,
      isNegated,
      modality,
      opener: draft.opener ?? this.#opener,
      subject,
      agent: undefined,
      ownsSubject: owns && subject !== undefined,
      asking: this.#asking,
      start: owns && subject ? subject.from : part.from,
    })
    if (draft.form === 'finite' || draft.form === 'imperative') this.#close(draft, subject)
    else if (draft.form === 'gerund') this.#candidate = undefined
  }

  /** The subject of a verb, and whether it stands in the verb's own clause. */
  #subjectOf(draft: Draft, before: Chunk | undefined, index: number): [Nominal | undefined, boolean] {
    if (before?.kind === 'noun' && this.#isBare(draft)) {
      draft.form = 'infinitive'
      return [this.#candidate, true]
    }
    const last = this.drafts.at(-1)
    if (before?.kind === 'and' && last?.form === 'infinitive' && this.#isBaseForm(draft)) {
      // `has to go back and redo it`
      draft.form = 'infinitive'
      return [last.subject, false]
    }
    // `rather than think`
    if (before?.kind === 'preposition' && this.#word(before) === 'than' && this.#isBaseForm(draft))
      draft.form = 'infinitive'
    if (draft.form === 'infinitive' || draft.form === 'gerund')
      return [this.#pending ?? this.#carried ?? this.#candidate, false]
    if (this.#relative && this.#candidate) {
      // `which Bob could have read`: the pronoun is the object.
      this.#relative = undefined
      return [this.#candidate, true]
    }
    if (this.#relative) {
      const subject = this.#relative
      this.#relative = undefined
      draft.opener = 'who'
      return [subject, false]
    }
    const { kind } = before ?? {}
    const link = this.#chunks[index - 2]
    if (kind === 'noun' && link?.kind === 'preposition' && clauseOpeners.has(this.#word(link))) {
      // `lifted a finger after the review flagged it`: no preposition, but a clause.
      if (this.#hasVerb || !this.#candidate) {
        draft.opener = this.#word(link)
        return [this.#last, true]
      }
    }
    const doer = this.drafts.at(-1)?.subject
    if (
      this.#hasVerb &&
      kind !== 'and' &&
      kind !== 'comma' &&
      this.#opener === undefined &&
      doer &&
      this.#tokens[doer.head]!.lemma === 'whoever'
    )
      return [doer, true]
    if (this.#candidate) {
      // `The team that built the importer took shortcuts`: what the relative clause speaks of is done with.
      const isOuter =
        this.#hasVerb && this.#pending && this.#opener === undefined && this.drafts.at(-1)?.opener === 'who'
      if (isOuter) return [this.#pending, true]
      const isAside = kind === 'comma' && this.#pending && isHuman(this.#pending.kind) && !isHuman(this.#candidate.kind)
      return [isAside ? this.#pending : this.#candidate, true]
    }
    if (kind === 'and' || kind === 'comma' || kind === 'stop')
      return this.#pending ? [this.#pending, true] : [thinker(this.#tokens, this.drafts, draft) ?? this.#carried, false]
    const previous = this.drafts.at(-1)
    if (this.#outer && previous?.form === 'finite' && previous.subject?.from === this.#outer.to) {
      // `The tests we skipped would have failed`: the relative clause has no pronoun.
      const subject = this.#outer
      this.#outer = undefined
      return [subject, true]
    }
    if (
      previous?.subject &&
      this.#opener === undefined &&
      !previous.auxiliary &&
      previous.form === 'finite' &&
      isAmbiguous(this.#tokens[previous.verb.head]!) &&
      !this.#hasObject(previous)
    ) {
      // `The page sent to Bob was ignored`: what looked like the verb was a participle.
      previous.form = 'participle'
      previous.voice = 'passive'
      return [previous.subject, true]
    }
    return [this.#pending, true]
  }

  #isBaseForm({ form, isBase, auxiliary }: Draft): boolean {
    return form === 'finite' && isBase && !auxiliary
  }

  /** What has an object of its own was no participle. */
  #hasObject({ verb }: Draft): boolean {
    const next = this.#chunks.find(({ from }) => from >= verb.to)
    return next?.kind === 'noun' && next.from === verb.to
  }

  /** `let the budget burn`: what somebody lets or sees another do. */
  #isBare({ form, verb, auxiliary }: Draft): boolean {
    const { word, lemma } = this.#tokens[verb.head]!
    const previous = this.drafts.at(-1)
    return (
      form === 'finite' &&
      word === lemma &&
      !auxiliary &&
      previous !== undefined &&
      this.#hasVerb &&
      this.#opener === undefined &&
      letsAct(this.#tokens[previous.verb.head]!)
    )
  }

  #close(draft: Draft, subject: Nominal | undefined): void {
    const isRelative = draft.opener === 'who'
    if (subject && !(isRelative && this.#pending)) this.#carried = subject
    if (!isRelative && !this.#isAside(subject)) this.#pending = undefined
    this.#candidate = undefined
    this.#opener = undefined
    this.#asking = undefined
    this.#hasVerb = true
  }

  /** `Piotr, without checking which cluster his shell pointed at, ran it`: a clause within what is said of another's way. */
  #isAside(subject: Nominal | undefined): boolean {
    const around = this.drafts.at(-2)
    return (
      this.#pending !== undefined &&
      around?.form === 'gerund' &&
      around.subject === this.#pending &&
      subject !== this.#pending
    )
  }

  #who(part: Chunk): void {
    if (!this.#last && this.#word(part) === 'who') this.#asking = 'who'
    this.#relative = this.#last ?? whoever(part)
    if (this.#candidate && !this.#hasVerb) this.#pending ??= this.#candidate
    this.#candidate = undefined
  }

  #subordinator(part: Chunk, before: Chunk | undefined, next: Chunk | undefined): void {
    this.#opener = this.#word(part)
    if (this.#opener === 'that' && before?.kind === 'noun' && next?.kind === 'verb') {
      this.#relative = this.#last
      if (this.#candidate && !this.#hasVerb) this.#pending ??= this.#candidate
      this.#candidate = undefined
      this.#hasVerb = false
    } else this.#reset()
  }

  #stop(part: Chunk): void {
    const mark = this.#word(part)
    const isBreak = /^[;:.!?…]/.test(mark)
    if (this.#candidate && this.drafts.length === 0 && !isBreak) this.#pending ??= this.#candidate
    if (isBreak) {
      this.#pending = undefined
      this.#relative = undefined
      if (mark !== ';') this.#carried = undefined
    }
    this.#candidate = undefined
    this.#last = undefined
    this.#hasVerb = false
  }
}
