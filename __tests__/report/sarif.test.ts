import draft4 from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { enumerate, inline, type Report } from '../../src/model/index.ts'
import { sarif } from '../../src/report/sarif.ts'
import { changed, dossier, finding, reference, report } from './build.ts'
import { golden } from './golden.ts'
import { hostile } from './hostile.ts'
import { scenario, scenarioOptions } from './scenario.ts'

// Draft 4, of which this validator knows all but the words for its name.
const { $schema: _draft, id: _id, ...schema } = draft4
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

function written(given: Report, options = {}) {
  const log = JSON.parse(sarif.render(given, options))
  validate(log)
  expect(validate.errors).toBeNull()
  return log.runs[0]
}

describe('sarif', () => {
  it('is held to a schema that says no', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  })

  it('is valid, and reads like this', () => {
    written(scenario, { ...scenarioOptions, toolVersion: '1.2.3' })
    golden('scenario.golden.sarif.json', sarif.render(scenario, { ...scenarioOptions, toolVersion: '1.2.3' }))
  })

  it('is a run without results when nothing is wrong, so that old alerts are closed', () => {
    expect(written(report({})).results).toEqual([])
  })

  it('points at the name, and carries the fix only where the line is still what it was made for', () => {
    const fix = { at: { line: 3, start: 8, end: 12, before: '', after: '' }, value: { safeText: 'f'.repeat(40) } }
    const one = report({ findings: [finding({ fix })] })
    const fixes = (text: string) => written(one, { changes: [changed('src/serve.py', `\n\n${text}`)] }).results[0].fixes
    expect(fixes('revise="main"')[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: { startLine: 3, startColumn: 9, endColumn: 13 },
      insertedContent: { text: 'f'.repeat(40) },
    })
    expect(fixes('revise="next"')).toBeUndefined()
    expect(written(one).results[0].fixes).toBeUndefined()
    expect(written(one).results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 36,
      endColumn: 51,
    })
  })

  it('keeps the worst of more than code scanning takes, and says how many are missing', () => {
    const findings = Array.from({ length: 5_003 }, (_, index) =>
      finding({ line: index + 1, severity: index === 5_002 ? 'error' : 'warning' }),
    )
    const run = written(report({ findings }))
    expect(run.results).toHaveLength(5_000)
    expect(run.results[0].level).toBe('error')
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('3 more findings are left out')
  })

  it('describes a rule alike however many names one finding has', () => {
    const described = (names: readonly string[]) => {
      const { template, data } = inline('{subjects} could not be checked', { subjects: enumerate(names) })
      return written(report({ findings: [finding({ template, data })] })).tool.driver.rules[0].fullDescription.text
    }
    for (const names of [['a'], ['a', 'b'], ['a', 'b', 'c', 'd', 'e']]) {
      expect(described(names)).toBe('{subjects} could not be checked')
    }
  })

  it('leaves silent findings out', () => {
    expect(written(report({ findings: [finding({ severity: 'silent' })] })).results).toEqual([])
  })

  it('links nowhere and points nowhere else, whatever names say', () => {
    const findings = hostile.map(text => finding({ data: { name: text, pin: text }, file: text, subject: text }))
    const run = written(report({ findings }))
    for (const result of run.results) {
      expect(result.message.text).not.toContain('](')
      for (const { physicalLocation } of result.locations)
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w%./~!*'()-]+$/)
    }
  })

  it('names the other places of the same reference', () => {
    const spread = dossier({ alsoAt: [reference({ file: 'b.py', line: 9 })] })
    expect(written(report({ findings: [finding({ dossier: spread })] })).results[0].relatedLocations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'b.py', uriBaseId: '%SRCROOT%' }, region: { startLine: 9 } } },
    ])
  })
})
