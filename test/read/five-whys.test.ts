import assert from 'node:assert/strict'
import { parse } from '../../server/core/markdown/parse.ts'
import { read } from '../../server/core/read/read.ts'
import { slice } from '../../server/core/text.ts'
import { chainsIn, type PlainChain } from './whys-of.ts'

/** What is read from `body` under a heading for whys. */
function check(title: string, body: string, ...expected: readonly Omit<PlainChain, 'problem'>[]): void {
  it(title, () => {
    const chains = chainsIn(`# Mail was late\n\n## Five whys\n\n${body}\n`)
    assert.deepEqual(
      chains.map(({ depth, endsAt, steps }) => ({ depth, endsAt, steps })),
      expected,
    )
  })
}

const three = {
  depth: 3,
  endsAt: 'system',
  steps: [
    '1 Why was mail late? | The queue was full.',
    '2<0 Why was it full? | Consumers stopped.',
    '3<1 Why did they stop? | The disk has no quota.',
  ],
}
const unasked = {
  depth: 3,
  endsAt: 'system',
  steps: ['1  | The queue was full.', '2<0  | Consumers stopped.', '3<1  | The disk has no quota.'],
}

describe('five whys, one after the other', () => {
  check(
    'A: numbered, bold question, answer on the next line',
    '1. **Why was mail late?**\n   The queue was full.\n2. **Why was it full?**\n   Consumers stopped.\n3. **Why did they stop?**\n   The disk has no quota.',
    three,
  )
  check(
    'question and answer on one line',
    '- Why was mail late? The queue was full.\n- Why was it full? Consumers stopped.\n- Why did they stop? The disk has no quota.',
    three,
  )
  check(
    'in emphasis',
    '- *Why was mail late?* The queue was full.\n- *Why was it full?* Consumers stopped.\n- *Why did they stop?* The disk has no quota.',
    three,
  )
  check(
    'B: `Why n:` without a question',
    'Why 1: The queue was full.\nWhy 2: Consumers stopped.\nWhy 3: The disk has no quota.',
    unasked,
  )
  check(
    'all on one line',
    'Why 1: The queue was full. Why 2: Consumers stopped. Why 3: The disk has no quota.',
    unasked,
  )
  check(
    'first, second, third',
    'First why: The queue was full.\nSecond why: Consumers stopped.\nThird why: The disk has no quota.',
    unasked,
  )
  check(
    'a label and a question',
    '- **Why 1:** Why was mail late? The queue was full.\n- **Why 2:** Why was it full? Consumers stopped.\n- **Why 3:** Why did they stop? The disk has no quota.',
    three,
  )
  check(
    'C: headings with paragraphs',
    '### Why 1 — Why was mail late?\nThe queue was full.\n### Why 2 — Why was it full?\nConsumers stopped.\n### Why 3 — Why did they stop?\nThe disk has no quota.',
    three,
  )
  check(
    'bold lines with paragraphs',
    '**Q1. Why was mail late?**\n\nThe queue was full.\n\n**Q2. Why was it full?**\n\nConsumers stopped.\n\n**Q3. Why did they stop?**\n\nThe disk has no quota.',
    three,
  )
  check(
    'paragraphs led by a bold question',
    '**Why was mail late?** The queue was full.\n\n**Why was it full?** Consumers stopped.\n\n**Why did they stop?** The disk has no quota.',
    three,
  )
  check(
    'plain lines',
    'Why was mail late? The queue was full.\nWhy was it full? Consumers\nstopped.\nWhy did they stop? The disk has no quota.',
    three,
  )
  check(
    'in a quotation',
    '> **Why was mail late?** The queue was full.\n>\n> **Why was it full?** Consumers stopped.\n>\n> **Why did they stop?** The disk has no quota.',
    three,
  )
  check(
    'E: arrows on each line',
    '1. Why was mail late? → The queue was full.\n2. Why was it full? -> Consumers stopped.\n3. Why did they stop? → The disk has no quota.',
    three,
  )
  check(
    'an arrow on the next line',
    '1. **Why was mail late?**\n   → The queue was full.\n2. **Why was it full?**\n   → Consumers stopped.\n3. **Why did they stop?**\n   → The disk has no quota.',
    three,
  )
  check(
    'a dash between question and answer',
    'Why was mail late? – The queue was full.\nWhy was it full? – Consumers stopped.\nWhy did they stop? – The disk has no quota.',
    three,
  )
  check(
    'H: question and answer labels',
    '**Q1:** Why was mail late?\n**A1:** The queue was full.\n**Q2:** Why was it full?\n**A2:** Consumers stopped.\n**Q3:** Why did they stop?\n**A3:** The disk has no quota.',
    three,
  )
  check(
    'labels, a paragraph for each pair',
    '**Q:** Why was mail late?\n**A:** The queue was full.\n\n**Q:** Why was it full?\n**A:** Consumers stopped.\n\n**Q:** Why did they stop?\n**A:** The disk has no quota.',
    three,
  )
  check(
    'both labels on one line',
    '**Q1:** Why was mail late? **A1:** The queue was full.\n**Q2:** Why was it full? **A2:** Consumers stopped.\n**Q3:** Why did they stop? **A3:** The disk has no quota.',
    three,
  )
  check(
    'the answer nested below',
    '* Why was mail late?\n  * The queue was full.\n* Why was it full?\n  * Consumers stopped.\n* Why did they stop?\n  * The disk has no quota.',
    three,
  )
  check('question on question on one line', 'why late? full queue → why? no consumers → why none? disk has no quota', {
    depth: 3,
    endsAt: 'system',
    steps: ['1 why late? | full queue', '2<0 why? | no consumers', '3<1 why none? | disk has no quota'],
  })
  check(
    'I: hows',
    '1. How did mail get late? The queue was full.\n2. How did it fill? Consumers stopped.\n3. How does the disk fill? There is no quota.',
    {
      depth: 3,
      endsAt: 'system',
      steps: [
        '1 How did mail get late? | The queue was full.',
        '2<0 How did it fill? | Consumers stopped.',
        '3<1 How does the disk fill? | There is no quota.',
      ],
    },
  )
  check(
    'flat bullets, the event first',
    '-  Mail was late\n-  **Why?** The queue was full.\n-  **Why?** Consumers stopped.',
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1 Why? | The queue was full.', '2<0 Why? | Consumers stopped.'],
    },
  )
  check(
    'paragraphs: what, why, why',
    '**What?** Mail was late\nfor two hours.\n\n**Why?** The queue was\nfull.\n\n**Why?** Unknown at this stage.',
    {
      depth: 2,
      endsAt: 'open',
      steps: ['1 Why? | The queue was full.', '2<0 Why? | Unknown at this stage.'],
    },
  )
  check(
    'plain statements in a numbered list',
    '1. The queue was full.\n2. Consumers stopped.\n3. The disk has no quota.',
    unasked,
  )
  check(
    'a question with a number at its end and one in its answer',
    '1. Why were reserves low? They were 0.\n2. Why 0? The hook is a no-op since 4.0.',
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1 Why were reserves low? | They were 0.', '2<0 Why 0? | The hook is a no-op since 4.0.'],
    },
  )
})

describe('because and arrows', () => {
  const becauses = {
    depth: 3,
    endsAt: 'system',
    steps: [
      '1  | because the queue was full',
      '2<0  | because consumers stopped',
      '3<1  | because the disk has no quota.',
    ],
  }
  check(
    'F: one sentence in lines',
    'Mail was late **because** the queue was full,\n**because** consumers stopped,\n**because** the disk has no quota.',
    becauses,
  )
  check(
    'F: declarative lines',
    '- Mail was late because the queue was full\n- The queue was full because consumers stopped\n- They stopped because the disk has no quota.',
    becauses,
  )
  check(
    'lines with letters',
    'a) Mail was late, because the queue was full.\nb) It was full, because consumers stopped.\nc) They stopped, because the disk has no quota.',
    {
      depth: 3,
      endsAt: 'system',
      steps: [
        '1  | because the queue was full.',
        '2<0  | because consumers stopped.',
        '3<1  | because the disk has no quota.',
      ],
    },
  )
  check('arrows forward', 'no mail -> queue full -> no quota', {
    depth: 2,
    endsAt: 'system',
    steps: ['1  | queue full', '2<0  | no quota'],
  })
  check('arrows back', 'no mail ← queue full ← consumers stopped ← no quota', {
    depth: 3,
    endsAt: 'system',
    steps: ['1  | queue full', '2<0  | consumers stopped', '3<1  | no quota'],
  })
  check(
    'a remark behind the questions is no step',
    '1. Why was mail late? The queue was full.\n2. Why was it full? There is no limit.\n\nWe stop here because the next why is a budget.',
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1 Why was mail late? | The queue was full.', '2<0 Why was it full? | There is no limit.'],
    },
  )
})

describe('five whys in tables', () => {
  check(
    'question and answer',
    '| # | Question | Answer |\n|---|---|---|\n| 1 | Why was mail late? | The queue was full. |\n| 2 | Why was it full? | Consumers stopped. |\n| 3 | Why did they stop? | The disk has no quota. |',
    three,
  )
  check(
    'why, because, evidence',
    '| Why | Because | Evidence |\n|---|---|---|\n| …was mail late? | Full queue | graph |\n| …was it full? | No limit | config |',
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1 …was mail late? | Full queue', '2<0 …was it full? | No limit'],
    },
  )
  check(
    'numbers for whys',
    '| Why | Answer |\n|---|---|\n| 1 | The queue was full. |\n| 2 | Consumers stopped. |\n| 3 | The disk has no quota. |',
    unasked,
  )
  check(
    'D: two questions in the head',
    "| # | Why did this happen? | Why wasn't this caught? |\n|---|---|---|\n| 1 | The queue was full. | Alert muted |\n| 2 | Consumers stopped. | It flaps |\n| 3 | The disk has no quota. | |",
    unasked,
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1  | Alert muted', '2<0  | It flaps'],
    },
  )
  check(
    'an empty answer',
    '| Why? | Answer |\n|---|---|\n| Why was mail late? | The queue was full. |\n| Why was it full? | |',
    {
      depth: 2,
      endsAt: 'open',
      steps: ['1 Why was mail late? | The queue was full.', '2<0 Why was it full? | '],
    },
  )
})

describe('trees of whys', () => {
  check(
    'nested questions with their answers',
    '- Why was mail late? The queue was full.\n  - Why was it full? Consumers stopped.\n    - Why did they stop? The disk has no quota.',
    three,
  )
  check(
    'questions and answers in turn',
    '* Why was mail late?\n  * The queue was full.\n    * Why was it full?\n      * Consumers stopped.\n        * Why did they stop?\n          * The disk has no quota.',
    three,
  )
  check(
    'G: a problem with branches',
    '- Problem: stale prices\n  - A. Why did they go stale? The feed stopped.\n    - Why? The check is strict.\n      - Why? Chosen for audits.\n  - B. Why did it take an hour? The alert stopped too.\n    - Why? Same host.\n  - C. Why every market? One group.',
    {
      depth: 3,
      endsAt: 'system',
      steps: [
        '1 Why did they go stale? | The feed stopped.',
        '2<0 Why? | The check is strict.',
        '3<1 Why? | Chosen for audits.',
        '1 Why did it take an hour? | The alert stopped too.',
        '2<3 Why? | Same host.',
        '1 Why every market? | One group.',
      ],
    },
  )
  check(
    'several answers, each asked on',
    '- **Why was mail late?**\n  - The queue was full\n    - **Why full?**\n      - No limit\n  - The alert was muted\n    - **Why muted?**\n      - It flapped',
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1 Why was mail late? | The queue was full', '2<0 Why full? | No limit', '2<0 Why muted? | It flapped'],
    },
  )
  check(
    'details below an answer',
    '1. Why was mail late?\n   - The queue was full.\n     - evidence: graph\n2. Why was it full?\n   - No limit.',
    {
      depth: 2,
      endsAt: 'system',
      steps: ['1 Why was mail late? | The queue was full.', '2<0 Why was it full? | No limit.'],
    },
  )
  check(
    'J: a flowchart',
    '```mermaid\nflowchart TD\n  P[Payments timed out 18 min] --> A[Pool full]\n  A --> B["Report held it: 40 s"]\n  B -->|and| C(No replica)\n  A --> E[Alert fires late]\n```',
    {
      depth: 3,
      endsAt: 'system',
      steps: ['1  | Pool full', '2<0  | Report held it: 40 s', '3<1  | No replica', '2<0  | Alert fires late'],
    },
  )
  check('a flowchart that runs in a circle', '```mermaid\ngraph LR\nP[Late] --> A[Full]\nA --> B[Slow]\nB --> A\n```', {
    depth: 2,
    endsAt: 'system',
    steps: ['1  | Full', '2<0  | Slow'],
  })
})

describe('where a chain ends', () => {
  for (const [answer, endsAt] of [
    ['The disk has no quota.', 'system'],
    ['He was careless.', 'person'],
    ["Because she didn't read the runbook", 'person'],
    ['The engineer forgot the flag', 'person'],
    ['Human error', 'person'],
    ['Inattention.', 'person'],
    ['No checklist asks for it', 'system'],
    ['⟨what allowed it⟩', 'open'],
    ['TBD', 'open'],
    ['?', 'open'],
    ['', 'open'],
  ] as const)
    it(`${JSON.stringify(answer)} → ${endsAt}`, () => {
      const [chain] = chainsIn(`# Late\n\n## Five whys\n\n1. Why late? The queue was full.\n2. Why full? ${answer}\n`)
      assert.equal(chain?.endsAt, endsAt)
    })
})

describe('several chains, and none', () => {
  const count = (title: string, source: string, depths: readonly number[]) =>
    it(title, () =>
      assert.deepEqual(
        chainsIn(source).map((chain) => chain.depth),
        depths,
      ),
    )

  count(
    'no chain in a table of causes, or of questions about something else',
    '# Mail was late\n\n## Causes\n\n| Cause | Likelihood |\n|---|---|\n| Full disk | high |\n| Old driver | low |\n| Heat | low |\n\n## Impact\n\n| Question | Answer |\n|---|---|\n| Who? | All |\n| When? | Monday |\n| Where? | Riga |\n',
    [],
  )
  count(
    'under sub-headings',
    '# Late\n\n## 5 Whys\n\n### Fault 1: queue\n\n1. Why late? -> full\n2. Why full? -> no limit\n\n### Fault 2: alert\n\n1. Why no alert? -> muted\n2. Why muted? -> flaps\n3. Why flaps? -> no hysteresis\n',
    [2, 3],
  )
  count(
    'in one section, one list for each',
    '# Late\n\n## 5 Whys\n\nMail:\n\n1. Why late? full\n2. Why full? no limit\n\nAlert:\n\n1. Why no alert? muted\n',
    [2, 1],
  )
  count(
    'a list that goes on behind a paragraph',
    '# Late\n\n## 5 Whys\n\n1. Why late? full\n\nSee the graph.\n\n2. Why full? no limit\n',
    [2],
  )
  count(
    'headings that begin again',
    '# Late\n\n## 5 Whys\n\n### Why 1: Why late?\n\nfull\n\n### Why 2: Why full?\n\nno limit\n\n### Why 1: Why no alert?\n\nmuted\n\n### Why 2: Why muted?\n\nflaps\n',
    [2, 2],
  )
  count(
    'hows under headings',
    "# Late\n\n### The Infinite How's Chain\n\n#### How did the log grow?\n\nDebug was on.\n\n#### How did debug get on?\n\nBy a flag.\n\n- a\n- b\n",
    [2],
  )
  count(
    'outside a section for it, three whys in a row',
    '# Late\n\n## Root cause\n\n- Why late? full\n  - Why full? no limit\n    - Why no limit? old design\n',
    [3],
  )
  count(
    'a causal chain in an analysis',
    '# Late\n\n## Analysis\n\nno mail <- queue full <- consumers stopped <- no quota\n',
    [3],
  )
  count(
    'a heading that only asks',
    '# Late\n\n## Why this matters\n\nBecause mail matters.\n\n## Why was this hard to detect?\n\nThe alert was muted because it flapped.\n',
    [],
  )
  count(
    'questions and answers about something else',
    '# Late\n\n## Questions\n\n*Who approved it?* The board.\n\n*Why was that?* The mode is old.\n\n*Would a canary help?* No.\n',
    [],
  )
  count(
    'quarters',
    '# Incidents\n\n## Q1 2026 (January to March)\n\nOne.\n\n## Q4 2025\n\nTwo.\n\n## Q3 2025\n\nThree.\n',
    [],
  )
  count('headings that begin like a why', '# Late\n\n## Why 3 replicas\n\nTwo.\n\n## Why 5 minutes\n\nOne.\n', [])
  count(
    'paths and flows of work',
    '# Late\n\n## Background\n\nSettings → Users → Roles → Add. Build -> test -> deploy -> verify.\n',
    [],
  )
  count(
    'a chart of the system',
    '# Late\n\n## Background\n\n```mermaid\nflowchart LR\nA[Web] --> B[API]\nB --> C[DB]\n```\n',
    [],
  )
  count(
    'whys that are only spoken of',
    '# Late\n\n## Five whys\n\nWe did this on a whiteboard because it is faster.\n',
    [],
  )
  count('an empty section', '# Late\n\n## Five whys\n\n', [])
})

describe('the span of a chain and its problem', () => {
  it('reaches from its first step to its last', () => {
    const source =
      '# Late\n\n## Five whys\n\nMail was late:\n\n1. Why late? full\n2. Why full?\n   no limit\n\nSo it goes.\n'
    const [chain] = read(parse(source)).fiveWhys
    assert.equal(slice(source, chain!.span), '1. Why late? full\n2. Why full?\n   no limit')
    assert.equal(chain!.problem?.text, 'Mail was late:')
    assert.equal(slice(source, chain!.steps[1]!.span), '2. Why full?\n   no limit')
  })
  it('names the heading where nothing states the problem', () => {
    assert.equal(chainsIn('# Late\n\n## Five whys: mail\n\n1. Why late? full\n')[0]?.problem, 'Five whys: mail')
  })
})
