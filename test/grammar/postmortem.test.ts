import assert from 'node:assert/strict'
import type { IGrammar } from 'vscode-textmate'
import { markdownGrammar, type Token, tokenize } from './tokenize.ts'

/** What our grammar names, by the word that stands for it in the texts below. */
const names: Readonly<Record<string, string>> = {
  'constant.numeric.time.postmortem': 'time',
  'keyword.other.severity.postmortem': 'severity',
  'entity.name.type.ticket.postmortem': 'ticket',
  'entity.name.function.owner.postmortem': 'owner',
  'constant.character.escape.blank.postmortem': 'blank',
}

/** Text in which what is coloured stands in marks: `«time 14:02» paged «owner @ana»`. */
function marked(lines: readonly (readonly Token[])[]): string {
  return lines.map((tokens) => tokens.map(mark).join('')).join('\n')
}

function mark({ text, scopes }: Token): string {
  const name = scopes.map((scope) => names[scope]).find((found) => found !== undefined)
  return name === undefined ? text : `«${name} ${text}»`
}

const unmarked = (text: string) => text.replace(/«\w+ ([^»]*)»/g, '$1')

describe('the grammar for postmortems', () => {
  let grammar: IGrammar
  let plain: IGrammar

  before(async () => {
    grammar = await markdownGrammar({ injected: true })
    plain = await markdownGrammar({ injected: false })
  })

  const check = (what: string, ...lines: readonly string[]) =>
    it(what, () => {
      const expected = lines.join('\n')
      const text = unmarked(expected)
      assert.equal(marked(tokenize(grammar, text)), expected)
      assert.deepEqual(tokenize(grammar, text).map(markup), tokenize(plain, text).map(markup), 'The markup changed.')
    })

  describe('colours', () => {
    check(
      'clock times at the start of an entry',
      '- «time 14:02» deploy',
      '- «time 9:37 am PST» paged',
      '«time 14:05:23Z» up',
    )
    check('clock times in bold', '- **«time 14:02 UTC»** – deploy *started*')
    it('times in brackets, which are no links', () => {
      const entry = '- [«time 14:02»] deploy\n- [«time 2026-03-04T14:02:00Z»] deploy'
      assert.equal(marked(tokenize(grammar, unmarked(entry))), entry)
    })
    check('ranges', '- «time 10:05»–«time 10:20» drained', '- «time 10:05» - «time 10:20 UTC» drained')
    check('dates', 'On «time 2026-03-04» and «time 2026-03-04 14:02 +01:00», again on «time 2026-03-04T14:02:31.5Z».')
    check('relative times', '- «time T+5m» paged', '- «time T-1h» deploy', '- «time T+90 min» over')
    check(
      'table cells',
      '| Time | What |',
      '|---|---|',
      '|«time 14:02»| by «owner @ana» **now** |',
      '| «time 14:03» | «ticket OPS-12» |',
    )
    check('headings', '## «time 14:02 UTC» Deploy of «ticket #2231» («severity SEV-2»)')
    check(
      'severities',
      'A «severity SEV-1», a «severity sev2», «severity Sev 3» and a «severity P0»; «severity Severity 1».',
    )
    check('tickets', 'See «ticket OPS-1204», «ticket #12», «ticket payments/api#341» and («ticket DB2-7»).')
    check('owners', '- [ ] Add a gate (owner: «owner @ana-maria», «owner @payments/on-call», due «time 2026-04-01»).')
    check('blanks', '«blank ⟨tool⟩» accepted «blank ⟨input⟩» at «time 14:02».')
    check(
      'list continuation lines and quotes',
      '- «time 14:02» deploy',
      '  until «time 14:20»',
      '> said at «time 14:30»',
    )
    check('what stands in emphasis', '*«owner @ana»* saw ~~«ticket OPS-3»~~ and **«severity P1»**.')
  })

  describe('leaves alone', () => {
    check('code', 'Run `at 14:02 @ana OPS-12 P1`.', '```', '14:02 @ana OPS-12 SEV-1 ⟨x⟩', '```', '', '    14:02 @ana')
    check('front matter', '---', 'date: 2026-03-04', 'owner: "@ana"', '---', '«time 14:02» deploy')
    check('comments', '<!-- 14:02 @ana OPS-12 -->', 'text <!-- SEV-1 --> text')
    check('links', '[OPS-12 at 14:02](https://tracker.example/OPS-12) and ![P1](p1.png) and <https://x.example/OPS-12>')
    check('bare addresses', 'https://tracker.example/browse/OPS-12?at=14:02#12 is «ticket OPS-12»')
    check('link definitions', '[1]: https://tracker.example/OPS-12')
    check('HTML', '<a title="14:02 @ana">14:02</a>', '', 'at <b title="14:02">«time 14:03»</b>')
    check('addresses of people', 'Write to ana@example.com or user@host.')
    check('ratios, ports, versions', '3:1, 10.0.0.1:22, db:5432, localhost:10:30, v1.2-3, 99:99, 14:023')
    check(
      'names that look like tickets',
      'UTF-8, SHA-256, ISO-8601, RFC-2119, CVE-2026-1234, us-east-1, AES-128, P99, P2P, p1',
    )
    check('paths and file names', 'docs/OPS-12.md, ./P1/x, OPS-12.md, 2026-03-04-checkout.md, a/2026-03-04')
    check('character references and anchors', '&#160; and [top](#12) and a#12')
  })
})

/** What the Markdown grammar makes of each character of a line, without ours. */
function markup(line: readonly Token[]): string[] {
  return line.flatMap(({ text, scopes }) => {
    const own = scopes.filter((scope) => !scope.endsWith('.postmortem')).join(' ')
    return Array.from({ length: text.length }, () => own)
  })
}
