import { describe, expect, it } from 'vitest'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../cases.ts'

const found = (lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(({ line, hub, id }) => `${line} ${hub}:${id}`)

describe('names of code that sound like models', () => {
  it.each<[string[], string[]]>([
    [['R=acme/llama-tools', 'git clone "https://github.com/$R"'], []],
    [['R=acme/llama-tools', 'docker pull "ghcr.io/$R:latest"'], []],
    [['R=acme/llama-tools', 'docker tag here "$R:1"', 'docker push "$R:1"'], []],
    [['R=acme/llama-tools', 'docker build -t $R .'], []],
    [['R=acme/llama-tools', 'docker run --rm server $R'], ['1 huggingface:acme/llama-tools']],
    [['R=acme/llama-tools', 'docker build --build-arg BASE=$R -t x .'], ['1 huggingface:acme/llama-tools']],
    [['R=acme/llama-tools'], ['1 huggingface:acme/llama-tools']],
    [['R=acme/llama-tools', 'git clone "https://github.com/$R"', 'hf download $R'], ['1 huggingface:acme/llama-tools']],
  ])('%o', (lines, expected) => expect(found(lines)).toEqual(expected))
})

describe('files that a script writes', () => {
  it.each<[string[], string[]]>([
    [['model_file=a.ckpt', 'wget -O $model_file https://a.test/'], ['2 url:https://a.test/']],
    [
      ['get() { wget -O "$2" "$1"; }', 'model_file=a.ckpt', 'get https://a.test/ $model_file'],
      ['3 url:https://a.test/'],
    ],
    [['model_file=a.ckpt'], ['1 local-weight-file:a.ckpt']],
    [
      ['model_file=a.gguf', 'wget -O $model_file https://a.test/', 'llama-cli -m $model_file'],
      ['1 local-weight-file:a.gguf', '2 url:https://a.test/'],
    ],
  ])('%o', (lines, expected) => expect(found(lines)).toEqual(expected))
})

describe('names that ollama gives to what it makes', () => {
  it.each<[string[], string[]]>([
    [['OLLAMA_MODEL="$X-mine"', 'OLLAMA_MODEL=mine', 'ollama create "$OLLAMA_MODEL" -f Modelfile'], []],
    [['N=base', 'OLLAMA_MODEL="$N-mine"', 'ollama create $OLLAMA_MODEL -f Modelfile'], []],
    [['OLLAMA_MODEL=mine', 'ollama create $OLLAMA_MODEL', 'ollama run $OLLAMA_MODEL'], ['1 ollama:mine']],
    [['OLLAMA_MODEL=mine:7b', 'ollama create mine:7b -f Modelfile'], []],
    [['OLLAMA_MODEL=mine:7b', 'ollama create mine:1b -f Modelfile'], ['1 ollama:mine']],
    [['OLLAMA_MODEL=mine', 'ollama create other -f Modelfile'], ['1 ollama:mine']],
  ])('%o', (lines, expected) => expect(found(lines)).toEqual(expected))
})

it('a script that sets versions beside a model is no record, wherever it lies', () => {
  const lines = ['PYTHON_VERSION="3.11"', 'TORCH_VERSION="2.9.0"', 'MODEL_NAME="nobody/x-7b"']
  const { references } = extractText(shell, 'baselines/setup.sh', lines.join('\n'))
  expect(references.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['weights nobody/x-7b'])
})
