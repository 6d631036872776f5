import { describe, expect, it } from 'vitest'
import { looksLocal } from '../../../../../src/extract/weights/refer/name/ids.ts'
import { readShape } from '../../../../../src/extract/weights/refer/name/shape.ts'

const read = (shape: Parameters<typeof readShape>[0], text: string) => {
  const target = readShape(shape, text, 'huggingface')
  return target && [target.kind ?? 'weights', target.hub, target.id, target.revision]
}

describe('a setting called `model`', () => {
  it.each(['nobody-yet/x', 'evil/gpt-4o', 'evil/claude-weights', 'acme/v2'])(
    'may hold %s: an attacker’s namespace is never known',
    text => expect(read('model', text)).toEqual(['weights', 'huggingface', text, null]),
  )

  it.each(['gpt-4o', 'openai/gpt-4o', 'google/gemini-2.5-flash', 'bedrock/anthropic.claude-3', 'meta/llama:free'])(
    'that only a service has: %s',
    text => expect(read('model', text)).toEqual(['hosted', 'url', text, null]),
  )

  it.each([
    'openai/gpt-oss-20b',
    'jinaai/jina-embeddings-v2-base-de',
    'mistralai/Mistral-Small-24B-Instruct-2501',
    'google/gemma-2-9b-it',
    'xai-org/grok-1',
  ])('that a publisher who also serves gives away: %s', text =>
    expect(read('model', text)).toEqual(['weights', 'huggingface', text, null]),
  )

  it.each(['application/json', 'image/svg+xml', 'acme/server.py', './here', '/srv/x', 'a/b/c', 'two words/x'])(
    'that is something else: %s',
    text => expect(read('model', text)).toBeNull(),
  )

  it('that is a file in a folder, whatever ends its name', () => {
    for (const text of ['parts/adapter.bin', 'nets/pitch.t7'])
      expect(read('model', text)).toEqual(['weights', 'local-weight-file', text, null])
  })

  it.each(['gemma3n:e4b', 'phi3:mini', 'command-r:35b'])('that Ollama has under this tag: %s', text =>
    expect(read('model', text)).toEqual(['weights', 'ollama', ...text.split(':')]),
  )

  it('sends what Ollama serves there, and the rest of a route to its hub', () => {
    expect(read('model', 'ollama/llama3.2:3b')).toEqual(['weights', 'ollama', 'llama3.2', '3b'])
    expect(read('model', 'hosted_vllm/nobody/x')).toEqual(['weights', 'huggingface', 'nobody/x', null])
    expect(read('model', 'sglang/nobody/x')).toEqual(['weights', 'huggingface', 'nobody/x', null])
    expect(read('model', 'sglang/alias')).toBeNull()
  })
})

describe('a setting of which nothing says that it is a model’s', () => {
  it('takes what sounds like one, and nobody else’s', () => {
    expect(read('likely', 'nobody/some-bert-base')).toEqual(['weights', 'huggingface', 'nobody/some-bert-base', null])
    expect(read('likely', 'nobody/x')).toBeNull()
    expect(read('sounding', 'nobody/x')).toBeNull()
    expect(read('sounding', 'gpt-4o')).toEqual(['hosted', 'url', 'gpt-4o', null])
  })

  it('knows a provider from a publisher', () => {
    expect(read('likely', 'sglang/some-bert-base')).toBeNull()
    expect(read('likely', 'ollama/some-bert-base')).toBeNull()
    expect(read('likely', 'huggingface/some-bert-base')?.[2]).toBe('huggingface/some-bert-base')
  })
})

it('takes a one-segment id of the old set with and without a revision', () => {
  expect(read('tagged', 'bert-base-german-cased')).toEqual(['weights', 'huggingface', 'bert-base-german-cased', null])
  expect(read('tagged', 'gpt2@main')).toEqual(['weights', 'huggingface', 'gpt2', 'main'])
})

it('takes an address for one of weights where more than an ambiguous extension says so', () => {
  expect(read('uri', 'https://files.example.dev/acme/tokenizer.model')).toBeNull()
  expect(read('uri', 'https://files.example.dev/acme-models/trees.model')?.[1]).toBe('url')
})

describe('a file that some setting names', () => {
  it.each(['w/face.engine', 'yolo8n.engine', 'face_model.engine', 'C:\\w\\face.engine'])('is an engine: %s', text =>
    expect(read('ownfile', text)).toEqual(['weights', 'local-weight-file', text, null]),
  )

  it.each(['sqlalchemy.engine', 'app.engine'])('is a module of Python: %s', text =>
    expect(read('ownfile', text)).toBeNull(),
  )

  it('is one of a repository that says by its name what lies in it', () => {
    const found = readShape('ownfile', 'acme-ai/scale-GGUF/scale-q4.gguf', 'huggingface')
    expect(found).toEqual({ hub: 'huggingface', id: 'acme-ai/scale-GGUF', revision: null, path: 'scale-q4.gguf' })
    // Who only takes files takes a file.
    expect(read('file', 'acme-ai/scale-GGUF/scale-q4.gguf')?.[1]).toBe('local-weight-file')
    expect(read('surefile', 'default:GGML:AUTO:scale-q4.gguf')?.[2]).toBe('scale-q4.gguf')
    expect(read('ownfile', 'models/scale-GGUF/scale-q4.gguf')?.[1]).toBe('local-weight-file')
    expect(read('ownfile', './acme-ai/scale-GGUF/scale-q4.gguf')?.[1]).toBe('local-weight-file')
  })
})

it.each(['unknown', 'your-model', 'dummy-model', 'none', 'test', 'model'])(
  'Ollama is not asked for what stands for a name: %s',
  text => expect(read('ollama', text)).toBeNull(),
)

it.each([
  ['x_output.pkl', null],
  ['baseline.pkl', null],
  ['output_classifier.pkl', 'output_classifier.pkl'],
])('what is pickled as %s', (text, id) => expect(read('pickled', text)?.[2] ?? null).toEqual(id))

it.each([
  ['../data/cache/chunks_150.pkl', null],
  ['../data/cache/classifier.pkl', '../data/cache/classifier.pkl'],
  ['../data/cache/weights.gguf', '../data/cache/weights.gguf'],
  ['runs/epoch=3-step=10.ckpt', 'runs/epoch=3-step=10.ckpt'],
  ['epoch=3.ckpt', 'epoch=3.ckpt'],
  ['train.load_path=runs/scale.ckpt', null],
])('what any function takes as %s', (text, id) => expect(read('surefile', text)?.[2] ?? null).toEqual(id))

it('takes a word that stands twice for a folder’s, unless it is spelled as names are', () => {
  expect(
    ['llama3/llama3', 'scratch/x-7b', 'benchmarks/bert', 'end-to-end-examples/mpt'].filter(looksLocal),
  ).toHaveLength(4)
  expect(['Maker2/Maker2', 'maker/maker', 'maker/x-7b'].filter(looksLocal)).toEqual([])
})

it.each(['ollama:start-server', 'ollama:pull:progress', 'ollama:chat:start'])(
  'a name that any variable has may be what programs tell each other: %s',
  text => expect(read('likely', text)).toBeNull(),
)

it.each([
  ['ollama:llama3', 'llama3'],
  ['ollama:phi3:mini', 'phi3'],
  ['ollama:nobody-yet:latest', 'nobody-yet'],
  ['ollama:nobody2', 'nobody2'],
])('or a model: %s', (text, id) => {
  expect(read('likely', text)?.[2]).toBe(id)
  // Whoever asks for a model gets one, whatever it is called.
  expect(read('model', 'ollama:start-server')?.[2]).toBe('start-server')
})

it('an address into which no name was filled names nothing', () => {
  expect(read('named', 'https://huggingface.co//resolve/main/config.json')).toBeNull()
  expect(read('named', 'https://huggingface.co/config.json/resolve/main/config.json')).toBeNull()
})
