import type { Analysis, AnalyzeOptions } from '../analysis.ts'
import { asItWas, type Glance, glance, isIn, type Seen } from '../glance.ts'
import { authorSentences } from '../language/analysis/author.ts'
import { likely } from '../language/scorer/thresholds.ts'
import type { Postmortem, WhyChain } from '../postmortem.ts'
import { namesIn } from '../read/metadata/people.ts'
import { climateOf } from '../rules/reads-as-blame.ts'
import type { Reading } from '../rules/rule.ts'
import { deepestStep } from '../whys/why-steps.ts'

/** In characters. A longer document is not judged again as a whole for one fix. */
const longest = 60_000

/**
 * Tries a change: in its section, as that is without the rest before and after it; in the whole document where a rule
 * that matters says nothing there, or where the change tells on what stands elsewhere. It keeps no
 * hold of the analysis before, which keeps one of its own: all of them would stay for ever.
 *
 * @param again judges the whole document
 */
export function trying(
  { previous: _, ...options }: AnalyzeOptions,
  last: () => Analysis,
  again: (text: string, options: AnalyzeOptions) => Analysis,
): NonNullable<Reading['tried']> {
  const sections = new Map<string, Seen>()
  return (changed, rule) => {
    const analysis = last()
    const seen = glance(changed, analysis, options)
    const isLong = changed.length > longest
    if (seen) {
      const place = `${seen.before.start}–${seen.before.end}`
      const was = sections.get(place) ?? asItWas(seen, analysis, options)
      sections.set(place, was)
      const isSeen = was.findings.some((finding) => finding.rule === rule)
      if (isSeen && (isLong || !tellsElsewhere(changed, analysis, seen, was)))
        return { before: was.findings, after: seen.findings }
    }
    if (isLong) return undefined
    return { before: analysis.findings, after: again(changed, { ...options, previous: analysis }).findings }
  }
}

/** Whether the rest of a document reads otherwise after a change in one section. */
function tellsElsewhere(changed: string, analysis: Analysis, seen: Glance, was: Seen): boolean {
  return (
    seen.named !== was.named ||
    !namesAlike(changed, analysis.postmortem) ||
    !endsAlike(seen.chains, was.chains) ||
    !judgesAlike(analysis, seen, was)
  )
}

/** Whether the words of people's names are those that they were: an owner is known by them. */
function namesAlike(changed: string, { names, metadata }: Postmortem): boolean {
  const now = namesIn(changed, metadata)
  return now.size === names.size && [...names].every((name) => now.has(name))
}

/** Whether chains of whys end as others do: what one ends at is compared with the action items. */
function endsAlike(chains: readonly WhyChain[], others: readonly WhyChain[]): boolean {
  const endOf = (chain: WhyChain | undefined) => chain && `${chain.endsAt} ${deepestStep(chain)?.answer?.text}`
  return chains.every((chain, index) => chain.endsAt !== 'system' || endOf(chain) === endOf(others[index]))
}

/** Whether what may read as blame elsewhere still does, and what did not still does not: it hangs on how much there is. */
function judgesAlike(analysis: Analysis, seen: Glance, was: Seen): boolean {
  const elsewhere = analysis.findings.filter(({ span }) => !isIn(span, seen.before))
  const [before, after] = [was, seen].map(({ words, findings }) => climateOf(words, [...elsewhere, ...findings]))
  const turns = (score: number) => score + before! >= likely !== score + after! >= likely
  return authorSentences(analysis).every(
    ({ span, suspicions }) => isIn(span, seen.before) || !suspicions.some(({ score }) => turns(score)),
  )
}
