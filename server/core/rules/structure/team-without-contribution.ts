import type { Rule } from '../rule.ts'

export const teamWithoutContribution: Rule = {
  id: 'team-without-contribution',
  category: 'structure',
  summary: 'A team that is named as involved and of which the document tells nothing.',
  why: 'Teams see different parts of an incident that crosses them. Collect what each has to say, then merge it into one timeline and one list of action items (the guide this tool is built on).',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const { teams } = postmortem.metadata
    if (teams.length < 2 || teams.length > most) return
    const told = postmortem.passages
      .filter(({ role }) => role !== 'field')
      .map(({ prose }) => prose.text.toLowerCase())
      .concat(postmortem.actionItems.map(({ owner }) => owner?.text.toLowerCase() ?? ''))
    for (const team of teams) {
      const name = team.text
        .toLowerCase()
        .replace(/^@|\bteam\b/g, '')
        .trim()
      if (name.length < 2 || told.some((text) => text.includes(name))) continue
      yield {
        span: team.span,
        message: `Nothing here tells what “${team.text}” saw or did; ask for its part of the story.`,
        fixes: [],
      }
    }
  },
}

/** Longer lists are distribution lists. */
const most = 12
