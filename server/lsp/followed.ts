import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, AnalyzeOptions } from '../core/analysis.ts'
import { analysing, analyze, readDocument } from '../core/analyze.ts'
import { blindSpots, differing, glance } from '../core/glance.ts'
import type { Parsed } from '../core/markdown/parse.ts'
import { defaultSettings } from '../core/settings.ts'
import { type Writing, writingIn } from '../core/while-typing.ts'
import { Judged } from './judged.ts'
import { type Seen, Shown } from './shown.ts'

/** In milliseconds. A key that comes sooner after another is one of a burst. */
const burst = 100
/** How long no key may come before a burst counts as over. */
const pause = 60
/** The longest that a burst goes on without anything being shown. */
const patience = 400
/** How long no key may come before a sentence without an end is judged as it stands. */
const rest = 2000
/** The longest that the analysis of the whole waits for the next key. */
const leisure = 1000
/** How long an analysis runs before other messages are let in. */
const slice = 8

/** What a followed document needs to know and to tell. */
export interface Surroundings {
  /** The newest version; `undefined` once it is closed. */
  document(): TextDocument | undefined
  options(): Promise<AnalyzeOptions>
  /** Hears of everything that is to be shown, and whether the whole document was judged for it. */
  show(shown: Shown, isWhole: boolean): void
  /** Milliseconds of a steady clock. */
  now(): number
  failed(error: unknown): void
}

/** A document with what its newest version says. */
export interface Written {
  readonly document: TextDocument
  readonly analysis: Pick<Analysis, 'text' | 'postmortem'>
}

/**
 * One open document. A key is answered by a glance at the section that it changed, and by an analysis of the whole a
 * moment later. Keys in a burst are answered together; an analysis that a key overtakes is given up.
 */
export class Followed {
  readonly #around: Surroundings
  #judged: Judged | undefined
  /** Whether it was judged before the language rules could be asked. */
  #isOutdated = false
  /** What is kept of the analysis before for the next one. */
  #previous: Analysis | undefined
  #shown: Shown | undefined
  /** The rules that a glance at the section last looked at is blind to; a section is known by its start. */
  #blind: { readonly start: number; readonly rules: ReadonlySet<string> } | undefined
  #cancel: () => void = () => undefined
  #release: NodeJS.Timeout | undefined
  /** Counts what makes an analysis that is under way worthless: a key, other settings, the end. */
  #turn = 0
  #changedAt = Number.NEGATIVE_INFINITY
  #pendingSince: number | undefined
  /** How long the last analysis took. */
  #cost = 0
  #waiting: { readonly isWhole: boolean; readonly resolve: () => void }[] = []

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** To be called when the text changed: what is said of it comes soon. */
  changed(): void {
    this.#turn++
    clearTimeout(this.#release)
    const at = this.#around.now()
    const isBurst = at - this.#changedAt < burst
    this.#changedAt = at
    this.#pendingSince ??= at
    this.#later(isBurst ? Math.min(pause, Math.max(0, this.#pendingSince + patience - at)) : 0, () => this.#respond())
  }

  /** Forgets what was found, for settings that changed. */
  forget(): void {
    this.#blind = undefined
    this.#judged = undefined
    this.#shown = undefined
    this.changed()
  }

  /** The language rules can be asked now: until they had their say, what was found without them stays. */
  learn(): void {
    this.#turn++
    this.#isOutdated = true
    this.#later(0, () => (this.#isCurrent(this.#shown) ? this.#settle() : this.#respond()))
  }

  close(): void {
    this.#turn++
    clearTimeout(this.#release)
    this.#cancel()
    this.#answer(true)
  }

  /** What is shown of the newest version, as soon as there is something. */
  async shown(): Promise<Shown | undefined> {
    while (this.#around.document() && !this.#isCurrent(this.#shown)) await this.#wait(false)
    return this.#shown
  }

  /** The whole of the newest version judged, when its turn comes. */
  async settled(): Promise<Judged | undefined> {
    while (this.#around.document() && !this.#isJudged()) await this.#wait(true)
    return this.#judged
  }

  /** What is shown of the newest version, at once: somebody waits for it. */
  async look(): Promise<Shown | undefined> {
    if (!this.#isShownByGlance(await this.#options())) await this.judge()
    return this.#shown
  }

  /** The newest version as it reads, at once and without being judged. */
  async read(): Promise<Written | undefined> {
    const options = await this.#options()
    const document = this.#around.document()
    if (!document) return undefined
    if (this.#isJudged()) return { document, analysis: this.#judged!.analysis }
    const text = document.getText()
    try {
      return { document, analysis: { text, postmortem: readDocument(text, this.#knowing(options)) } }
    } catch (error) {
      this.#around.failed(error)
      return undefined
    }
  }

  /** Answers a change. Where a glance is not enough nobody waits for the whole, so others are let in meanwhile. */
  async #respond(): Promise<void> {
    if (!this.#isShownByGlance(await this.#options())) await this.#settle()
  }

  /** Shows the newest version as far as a glance can, unless it is shown already. */
  #isShownByGlance(options: AnalyzeOptions): boolean {
    const document = this.#around.document()
    if (!document || this.#isCurrent(this.#shown)) return true
    const seen = this.#judged && this.#glance(document, this.#judged, options)
    if (!seen) return false
    this.#show(new Shown(document, this.#judged!, seen, this.#writing(seen.glance.parsed, options)))
    this.#later(Math.max(0, this.#changedAt + this.#quiet() - this.#around.now()), () => this.#settle())
    return true
  }

  /** The whole of the newest version judged, at once. */
  async judge(): Promise<Judged | undefined> {
    const options = await this.#options()
    const document = this.#around.document()
    if (!document || this.#isJudged()) return this.#judged
    const known = this.#isOutdated ? undefined : this.#judged?.analysis
    // What was typed was taken back.
    if (known?.text === document.getText()) {
      this.#take(document, judged(document, known, options), options)
      return this.#judged
    }
    const from = this.#around.now()
    const run = this.#analysis(document, options)
    let step = run.next()
    while (!step.done) step = run.next()
    this.#cost = this.#around.now() - from
    this.#take(document, judged(document, step.value, options), options)
    return this.#judged
  }

  /** Judges the whole in slices between which other requests are answered; given up when the text changes. */
  async #settle(): Promise<void> {
    const options = await this.#options()
    const document = this.#around.document()
    if (!document) return
    const turn = this.#turn
    const run = this.#analysis(document, options)
    let cost = 0
    for (;;) {
      const from = this.#around.now()
      let step = run.next()
      while (!step.done && this.#around.now() - from < slice) step = run.next()
      cost += this.#around.now() - from
      // One that is given up took no less than what was done of it.
      this.#cost = step.done ? cost : Math.max(this.#cost, cost)
      if (turn !== this.#turn || this.#isJudged()) return
      if (step.done) return this.#take(document, judged(document, step.value, options), options)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** What holds now: what was asked for before the settings changed is asked for again. */
  async #options(): Promise<AnalyzeOptions> {
    for (;;) {
      const turn = this.#turn
      const options = await this.#around.options()
      if (turn === this.#turn) return options
    }
  }

  /** After a fault of ours nothing is known of the document, but whoever waits for an answer gets one. */
  *#analysis(document: TextDocument, options: AnalyzeOptions): Generator<undefined, Analysis> {
    try {
      return yield* analysing(document.getText(), this.#knowing(options))
    } catch (error) {
      this.#around.failed(error)
      return analyze('')
    }
  }

  #knowing(options: AnalyzeOptions): AnalyzeOptions {
    return { ...options, ...(this.#previous && { previous: this.#previous }) }
  }

  #glance(document: TextDocument, { analysis }: Judged, options: AnalyzeOptions): Seen | undefined {
    const { language, ...others } = options
    const heard = this.#isOutdated ? others : options
    try {
      const seen = glance(document.getText(), analysis, heard)
      if (!seen) return undefined
      const { start } = seen.before
      if (this.#blind?.start !== start) this.#blind = { start, rules: blindSpots(seen, analysis, heard) }
      return { glance: seen, blind: this.#blind.rules }
    } catch {
      return undefined
    }
  }

  #take(document: TextDocument, judged: Judged, options: AnalyzeOptions): void {
    this.#cancel()
    const seen = this.#isCurrent(this.#shown) && !this.#isOutdated ? this.#shown?.seen?.glance : undefined
    this.#blind = seen && {
      start: seen.window.start,
      rules: differing(seen.window, seen.findings, judged.analysis.findings),
    }
    this.#judged = judged
    this.#isOutdated = false
    this.#previous = judged.analysis
    this.#show(new Shown(document, judged, undefined, this.#writing(judged.analysis.parsed, options)))
  }

  #writing(parsed: Parsed, { settings = defaultSettings }: AnalyzeOptions): Writing | undefined {
    return settings.whileTyping.wait && this.#shown ? writingIn(parsed, this.#shown) : undefined
  }

  #show(shown: Shown): void {
    const isWhole = shown.seen === undefined
    this.#pendingSince = undefined
    this.#shown = shown
    this.#around.show(shown, isWhole)
    clearTimeout(this.#release)
    if (shown.isHoldingBack) this.#release = setTimeout(() => this.#show(shown.released()), rest)
    this.#answer(isWhole)
  }

  /** How long no key may come before the whole is judged: the longer that takes, the longer. */
  #quiet(): number {
    return Math.min(Math.max(pause, this.#cost / 2), leisure)
  }

  #isJudged(): boolean {
    return !this.#isOutdated && this.#isCurrent(this.#judged)
  }

  #isCurrent(made: { readonly version: number } | undefined): boolean {
    return made !== undefined && made.version === this.#around.document()?.version
  }

  #later(delay: number, run: () => Promise<unknown>): void {
    this.#cancel()
    const start = () => void run().catch(this.#around.failed)
    if (delay === 0) {
      const turn = setImmediate(start)
      this.#cancel = () => clearImmediate(turn)
    } else {
      const timer = setTimeout(start, delay)
      this.#cancel = () => clearTimeout(timer)
    }
  }

  #wait(isWhole: boolean): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ isWhole, resolve }))
  }

  #answer(isWhole: boolean): void {
    const answered = this.#waiting.filter((waiting) => isWhole || !waiting.isWhole)
    this.#waiting = this.#waiting.filter((waiting) => !answered.includes(waiting))
    for (const { resolve } of answered) resolve()
  }
}

function judged(document: TextDocument, analysis: Analysis, { settings = defaultSettings }: AnalyzeOptions): Judged {
  return new Judged(document, analysis, settings.limits.findings)
}
