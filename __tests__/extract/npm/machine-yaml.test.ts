import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Json } from '../../../src/extract/npm/json.ts'
import { parseMachineYaml } from '../../../src/extract/npm/machine-yaml.ts'
import { Unreadable } from '../../../src/extract/npm/strictly.ts'
import { haveVectors, vector } from './source.ts'

/** Block scalars are compared by having one: we keep their raw text. */
function plain(value: Json, text: string): unknown {
  if (value.type === 'object') {
    return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value, text)]))
  }
  if (value.type === 'array') return value.items.map(item => plain(item, text))
  if (value.type === 'scalar') return ''
  return /[|>+-]/.test(text[value.start - 1] ?? '') ? 'block' : value.value
}

function ours(text: string): unknown {
  try {
    return parseMachineYaml(text).map(({ root }) => plain(root, text))
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

/** The same by a YAML 1.2 library, which knows everything that we refuse. */
function theirs(text: string): unknown {
  const documents = [...parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent' })]
  if (documents.some(document => document.errors.length > 0)) return 'errors'
  return documents.map(({ contents }) => tree(contents) || {})
}

function tree(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [tree(key), tree(value)]))
  if (isSeq(node)) return node.items.map(tree)
  if (!isScalar(node)) return ''
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : (node.value ?? '')
}

const good = `sha512-${'A'.repeat(8)}==`
const honest = `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}

packages: {}

---
lockfileVersion: '9.0'

packages:

  'a@1.0.0':
    resolution: {integrity: ${good}, tarball: https://x.example/a.tgz}
    cpu: [x64, '!arm']
    deprecated: |-
      b@1.0.0:
        c: d

    bundled:
      - b
      - 'c': d
        e: f
    "d e": "\\_\\x41"
  ? b@1.0.0(c@1)
  : resolution: {tarball: 'it''s'}
    engines:
      {
        node: '>=1',
        npm: 1
      }
    long:
      a text of its own
snapshots: {}
`

describe('where it reads a text, every reader of YAML reads the same', () => {
  it('an honest one', () => {
    expect(ours(honest)).toEqual(theirs(honest))
    expect(ours(honest)).not.toBeNull()
  })

  const pieces = [
    '"',
    "'",
    '\n',
    ' ',
    '  ',
    '    ',
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    ', ',
    '\\',
    '&a ',
    '*a',
    '!x ',
    '? ',
    '- ',
    '-',
    '|',
    '|-',
    '>',
    '>-',
    '#',
    ' #',
    '---\n',
    '...\n',
    '<<: ',
    '~',
    'null',
    'a: b',
    'a:\n',
    '%',
    '@',
    '`',
    '\u00a0',
    '\ufeff',
    '\u0007',
    'é',
    '😀',
  ]
  const edit = fc.record({ at: fc.nat(honest.length), removed: fc.nat(12), piece: fc.constantFrom(...pieces) })
  it.each([1, 2, 4])('after %i changes', times => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: times, maxLength: times }), edits => {
        const text = edits.reduce(
          (now, { at, removed, piece }) => now.slice(0, at) + piece + now.slice(at + removed),
          honest,
        )
        const found = ours(text)
        if (found !== null) expect(found).toEqual(theirs(text))
      }),
      { numRuns: 1500 },
    )
  })

  it('with lines moved', () => {
    const lines = honest.split('\n')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(4), (from, to, spaces) => {
        const text = lines.toSpliced(to, 0, ' '.repeat(spaces) + (lines[from] ?? '').trimStart()).join('\n')
        const found = ours(text)
        if (found !== null) expect(found).toEqual(theirs(text))
      }),
      { numRuns: 1500 },
    )
  })
})

it
  .runIf(haveVectors)
  .each([
    'generated/pnpm7.pnpm-lock.yaml',
    'generated/pnpm12.pnpm-lock.yaml',
    'generated/yarn4.yarn.lock',
    'snyk/pnpm-lock-v9_goof_pnpm-lock.yaml',
    'real/corepack.yarn-berry.lock',
  ])('%s', path => {
  const text = vector(path)
  expect(ours(text)).toEqual(theirs(text))
})
