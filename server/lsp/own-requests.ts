import type { Connection } from 'vscode-languageserver'
import { completeItem, markDoneAt, moveBefore, nextWhyAt } from '../core/editing/item-edits.ts'
import { entriesIn } from '../core/editing/pasted-lines.ts'
import { addEntries, entryNow } from '../core/editing/timeline-entry.ts'
import type { Now } from '../core/editing/wall-clock.ts'
import { rewordings, stretchAt } from '../core/fixes/reword-all.ts'
import { whyOf } from '../core/language/whys/why-question.ts'
import { outlineOf } from '../core/outline.ts'
import { missingOf, readinessNode } from '../core/readiness.ts'
import { reviewQuestions } from '../core/review-questions.ts'
import { sectionAt } from '../core/section-at.ts'
import { insertSuppression } from '../core/suppressions/insert-suppression.ts'
import { presetNames, sectionTemplates } from '../core/template/presets.ts'
import { fileNameOf, filledTemplate, template } from '../core/template/template.ts'
import type { Edit } from '../core/text.ts'
import { insertFiveWhys, nextWhy } from '../core/whys/insert-five-whys.ts'
import {
  type DocumentParams,
  type FiveWhysParams,
  fiveWhysRequest,
  type InsertText,
  type ItemEditParams,
  itemEditRequest,
  type NewDocument,
  type NextWhy,
  type NextWhyParams,
  nextWhyRequest,
  type Outline,
  outlineRequest,
  type PasteParams,
  pasteRequest,
  type ReviewQuestions,
  type ReviewQuestionsParams,
  type RewordAllParams,
  type Rewordings,
  reviewQuestionsRequest,
  rewordAllRequest,
  type SuppressParams,
  suppressRequest,
  type TemplateParams,
  type TimelineEntryParams,
  templateRequest,
  timelineEntryRequest,
} from '../protocol.ts'
import type { Configuration } from './configuration.ts'
import type { Documents } from './documents.ts'
import type { Written } from './followed.ts'
import { tellOutlineItem, tellReason } from './tell.ts'
import { toInsertText, toOutlineItem, toSpan } from './to-lsp.ts'
import type { Translate } from './translate.ts'

/** Answers what only our client asks: the requests of `protocol.ts`. */
export function registerOwnRequests(
  connection: Connection,
  documents: Documents,
  configuration: Configuration,
  now: () => Now,
  translate: Translate,
): void {
  const ask = (statement: string) => whyOf(statement, documents.language)

  connection.onRequest(outlineRequest, async ({ uri }: DocumentParams): Promise<Outline | null> => {
    const current = await documents.settled(uri)
    if (!current) return null
    const problem = documents.problem(uri)
    const { document, analysis } = current
    const { isPostmortem, reason } = analysis.postmortem.recognition
    const today = now().instant.slice(0, 10)
    const parts = isPostmortem ? outlineOf(analysis.postmortem, today) : []
    const missing = parts.length > 0 ? missingOf(analysis, today) : []
    const nodes = parts.length > 0 ? [...parts, readinessNode(missing)] : []
    const items = nodes.map((node) => tellOutlineItem(toOutlineItem(document, node), translate))
    return {
      uri,
      version: document.version,
      isPostmortem,
      reason: tellReason(reason, translate),
      items,
      missing: missing.length,
      ...(problem && { problem }),
    }
  })

  connection.onRequest(fiveWhysRequest, async (params: FiveWhysParams): Promise<InsertText | null> => {
    const current = await documents.analysis(params.uri)
    return current ? toInsertText(current.document, insertFiveWhys(current.analysis, params)) : null
  })

  connection.onRequest(suppressRequest, async (params: SuppressParams): Promise<InsertText | null> => {
    const { uri, rule, position, reason } = params
    const current = await documents.analysis(uri)
    if (!current) return null
    const { document, analysis } = current
    const start = document.offsetAt(position)
    const finding = analysis.findings.find((found) => found.rule === rule && found.span.start === start)
    return finding ? toInsertText(document, insertSuppression(analysis, finding, reason)) : null
  })

  connection.onRequest(nextWhyRequest, (params: NextWhyParams): NextWhy => {
    const { question, causes, advice } = nextWhy(params, documents.language)
    return { question, causes, ...(advice !== undefined && { advice: translate(advice) }) }
  })

  connection.onRequest(templateRequest, async (params: TemplateParams): Promise<NewDocument> => {
    // There is no document yet whose settings could differ.
    const { template: choice, sections } = await configuration.of('')
    const preset = presetNames.find((name) => name === params.preset)
    const text =
      params.text === undefined
        ? template(params, sectionTemplates(preset ? { preset, sections: [] } : choice, sections))
        : filledTemplate(params.text, params)
    const folder = choice.folder.replace(/^[/\\]+|[/\\]+$/g, '')
    return { text, path: folder === '' ? '' : `${folder}/${fileNameOf(choice.fileName, params)}` }
  })

  connection.onRequest(timelineEntryRequest, async ({ uri }: TimelineEntryParams): Promise<InsertText | null> => {
    const current = await documents.analysis(uri)
    return current ? toInsertText(current.document, entryNow(current.analysis, now())) : null
  })

  connection.onRequest(itemEditRequest, async (params: ItemEditParams): Promise<InsertText | null> => {
    const current = await documents.postmortem(params.uri)
    const edit = current && itemEdit(current, params, ask)
    return edit ? toInsertText(current.document, edit) : null
  })

  connection.onRequest(reviewQuestionsRequest, async (params: ReviewQuestionsParams): Promise<ReviewQuestions> => {
    const current = await documents.postmortem(params.uri)
    const offset = current?.document.offsetAt(params.position) ?? 0
    const section = current && sectionAt(current.analysis.postmortem, offset)
    return { questions: reviewQuestions(section?.kind).map(translate), ...(section && { section: section.heading }) }
  })

  connection.onRequest(rewordAllRequest, async ({ uri, position }: RewordAllParams): Promise<Rewordings | null> => {
    const current = await documents.analysis(uri)
    if (!current?.analysis.postmortem.recognition.isPostmortem) return null
    const { document, analysis } = current
    const { version } = document
    const within = position && stretchAt(analysis, document.offsetAt(position))
    const found: Rewordings['rewordings'][number][] = []
    for (const rewording of rewordings(analysis, within)) {
      if (rewording) {
        const { finding, fix } = rewording
        const edits = fix.edits.map((edit) => toInsertText(document, edit))
        found.push({ title: translate(fix.title), message: translate(finding.message), edits })
      }
      // Keys that are pressed meanwhile go first.
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    return { version, rewordings: found }
  })

  connection.onRequest(pasteRequest, async ({ uri, text }: PasteParams): Promise<InsertText | null> => {
    const entries = entriesIn(text)
    const current = entries.length > 0 ? await documents.postmortem(uri) : undefined
    return current ? toInsertText(current.document, addEntries(current.analysis, entries)) : null
  })
}

function itemEdit(
  { document, analysis }: Written,
  { edit, range, target }: ItemEditParams,
  ask: (statement: string) => string,
): Edit | undefined {
  const { text, postmortem } = analysis
  const at = toSpan(document, range)
  if (edit === 'markDone') return markDoneAt(text, postmortem, at)
  if (edit === 'complete') return completeItem(text, postmortem, at)
  if (edit === 'nextWhy') return nextWhyAt(text, postmortem, at, ask)
  return target && moveBefore(text, postmortem, at, toSpan(document, target))
}
