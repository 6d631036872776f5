import { describe, expect, it } from 'vitest'
import { conclude, type Finding, type Severity } from '../../src/model/index.ts'

const finding = (check: string, severity: Severity, messageId = 'any'): Finding => ({
  check,
  severity,
  messageId,
  template: '',
  data: {},
  remedy: '',
  file: 'a.py',
  line: 1,
  subject: 's',
  decision: { severity, source: 'preset', rule: check },
  dossier: null,
})

describe('conclusion', () => {
  it.each([
    ['nothing', [], 'error', 'pass', 'clean'],
    ['a warning', [finding('x', 'warning')], 'error', 'pass', 'clean'],
    ['a warning, fail-on warning', [finding('x', 'warning')], 'warning', 'fail', 'findings'],
    ['an error', [finding('x', 'error')], 'error', 'fail', 'findings'],
    ['an error, fail-on never', [finding('x', 'error')], 'never', 'pass', 'clean'],
    ['the world, as a warning', [finding('could-not-check', 'warning', 'unreachable')], 'warning', 'pass', 'clean'],
    ['the world, to be told', [finding('could-not-check', 'error', 'unreachable')], 'error', 'fail', 'unreachable'],
    ['the world, required', [finding('could-not-check', 'error', 'required')], 'error', 'fail', 'unreachable'],
    ['head, unreadable', [finding('could-not-check', 'error', 'unreadable')], 'error', 'fail', 'findings'],
    ['both', [finding('x', 'error'), finding('could-not-check', 'error', 'unreachable')], 'error', 'fail', 'findings'],
    ['silent and note', [finding('x', 'silent'), finding('x', 'note')], 'warning', 'pass', 'clean'],
  ] as const)('%s', (_, findings, failOn, conclusion, because) => {
    expect(conclude(findings, failOn)).toEqual({ conclusion, because })
  })
})
