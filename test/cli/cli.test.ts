import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const cli = resolve('dist/cli.js')

const incomplete = `# Postmortem: checkout was down

## Impact

1,200 users saw errors for 20 minutes.

## Timeline (UTC)

- 2026-05-04 10:00 Errors begin
- 2026-05-04 10:20 Rolled back

## Action items

- [ ] Alert on the error rate (owner: Noor, due 2099-06-01)
- [ ] Add a canary stage (owner: Theo, due 2099-06-01, PAY-7)

## Summary

Errors for 1,200 users, for 20 minutes on 4 May 2026. A rollback ended them.

## Root causes

1. The health check answers before the cache is warm.
2. The deploy replaces all instances at once.
`

const complete = incomplete.replace('due 2099-06-01)', 'due 2099-06-01, PAY-6)')

describe('the postmortem command', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postmortem-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const file = (name: string, text: string | Buffer): string => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
    })
    return { status, stdout, stderr }
  }

  it('prints findings by file with place, severity and rule, and counts them', () => {
    file('a.md', incomplete)
    const { status, stdout } = run(['check', 'a.md'])
    assert.match(
      stdout,
      /^a\.md$[\s\S]*^ +14:7 {2}warning +This action item has no ticket.* {2}action-item-incomplete$/m,
    )
    assert.match(stdout, /^1 warning.* in 1 file\.\n$/m)
    assert.equal(status, 0)
  })

  it('counts findings by rule and postmortem', () => {
    file('a.md', incomplete)
    file('b.md', incomplete)
    file('c.md', '# How to renew a certificate\n')
    const { status, stdout } = run(['check', '--format', 'stats', '.'])
    assert.match(stdout, /^2 postmortems in 3 files\.$/m)
    assert.match(stdout, /^ {2}blame +0 +0 +0$/m)
    assert.match(stdout, /^ {2}action-items +\d+ +\d+ +\d+$/m)
    assert.match(stdout, /^Information and hints per postmortem$/m)
    assert.match(stdout, /^ {2}action-item-incomplete +action-items +0 +2 +0 +0 +2$/m)
    assert.equal(status, 0)
  })

  it('exits 1 when there are more warnings than allowed', () => {
    file('a.md', incomplete)
    assert.equal(run(['check', '--max-warnings', '0', 'a.md']).status, 1)
    assert.equal(run(['check', '--max-warnings', '1', 'a.md']).status, 0)
  })

  it('exits 1 on a finding of severity error', () => {
    const chain = `${complete}\n## Five Whys\n\n1. Why down? → a config was wrong\n2. Why wrong? → the engineer was careless\n`
    file('a.md', chain)
    const { status, stdout } = run(['check', 'a.md'])
    assert.match(stdout, /error/)
    assert.equal(status, 1)
  })

  it('prints JSON with zero-based UTF-16 places and fixes', () => {
    file('a.md', incomplete)
    const { files } = JSON.parse(run(['check', '--format', 'json', 'a.md']).stdout)
    const finding = files[0].findings.find(({ rule }: { rule: string }) => rule === 'action-item-incomplete')
    assert.equal(files[0].isPostmortem, true)
    assert.deepEqual(finding.range.start, { line: 13, character: 6 })
    assert.equal(finding.fixes[0].edits[0].newText, ' (ticket: ⟨ticket⟩)')
  })

  it('reads folders, globs, standard input, and each file once', () => {
    file('x/a.md', complete)
    file('x/b.markdown', complete)
    file('x/c.txt', complete)
    file('x/node_modules/d.md', complete)
    const names = (args: string[], input?: string) =>
      JSON.parse(run(['check', '--format', 'json', ...args], input).stdout).files.map(
        (entry: { file: string }) => entry.file,
      )
    assert.deepEqual(names(['x']), ['x/a.md', 'x/b.markdown'])
    assert.deepEqual(names(['x/*.md', 'x/a.md']), ['x/a.md'])
    assert.deepEqual(names(['-'], complete), ['-'])
  })

  it('outlines what it understood', () => {
    file('a.md', complete)
    const [outline] = JSON.parse(run(['outline', '--format', 'json', 'a.md']).stdout).files
    assert.deepEqual(
      outline.timeline.map(({ time, instant, text }: Record<string, unknown>) => [time, instant, text]),
      [
        ['2026-05-04 10:00', '2026-05-04T10:00:00Z', 'Errors begin'],
        ['2026-05-04 10:20', '2026-05-04T10:20:00Z', 'Rolled back'],
      ],
    )
    assert.deepEqual(
      outline.actionItems.map(({ owner, due, ticket, status }: Record<string, unknown>) => [
        owner,
        due,
        ticket,
        status,
      ]),
      [
        ['Noor', '2099-06-01', 'PAY-6', 'open'],
        ['Theo', '2099-06-01', 'PAY-7', 'open'],
      ],
    )
    assert.match(run(['outline', 'a.md']).stdout, /Action items\n {4}\[open\] Alert on the error rate · Noor/)
  })

  it('says why a file is taken for a postmortem or not', () => {
    file('a.md', complete)
    file('README.md', '# Tool\n\n## Installation\n\nRun it.\n')
    const { stdout } = run(['check', '--verbose', '.'])
    assert.match(stdout, /a\.md: .+postmortem/i)
    assert.match(stdout, /README\.md: .+/)
  })

  it('leaves what it cannot write back untouched', () => {
    const bytes = Buffer.concat([Buffer.from(complete), Buffer.from([0xff, 0xfe, 0x00, 0x80])])
    const path = file('broken.md', bytes)
    const { status, stderr } = run(['check', '--fix', 'broken.md'])
    assert.match(stderr, /broken\.md: is not UTF-8/)
    assert.equal(status, 0)
    assert.deepEqual(readFileSync(path), bytes)
  })

  const bad: [name: string, args: string[], message: RegExp][] = [
    ['a missing file', ['check', 'nowhere.md'], /^postmortem: nowhere\.md: no such file/],
    ['no path', ['check'], /^postmortem: check: name a file/],
    ['no command', [], /^postmortem: say check or outline/],
    ['a command that is none', ['lint', 'a.md'], /^postmortem: lint: no such command/],
    [
      'a format that is none',
      ['check', '--format', 'xml', 'a.md'],
      /^postmortem: --format xml: check knows stylish, json, stats/,
    ],
    ['an option that is none', ['check', '--loud', 'a.md'], /--loud/],
    ['a number that is none', ['check', '--max-warnings', 'few', 'a.md'], /--max-warnings few: expected a number/],
    ['fixing standard input', ['check', '--fix', '-'], /--fix cannot write to standard input/],
  ]
  for (const [name, args, message] of bad)
    it(`exits 2 with one line on ${name}`, () => {
      const { status, stderr, stdout } = run(args)
      assert.match(stderr, message)
      assert.equal(stderr.trim().split('\n').length, 1)
      assert.equal(stdout, '')
      assert.equal(status, 2)
    })

  it('exits 2 on a folder or file that may not be read', () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    const secret = file('secret.md', complete)
    chmodSync(secret, 0)
    chmodSync(closed, 0)
    chmodSync(folder, 0o755)
    // Root may read everything, so root asks as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    for (const name of ['closed', 'secret.md']) {
      const options = { cwd: folder, encoding: 'utf8', ...nobody } as const
      const { status, stderr } = spawnSync(process.execPath, [cli, 'check', name], options)
      assert.equal(stderr, `postmortem: ${name}: permission denied\n`)
      assert.equal(status, 2)
    }
  })

  it('survives what is no text: empty, binary, tabs, lone surrogates, unclosed fences', () => {
    file('empty.md', '')
    file('binary.md', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)))
    file('fence.md', '# Incident postmortem\n\n```\n## Timeline\n- 10:00 x')
    file('table.md', '# Postmortem\n\n## Timeline\n\n| Time | Event\n|---|---|\n| 10:00\n| | | | |\n')
    file('cr.md', complete.replaceAll('\n', '\r'))
    const { status, stderr } = run(['check', '.'])
    assert.equal(stderr, '')
    assert.equal(status, 0)
  })

  describe('with a config file', () => {
    it('uses the nearest one upward for each file', () => {
      file('.postmortem.yaml', 'rules:\n  action-item-incomplete: error\n')
      file('team/.postmortem.json', '{ "rules": { "action-item-incomplete": "off" } }')
      file('a.md', incomplete)
      file('team/docs/b.md', incomplete)
      const { status, stdout } = run(['check', '.'])
      assert.match(stdout, /^a\.md\n(?: .*\n)* .*error .*action-item-incomplete/m)
      assert.doesNotMatch(stdout.slice(stdout.indexOf('b.md')), /action-item-incomplete/)
      assert.equal(status, 1)
      assert.equal(run(['check', 'team']).status, 0)
      assert.equal(run(['check', '-'], incomplete).status, 1)
    })

    it('says in one line where it cannot be used', () => {
      const config = file('.postmortem.yaml', 'profile: strict\nrules:\n  action-item-incomplete: loud\n')
      file('a.md', incomplete)
      const { status, stdout, stderr } = run(['check', 'a.md'])
      assert.equal(status, 2)
      assert.equal(stdout, '')
      assert.match(stderr, /^postmortem: .*\.postmortem\.yaml:3: rules\.action-item-incomplete: .*\n$/)
      writeFileSync(config, 'profile: [\n')
      assert.match(run(['check', 'a.md']).stderr, /^postmortem: .*\.postmortem\.yaml:\d: .*\n$/)
    })
  })
})
