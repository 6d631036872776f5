import { afterAll, expect, it } from 'vitest'
import { lfsPointer } from '../../src/model/index.ts'
import { pair, pemOf, resourcesOf, sha256, signed, statementOf } from '../verify/oms/forge.ts'
import { createScratch, type Files } from '../world/github/scratch.ts'
import { weighmaster } from './run.ts'

/** A model that is committed with Git LFS and signed where it lies: checked in a pull request that touches its weights. */
const scratch = createScratch()
afterAll(() => scratch.remove())

const key = pair()
const pointer = (weights: string) => Buffer.from(lfsPointer(sha256(weights), weights.length)).toString()
const signature = (weights: string, by = key) =>
  signed(statementOf(resourcesOf({ 'config.json': '{}', 'model.safetensors': weights })), by)
const folder = (weights: string, signedAs = weights, by = key): Files => ({
  'models/scale/config.json': '{}',
  'models/scale/model.safetensors': pointer(weights),
  'models/scale/model.sig': signature(signedAs, by),
})
const base: Files = {
  'keys/scale.pub': pemOf(key.publicKey),
  '.github/weighmaster.yml': `
version: 1
publishers:
  - { id: scales, git-lfs: [models/scale], signers: [{ key: keys/scale.pub }] }
models:
  "git-lfs:models/**": { signature: require }
`,
  ...folder('first'),
}

async function check(head: Files) {
  const from = scratch.commit(base)
  const to = scratch.commit(head, from)
  const { code, out } = await weighmaster(['check', '--base', from, '--head', to, '--format', 'json'], {
    cwd: scratch.folder,
  })
  const { findings, references } = JSON.parse(out)
  const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error')
  return { code, errors: errors.map(({ message }: { message: string }) => message), references }
}

it('passes weights that come with a signature over them by the key that base names', async () => {
  const { code, errors, references } = await check(folder('second'))
  expect([code, errors]).toEqual([0, []])
  expect(references[0].evidence).toMatchObject([
    { claim: 'model-signature', outcome: 'verified', coverage: { observed: 1, listed: 1, unchecked: 0 } },
    { claim: 'signer-identity', outcome: 'verified' },
  ])
})

it('stops weights that were put in the place of the signed ones, and the name of what is signed', async () => {
  const { code, errors } = await check(folder('evil', 'first'))
  expect([code, errors]).toEqual([
    1,
    [
      expect.stringMatching(
        /^`models\/scale\/model\.safetensors`: `model\.safetensors` is not the file that .* signed/,
      ),
    ],
  ])
})

it('stops weights that are signed by another key, not at all, or beside what is signed', async () => {
  expect((await check(folder('evil', 'evil', pair()))).code).toBe(1)
  expect((await check({ ...folder('evil'), 'models/scale/model.sig': null })).code).toBe(1)
  const { code, errors } = await check({ 'models/scale/more.safetensors': pointer('more') })
  expect([code, errors]).toEqual([
    1,
    [
      expect.stringMatching(/requires model signature of `models\/scale\/model\.safetensors`.* not covered/),
      expect.stringMatching(/requires model signature of `models\/scale\/more\.safetensors`.*not listed/),
    ],
  ])
})

it('looks at signed weights again when what is signed with them changes, or the signature goes', async () => {
  const config = await check({ 'models/scale/config.json': '{ "auto_map": {} }' })
  expect([config.code, config.errors]).toEqual([
    1,
    [expect.stringMatching(/^`models\/scale\/model\.safetensors`: `config\.json` is not the file that .* signed/)],
  ])
  const gone = await check({ 'models/scale/model.sig': null })
  expect([gone.code, gone.errors]).toEqual([1, [expect.stringContaining('requires model signature')]])
  expect((await check({ 'models/scale/model.sig': signature('first', pair()) })).code).toBe(1)
})

it('leaves signed weights alone when something else changes', async () => {
  const { code, references } = await check({ 'app/config.json': '{}', 'models/scale/README.md': 'A scale.' })
  expect([code, references]).toEqual([0, []])
})
