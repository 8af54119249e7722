import assert from 'node:assert/strict'
import type { Analysis } from '../../server/core/analysis.ts'
import { analyze } from '../../server/core/analyze.ts'
import { readSettings } from '../../server/core/settings.ts'
import { language } from '../support/shared-language.ts'

const { settings } = readSettings({ documents: { include: ['incident.md'] } })
const judged = (text: string): Analysis => analyze(text, { path: 'incident.md', settings, language })

const german = `# Incident: Suche veraltet

## Root cause

Der Index wurde nicht neu gebaut, weil der nächtliche Lauf nach dem Update auf dem falschen Knoten lag und die
Überwachung nur auf den Exit-Code schaut. Der Bereitschaftsdienst hat es erst um 10 Uhr von einem Kunden erfahren. This
was human error.

## Action items

- [ ] Alarm auf das Alter des Index (owner: Noor)
`

describe('a document that is not in English', () => {
  const blame = ({ findings }: Analysis) => findings.filter(({ category }) => category === 'blame').length

  it('is left alone by the language rules, not by the others', () => {
    const analysis = judged(german)
    assert.match(analysis.foreign ?? '', /reads as German/)
    assert.equal(blame(analysis), 0)
    assert.ok(analysis.findings.some(({ rule }) => rule === 'action-item-incomplete'))
  })

  it('is one when its front matter says so, or says that it is not', () => {
    assert.match(judged(`---\nlang: fr-CA\n---\n${german}`).foreign ?? '', /in French/)
    assert.equal(judged(`---\nlang: en\n---\n${german}`).foreign, undefined)
    assert.equal(blame(judged(`---\nlang: en-GB\n---\n${german}`)), 1)
    assert.match(judged(`---\nlanguage: Python\n---\n${german}`).foreign ?? '', /reads as German/)
  })

  it('may be in any script', () => {
    const japanese = `# Incident\n\n## Summary\n\n${'検索サービスが二日前の結果を返していました。夜間の再構築が失敗したためです。'.repeat(5)}\n\n## Impact\n\n全員\n`
    assert.match(judged(japanese).foreign ?? '', /another language/)
  })

  it('is English in doubt', () => {
    const few = '# Incident\n\n## Root cause\n\nDer Index war alt.\n'
    assert.equal(judged(few).foreign, undefined)
    const mixed = `# Incident\n\n## Summary\n\nThe team of El Paso and the team of La Paz had the same alarm on the die cutter. ${'It was the van der Berg server that failed at noon, and the de facto standby did not take over for an hour. '.repeat(3)}\n`
    assert.equal(judged(mixed).foreign, undefined)
  })
})
