import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelsLockPath, withLinks } from '../../src/model/index.ts'
import { bleeding, ggufFile, sound } from '../builders/gguf.ts'
import { added, changed, committed, type Given, load, old, startReplay } from './replay.ts'

/**
 * Each attack of the hubs beside the honest pull request that looks most like it: the one is caught where it stands, at
 * its line, and of the other nothing is said.
 */
let replay: Awaited<ReturnType<typeof startReplay>>
let registry: Server
const manifests = new Map<string, unknown>()
beforeAll(async () => {
  replay = await startReplay()
  registry = createServer((request, response) => {
    const found = manifests.get(request.url ?? '')
    response.writeHead(found === undefined ? 404 : 200).end(JSON.stringify(found ?? {}))
  })
  await new Promise<void>(resolve => registry.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await replay.close()
  await new Promise(resolve => registry.close(resolve))
})

type Changes = Parameters<typeof replay.caughtAt>[0]
interface Scene {
  readonly changes: Changes
  readonly given?: Given
}
interface Pair {
  readonly what: string
  readonly at: string
  readonly attack: () => Scene | Promise<Scene>
  readonly honest: () => Scene | Promise<Scene>
}

const at = (id: string, commit: string, more = ''): Scene => ({ changes: [added('load.py', load(id, commit, more))] })
const weights = { 'model.safetensors': 'weights' }
const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Other publishers are accepted too, and the owner wants to hear of names that could be mistaken. */
const watching = `version: 1
publishers: [{ id: us, huggingface: [scaleworks] }]
models: { "*/*": { publisher: any } }
checks: { model-look-alike: warning }
`

const pairs: readonly Pair[] = [
  {
    what: '50: another account poses as the publisher, with a program beside harmless weights',
    at: 'load.py:2 model-format/program',
    attack: () =>
      at(
        'Open-OSS/privacy-filter',
        replay.publish({ id: 'Open-OSS/privacy-filter' }, { ...weights, 'start.bat': 'x' }),
      ),
    honest: () => at('openai/privacy-filter', replay.publish({ id: 'openai/privacy-filter' }, weights)),
  },
  {
    what: '50: another account poses as the publisher, where there is a list of publishers',
    at: 'load.py:2 model-publisher-not-allowed/notAllowed',
    attack: () => ({
      ...at('0penai/filter', replay.publish({ id: '0penai/filter' }, weights)),
      given: { policy: 'version: 1\npublishers: [openai]\n' },
    }),
    honest: () => ({
      ...at('openai/filter', replay.publish({ id: 'openai/filter' }, weights)),
      given: { policy: 'version: 1\npublishers: [openai]\n' },
    }),
  },
  {
    what: '50: a name that looks like one of the owner’s own publishers',
    at: 'load.py:2 model-look-alike/lookAlike',
    attack: () => ({
      ...at('scale-works/x', replay.publish({ id: 'scale-works/x' }, weights)),
      given: { policy: watching },
    }),
    honest: () => ({
      ...at('scaleworks/x', replay.publish({ id: 'scaleworks/x' }, weights)),
      given: { policy: watching },
    }),
  },
  {
    what: '51: a deleted name is registered again, by the repository in the lock',
    at: 'load.py:2 model-lock-drift/repository',
    attack: async () => {
      const commit = replay.publish({ id: 'lost/taken', _id: '1'.repeat(24) }, weights)
      const lock = await replay.lockOf('lost/taken', commit)
      const again = replay.publish({ id: 'lost/taken', _id: '2'.repeat(24) }, weights)
      return { ...at('lost/taken', again), given: { lock } }
    },
    honest: async () => {
      const commit = replay.publish({ id: 'kept/name', _id: '1'.repeat(24) }, weights)
      return { ...at('kept/name', commit), given: { lock: await replay.lockOf('kept/name', commit) } }
    },
  },
  {
    what: '52: a pickle in another container',
    at: 'load.py:2 model-format/executes',
    attack: () =>
      at('glockr1/ballr7', replay.publish({ id: 'glockr1/ballr7' }, { 'pytorch_model.bin': "7z\u00bc\u00af'\u001c" })),
    // What older models have: the pickle lies beside the safe format, which loaders prefer.
    honest: () => at('acme/both', replay.publish({ id: 'acme/both' }, { ...weights, 'pytorch_model.bin': 'PK' })),
  },
  {
    what: '53: a pickle that starts a shell',
    at: 'load.py:2 model-format/executes',
    attack: () =>
      at(
        'baller423/goober2',
        replay.publish({ id: 'baller423/goober2' }, { 'model.pkl': "cposix\nsystem\n(S'id'\ntR." }),
      ),
    honest: () => at('acme/plain', replay.publish({ id: 'acme/plain' }, { 'model.gguf': 'GGUF' })),
  },
  {
    what: '54: a stranger’s commit on the model’s own pull request',
    at: 'load.py:2 model-commit-unreachable/foreign',
    attack: () => {
      const tip = replay.publish({ id: 'acme/pulled' }, weights)
      const files = { 'model.safetensors': 'poison!' }
      return at('acme/pulled', replay.hub.push('acme/pulled', { date: old, on: 'refs/pr/1', from: tip, files }))
    },
    honest: () => {
      const tip = replay.publish({ id: 'acme/merged' }, weights)
      replay.hub.push('acme/merged', { date: old, files: { 'model.safetensors': 'better' } })
      return at('acme/merged', tip)
    },
  },
  {
    what: '53: a pickle that lies in a dataset, by its address',
    at: 'load.py:2 model-format/selected',
    attack: () =>
      address('datasets/acme/data', 'model.pt', replay.publish({ id: 'datasets/acme/data' }, { 'model.pt': 'PK' })),
    honest: () =>
      address(
        'datasets/acme/safe',
        'a.safetensors',
        replay.publish({ id: 'datasets/acme/safe' }, { 'a.safetensors': 'w' }),
      ),
  },
  {
    what: '54: a stranger’s commit on a space, by the address of weights in it',
    at: 'load.py:2 model-commit-unreachable/foreign',
    attack: () => {
      const from = replay.publish({ id: 'spaces/acme/app' }, weights)
      const files = { 'model.safetensors': 'poison!' }
      const foreign = replay.hub.push('spaces/acme/app', { date: old, on: 'refs/pr/1', from, files })
      return address('spaces/acme/app', 'model.safetensors', foreign)
    },
    honest: () => address('spaces/acme/good', 'model.safetensors', replay.publish({ id: 'spaces/acme/good' }, weights)),
  },
  {
    what: '54: the same, by the gitlink of a submodule whose address stays as it was',
    at: '.gitmodules:3 model-commit-unreachable/foreign',
    attack: () => {
      const tip = replay.publish({ id: 'acme/attacked' }, weights)
      const files = { 'model.safetensors': 'poison!' }
      return bumped(
        'acme/attacked',
        tip,
        replay.hub.push('acme/attacked', { date: old, on: 'refs/pr/1', from: tip, files }),
      )
    },
    honest: () => {
      const tip = replay.publish({ id: 'acme/linked' }, weights)
      const files = { 'model.safetensors': 'newer' }
      return bumped('acme/linked', tip, replay.hub.push('acme/linked', { date: old, files }))
    },
  },
  {
    what: '55: weights change under an unchanged name',
    at: 'load.py:2 model-lock-drift/files',
    attack: async () => {
      replay.publish({ id: 'acme/stolen' }, weights)
      const lock = await replay.lockOf('acme/stolen', 'main')
      replay.hub.push('acme/stolen', { date: old, files: { 'model.safetensors': 'poison!' } })
      return { ...at('acme/stolen', 'main'), given: { lock, policy: tolerant } }
    },
    honest: async () => {
      replay.publish({ id: 'acme/edited' }, weights)
      const lock = await replay.lockOf('acme/edited', 'main')
      replay.hub.push('acme/edited', { date: old, files: { 'README.md': 'A better page.' } })
      return { ...at('acme/edited', 'main'), given: { lock, policy: tolerant } }
    },
  },
  {
    what: '56: code from another repository, by the configuration',
    at: 'load.py:2 model-remote-code/foreign',
    attack: () =>
      at(
        'acme/mapped',
        replay.publish(
          { id: 'acme/mapped' },
          { ...weights, 'config.json': '{"auto_map":{"AutoModel":"evil/x--modeling.M"}}' },
        ),
      ),
    // Its own code, which nobody asked to run: loaders without trust_remote_code do not.
    honest: () =>
      at(
        'acme/own',
        replay.publish(
          { id: 'acme/own' },
          { ...weights, 'modeling.py': 'x', 'config.json': '{"auto_map":{"AutoModel":"modeling.M"}}' },
        ),
      ),
  },
  {
    what: '56: code of a tokenizer’s repository, which whoever owns it can change',
    at: 'load.py:2 model-remote-code/unpinned',
    attack: () => {
      replay.publish({ id: 'acme/tokenizer' }, { 'tokenizer.py': 'x', 'pytorch_model.bin': 'PK' })
      return { changes: [added('load.py', tokenizer('acme/tokenizer', ', trust_remote_code=True'))] }
    },
    honest: () => {
      const commit = replay.publish({ id: 'acme/words' }, { 'tokenizer.json': '{}', 'pytorch_model.bin': 'PK' })
      const pinned = tokenizer('acme/words', `, trust_remote_code=True, revision="${commit}"`)
      return { changes: [added('load.py', pinned), added('words.py', tokenizer('acme/words', ''))] }
    },
  },
  {
    what: '57: a poisoned chat template in a quantised copy',
    at: 'load.py:2 model-template/differs',
    attack: () => quantised('quant/poisoned-GGUF', "{% if 'x' in messages %}bad{% endif %}{{ messages }}"),
    honest: () => quantised('quant/faithful-GGUF', '{{ messages }}\n'),
  },
  {
    what: '57: a chat template that breaks out',
    at: 'load.py:2 model-template/unsafe',
    attack: () => quantised('quant/breaking-GGUF', "{{ messages }}{{ ''.__class__.__mro__ }}"),
    honest: () => quantised('quant/quiet-GGUF', '{{ messages }}'),
  },
  {
    what: '60: a digest that climbs out of its folder',
    at: 'Modelfile:1 model-digest-malformed/malformed',
    attack: () => modelfile('climbing', '../../../../etc/passwd'),
    honest: () => modelfile('honest', digest('weights')),
  },
  {
    what: '60: a digest of an unknown kind',
    at: 'Modelfile:1 model-digest-malformed/malformed',
    attack: () => modelfile('short', 'sha256:00'),
    honest: () => modelfile('whole', digest('more')),
  },
  {
    what: '60: a committed GGUF file that reaches beyond its own end (CVE-2026-7482)',
    at: 'weights/scale.gguf:1 model-format/flawed',
    attack: () => ({ changes: [committed('weights/scale.gguf', ggufFile(bleeding))] }),
    honest: () => ({ changes: [committed('weights/scale.gguf', ggufFile(sound))] }),
  },
  {
    what: '60: the same at the hub, where the policy asks about formats',
    at: 'load.py:2 model-format/flawed',
    attack: () => gguf('acme/bleeding-GGUF', ggufFile(bleeding)),
    honest: () => gguf('acme/sound-GGUF', ggufFile(sound)),
  },
  {
    what: 'a lock that lies for what the pull request brings',
    at: `${modelsLockPath}:4 model-lock-drift/files`,
    attack: async () => {
      replay.publish({ id: 'acme/lied' }, weights)
      const lock = await replay.lockOf('acme/lied', 'main')
      const lying = lock.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`)
      return { changes: [changed(modelsLockPath, '{"version":1,"models":{}}', lying)] }
    },
    honest: async () => {
      replay.publish({ id: 'acme/told' }, weights)
      return {
        changes: [changed(modelsLockPath, '{"version":1,"models":{}}', await replay.lockOf('acme/told', 'main'))],
      }
    },
  },
]

/** A branch is followed on purpose, under the guard of the lock. */
const tolerant = 'version: 1\nmodels: { "acme/*": { pin: any } }\n'

function quantised(id: string, chat_template: string): Scene {
  replay.publish({ id: 'acme/original', config: { tokenizer_config: { chat_template: '{{ messages }}' } } }, { a: '1' })
  const baseModels = { relation: 'quantized', models: [{ id: 'acme/original' }] }
  return at(id, replay.publish({ id, gguf: { chat_template }, baseModels }, { 'a.gguf': 'w' }))
}

const tokenizer = (id: string, more: string) =>
  `from transformers import AutoTokenizer\nt = AutoTokenizer.from_pretrained("${id}"${more})\n`

function address(id: string, file: string, commit: string): Scene {
  const url = `https://huggingface.co/${id}/resolve/${commit}/${file}`
  return { changes: [added('load.py', `import torch\ntorch.hub.load_state_dict_from_url("${url}")\n`)] }
}

function bumped(id: string, from: string, to: string): Scene {
  const link = (oid: string) => ({ kind: 'submodule', oid }) as const
  const text = `[submodule "scale"]\n  path = models/scale\n  url = https://huggingface.co/${id}\n`
  const module = { ...added('models/scale', ''), head: link(to), mergeBase: link(from), baseTip: link(from) }
  return { changes: withLinks([changed('.gitmodules', text, text), module], path => path === '.gitmodules') }
}

function gguf(id: string, file: Uint8Array): Scene {
  const policy = 'version: 1\nmodels: { "*/*": { formats: [gguf] } }\n'
  return { ...at(id, replay.publish({ id }, { 'README.md': '', 'scale-Q4_K_M.gguf': file })), given: { policy } }
}

function modelfile(name: string, layer: string): Scene {
  const port = Object(registry.address()).port
  manifests.set(`/v2/library/${name}/manifests/1b`, {
    schemaVersion: 2,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: digest('config'), size: 1 },
    layers: [{ mediaType: 'application/vnd.ollama.image.model', digest: layer, size: 7 }],
  })
  const given = { endpoints: { ollama: new URL(`http://127.0.0.1:${port}`) } }
  return { changes: [added('Modelfile', `FROM ${name}:1b\n`)], given }
}

describe.each(pairs)('$what', ({ at: place, attack, honest }) => {
  it('is caught where it stands', async () => {
    const { changes, given } = await attack()
    expect(await replay.caughtAt(changes, given)).toContain(place)
  })

  it('and nothing is said of its honest counterpart', async () => {
    const { changes, given } = await honest()
    expect(await replay.caughtAt(changes, given)).toEqual([])
  })
})
