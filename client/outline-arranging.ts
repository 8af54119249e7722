import { l10n, type Memento, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode'
import { type Arrangement, asWritten } from './outline-arrangement.ts'

/** The outline, to whoever sorts and filters it. */
export interface Arrangeable {
  readonly arrangement: Arrangement
  arrange(arrangement: Arrangement): Promise<void>
}

const key = 'outline.arrangement'

/** How the outline was sorted and filtered last in this workspace. */
export function lastArrangement(state: Memento): Arrangement {
  return { ...asWritten, ...state.get<Partial<Arrangement>>(key) }
}

/** Sorts and filters the outline, also the next time. */
export async function arrange(outline: Arrangeable, state: Memento, change: Partial<Arrangement>): Promise<void> {
  const arrangement = { ...outline.arrangement, ...change }
  await state.update(key, arrangement)
  await outline.arrange(arrangement)
}

type Choice = QuickPickItem & { readonly change: Partial<Arrangement> }

/** "Sort and Filter the Outline": one choice at a time, with a check on what holds. */
export async function askArrangement(outline: Arrangeable, state: Memento): Promise<void> {
  const now = outline.arrangement
  const choice = (label: string, change: Partial<Arrangement>): Choice => {
    const holds = Object.entries(change).every(([name, value]) => now[name as keyof Arrangement] === value)
    // In the label a screen reader says the icon's name: the right word for what holds, none for the rest.
    return holds ? { label: `$(check) ${label}`, change } : { label, iconPath: new ThemeIcon('blank'), change }
  }
  const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator, change: {} })
  const chosen = await window.showQuickPick(
    [
      heading(l10n.t('Timeline')),
      choice(l10n.t('Timeline as written'), { timeline: 'written' }),
      choice(l10n.t('Timeline by the clock'), { timeline: 'clock' }),
      heading(l10n.t('Action items')),
      choice(l10n.t('Action items as written'), { actionItems: 'written' }),
      choice(l10n.t('Action items by due date'), { actionItems: 'due' }),
      choice(l10n.t('Action items by owner'), { actionItems: 'owner' }),
      heading(l10n.t('Filter')),
      choice(l10n.t('All action items'), { onlyOpen: false }),
      choice(l10n.t('Only open action items'), { onlyOpen: true }),
    ],
    { title: l10n.t('Sort and Filter the Outline') },
  )
  if (chosen) await arrange(outline, state, chosen.change)
}

/** What differs from the document, for the view's title: nothing is hidden in silence. */
export function describe({ timeline, actionItems, onlyOpen }: Arrangement): string {
  const said = [
    ...(timeline === 'clock' ? [l10n.t('by the clock')] : []),
    ...(actionItems === 'due' ? [l10n.t('by due date')] : []),
    ...(actionItems === 'owner' ? [l10n.t('by owner')] : []),
    ...(onlyOpen ? [l10n.t('open items only')] : []),
  ]
  return said.join(' · ')
}
