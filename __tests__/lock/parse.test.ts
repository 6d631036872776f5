import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLock, parseKey, parseLock } from '../../src/lock/index.ts'
import type { LockEntry } from '../../src/model/index.ts'
import { commitA } from '../world/hub/dossier.ts'
import { gitId, lockEntry, weights } from './entries.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schema/models.lock.schema.json'), 'utf8'))
const ajv = new Ajv2020({ strict: true, strictRequired: false })
addFormats.default(ajv)
const isValid = ajv.compile(schema)

const text = `{
  "version": 1,
  "models": {
    "huggingface:acme/scale@main": {
      "commit": "${commitA}",
      "publisher": { "name": "acme", "id": "${'a'.repeat(24)}" },
      "repository": { "id": "${'b'.repeat(24)}", "createdAt": "2026-01-21T03:45:36.000Z" },
      "files": {
        "README.md": { "git": "${gitId}", "bytes": 3 },
        "config.json": { "git": "${gitId}", "bytes": 3 },
        "model.safetensors": { "sha256": "${weights}", "bytes": 7 }
      }
    },
    "ollama:llama3.2": {
      "digest": "sha256:${weights}"
    }
  }
}
`

describe('models.lock.json', () => {
  const entries = [
    lockEntry(),
    {
      key: 'ollama:llama3.2',
      hub: 'ollama',
      id: 'llama3.2',
      revision: null,
      line: 14,
      digest: `sha256:${weights}`,
      files: new Map(),
    },
  ] as const satisfies LockEntry[]

  it('is written one file a line, in an order that depends on nothing', () => {
    expect(formatLock(entries)).toBe(text)
    expect(formatLock([...entries].reverse())).toBe(text)
    expect(formatLock([])).toBe('{\n  "version": 1,\n  "models": {}\n}\n')
  })

  it('is read back as what was written, with the lines of its keys', () => {
    expect(parseLock(text)).toEqual({ kind: 'lock', entries })
  })

  it('is what the published schema describes', () => {
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true)
  })

  it('records what is told beside files, and is read back as that', () => {
    const entry = lockEntry({
      tree: gitId,
      licence: ['apache-2.0', 'mit'],
      signer: { identity: 'release@acme.example', issuer: 'https://accounts.example' },
      chatTemplate: `sha256:${weights}`,
      lineage: new Map([
        ['acme/base', { relation: 'finetune' }],
        ['acme/other', {}],
      ]),
    })
    const written = formatLock([entry])
    expect(written).toContain(`
      "commit": "${commitA}",
      "tree": "${gitId}",
      "publisher": { "name": "acme", "id": "${'a'.repeat(24)}" },
      "repository": { "id": "${'b'.repeat(24)}", "createdAt": "2026-01-21T03:45:36.000Z" },
      "licence": ["apache-2.0", "mit"],
      "signer": { "identity": "release@acme.example", "issuer": "https://accounts.example" },
      "chatTemplate": "sha256:${weights}",
      "lineage": {
        "acme/base": { "relation": "finetune" },
        "acme/other": {}
      },
      "files": {`)
    expect(parseLock(written)).toEqual({ kind: 'lock', entries: [entry] })
    expect(isValid(JSON.parse(written)), JSON.stringify(isValid.errors)).toBe(true)
    for (const signer of [{ key: weights }, { certificate: weights }, { identity: 'acme', certificate: weights }]) {
      expect(parseLock(formatLock([{ ...entry, signer }]))).toMatchObject({ entries: [{ signer }] })
    }
  })

  it('survives any file name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), names => {
        const files = Object.fromEntries(
          names.filter(name => name !== '__proto__').map(name => [name, { git: gitId, bytes: 1 }]),
        )
        const written = formatLock([lockEntry({ files })])
        const read = parseLock(written)
        expect(read.kind === 'lock' ? formatLock(read.entries) : read).toBe(written)
        expect(isValid(JSON.parse(written))).toBe(true)
      }),
    )
  })
})

describe('a lock that cannot be read', () => {
  const one = (entry: unknown, key = 'huggingface:acme/scale') =>
    JSON.stringify({ version: 1, models: { [key]: entry } })
  const file = (value: unknown) => one({ commit: commitA, files: { a: value } })

  it.each([
    ['no JSON', '{', 'parse-error'],
    ['a comment', '{ "version": 1, /* hi */ "models": {} }', 'parse-error'],
    ['a byte order mark', `\uFEFF${text}`, 'parse-error'],
    ['nothing', '', 'parse-error'],
    ['another type', '[]', 'unexpected-shape'],
    ['another version', '{"version":2,"models":{}}', 'unexpected-shape'],
    ['no models', '{"version":1}', 'unexpected-shape'],
    ['a strange field', '{"version":1,"models":{},"ignore":["*"]}', 'unexpected-shape'],
    ['a strange field of an entry', one({ commit: commitA, skip: true }), 'unexpected-shape'],
    ['an entry that locks nothing', one({ publisher: { name: 'x' } }), 'unexpected-shape'],
    ['a short commit', one({ commit: commitA.slice(0, 12) }), 'unexpected-shape'],
    ['an upper-case commit', one({ commit: 'A'.repeat(40) }), 'unexpected-shape'],
    ['a digest that climbs', one({ digest: 'sha256:../../x' }), 'unexpected-shape'],
    ['a tree that is no id', one({ commit: commitA, tree: 'main' }), 'unexpected-shape'],
    ['a template that is no digest', one({ commit: commitA, chatTemplate: '{{ x }}' }), 'unexpected-shape'],
    ['a licence without a name', one({ commit: commitA, licence: [] }), 'unexpected-shape'],
    ['a licence that is no list', one({ commit: commitA, licence: 'mit' }), 'unexpected-shape'],
    ['a signer whom nobody vouches for', one({ commit: commitA, signer: { identity: 'x' } }), 'unexpected-shape'],
    ['a signer of two kinds', one({ commit: commitA, signer: { key: weights, issuer: 'x' } }), 'unexpected-shape'],
    ['a strange word of a parent', one({ commit: commitA, lineage: { a: { by: 'x' } } }), 'unexpected-shape'],
    ['a list of parents', one({ commit: commitA, lineage: ['a'] }), 'unexpected-shape'],
    ['a file without a digest', file({ bytes: 1 }), 'unexpected-shape'],
    ['a file with two digests', file({ bytes: 1, git: gitId, sha256: weights }), 'unexpected-shape'],
    ['a file of negative size', file({ bytes: -1, git: gitId }), 'unexpected-shape'],
  ])('is refused for %s, here and by the schema', (_what, json, reason) => {
    expect(parseLock(json)).toMatchObject({ kind: 'fault', reason })
    if (reason === 'unexpected-shape') expect(isValid(JSON.parse(json))).toBe(false)
  })

  it.each([
    [
      'a repeated entry',
      `{"version":1,"models":{"ollama:a":{"digest":"sha256:${weights}"},\n"ollama:a":{"digest":"sha256:${weights}"}}}`,
      2,
    ],
    ['a repeated field', `{"version":1,"models":{"ollama:a":{"commit":"${commitA}",\n\n"commit":"${commitA}"}}}`, 3],
    [
      'a repeated file',
      `{"version":1,"models":{"ollama:a":{"files":{"a":{"git":"${gitId}","bytes":1},\n"a":{"git":"${gitId}","bytes":1}}}}}`,
      2,
    ],
    [
      'a repeated field of a file',
      `{"version":1,"models":{"ollama:a":{"files":{"a":{"bytes":1,"git":"${gitId}","bytes":2}}}}}`,
      1,
    ],
    ['a repeated parent', `{"version":1,"models":{"ollama:a":{"commit":"${commitA}","lineage":{"a":{},\n"a":{}}}}}`, 2],
    [
      'a name that plain objects lose',
      `{"version":1,"models":{"ollama:a":{"files":{"__proto__":{"git":"${gitId}","bytes":1}}}}}`,
      1,
    ],
  ])('is refused for %s', (_what, json, line) => {
    expect(parseLock(json)).toMatchObject({ kind: 'fault', reason: 'duplicate-key', line })
  })

  it.each(['npm:left-pad@1', 'Ollama:a', 'nowhere:a', 'huggingface:', 'huggingface:@main', 'huggingface:a@', 'a'])(
    'is refused for the key %s',
    key => {
      expect(parseLock(one({ commit: commitA }, key))).toMatchObject({ kind: 'fault', reason: 'key-invalid' })
    },
  )
})

describe('parseKey', () => {
  it('splits name and revision, and leaves addresses whole', () => {
    expect(parseKey('huggingface:acme/scale@refs/pr/1')).toEqual({
      hub: 'huggingface',
      id: 'acme/scale',
      revision: 'refs/pr/1',
    })
    expect(parseKey('url:https://u@h.example/a@b')).toEqual({
      hub: 'url',
      id: 'https://u@h.example/a@b',
      revision: null,
    })
  })
})
