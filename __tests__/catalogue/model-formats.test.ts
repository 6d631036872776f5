import { expect, it } from 'vitest'
import { formatOf, isTrainingState } from '../../src/catalogue/model-formats.ts'

it.each([
  ['model-00001-of-00002.safetensors', 'safetensors', 'safe'],
  ['x/Q4.GGUF', 'gguf', 'safe'],
  ['flax_model.msgpack', 'msgpack', 'safe'],
  ['onnx/model.onnx', 'onnx', 'data'],
  ['pytorch_model-00001-of-00002.bin', 'pickle', 'executes'],
  ['adapter_model.bin', 'pickle', 'executes'],
  ['model.nemo', 'pickle', 'executes'],
  ['tf_model.h5', 'keras', 'code-inside'],
  ['saved_model.pb', 'saved-model', 'code-inside'],
  ['setup.exe', 'program', 'program'],
  ['run.ps1', 'program', 'program'],
  ['chat.llamafile', 'llamafile', 'program'],
])('%s is %s', (path, id, risk) => {
  expect(formatOf(path)).toEqual({ id, risk })
})

it.each(['config.json', 'model.bin', 'vocab.txt', 'modeling.py', 'README.md', 'safetensors', 'x.gguf.md'])(
  '%s promises no weights',
  path => {
    expect(formatOf(path)).toBeNull()
  },
)

it('knows what training leaves behind', () => {
  expect(['training_args.bin', 'checkpoint-5/optimizer.pt', 'rng_state_0.pth'].every(isTrainingState)).toBe(true)
  expect(['pytorch_model.bin', 'model.pt'].some(isTrainingState)).toBe(false)
})
