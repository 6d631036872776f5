import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { LookedUp, OwnFiles } from '../../src/model/index.ts'
import { lfsPointer } from '../../src/model/index.ts'
import { gitLfs } from '../../src/resolve/git-lfs.ts'
import { withSignatures } from '../../src/resolve/signed-folder.ts'
import { contextOf, modelReference } from '../world/hub/dossier.ts'
import { resolveWritten } from './written.ts'

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
const weights = sha256('weights')
const pointer = Buffer.from(lfsPointer(weights, 7)).toString()
const file = 'models/scale/model.safetensors'

/** A bundle in shape only: which names it lists is all that is looked at here. */
const listing = (...names: readonly string[]) =>
  JSON.stringify({
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify({ predicate: { resources: names.map(name => ({ name })) } })).toString(
        'base64',
      ),
    },
  })

interface Written {
  readonly [path: string]: string | { readonly mode: string; readonly text: string }
}

/** A repository of a few files, which remembers what was read of it. */
function repository(written: Written) {
  const files = Object.entries(written).map(([path, one]) =>
    typeof one === 'string' ? { path, mode: '100644', text: one } : { path, ...one },
  )
  const read: string[] = []
  const own: OwnFiles = {
    list: async () => new Map(files.map(({ path, mode }) => [path, { mode, oid: path }])),
    read: async entries => {
      read.push(...entries.map(({ oid }) => oid))
      return new Map(
        files.flatMap(({ path, text }) =>
          entries.some(({ oid }) => oid === path) ? [[path, Buffer.from(text)] as const] : [],
        ),
      )
    },
  }
  return { own, read }
}

const http = { request: () => Promise.reject(new Error('nobody is asked')) }

async function around(own: OwnFiles | undefined, id = file) {
  const said = { hub: 'git-lfs', id, digest: `sha256:${weights}` } as const
  const resolution = await resolveWritten(gitLfs, said)
  const lookedUp: LookedUp = { reference: modelReference(said), resolution, isNew: true }
  const [answer] = await withSignatures([lookedUp], contextOf(http, own ? { own } : {}))
  if (answer?.kind !== 'resolved') throw new Error('it is resolved whatever lies around it')
  return answer
}

it('hands on a signature beside weights, with the digests of the files that it lists and the names of all others', async () => {
  const text = listing('model.safetensors', 'config.json')
  const { own, read } = repository({
    'models/scale/model.sig': text,
    [file]: pointer,
    'models/scale/config.json': '{}',
    'models/scale/modeling.py': 'import os',
    'load.py': 'from_pretrained("models/scale")',
  })
  const { attestations, artifact } = await around(own)
  expect(attestations).toEqual([
    {
      type: 'model-signature',
      bundle: text,
      source: 'models/scale/model.sig',
      within: {
        signature: 'model.sig',
        file: 'model.safetensors',
        files: [
          { path: 'model.sig', bytes: 0 },
          { path: 'model.safetensors', bytes: 7, listed: { algorithm: 'sha256', hex: weights } },
          { path: 'config.json', bytes: 2, observed: { algorithm: 'sha256', hex: sha256('{}') } },
          { path: 'modeling.py', bytes: 0 },
        ],
      },
    },
  ])
  expect(artifact.model).toEqual({ paths: [file], unsigned: false })
  expect(artifact.files).toBeUndefined()
  expect(read).toEqual(['models/scale/model.sig', file, 'models/scale/config.json'])
})

it('finds signatures above the weights and Kaggle’s, and none beside others', async () => {
  const { own } = repository({
    'claims.jsonl': `${listing()}\n${listing()}\n`,
    'models/scale/.kaggle/signing.json': listing(),
    'models/other/model.sig': listing(),
    'models/scale.sigstore.json': listing(),
    [file]: pointer,
  })
  const { attestations } = await around(own)
  expect(attestations.map(({ source, line, within }) => [source, line, within?.signature, within?.file])).toEqual([
    ['claims.jsonl', 1, 'claims.jsonl', file],
    ['claims.jsonl', 2, 'claims.jsonl', file],
    ['models/scale/.kaggle/signing.json', undefined, '.kaggle/signing.json', 'model.safetensors'],
    ['models/scale.sigstore.json', undefined, 'scale.sigstore.json', 'scale/model.safetensors'],
  ])
})

it('takes no digest from a link, nor from a pointer that an extension makes other bytes of', async () => {
  const extended = pointer.replace('oid', `ext-0-crypt sha256:${'2'.repeat(64)}\noid`)
  const { own, read } = repository({
    'models/scale/model.sig': listing('model.safetensors', 'config.json'),
    [file]: extended,
    'models/scale/config.json': { mode: '120000', text: '../../elsewhere.json' },
  })
  const [found] = (await around(own)).attestations
  expect(found?.within?.files).toEqual([
    { path: 'model.sig', bytes: 0 },
    { path: 'model.safetensors', bytes: 7 },
    { path: 'config.json', bytes: 0 },
  ])
  expect(read).not.toContain('models/scale/config.json')
})

it('is not read through a link, and more than a model has are not read at all', async () => {
  const linked = repository({ 'models/scale/model.sig': { mode: '120000', text: '/etc/passwd' }, [file]: pointer })
  expect((await around(linked.own)).attestations).toMatchObject([{ bundle: null, unavailable: 'not-read' }])
  expect(linked.read).toEqual([])
  const names = Array.from({ length: 40 }, (_, index) => `models/scale/s${index}.oms.sig`)
  const many = repository(Object.fromEntries([...names.map(name => [name, listing()] as const), [file, pointer]]))
  const { attestations } = await around(many.own)
  expect(attestations).toHaveLength(9)
  expect(attestations.at(-1)).toMatchObject({ bundle: null, unavailable: 'too-many' })
})

it('knows of none only where somebody looked', async () => {
  const { own } = repository({ [file]: pointer })
  expect((await around(own)).artifact.model).toEqual({ paths: [file], unsigned: true })
  expect((await around(undefined)).artifact.model).toEqual({ paths: [file], unsigned: false })
  const tooLarge: OwnFiles = { ...own, list: async () => null }
  expect((await around(tooLarge)).artifact.model).toEqual({ paths: [file], unsigned: false })
})
