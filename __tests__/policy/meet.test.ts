import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/model/index.ts'
import { severities } from '../../src/model/index.ts'
import { policyOf } from '../../src/policy/answer.ts'
import { compile } from '../../src/policy/compile.ts'
import { policySchema } from '../../src/policy/schema.ts'
import { presetSource } from '../../src/policy/source.ts'
import { dossier, model, now, npm } from './subjects.ts'

/**
 * Properties over generated policies. Ids, patterns and rules are drawn from small sets, so that they hit each other.
 */
const ids = ['acme/x', 'acme/y', 'Acme/x', 'acme-evil/x', 'Qwen/x', 'gpt2'] as const
const names = ['@acme/x', '@acme/y', '@acme-evil/x', 'left-pad'] as const
const files = ['src/a.py', 'tests/a.py', 'tests/deep/a.py', 'package-lock.json'] as const
const seen = [
  'model-unpinned/mutable',
  'model-unpinned/unpinnable',
  'model-publisher-not-allowed/notAllowed',
  'model-unsigned/unsigned',
  'model-moved/moved',
  'npm-too-young/young',
  'npm-provenance-lost/alone',
  'npm-integrity-mismatch/differs',
  'could-not-check/unreachable',
  'could-not-check/unreadable',
  'unknown/at-all',
] as const

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const severity = fc.constantFrom('error', 'warning', 'note', 'silent', 'off')
const listOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })

const modelRule = fc.record({
  pin: maybe(fc.constantFrom('any', 'commit')),
  formats: maybe(listOf(['gguf', 'safetensors', 'onnx'])),
  'remote-code': maybe(fc.constantFrom('any', 'pinned', 'deny')),
  signature: maybe(fc.constantFrom('off', 'warn', 'require')),
  country: maybe(listOf(['FR', 'CN'])),
})
const packageRule = fc.record({
  'min-age': maybe(fc.constantFrom('0h', '72h', '7d')),
  provenance: maybe(fc.constantFrom('off', 'no-downgrade', 'require')),
  signature: maybe(fc.constantFrom('off', 'warn', 'require')),
  'install-scripts': maybe(fc.constantFrom('any', 'warn', 'deny')),
})
const dictionary = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 3, selector: ([key]) => key })
    .map(Object.fromEntries)

const file = fc.record({
  version: fc.constant(1),
  preset: maybe(fc.constantFrom('default', 'recommended', 'strict')),
  publishers: maybe(
    fc.subarray([{ id: 'acme', country: 'FR', huggingface: ['acme'], npm: ['@acme'] }, 'alibaba-qwen'] as const),
  ),
  models: dictionary(['*', 'acme/*', 'acme/x', '*/x', 'ac*/x', 'a*me/x'], modelRule),
  npm: dictionary(['*', '@acme/*', '@acme/x', 'left-pad', '@ac*/x'], packageRule),
  paths: dictionary(['tests/**', 'tests/*', '**', '*.json'], severity),
  checks: dictionary(['model-unpinned', 'model-unpinned/mutable', 'npm-too-young', 'could-not-check'], severity),
  exceptions: maybe(
    fc.array(
      fc.record({
        check: fc.constantFrom('model-unpinned', 'npm-too-young', 'npm-integrity-mismatch', 'could-not-check'),
        subject: fc.constantFrom('huggingface:acme/x', 'npm:@acme/x', 'npm:@acme/x@1.3.0', 'acme/y'),
        reason: fc.constant('agreed'),
        expires: fc.constantFrom('2026-11-20', '2026-11-21'),
      }),
      { maxLength: 2 },
    ),
  ),
  private: maybe(fc.record({ huggingface: listOf(['acme', 'Qwen']) })),
  registries: maybe(fc.constant({ 'npm.acme.example': { scopes: ['@acme'] } })),
  'on-undetermined': maybe(fc.constantFrom('warn', 'fail')),
})

/** What parsing does after the YAML, which is not the question here. All sources bear one name: labels must not help. */
function parse(...contents: readonly unknown[]): Policy {
  const context = { now, report: () => undefined, lineOf: () => 1 }
  const [first, ...others] = contents.map(content =>
    compile({ name: 'same', text: '' }, policySchema.parse(JSON.parse(JSON.stringify(content))), context),
  )
  return policyOf(first ? [first, ...others] : [presetSource('default')])
}

const references = [...ids.map(id => model(id)), ...names.map(name => npm(name))]

const asked = fc.record({ reference: fc.constantFrom(...references), path: fc.constantFrom(...files) })
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

/** Everything that can be asked of one reference in one file, with the rules that decided. */
function answers(policy: Policy, { reference, path }: Asked) {
  const about = { ...reference, file: path }
  const whole = dossier(about, reference.id ?? '')
  const { hub, id } = reference
  return {
    decisions: seen.map(one => {
      const [check = '', messageId = ''] = one.split('/')
      const hard = check === 'npm-integrity-mismatch'
      return policy.decide({ check, messageId, hard, file: path, reference: about, dossier: whole })
    }),
    verdicts: [
      policy.publisher(whole),
      policy.country(whole),
      policy.vouches(hub, id ?? ''),
      policy.registry('evil.example', id ?? ''),
    ],
    age: policy.rule('min-age', reference),
    signature: policy.rule('signature', reference),
    code: policy.rule('remote-code', reference),
    formats: policy.rule('formats', reference),
    required: policy.required(reference),
    hidden: policy.isPrivate(hub, id ?? ''),
    token: policy.mayAuthenticate(hub, id ?? ''),
    lowering: policy.lowering(path),
    undetermined: policy.onUndetermined,
  }
}

/** The same as one text, which is quick to compare thousands of times. */
const said = (question: Asked, ...contents: readonly unknown[]) => JSON.stringify(answers(parse(...contents), question))

/** The same as numbers: larger is stricter. */
function strictness(policy: Policy, question: Asked): readonly number[] {
  const { decisions, verdicts, age, signature, code, formats, required, hidden, lowering } = answers(policy, question)
  return [
    ...decisions.map(decision => severities.indexOf(decision.severity)),
    ...verdicts.map(({ verdict }) => Number(verdict === 'not-allowed')),
    age.value,
    ['off', 'warn', 'require'].indexOf(signature.value),
    ['any', 'pinned', 'deny'].indexOf(code.value),
    ...['gguf', 'safetensors', 'onnx'].map(format =>
      Number(formats.value !== 'any' && !formats.value.includes(format)),
    ),
    required.length,
    Number(hidden),
    -lowering,
  ]
}

describe('sources are met, never merged', () => {
  it('no child accepts what its parent refuses, and none gives a token that it withholds', () => {
    fc.assert(
      fc.property(file, file, asked, (parent, child, question) => {
        const [alone, together] = [parse(parent), parse(parent, child)]
        const [before, after] = [strictness(alone, question), strictness(together, question)]
        expect(before.findIndex((value, index) => value > (after[index] ?? -1))).toBe(-1)
        const { hub, id } = question.reference
        const withheld = parent.private !== undefined && !alone.mayAuthenticate(hub, id ?? '')
        if (withheld) expect(together.mayAuthenticate(hub, id ?? '')).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  it('is idempotent, commutative and associative, rules named included', () => {
    fc.assert(
      fc.property(file, file, file, asked, (a, b, c, question) => {
        expect(said(question, a, a)).toBe(said(question, a))
        expect(said(question, a, b)).toBe(said(question, b, a))
        expect(said(question, c, a, b)).toBe(said(question, b, c, a))
      }),
      { numRuns: 1500 },
    )
  })
})

describe('the order of keys', () => {
  it('never decides', () => {
    const reversed = (content: object) =>
      Object.fromEntries(
        Object.entries(content)
          .toReversed()
          .map(([key, value]): [string, unknown] => {
            const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
            return [key, isMap ? Object.fromEntries(Object.entries(value).toReversed()) : value]
          }),
      )
    fc.assert(
      fc.property(file, asked, (content, question) => {
        expect(said(question, reversed(content))).toBe(said(question, content))
      }),
      { numRuns: 3500 },
    )
  })
})
