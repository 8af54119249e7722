import type { Table } from '../../markdown/blocks.ts'
import type { ActionColumn } from '../../postmortem.ts'
import { statusOf } from './action-status.ts'
import { isDue } from './due-date.ts'
import { isTicketField } from './ticket.ts'

const headers: Readonly<Record<Exclude<ActionColumn, 'other'>, string>> = {
  text: `action|actions|action item|action items|item|items|task|tasks|what|description|measure|measures|proposal|commitment|change|
    content|remediation|follow up|follow ups|todo|to do|recommendation|recommendations|improvement|improvements|corrective action|
    preventive action|preventative action|countermeasure|countermeasures|work|work item|deliverable|step|summary|title|details|
    activity|next step|next steps|mitigation|fix|what we will do|action description|task description|item description|issue description|
    maßnahme|massnahme|maßnahmen|massnahmen|aufgabe|aufgaben|was|mesure|mesures|tâche|tâches|quoi|acción|acciones|tarea|tareas|medida|medidas|qué|ação|ações|tarefa|tarefas|o quê|azione|azioni|attività|cosa|actie|acties|actiepunt|taak|wat`,
  owner: `owner|owners|who|assignee|assignees|assigned|assigned to|dri|responsible|responsible person|responsible party|responsible team|resp|pic|
    person in charge|charge|in charge|lead|leads|accountable|team|by whom|poc|contact|action owner|owned by|actioner|person|
    responsibility|owner team|owning team|team owner|driver|point of contact|whom|owner s|who s|assigned team|implementer|champion|
    verantwortlich|verantwortliche|verantwortlicher|zuständig|wer|responsable|responsables|qui|porteur|pilote|encargado|encargada|quién|responsável|responsáveis|quem|responsabile|chi|verantwoordelijk|verantwoordelijke|eigenaar`,
  due: `due|due date|due by|date|deadline|target|target date|target completion|eta|by|by when|when|until|limit|term|expected|expected date|
    completion|completion date|expected completion|timeline|timeframe|time frame|planned|planned date|planned for|end date|milestone|sprint|delivery date|
    target sprint|target release|due on|target quarter|estimated completion|estimated date|schedule|done by|
    termin|frist|bis|bis wann|fällig|fällig am|fälligkeit|wann|échéance|date limite|délai|quand|plazo|fecha|fecha límite|vence|cuándo|prazo|data limite|quando|até|scadenza|entro|deadline datum|uiterlijk|wanneer|voor`,
  ticket: `ticket|tickets|jira|jira ticket|issue|issues|bug|bugs|tracking|tracking bug|tracking issue|tracking ticket|tracker|ref|reference|
    references|link|links|pr|prs|github|github issue|issue link|ticket link|jira link|linear|sim|record|key|story|card|ticket pr|issue pr|pr issue|
    bug ticket|tracked in|url|tracking link|tracking number|ticket number|ticket id|issue number|ref no|ticket s|work item id|asana|trello|shortcut|
    aufgabennummer|vorgang|incidencia|chamado|segnalazione|melding`,
  status: `status|state|rag|done|progress|result|complete|completed|outcome|resolved|closed|current status|implemented|finished|
    zustand|stand|statut|avancement|fortschritt|avance|progresso|voortgang|état|estado|situação|stato|stand van zaken`,
  type: 'type|kind|category|class|action type|classification|phase|theme',
  priority: 'priority|prio|p|severity|urgency|importance|prio rity',
}

const byHeader = new Map(
  Object.entries(headers).flatMap(([column, list]) =>
    list.split('|').map((name) => [name.replace(/\s+/g, ' ').trim(), column as ActionColumn] as const),
  ),
)

/** What a column's header announces. */
export function columnOf(header: string): ActionColumn {
  const plain = header
    .slice(0, 60)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return byHeader.get(plain) ?? byHeader.get(plain.split(' ').at(-1) ?? '') ?? 'other'
}

/**
 * What each column of a table of action items holds. One column holds the text: the one that says so most plainly,
 * else the wordiest. A column without a header is known by its values.
 */
export function columnsOf(table: Table): ActionColumn[] {
  const sample = table.rows.slice(0, 50)
  const columns = table.header.cells.map((cell) => columnOf(cell.prose.text))
  const values = (index: number) => sample.flatMap((row) => row.cells[index]?.prose.text.trim() || [])
  const words = (index: number) => values(index).reduce((sum, value) => sum + value.split(/\s+/).length, 0)
  for (const [index, column] of columns.entries()) {
    const filled = values(index)
    if (column === 'other' && filled.length > 0 && filled.every((value) => statusOf(value))) columns[index] = 'status'
    if (column === 'other' && !columns.includes('due') && isMostlyDates(filled)) columns[index] = 'due'
    if (column === 'other' && !columns.includes('ticket') && isMostlyTickets(filled)) columns[index] = 'ticket'
  }
  keepOne(columns, 'ticket', (index) => values(index).filter((value) => hasTicket.test(value)).length)
  const texts = columns.flatMap((column, index) => (column === 'text' ? [index] : []))
  const candidates =
    texts.length > 0
      ? texts
      : columns.flatMap((column, index) => (column === 'other' || column === 'ticket' ? [index] : []))
  const wordiest = candidates.reduce((best, index) => (words(index) > words(best) ? index : best), candidates[0] ?? 0)
  return columns.map((column, index) => {
    if (index === wordiest) return 'text'
    if (column === 'text') return 'other'
    return columns.indexOf(column) < index && column !== 'other' && columns.indexOf(column) !== wordiest
      ? 'other'
      : column
  })
}

function isMostlyTickets(values: readonly string[]): boolean {
  return values.length > 1 && values.filter(isTicketField).length * 2 > values.length
}

/** Whatever its header: what a team calls a due date is its own affair. */
function isMostlyDates(values: readonly string[]): boolean {
  return values.length > 1 && values.filter(isDue).length * 2 > values.length
}

const hasTicket = /[A-Za-z]{2,10}-\d+|#\d+|https?:\/\/|\]\(/

/** Of two columns for one thing ("Ref" with A1, "Jira" with OPS-12) the one that holds more of it counts. */
function keepOne(columns: ActionColumn[], wanted: ActionColumn, weight: (index: number) => number): void {
  const all = columns.flatMap((column, index) => (column === wanted ? [index] : []))
  const best = all.reduce((most, index) => (weight(index) > weight(most) ? index : most), all[0] ?? 0)
  for (const index of all) if (index !== best) columns[index] = 'other'
}

/** Whether a table outside the action items is one of them all the same: it says who is to do what until when. */
export function isActionTable(table: Table): boolean {
  const columns = new Set(table.header.cells.map((cell) => columnOf(cell.prose.text)))
  const named = table.header.cells.some((cell) =>
    /\b(?:actions?|tasks?|follow[ -]?ups?|to-?do)\b/i.test(cell.prose.text.slice(0, 60)),
  )
  return named && columns.has('owner') && (columns.has('due') || columns.has('ticket') || columns.has('status'))
}
