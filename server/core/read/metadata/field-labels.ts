import type { Prose } from '../../markdown/prose.ts'

export type ItemField = 'owner' | 'due' | 'ticket' | 'status' | 'type' | 'priority'

const labels: Readonly<Record<ItemField, string>> = {
  owner:
    'owner|owners|own|owned by|assignee|assignees|assigned to|assigned|dri|responsible|resp|who|pic|poc|lead|accountable|action owner|taken by|in charge|person in charge|responsible person|responsible team|owning team|verantwortlich|zuständig|responsable|pilote|responsável|responsabile|verantwoordelijk|eigenaar',
  due: 'due|due date|due by|eta|deadline|target|target date|by when|when|expected|expected date|until|timeline|timeframe|completion date|term|frist|termin|fällig|fällig am|échéance|délai|fecha límite|plazo|prazo|scadenza|uiterlijk',
  ticket:
    'ticket|tickets|jira|issue|issues|bug|tracking|tracked in|tracking issue|tracking bug|tracker|ref|reference|link|pr|pull request|sim|card|story|linear',
  status: 'status|state|progress|statut|estado|stato|stand',
  type: 'type|kind|category',
  priority: 'priority|prio|severity',
}

const byLabel = new Map(
  Object.entries(labels).flatMap(([field, list]) =>
    list.split('|').map((label) => [label, field as ItemField] as const),
  ),
)
const all = [...byLabel.keys()].sort((a, b) => b.length - a.length).join('|')
const labelled = new RegExp(
  `(?<![\\w/-]|\\b(?:short|medium|mid|long|near)(?:er)? )(${all})\\(?s?\\)? ?[:=](?!\\/\\/)`,
  'gi',
)

/** `Action: D. Pillai.` at the end of what minutes decided: who is to act. */
const minuted = /(?<=[.;,|(—–] ?)[Aa]ction(?: by)?:\s(?=\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2}(?:[.,;|)]|$))/gu

/** "Assigned to Ann", "owner Bo" after the end of a sentence or in brackets. */
const told = /(?<=[.;,|(—–] ?)(assigned to|owned by|owner|assignee)\s(?=@?\p{Lu})/giu

export interface Label {
  readonly field: ItemField
  /** Where the label begins and where its value does. */
  readonly from: number
  readonly valueFrom: number
}

/** The labels of fields in a line: "Owner: …", and bold ones without a colon: "**owner** …". */
export function labelsIn(prose: Prose, line: string): Map<number, Label> {
  const found = new Map<number, Label>()
  for (const match of line.matchAll(labelled))
    found.set(match.index, { field: fieldOf(match[1]!)!, from: match.index, valueFrom: match.index + match[0].length })
  for (const match of line.matchAll(told))
    if (!found.has(match.index))
      found.set(match.index, {
        field: fieldOf(match[1]!)!,
        from: match.index,
        valueFrom: match.index + match[0].length,
      })
  for (const match of line.matchAll(minuted))
    found.set(match.index, { field: 'owner', from: match.index, valueFrom: match.index + match[0].length })
  for (const mark of prose.marks) {
    const field =
      mark.kind === 'strong' || mark.kind === 'emphasis' ? fieldOf(line.slice(mark.from, mark.to)) : undefined
    if (field && !found.has(mark.from)) found.set(mark.from, { field, from: mark.from, valueFrom: mark.to })
  }
  return found
}

/** The field that a word or two name. */
export function fieldOf(label: string): ItemField | undefined {
  return byLabel.get(
    label
      .trim()
      .toLowerCase()
      .replace(/[:?]+$/, ''),
  )
}
