import { describe, expect, it } from 'vitest'
import { python } from '../../../../src/extract/weights/carrier/python.ts'
import { sourceStrings } from '../../../../src/extract/weights/carrier/source-strings.ts'
import { extractText } from '../cases.ts'

const inRust = (line: string) =>
  extractText(sourceStrings, 'main.rs', `fn main() {\n    ${line}\n}\n`).references.map(
    ({ id, line: at }) => `${at} ${id}`,
  )

describe('what an environment lacks is what the chain behind it says', () => {
  it.each([
    'let model = std::env::var("OLLAMA_MODEL").unwrap_or("scale:3b".to_string());',
    'let model = env::var("OLLAMA_MODEL").unwrap_or_else(|_| "scale:3b".to_string());',
    'let model = env::var("OLLAMA_MODEL").unwrap_or_else(|_error| "scale:3b".into());',
    'let model = env::var("OLLAMA_MODEL").unwrap_or_else(|| "scale:3b".into());',
  ])('%s', line => expect(inRust(line)).toEqual(['2 scale']))

  it.each([
    'let host = env::var("OLLAMA_HOST").unwrap_or_else(|_| "scale:3000".to_string());',
    'let model = env::var("OLLAMA_MODEL").unwrap_or_else(|_| fallback());',
    'let model = env::var("OLLAMA_MODEL").expect("scale:3b");',
  ])('%s', line => expect(inRust(line)).toEqual([]))
})

describe('behind a call that may give nothing the other counts too', () => {
  const inPython = (...lines: string[]) =>
    extractText(
      python,
      'a.py',
      ['from faster_whisper import WhisperModel', 'T = {"a/tiny": "tiny", "a/base": "base.en"}', ...lines].join('\n'),
    ).references.map(({ id, line, certainty }) => `${line} ${id} ${certainty}`)

  it('a name', () => {
    const lines = ['name = settings.get("model") or "large-v3"', 'WhisperModel(name)']
    expect(inPython(...lines)).toEqual(['3 large-v3 load'])
  })

  it('a table that is asked for something', () => {
    const lines = ['own = settings.get("model")', 'WhisperModel(own or T.get(wanted, wanted))']
    expect(inPython(...lines)).toEqual(['2 tiny load', '2 base.en load'])
  })

  it('but not where nothing else is known', () => {
    expect(inPython('WhisperModel(settings.get("model") or other())')).toEqual(['3 null dynamic'])
  })
})

describe('what was loaded and then moved or wrapped is a model, and no name that nobody knows', () => {
  const inPython = (...lines: string[]) =>
    extractText(
      python,
      'a.py',
      [
        'import torch',
        'from peft import get_peft_model',
        'from transformers import AutoModel, pipeline',
        'model = AutoModel.from_pretrained("acme-ai/one")',
        ...lines,
      ].join('\n'),
    ).references.map(({ id, line, certainty }) => `${line} ${id} ${certainty}`)

  it.each([
    'model = model.to("cuda")',
    'if wanted:\n    model = model.half().eval()',
    'model = get_peft_model(model, config)',
    'model = torch.compile(torch.nn.DataParallel(model))',
  ])('%s', line => expect(inPython(line, 'pipeline("x", model=model)')).toEqual(['4 acme-ai/one load']))

  it.each([
    ['of what is not known', 'pipeline("x", model=other().to("cuda"))', '5 null dynamic'],
    [
      'by a function of the file',
      'def half(one):\n    return read()\npipeline("x", model=half(model))',
      '7 null dynamic',
    ],
    [
      'by a class of the file',
      'class Name:\n    def to(self, one):\n        return "acme-ai/two"\nname = Name()\nAutoModel.from_pretrained(name.to(1))',
      '7 acme-ai/two load',
    ],
  ])('but %s', (_name, text, expected) => expect(inPython(text)).toEqual(['4 acme-ai/one load', expected]))
})
