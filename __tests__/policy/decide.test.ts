import { describe, expect, it } from 'vitest'
import { presets } from '../../src/catalogue/presets.ts'
import { checks } from '../../src/check/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { baseTip, decide, dossier, model, now, npm, organisation, policy, severityOf } from './subjects.ts'

const qwen = model('Qwen/Qwen3-8B')

describe('presets', () => {
  const none = parsePolicy([], { now })
  it('start from `default` where there is no policy at all, and from `recommended` where a file says nothing', () => {
    expect(none.sources).toEqual([{ name: 'preset', preset: 'default' }])
    expect(decide(none, 'model-unpinned/mutable', qwen)).toEqual({
      severity: 'warning',
      source: 'preset',
      rule: 'preset: default',
    })
    expect(decide(policy('version: 1'), 'model-unpinned/mutable', qwen)).toEqual({
      severity: 'error',
      source: 'base tip',
      rule: 'preset: recommended',
    })
  })

  it('are a source of their own when given as an input: the stricter of file and input holds', () => {
    const both = parsePolicy([baseTip('version: 1')], { now, preset: 'strict' })
    expect(both.sources.map(({ name, preset }) => `${name}: ${preset}`)).toEqual([
      'base tip: recommended',
      'preset: strict',
    ])
    expect(severityOf(both, 'npm-too-young', npm('a'))).toBe('error')
    const looser = parsePolicy([baseTip('version: 1\npreset: strict')], { now, preset: 'default' })
    expect(severityOf(looser, 'npm-too-young', npm('a'))).toBe('error')
  })

  it.each([
    ['npm-integrity-mismatch', ['error', 'error', 'error']],
    ['npm-signature-invalid', ['error', 'error', 'error']],
    ['npm-provenance-lost/joined', ['error', 'error', 'error']],
    ['npm-provenance-lost/alone', ['warning', 'error', 'error']],
    ['npm-provenance-lost/across-lines', ['silent', 'warning', 'warning']],
    ['npm-too-young', ['warning', 'warning', 'error']],
    ['model-unpinned/mutable', ['warning', 'error', 'error']],
    ['model-unpinned/unpinnable', ['silent', 'warning', 'error']],
    ['model-remote-code', ['warning', 'error', 'error']],
    ['npm-install-script', ['warning', 'warning', 'error']],
    ['guard-changed', ['warning', 'warning', 'error']],
    ['model-moved', ['warning', 'warning', 'error']],
    ['model-publisher-not-allowed', ['error', 'error', 'error']],
    ['could-not-check/unreadable', ['error', 'error', 'error']],
    ['could-not-check/unreachable', ['warning', 'warning', 'warning']],
    ['could-not-check/dynamic', ['note', 'note', 'note']],
  ] as const)('%s', (check, severities) => {
    const found = (['default', 'recommended', 'strict'] as const).map(preset =>
      severityOf(parsePolicy([], { now, preset }), check, 'src/app.py'),
    )
    expect(found).toEqual(severities)
  })

  it('make an error of a check that has no row, and tolerate rows without a check', () => {
    expect(decide(none, 'never-heard-of/it', qwen).severity).toBe('error')
  })

  it.each(checks.map(check => [check.id, check] as const))('have a row for every message of %s', (id, check) => {
    const without = Object.keys(check.messages).filter(
      message => presets.rows[`${id}/${message}`] === undefined && presets.rows[id] === undefined,
    )
    expect(without, 'add a row to src/catalogue/presets.json').toEqual([])
  })
})

describe('what decides, from weak to strong', () => {
  const text = `
version: 1
checks: { model-unpinned: note, model-unpinned/unpinnable: error, npm-too-young: off }
models: { 'acme/*': { pin: any }, 'acme/secret': { pin: commit } }
paths: { 'tests/**': note, 'tests/prod/**': error }
exceptions: [{ check: model-unpinned, subject: 'huggingface:acme/secret@v1', reason: being moved, expires: 2026-12-31 }]
`
  const asked = policy(text)
  it.each([
    ['model-unpinned/mutable', qwen, 'note', 'checks.model-unpinned'],
    ['model-unpinned/unpinnable', qwen, 'error', 'checks.model-unpinned/unpinnable'],
    ['npm-too-young/any', npm('a'), 'silent', 'checks.npm-too-young'],
    ['model-unpinned/mutable', model('acme/x'), 'silent', "models['acme/*'].pin"],
    ['model-unpinned/mutable', model('acme/secret'), 'error', "models['acme/secret'].pin"],
    ['model-unpinned/mutable', model('acme/secret', { revision: 'v1' }), 'silent', 'exceptions[0]'],
    ['model-unpinned/mutable', model('acme/secret', { revision: 'v2' }), 'error', "models['acme/secret'].pin"],
    ['model-moved/moved', model('acme/x', { file: 'tests/a.py' }), 'note', "paths['tests/**']"],
    ['model-moved/moved', model('acme/x', { file: 'tests/prod/a.py' }), 'warning', 'preset: recommended'],
    ['model-moved/moved', model('acme/x', { file: 'src/tests/a.py' }), 'warning', 'preset: recommended'],
  ] as const)('%s of %o', (check, reference, severity, rule) => {
    expect(decide(asked, check, reference)).toEqual({ severity, source: 'base tip', rule })
  })

  it('`paths:` never lowers what is refuted or a wrong lock integrity', () => {
    const inTests = npm('a', { file: 'tests/package-lock.json' })
    expect(severityOf(asked, 'npm-integrity-mismatch', inTests, true)).toBe('error')
    expect(severityOf(asked, 'npm-integrity-mismatch', inTests)).toBe('note')
  })

  it('what head made unreadable stays an error, whatever the file says', () => {
    const lax = policy(`
version: 1
checks: { could-not-check: off }
paths: { '**': off }
exceptions: [{ check: could-not-check, subject: package-lock.json, reason: too large, expires: 2027-01-01 }]
`)
    expect(decide(lax, 'could-not-check/unreadable', 'package-lock.json')).toEqual({
      severity: 'error',
      source: 'base tip',
      rule: 'preset: recommended',
    })
    expect(severityOf(lax, 'could-not-check/unreachable', 'other.json')).toBe('silent')
  })
})

describe('what nobody could tell', () => {
  it('is an error where the owner says so, in any source', () => {
    const asked = policy(baseTip('version: 1'), organisation('version: 1\non-undetermined: fail'))
    expect(asked.onUndetermined).toBe('fail')
    expect(decide(asked, 'could-not-check/unreachable', npm('a'))).toEqual({
      severity: 'error',
      source: 'policy input',
      rule: 'on-undetermined',
    })
  })

  it('is an error where a claim about it is required', () => {
    const asked = policy(`version: 1\nnpm: { '@acme/*': { signature: require } }`)
    expect(decide(asked, 'could-not-check/unreachable', npm('@acme/x')).rule).toBe("npm['@acme/*'].signature")
    expect(severityOf(asked, 'could-not-check/unreachable', npm('@acme/x'))).toBe('error')
    expect(severityOf(asked, 'could-not-check/unreachable', npm('left-pad'))).toBe('warning')
  })
})

describe('exceptions', () => {
  const exception = (subject: string, check = 'npm-too-young', expires = '2026-12-01') =>
    policy(`version: 1\nexceptions: [{ check: ${check}, subject: '${subject}', reason: agreed, expires: ${expires} }]`)
  const leftPad = npm('left-pad')

  it.each([
    ['npm:left-pad', 'silent'],
    ['npm:left-pad@1.3.0', 'silent'],
    ['npm:left-pad@1.3', 'warning'],
    ['npm:left-pa', 'warning'],
    ['npm:left-pad-evil', 'warning'],
    ['huggingface:left-pad', 'warning'],
  ])('%s: %s', (subject, severity) => {
    expect(severityOf(exception(subject), 'npm-too-young/young', leftPad)).toBe(severity)
  })

  it('hold for their check and message only, and through their last day', () => {
    expect(severityOf(exception('npm:left-pad', 'npm-too-young/young'), 'npm-too-young/young', leftPad)).toBe('silent')
    expect(severityOf(exception('npm:left-pad', 'npm-too-young/old'), 'npm-too-young/young', leftPad)).toBe('warning')
    expect(severityOf(exception('npm:left-pad'), 'npm-signature-invalid', leftPad)).toBe('error')
    const today = exception('npm:left-pad', 'npm-too-young', '2026-11-21')
    const yesterday = exception('npm:left-pad', 'npm-too-young', '2026-11-20')
    expect(severityOf(today, 'npm-too-young/young', leftPad)).toBe('silent')
    expect(severityOf(yesterday, 'npm-too-young/young', leftPad)).toBe('warning')
    expect(yesterday.exemptions).toEqual([
      {
        check: 'npm-too-young',
        subject: 'npm:left-pad',
        reason: 'agreed',
        expires: '2026-11-20',
        source: 'base tip',
        rule: 'exceptions[0]',
        path: '.github/weighmaster.yml',
        line: 2,
        expired: true,
      },
    ])
  })

  it('in one source leave the other’s result alone', () => {
    const own = `version: 1\nexceptions: [{ check: model-unpinned, subject: 'Qwen/Qwen3-8B', reason: agreed, expires: 2027-01-01 }]`
    expect(severityOf(policy(own), 'model-unpinned/mutable', qwen)).toBe('silent')
    const both = policy(own, organisation('version: 1'))
    expect(decide(both, 'model-unpinned/mutable', qwen)).toEqual({
      severity: 'error',
      source: 'policy input',
      rule: 'preset: recommended',
    })
  })

  it('of the source that asks for publishers suffice where no other source asks', () => {
    const asking = organisation(`
version: 1
publishers: [mistral]
exceptions: [{ check: model-publisher-not-allowed, subject: 'Qwen/Qwen3-8B', reason: agreed, expires: 2027-01-01 }]`)
    const both = policy('version: 1', asking)
    const seen = { check: 'model-publisher-not-allowed', messageId: 'any', hard: false, file: qwen.file }
    expect(both.decide({ ...seen, reference: qwen, dossier: dossier(qwen, 'Qwen/Qwen3-8B') }).severity).toBe('silent')
    const asksToo = policy('version: 1\npublishers: [deepseek]', asking)
    expect(asksToo.decide({ ...seen, reference: qwen, dossier: dossier(qwen, 'Qwen/Qwen3-8B') }).severity).toBe('error')
  })
})
