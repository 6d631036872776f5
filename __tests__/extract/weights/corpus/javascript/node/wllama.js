import { Wllama } from '@wllama/wllama/esm/index.js'
import WasmFromCDN from '@wllama/wllama/esm/wasm-from-cdn.js'

const wllama = new Wllama(WasmFromCDN)

export async function load(kind) {
  if (kind === 'hub') {
    await wllama.loadModelFromHF('ggml-org/models', 'tinyllamas/stories260K.gguf')
  } else {
    await wllama.loadModelFromUrl('https://huggingface.co/ngxson/tinyllama_split_test/resolve/main/stories15M-q8_0-00001-of-00003.gguf')
  }
  return wllama.createCompletion('Once upon a time', { nPredict: 50, sampling: { temp: 0.5 } })
}
