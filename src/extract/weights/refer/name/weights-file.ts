import { isHostless } from './huggingface-address.ts'
import { isRepoId, isSureWeightsFile, isWeightsFile, looksLocal } from './ids.ts'
import type { Reader } from './target.ts'

/** `default:GGML:AUTO:file`, as WasmEdge is told what to load and where it runs. */
const preloaded = /^[\w.-]+:GGML:(?:AUTO|CPU|GPU|TPU):/

/** `train.load_path=a/b.ckpt` gives an option its value; `epoch=3-step=10.ckpt` is what a trainer calls a file. */
const given = /^[A-Za-z_][\w.]*=(?!\d)/
/** `--model=a.gguf` */
const flag = /^--?[A-Za-z][\w.-]*=/

/** An address, a pattern, a format, or an ending alone. */
const open = /^[a-z0-9]+:\/\/|[{}<>*]|%0?\d*[dis@]|^\.[^/\\]+$/

/** A file on this machine, when it is named as weights are. */
export const file: Reader = written => {
  const text = written.replace(preloaded, '').replace(flag, '')
  return isWeightsFile(text) && !open.test(text) && !given.test(text) && !isHostless(text)
    ? { hub: 'local-weight-file', id: text, revision: null }
    : null
}

/** `ns/name-GGUF/file.gguf`, `ns/name/name.Q4.gguf`: a file of a repository that says by its name what lies in it. */
export const inRepository: Reader = (text, hub) => {
  const [, id = '', , path = ''] =
    /^([\w.-]+\/(?:[\w.-]*GGUF(?=\/)|([\w.-]+)(?=\/\2)))\/([^/\s]+\.gguf)$/i.exec(text) ?? []
  return isRepoId(id) && !looksLocal(id) ? { hub, id, revision: null, path } : null
}

export const surefile: Reader = (text, hub) =>
  isSureWeightsFile(text) && !isPickledData(text) ? (inRepository(text, hub) ?? file(text, hub)) : null

/** A file that some setting names, whatever the setting is called: not a shard, nor what every repository calls it. */
export const ownfile: Reader = (text, hub) =>
  /\.(?:pkl|joblib|h5|hdf5|weights)$/i.test(text) ? null : keyedfile(text, hub)

/** The same where the setting says that it is a model's: what others keep data in is one here. */
export const keyedfile: Reader = (text, hub) =>
  /[*?\s]|^\w+=|-\d{5}-of-\d{5}/.test(text) || isUsualFile(text) ? null : surefile(text, hub)

const isUsualFile = (text: string) =>
  /^\/?(?:(?:diffusion_)?pytorch_(?:adapter_|lora_)?(?:model|weights)|(?:adapter_|consolidated\.?)?(?:model|weights|\d+))(?:[._](?:fp16|fp32|bf16|quantized|q4|int8))?\.\w+$/i.test(
    text,
  )

/** What is pickled may be anything: what is called after data is data, unless its name or its folder says model. */
export const pickled: Reader = (text, hub) => (isOfData(text) ? null : file(text, hub))

const isOfData = (text: string) => isData.test(text) && !modelled.test(text)
const isPickledData = (text: string) => /\.(?:pkl|joblib)$/i.test(text) && isOfData(text)
const modelled = /model|weights|checkpoint|ckpt|network|estimator|classifier|regressor|generator/i
const isData =
  /(?:^|[^a-z])(?:baselines?|bm25|cache[sd]?|chunks?|corpus|data\w*|df|dict(?:ionary)?|docs?|documents?|embeddings?|faiss|features?|graph|history|idx|index|labels?|list|log|lookup|map(?:ping)?|meta\w*|outputs?|preds?|predictions?|records?|results?|scalers?|stats?|table|tokens?|vocab\w*|words?)(?:[^a-z]|$)/i
