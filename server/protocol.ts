/**
 * What client and server say to each other beyond the Language Server Protocol: method names and plain data. The only
 * file of the server that the client imports.
 */
import type { OutlineNode } from './core/outline.ts'

/** Blanks are told in one way on both sides. */
export { asSnippetText, hasBlank, toSnippet } from './core/blanks.ts'

/** Zero-based lines and UTF-16 characters, as in the protocol. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface DocumentParams {
  readonly uri: string
}

/** Request: the outline of one document; `null` when the server does not know the document. */
export const outlineRequest = 'postmortem/outline'

/** Notification from the server: a document was read again; ask for what is shown of it. */
export const analyzedNotification = 'postmortem/analyzed'

export interface AnalyzedParams {
  readonly uri: string
  readonly version: number
  readonly isPostmortem: boolean
  /** Why the document is taken for a postmortem or not, one sentence. */
  readonly reason: string
  readonly findings: number
  /** What is left out for the length of the document or the number of findings, one sentence. */
  readonly limit?: string
}

export interface Outline {
  /** What is missing before the review. */
  readonly missing: number
  readonly uri: string
  readonly version: number
  readonly isPostmortem: boolean
  readonly reason: string
  readonly items: readonly OutlineItem[]
  /** Why the document could not be analysed as it should be: a fault of ours, one sentence. */
  readonly problem?: string
}

export type { OutlineKind, OutlineState } from './core/outline.ts'

/** An item of the outline with its children. */
export interface OutlineItem extends Omit<OutlineNode, 'span' | 'children'> {
  readonly range: Range
  readonly children: readonly OutlineItem[]
}

/** Request: the edit that puts a Five Whys chain into a document, in the document's own notation. */
export const fiveWhysRequest = 'postmortem/fiveWhys'

export interface FiveWhysParams extends DocumentParams {
  /** Empty for a blank chain with tab stops. */
  readonly problem: string
  /** Answers in order; the questions are built from them where `question` is left out. */
  readonly steps: readonly AnsweredWhy[]
  /** The further causes that an answer gave, with what was answered about each. */
  readonly branches?: readonly { readonly problem: string; readonly steps: readonly AnsweredWhy[] }[]
}

export interface AnsweredWhy {
  readonly question?: string
  readonly answer: string
}

/** Where to put what. Blanks are written `⟨what to fill⟩`; the client turns them into tab stops. */
export interface InsertText {
  readonly range: Range
  readonly newText: string
}

/** Request: what to ask next, from the answers so far, and what is doubtful in the text typed so far. */
export const nextWhyRequest = 'postmortem/nextWhy'

export interface NextWhyParams {
  readonly problem: string
  readonly answers: readonly string[]
  /** What the writer is typing now, if anything. */
  readonly typing?: string
}

export interface NextWhy {
  /** "Why was the certificate not renewed?" or, where none can be built, "Why?" */
  readonly question: string
  /** The causes that the last answer gives, where it gives several: the next why can follow one of them only. */
  readonly causes: readonly string[]
  /** One sentence of coaching on `typing`: the message of the finding that it would raise. */
  readonly advice?: string
}

/** Request: the edit that adds a timeline entry with the time of writing; `null` for a document that is not open. */
export const timelineEntryRequest = 'postmortem/timelineEntry'

export type TimelineEntryParams = DocumentParams

/** Request: the edit that adds pasted log or chat lines to the timeline; `null` where the text is not such lines. */
export const pasteRequest = 'postmortem/pasteAsEntries'

export interface PasteParams extends DocumentParams {
  readonly text: string
}

/** Request: the edit that puts a comment into a document which silences a finding; `null` where it is no longer there. */
export const suppressRequest = 'postmortem/suppress'

export interface SuppressParams extends DocumentParams {
  readonly rule: string
  /** Where the finding begins. */
  readonly position: Position
  /** Why it does not hold here; empty for a blank to fill. */
  readonly reason: string
}

/** Request: the edit that the outline's menu asks for; `null` where the text has no place for it. */
export const itemEditRequest = 'postmortem/itemEdit'

export interface ItemEditParams extends DocumentParams {
  /** `complete` adds blanks for what an action item lacks; `moveBefore` needs a `target`. */
  readonly edit: 'markDone' | 'complete' | 'nextWhy' | 'moveBefore'
  readonly range: Range
  readonly target?: Range
}

/** Request: what a facilitator can ask about the section at a position. */
export const reviewQuestionsRequest = 'postmortem/reviewQuestions'

export interface ReviewQuestionsParams extends DocumentParams {
  readonly position: Position
}

export interface ReviewQuestions {
  /** The section's heading, if the position is in one. */
  readonly section?: string
  readonly questions: readonly string[]
}

/** Request: the preferred rewording of every finding about language; `null` where there is no postmortem. */
export const rewordAllRequest = 'postmortem/rewordAll'

export interface RewordAllParams extends DocumentParams {
  /** A place in the section that is meant; the whole document without it. */
  readonly position?: Position
}

/** Rewordings that do not touch each other, to be looked through before they are applied. */
export interface Rewordings {
  /** The version of the document that they were made for. */
  readonly version: number
  readonly rewordings: readonly {
    /** What the fix does. */
    readonly title: string
    /** What was found. */
    readonly message: string
    readonly edits: readonly InsertText[]
  }[]
}

/** Request: the text of a new postmortem. */
export const templateRequest = 'postmortem/template'

export interface TemplateParams {
  readonly title: string
  readonly severity: string
  /** ISO 8601 date of the incident. */
  readonly date: string
  /** When the impact started, as the writer wrote it. */
  readonly start?: string
  /** Names of the services that failed; blanks where it is left out, as with the people. */
  readonly services?: readonly string[]
  readonly people?: readonly string[]
  /** One of the presets; that of the settings where it is left out. */
  readonly preset?: string
  /** The text of a team's own template, instead of a preset. */
  readonly text?: string
}

/** What a new postmortem is, and where it belongs. */
export interface NewDocument {
  readonly text: string
  /** Relative to the workspace folder; empty where the settings name no folder. */
  readonly path: string
}

/** Request from a server that cannot read a file by itself: the text of a file; `null` where there is none. */
export const readFileRequest = 'postmortem/readFile'

export interface ReadFileParams {
  readonly uri: string
}

/** Request to a client with `listsFiles`: the addresses of the workspace's Markdown files. */
export const listFilesRequest = 'postmortem/listFiles'

export interface ListFilesParams {
  /** How many at most. */
  readonly most: number
}

/** What the client tells the server at start. */
export interface InitializationOptions {
  /** Settings under `postmortem`, as in the editor. */
  readonly settings?: unknown
  /** Whether the client answers `postmortem/listFiles`; where it does not, only open documents have symbols. */
  readonly listsFiles?: boolean
  /** Whether the editor has symbols of Markdown's headings itself. */
  readonly knowsHeadings?: boolean
  /** Replaces `{rule}` to link a finding to its page, e.g. `command:postmortem.showRule?…{rule}…`. */
  readonly rulePage?: string
  /** Command that selects the first blank, with `[uri, range]`, after a fix that leaves one; for clients that have it. */
  readonly fillBlanksCommand?: string
  /** The reader's time zone as an IANA name; the server's own otherwise. */
  readonly timeZone?: string
  /** Command that asks why a finding is to be silenced, with `[uri, rule, position]`; without it the reason is a blank. */
  readonly suppressCommand?: string
  /** Command that asks the next why, with `[uri, range]` of the chain; without it there is no lens for that. */
  readonly nextWhyCommand?: string
  /** What to say instead of the server's English texts, by text, with `{0}` where something is filled in. */
  readonly texts?: Readonly<Record<string, string>>
}
