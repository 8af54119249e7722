import assert from 'node:assert/strict'
import type { SectionKind } from '../../server/core/postmortem.ts'
import { kindOfHeading } from '../../server/core/read/sections/section-kinds.ts'

function check(headings: readonly string[], kind: SectionKind | undefined): void {
  for (const heading of headings)
    it(`${heading} → ${kind ?? 'no kind'}`, () => assert.equal(kindOfHeading(heading)?.kind, kind))
}

describe('the kind of section that a heading announces', () => {
  describe('summary', () => {
    check(
      [
        'Summary',
        'EXECUTIVE SUMMARY',
        'Issue Summary',
        'Overview',
        'TL;DR',
        'tldr:',
        'What happened?',
        'In short',
        'The short version',
      ],
      'summary',
    )
    check(
      ['Summary of the event', 'What happened, in one paragraph', 'Description of the incident', 'Details of incident'],
      'summary',
    )
  })
  describe('impact', () => {
    check(
      ['Impact', 'User impact', 'Customer impact:', 'Business Impact', 'Impact on customers', 'Impact & metrics'],
      'impact',
    )
    check(
      [
        'Blast radius',
        'Fallout',
        'Who was affected?',
        'How users were affected',
        'Services affected',
        'Affected customers',
      ],
      'impact',
    )
    check(
      [
        'What did our users experience?',
        'Effects on the shops',
        'What was impacted',
        'Which tenants were hit',
        'Impact Window',
      ],
      'impact',
    )
  })
  describe('timeline', () => {
    check(
      [
        'Timeline',
        'Timeline (all times UTC)',
        'Timeline of events',
        'Incident timeline',
        'Detailed Timeline',
        'Chronology',
      ],
      'timeline',
    )
    check(
      [
        'Sequence of events',
        'Chain of events',
        'Key events',
        'How the night went',
        'When did what happen?',
        '3. Timeline of Events',
      ],
      'timeline',
    )
    check(['Events/Timeline', 'Timeline / recovery efforts', 'Play by play'], 'timeline')
  })
  describe('root causes', () => {
    check(
      [
        'Root cause',
        'Root Cause(s)',
        'Root causes',
        'Root Cause Analysis',
        'RCA',
        'Cause',
        'Analysis of causes',
        'Technical details',
      ],
      'rootCauses',
    )
    check(
      [
        'Root cause of the outage',
        'Why did this happen?',
        'Why it happened',
        'What caused the outage',
        'How did it come about?',
      ],
      'rootCauses',
    )
    check(
      [
        'Root causes and trigger',
        'Root cause and resolution',
        'Blameless root cause',
        'The bug',
        'Fault',
        'Underlying mechanism',
      ],
      'rootCauses',
    )
  })
  describe('contributing factors', () => {
    check(
      [
        'Contributing factors',
        'Contributing causes',
        'Contributing conditions',
        'Aggravating factors',
        'Latent conditions',
      ],
      'contributingFactors',
    )
    check(
      ['What made it worse', 'Things that made this harder', 'Secondary causes', 'Contributing factors on our side'],
      'contributingFactors',
    )
  })
  describe('trigger', () => check(['Trigger', 'Triggering event', 'Proximate cause', 'What triggered it?'], 'trigger'))
  describe('detection', () => {
    check(
      [
        'Detection',
        ':eye: Detection',
        'How was it detected?',
        'Discovery',
        'Monitoring and detection',
        'Detection & response',
      ],
      'detection',
    )
    check(
      ['Why was this not noticed for so long?', 'Were we alerted quickly?', 'How did we find out', 'Who noticed?'],
      'detection',
    )
    check(['Why was this hard to detect?', 'Could it have been caught earlier?', 'Why did nobody spot it'], 'detection')
  })
  describe('resolution', () => {
    check(
      [
        'Resolution',
        'Resolution and recovery',
        'Recovery',
        'Response',
        'Mitigation',
        'Mitigation & resolution',
        'Remediation',
      ],
      'resolution',
    )
    check(
      ['The fix', 'Short term fix', 'How was it fixed?', 'How we responded', 'Details of fix', 'Immediate response'],
      'resolution',
    )
  })
  describe('action items', () => {
    check(
      ['Action items', 'Actions', 'Follow-ups', 'Follow-up tasks', 'Next steps', 'TODO', 'To-dos', 'Recommendations'],
      'actionItems',
    )
    check(
      [
        'Corrective and Preventative Measures',
        'Corrective actions',
        'Preventive measures',
        'Prevention',
        'Remediation items',
      ],
      'actionItems',
    )
    check(
      ['How do we prevent this from happening again?', 'What are we doing to prevent a repeat', 'What we will change'],
      'actionItems',
    )
    check(['How did the system not prevent this?', "Why didn't the pipeline prevent it?"], 'rootCauses')
    check(
      [
        'Moving forward',
        'Open follow-ups',
        'Required Follow-Up',
        'Planned actions',
        'Action plan',
        'Improvements',
        'CAPA',
      ],
      'actionItems',
    )
  })
  describe('lessons', () => {
    check(
      [
        'Lessons learned',
        'Lessons learnt',
        'Key takeaways',
        'What did we learn?',
        'Learnings',
        'What surprised us',
        'Reflections on the week',
      ],
      'lessons',
    )
  })
  describe('what went well', () => {
    check(
      [
        'What went well',
        'Things that went well',
        'What worked',
        'What helped?',
        'What went right',
        'Successes',
        'What has gone well',
      ],
      'wentWell',
    )
    check(['What went well & where did we get lucky'], 'wentWell')
  })
  describe('what went wrong', () => {
    check(
      [
        'What went wrong',
        'What went poorly',
        'What didn’t go so well?',
        'What did not go well',
        'What could have gone better?',
      ],
      'wentWrong',
    )
    check(
      [
        'Things that went poorly',
        'What could be improved',
        'Pain points',
        'What went less well',
        'Areas for improvement',
      ],
      'wentWrong',
    )
  })
  describe('luck', () => check(['Where we got lucky', 'Where did we get lucky?', 'Lucky', 'Near misses'], 'lucky'))
  describe('five whys', () => {
    check(
      ['Five whys', '5 Whys', '5 Whys Analysis', "Five Why's", '5-Why', 'Whys', 'Why-why analysis', 'Infinite hows'],
      'fiveWhys',
    )
    check(
      ['Why, why, why', 'Root cause identification: The Five Whys', '4.3 5-Why', '5 Why analysis', 'Chain of causes'],
      'fiveWhys',
    )
    check(['Why 1: why were mails lost?', 'Five whys (database team)'], 'fiveWhys')
  })
  describe('background', () =>
    check(['Background', 'Context', 'Leadup', 'Lead-up', 'Introduction', 'Technical context'], 'background'))
  describe('participants', () =>
    check(['Participants', 'Attendees', 'Responders', 'Who was involved?', 'People'], 'participants'))
  describe('nothing known', () => {
    check(
      [
        '',
        '🔥',
        'Evidence',
        'References',
        'Appendix',
        'Glossary',
        'Thanks',
        'Conclusion',
        'Verification',
        'Status',
        'Links',
      ],
      undefined,
    )
    check(
      ['Database', 'Open questions', 'Payments API', 'Communication during the day', 'Role of the vendor'],
      undefined,
    )
  })
})

describe('what is left out of a heading', () => {
  const bare = [
    '## 3. Impact',
    '4.1 Impact',
    '3) Impact',
    'II. Impact',
    'Impact:',
    'IMPACT',
    '💥 Impact',
    ':boom: Impact',
    'Impact (draft)',
    'The impact',
    '1️⃣ Impact',
    '5.0 IMPACT',
    'Impact …',
    '§2.1 Impact',
    'b) Impact',
  ]
  for (const heading of bare)
    it(heading, () => assert.deepEqual(kindOfHeading(heading), { kind: 'impact', isSet: true }))
})

describe('the words of everyday', () => {
  check(['Who got hurt', 'What users saw'], 'impact')
  check(['Sequence as discussed', 'How the night went', 'As it happened'], 'timeline')
  check(['What made it worse', 'What else played a part'], 'contributingFactors')
  check(
    ['Why one export could stop all others', 'How the system got into that state', 'Reason for the issue'],
    'rootCauses',
  )
  check(['How did we learn about it?'], 'detection')
  check(['Why it took so long'], undefined)
  check(['What happens next', 'Where we go from here', 'Agreed actions'], 'actionItems')
  check(['What functioned', 'Where the process held', 'What saved us'], 'wentWell')
  check(['What did not function', 'What hindered us', 'What let us down'], 'wentWrong')
  check(['How it works, more or less', 'Purpose and scope'], 'background')
})

describe('numbers of minutes and of 8D', () => {
  check(['Item 2 – Order of events', 'D5/D6 Timeline'], 'timeline')
  check(['D3 Sofortmaßnahmen', 'Item 4: What was done on the day'], 'resolution')
})

describe('other languages', () => {
  check(['Impacto nos clientes', 'Gevolgen voor reizigers', '¿A quién afectó?'], 'impact')
  check(['Zusammenfassung', 'Résumé', '1. Resumo', 'Wat is er gebeurd?'], 'summary')
  check(['Zeitlicher Ablauf', 'Chronologie', 'Línea de tiempo', 'Linha do tempo (BRT)', 'Tijdlijn'], 'timeline')
  check(['Ursachen', 'Cause racine', 'Causa raíz', 'Causa raiz', 'Causa radice', 'Oorzaak'], 'rootCauses')
  check(['Maßnahmen', 'Plan d’action', 'Próximos pasos', 'Ações', 'Azioni', 'Actiepunten'], 'actionItems')
  check(['Was gut lief', 'Ce qui a bien marché', 'Lo que salió bien', 'O que foi bem'], 'wentWell')
  check(['Por quê?', '5 × Warum', 'Les 5 pourquoi'], 'fiveWhys')
})

describe("a team's own headings", () => {
  it('count before the known ones', () => {
    const extra = { impact: ['Pain'], lessons: ['Timeline of insights'] }
    assert.equal(kindOfHeading('2. Pain:', extra)?.kind, 'impact')
    assert.equal(kindOfHeading('Timeline of insights', extra)?.kind, 'lessons')
    assert.equal(kindOfHeading('Pain')?.kind, undefined)
  })
})
