import { describe, expect, it } from 'vitest'
import { text } from '../../src/report/text.ts'
import { changed, dossier, finding, reference, report } from './build.ts'
import { golden } from './golden.ts'
import { hostile } from './hostile.ts'
import { scenario, scenarioOptions } from './scenario.ts'

const line = '  model = load("acme/tiny-llama")'
const at = reference({ line: 1, column: 16, endColumn: 31 })
const one = report({ findings: [finding({ dossier: dossier({ reference: at }) })] })
const rendered = (source: string, options = {}) =>
  text.render(one, { changes: [changed('src/serve.py', source)], ...options })

describe('text', () => {
  it('reads like this at a terminal', () => {
    golden('scenario.golden.txt', text.render(scenario, { ...scenarioOptions, width: 100 }))
  })

  it('reads like this in colour', () => {
    golden('scenario.golden.ansi', text.render(scenario, { ...scenarioOptions, width: 100, color: true }))
  })

  it('puts the caret under the name', () => {
    expect(rendered(line)).toContain(`1 | ${line}\n  | ${' '.repeat(16)}${'^'.repeat(15)}\n`)
  })

  it('tells very many by their number, the worst one by one', () => {
    const many = Array.from({ length: 130 }, (_, index) => finding({ severity: index < 110 ? 'warning' : 'error' }))
    const shown = text.render(report({ findings: many }))
    expect(shown.match(/^(?:error|warning)\[/gm)).toHaveLength(100)
    expect(shown).toContain('and 30 more findings: 30 warning[model-unpinned]; --format json has them all\n')
  })

  it('counts columns as a terminal does', () => {
    const wide = '"模型", "acme/tiny-llama"'
    const there = reference({ line: 1, column: wide.indexOf('acme'), endColumn: wide.indexOf('acme') + 15 })
    const shown = text.render(report({ findings: [finding({ dossier: dossier({ reference: there }) })] }), {
      changes: [changed('src/serve.py', wide)],
    })
    expect(shown).toContain(`1 | ${wide}\n  | ${' '.repeat(9)}${'^'.repeat(15)}\n`)
  })

  it('shows the part of a long line that matters, within the width', () => {
    const long = `${'x = 1; '.repeat(300)}load("acme/tiny-llama")${' # y'.repeat(300)}`
    const start = long.indexOf('acme')
    const there = reference({ line: 1, column: start, endColumn: start + 15 })
    const shown = text.render(report({ findings: [finding({ dossier: dossier({ reference: there }) })] }), {
      changes: [changed('src/serve.py', long)],
      width: 80,
    })
    const excerpt = shown.split('\n').find(row => row.startsWith('1 | ')) ?? ''
    expect(excerpt).toContain('acme/tiny-llama')
    expect(excerpt.length).toBeLessThanOrEqual(80)
  })

  it('has no escape sequence without colour, and none of a stranger’s with it', () => {
    const dossiers = hostile.map(id =>
      dossier({ reference: reference({ id, file: id, line: 1, column: 0, endColumn: 4 }) }),
    )
    const findings = dossiers.map(about =>
      finding({ dossier: about, data: { name: about.reference.id ?? '', pin: 'main' } }),
    )
    const gaps = hostile.map(subject => ({ class: 'unreachable', reason: 'x', subject, detail: subject }) as const)
    const all = report({ dossiers, findings, gaps })
    const changes = hostile.map(path => changed(path, path))
    expect(text.render(all, { changes })).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[|^\s*::/mu)
    expect(text.render(all, { changes, color: true }).replaceAll(/\u001b\[(?:0|1|2|1;31|3[2346])m/g, '')).not.toMatch(
      /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|##\[|^\s*::/mu,
    )
  })

  it('says one line when nothing is wrong', () => {
    expect(text.render(report({}))).toBe('weighmaster: no findings\n')
  })
})
