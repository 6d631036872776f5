import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContentFacts, Reference } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { huggingface } from '../../../src/resolve/huggingface.ts'
import { bleeding, ggufFile, sound, value } from '../../builders/gguf.ts'
import { contextOf, modelReference, rulesFor } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

let hub: Hub
beforeAll(async () => {
  hub = await startHub({ contentElsewhere: true })
})
afterAll(() => hub.close())

const pickle = Uint8Array.from([0x80, 4, 0x95, 1, 2, 3])
const archive = Buffer.from('377abcaf271c0004', 'hex')

type Files = Readonly<Record<string, string | Uint8Array>>

async function look(files: Files, { rules = '{}', ...said }: Partial<Reference> & { rules?: string } = {}) {
  hub.create({ id: 'acme/scale', commits: [{ date: '2026-01-01T00:00:00Z', files }] })
  const before = hub.requests.length
  const endpoint = new URL(hub.url)
  // On loopback the content's host has another port, which this hub’s endpoint does not name.
  const http = createHttp({ userAgent: 't', retries: 0 })
  const context = contextOf(
    { request: request => http.request({ ...request, hosts: [...request.hosts, hub.contentHost] }) },
    { endpoints: { npm: endpoint, huggingface: endpoint }, policy: rulesFor(rules) },
  )
  const resolution = await huggingface.resolve(modelReference(said), context)
  const contents: ContentFacts | undefined =
    resolution.kind === 'resolved' ? resolution.artifact.model?.contents : undefined
  const asked = hub.requests.slice(before).filter(({ path }) => /resolve\/.*\.(?:bin|dat|gguf)/.test(path)).length
  return { contents, asked }
}

describe('first bytes', () => {
  it('tell what a name does not', async () => {
    const { contents, asked } = await look({
      'model.bin': pickle,
      'a.bin': archive,
      'b.bin': 'GGUF....',
      'c.dat': 'no magic number',
    })
    expect(contents).toEqual({
      looked: [
        { path: 'a.bin', holds: 'archive that no loader of weights reads', risk: 'executes' },
        { path: 'b.bin', holds: 'GGUF', risk: 'safe' },
        { path: 'c.dat', holds: 'unknown', risk: 'unknown' },
        { path: 'model.bin', holds: 'pickle', risk: 'executes' },
      ],
      unlooked: [],
    })
    expect(asked).toBe(4)
  })

  it('are asked of four files at most, and the rest is named', async () => {
    const { contents, asked } = await look(
      Object.fromEntries([1, 2, 3, 4, 5, 6].map(index => [`${index}.bin`, pickle])),
    )
    expect([asked, contents?.looked.length, contents?.unlooked]).toEqual([4, 4, ['5.bin', '6.bin']])
  })

  it('are not asked where a name says enough, or a safe format is there', async () => {
    expect(await look({ 'pytorch_model.bin': pickle })).toEqual({ asked: 0 })
    expect(await look({ 'model.safetensors': 'w', 'model.bin': pickle })).toEqual({ asked: 0 })
  })

  it('are asked beside a safe format of the file that is selected, or where the policy asks about formats', async () => {
    const files = { 'model.safetensors': 'w', 'model.bin': pickle, 'other.bin': 'x' }
    const selected = await look(files, { path: 'model.bin' })
    expect([selected.asked, selected.contents?.looked]).toMatchObject([1, [{ path: 'model.bin', risk: 'executes' }]])
    expect(await look(files, { rules: '{ formats: [safetensors] }' })).toMatchObject({ asked: 2 })
  })

  it('that cannot be had are not looked into', async () => {
    hub.fail({ path: /xet-bridge/, times: 1, status: 503 })
    expect((await look({ 'model.bin': pickle })).contents).toEqual({ looked: [], unlooked: ['model.bin'] })
  })

  it('of a server that knows no ranges are read, and no more than a little', async () => {
    hub.fail({ path: /xet-bridge/, times: 1, status: 200, body: `GGUF${'x'.repeat(1000)}` })
    expect((await look({ 'model.bin': pickle })).contents?.looked).toMatchObject([{ holds: 'GGUF' }])
    hub.fail({ path: /xet-bridge/, times: 1, status: 200, body: 'x'.repeat(100_000) })
    expect((await look({ 'model.bin': pickle })).contents?.unlooked).toEqual(['model.bin'])
  })
})

describe('the tables of GGUF files', () => {
  const rules = '{ formats: [gguf] }'
  const long = ggufFile({ ...sound, entries: [['tokens', value.texts(...Array.from({ length: 20_000 }, String))]] })

  it('are read where the policy asks about formats, and nowhere else', async () => {
    const files = { 'a.gguf': ggufFile(sound), 'b.gguf': ggufFile(bleeding) }
    expect(await look(files)).toEqual({ asked: 0 })
    expect((await look(files, { rules })).contents).toEqual({
      looked: [
        { path: 'a.gguf', holds: 'GGUF', risk: 'safe', gguf: { kind: 'sound' } },
        {
          ...{ path: 'b.gguf', holds: 'GGUF', risk: 'safe' },
          gguf: { kind: 'flawed', flaw: 'tensor-beyond-the-end', where: 'blk.0.ffn_up.weight' },
        },
      ],
      unlooked: [],
    })
  })

  it('stand behind a vocabulary, for which a longer part is asked', async () => {
    const { asked, contents } = await look({ 'a.gguf': long }, { rules })
    expect([asked, contents?.looked[0]?.gguf]).toEqual([2, { kind: 'sound' }])
    const cut = await look({ 'a.gguf': long.subarray(0, long.length - 1) }, { rules })
    expect(cut.contents?.looked[0]?.gguf).toMatchObject({ kind: 'flawed' })
  })

  it('are read of the quantisation that is selected', async () => {
    const files = Object.fromEntries(['Q2_K', 'Q3_K', 'Q4_K', 'Q5_K', 'Q8_0'].map(one => [`x-${one}.gguf`, long]))
    const { contents } = await look(files, { rules, path: 'Q8_0' })
    expect(contents?.looked.map(({ path }) => path)).toEqual(['x-Q8_0.gguf'])
    expect((await look(files, { rules })).contents?.unlooked).toEqual(['x-Q8_0.gguf'])
  })

  it('are not judged where nobody says how long the file is', async () => {
    hub.fail({ path: /xet-bridge/, times: 1, headers: { 'content-range': 'bytes 0-15/*' } })
    expect((await look({ 'a.gguf': ggufFile(bleeding) }, { rules })).contents?.looked[0]?.gguf).toMatchObject({
      kind: 'unclear',
      why: 'length-not-told',
    })
  })
})
