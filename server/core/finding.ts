import type { Edit, Span } from './text.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

export type Category = 'blame' | 'wording' | 'whys' | 'action-items' | 'timeline' | 'impact' | 'structure'

/** What a rule says about a stretch of the document. */
export interface Finding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly span: Span
  /** One line: what was found and what to say instead. */
  readonly message: string
  /** Best first. Worked out when first asked for. */
  readonly fixes: readonly Fix[]
  /** Other places that explain the finding. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  /** Extra sentences for the hover: the evidence, the question to ask. Worked out when asked for. */
  readonly detail?: string | undefined
}

/** What is known of a finding at once. */
export type Told = Omit<Finding, 'fixes' | 'detail'>

interface Later {
  fixes(): readonly Fix[]
  detail(): string | undefined
}

/** A finding of which the rest is worked out when somebody first asks for it. */
export function askedLater(finding: Told, later: Later): Finding {
  return new Asked(finding, later)
}

// A class, as an object with an accessor of its own has a shape of its own, and the engine is slow to forget those.
class Asked implements Finding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly span: Span
  readonly message: string
  readonly related?: NonNullable<Finding['related']>
  readonly #later: Later
  #fixes: readonly Fix[] | undefined

  constructor({ rule, category, severity, span, message, related }: Told, later: Later) {
    this.rule = rule
    this.category = category
    this.severity = severity
    this.span = span
    this.message = message
    if (related !== undefined) this.related = related
    this.#later = later
  }

  get detail(): string | undefined {
    return this.#later.detail()
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= this.#later.fixes()
    return this.#fixes
  }
}

/**
 * A cure. A blank that only the author can fill is written `⟨what to fill⟩` in `newText`: a tab stop in editors with
 * snippets, visible text elsewhere.
 */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Takes away what the author may want to keep, so it is never applied unasked. */
  readonly needsDecision?: boolean
}

/** Whether a fix leaves something for the author to fill; such a fix is never applied unasked. */
export function hasBlank(fix: Fix): boolean {
  return fix.edits.some((edit) => blank.test(edit.newText))
}

/** A blank to fill: ⟨what the author must write⟩. */
export const blank = /⟨[^⟨⟩\n]*⟩/u
