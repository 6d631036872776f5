import { expect, it } from 'vitest'
import { formatOf, holdsBy, isAmbiguous, isTrainingState } from '../../src/catalogue/model-formats.ts'

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

it.each([
  ['80049500', 'pickle', 'executes'],
  [Buffer.from("cposix\nsystem\n(S'").toString('hex'), 'pickle', 'executes'],
  ['504b030400', 'zip archive, as PyTorch keeps pickles in', 'executes'],
  ['377abcaf271c0004', 'archive that no loader of weights reads', 'executes'],
  ['4d5a90000300', 'program', 'program'],
  ['7f454c460201', 'program', 'program'],
  [Buffer.from('#!/bin/sh').toString('hex'), 'program', 'program'],
  ['4747554603000000', 'GGUF', 'safe'],
  ['a0000000000000007b225f5f', 'safetensors', 'safe'],
  ['6c6d6767', 'ggml', 'data'],
  ['1c00000054464c33', 'TensorFlow Lite', 'data'],
  ['89484446 0d0a1a0a'.replace(' ', ''), 'HDF5', 'code-inside'],
  ['0600000000000000', 'unknown', 'unknown'],
  ['', 'unknown', 'unknown'],
])('bytes %s are %s', (hex, holds, risk) => {
  expect(holdsBy(Buffer.from(hex, 'hex'))).toEqual({ holds, risk })
})

it('knows which names say nothing', () => {
  expect(['model.bin', 'a/weights.dat', 'net.weights'].every(isAmbiguous)).toBe(true)
  expect(['pytorch_model.bin', 'ggml-base.bin', 'model.pt', 'config.json', 'a.npz'].some(isAmbiguous)).toBe(false)
})
