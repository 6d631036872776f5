import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { added, changed, startReplay } from './replay.ts'

/** A pickle is loaded, and something safe lies in the repository for a reader to see. */
let replay: Awaited<ReturnType<typeof startReplay>>
const pins = new Map<string, string>()
beforeAll(async () => {
  replay = await startReplay()
  const publish = (id: string, ...files: string[]) =>
    pins.set(
      id,
      replay.publish(
        { id },
        Object.fromEntries(files.map(file => [file, file.endsWith('.json') ? '{}' : 'PK\x03\x04'])),
      ),
    )
  publish('evil/both', 'config.json', 'pytorch_model.bin', 'model.safetensors', 'extra.ckpt')
  publish('evil/gguf', 'pytorch_model.bin', 'decoy.gguf')
  publish('evil/flax', 'pytorch_model.bin', 'flax_model.msgpack')
  publish('evil/aside', 'pytorch_model-00001-of-00002.bin', 'old/model.safetensors')
  publish('evil/adapter', 'adapter_model.bin', 'model.safetensors')
  publish(
    'evil/parts',
    'model_index.json',
    'unet/diffusion_pytorch_model.bin',
    'vae/diffusion_pytorch_model.safetensors',
  )
  publish('good/shards', 'pytorch_model-00001-of-00001.bin', 'model-00001-of-00002.safetensors')
  publish('good/run', 'model.safetensors', 'checkpoint-500/pytorch_model.bin', 'original/consolidated.00.pth')
  publish(
    'good/parts',
    'model_index.json',
    'unet/diffusion_pytorch_model.bin',
    'unet/diffusion_pytorch_model.safetensors',
  )
})
afterAll(() => replay.close())

/** `…` in the text is the model's commit. */
const pinned = (text: string) =>
  text.replaceAll(/"((?:evil|good)\/\w+)…"/g, (_, id) => `"${id}", revision="${pins.get(id)}"`)
const seen = (text: string, path = 'app.py') => replay.caught([added(path, pinned(text))])
const load = (id: string, more = '') =>
  `from transformers import AutoModel\nAutoModel.from_pretrained("${id}…"${more})\n`

describe('a loader that is told to take the pickle', () => {
  it.each([
    load('evil/both', ', use_safetensors=False'),
    `from transformers import AutoModel\nSAFE = False\noptions = {"use_safetensors": SAFE}\nAutoModel.from_pretrained("evil/both…", **options)\n`,
    'from sentence_transformers import SentenceTransformer\nSentenceTransformer("evil/both…", model_kwargs={"use_safetensors": False})\n',
    'from vllm import LLM\nLLM("evil/both…", load_format="pt")\n',
    'from huggingface_hub import snapshot_download\nsnapshot_download("evil/both…", ignore_patterns=["*.msgpack", "*.safetensors"])\n',
    'from huggingface_hub import snapshot_download\nsnapshot_download("evil/both…", allow_patterns=["*.json", "*.bin"])\n',
  ])('%s', async text => {
    expect(await seen(text)).toEqual(['warning: model-format/chosen'])
  })

  it('on a command line', async () => {
    const revision = pins.get('evil/both')
    const chosen = ['warning: model-format/chosen']
    expect(await seen(`vllm serve evil/both --revision ${revision} --load-format pt\n`, 'run.sh')).toEqual(chosen)
    expect(await seen(`hf download evil/both --revision ${revision} --exclude "*.safetensors"\n`, 'run.sh')).toEqual(
      chosen,
    )
  })

  it('by an edit of a line that was there', async () => {
    const before = pinned(load('evil/both'))
    const after = pinned(load('evil/both', ', use_safetensors=False'))
    expect(await replay.caught([changed('app.py', before, after)])).toEqual(['warning: model-format/chosen'])
    expect(await replay.caught([changed('app.py', before, `${before}# more\n`)])).toEqual([])
  })

  it('by its name, beside a harmless file of the same repository', async () => {
    const text = `from huggingface_hub import hf_hub_download\nREPO = "evil/both"\nfor file in ["config.json", "extra.ckpt"]:\n    hf_hub_download(REPO, file, revision="${pins.get('evil/both')}")\n`
    expect(await seen(text)).toEqual(['warning: model-format/selected'])
    expect(
      await seen(`hf download evil/both config.json extra.ckpt --revision ${pins.get('evil/both')}\n`, 'run.sh'),
    ).toEqual(['warning: model-format/selected'])
  })
})

describe('something safe that no loader takes in its place', () => {
  it.each(['evil/gguf', 'evil/flax', 'evil/aside', 'evil/adapter', 'evil/parts'])('%s', async id => {
    expect(await seen(load(id))).toEqual(['warning: model-format/uncovered'])
  })
})

describe('nothing about', () => {
  it.each([
    load('evil/both'),
    load('evil/both', ', use_safetensors=True'),
    load('good/shards'),
    load('good/run'),
    load('good/parts'),
    'from vllm import LLM\nLLM("evil/both…", load_format="auto")\n',
    'from huggingface_hub import snapshot_download\nsnapshot_download("evil/both…", allow_patterns=["*.json", "*.safetensors", "*.bin"])\n',
    'from huggingface_hub import snapshot_download\nsnapshot_download("evil/both…", ignore_patterns=["*.msgpack", "*.h5", "*.bin"])\n',
    'from huggingface_hub import snapshot_download\nsnapshot_download("evil/both…", allow_patterns="*.json")\n',
    'from huggingface_hub import hf_hub_download\nhf_hub_download("evil/gguf…", filename="decoy.gguf")\n',
  ])('%s', async text => {
    expect(await seen(text)).toEqual([])
  })
})
