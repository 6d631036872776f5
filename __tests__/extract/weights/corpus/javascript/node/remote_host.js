import { AutoModel, AutoProcessor, env, pipeline } from '@huggingface/transformers'

env.remoteHost = 'https://models.example.org'
env.remotePathTemplate = '{model}/resolve/{revision}/'
env.backends.onnx.wasm.wasmPaths = '/static/ort/'

export const remover = await AutoModel.from_pretrained('briaai/RMBG-1.4', { config: { model_type: 'custom' } })
export const processor = await AutoProcessor.from_pretrained('briaai/RMBG-1.4')
export const depth = await pipeline('depth-estimation', 'onnx-community/depth-anything-v2-small')
export const local = await pipeline('text-classification', './models/local')
