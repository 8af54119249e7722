import type { Connection } from 'vscode-languageserver'
import type { Now } from '../core/editing/wall-clock.ts'
import { outlineOf } from '../core/outline.ts'
import { missingOf, readinessNode } from '../core/readiness.ts'
import { insertSuppression } from '../core/suppressions/insert-suppression.ts'
import { presetNames, sectionTemplates } from '../core/template/presets.ts'
import { fileNameOf, filledTemplate, template } from '../core/template/template.ts'
import { insertFiveWhys, nextWhy } from '../core/whys/insert-five-whys.ts'
import {
  type DocumentParams,
  type FiveWhysParams,
  fiveWhysRequest,
  type InsertText,
  type NewDocument,
  type NextWhy,
  type NextWhyParams,
  nextWhyRequest,
  type Outline,
  outlineRequest,
  type SuppressParams,
  suppressRequest,
  type TemplateParams,
  templateRequest,
} from '../protocol.ts'
import type { Configuration } from './configuration.ts'
import type { Documents } from './documents.ts'
import { tellOutlineItem, tellReason } from './tell.ts'
import { toOutlineItem, toRange } from './to-lsp.ts'
import type { Translate } from './translate.ts'

/** Answers what only our client asks: the requests of `protocol.ts`. */
export function registerOwnRequests(
  connection: Connection,
  documents: Documents,
  configuration: Configuration,
  now: () => Now,
  translate: Translate,
): void {
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
    if (!current) return null
    const edit = insertFiveWhys(current.analysis, params)
    return { range: toRange(current.document, edit.span), newText: edit.newText }
  })

  connection.onRequest(suppressRequest, async ({ uri, rule, position, reason }: SuppressParams) => {
    const current = await documents.analysis(uri)
    if (!current) return null
    const { document, analysis } = current
    const start = document.offsetAt(position)
    const finding = analysis.findings.find((found) => found.rule === rule && found.span.start === start)
    if (!finding) return null
    const { span, newText } = insertSuppression(analysis, finding, reason)
    return { range: toRange(document, span), newText } satisfies InsertText
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
}
