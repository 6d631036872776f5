import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (lines: string) => {
  const text = `from transformers import AutoModel\n${lines.replaceAll('PIN', `"${commit}"`)}\n`
  return extract('a.py', { kind: 'text', oid: 'x', text }).references.map(({ id, revision }) => `${id}@${revision}`)
}
const load = 'def load(revision=PIN):\n    return AutoModel.from_pretrained("maker/model", revision=revision)\n'
const handed =
  'def load(name, revision):\n    return AutoModel.from_pretrained(name, revision=revision)\nload("maker/model", PIN)'
const field = 'AutoModel.from_pretrained("maker/model", revision=C.REV)'

describe('a function or class that something else stands in the place of', () => {
  it.each([
    ['a decorator from elsewhere', `from mine import other\n@other("x")\n${load}load()`],
    [
      'a decorator, of what it gives',
      '@other\ndef rev():\n    return PIN\nAutoModel.from_pretrained("maker/model", revision=rev())',
    ],
    ['a decorator, of what its callers say', `@other\n${handed}`],
    [
      'a field that hides a constant',
      'REV = PIN\nclass C:\n    REV = "main"\n    model = AutoModel.from_pretrained("maker/model", revision=REV)',
    ],
    ['what takes its name', `${load}load = other(load)\nload()`],
    ['a decorator of a class', `@other\nclass C:\n    REV = PIN\n${field}`],
    ['a class of classes', `class C(metaclass=Other):\n    REV = PIN\n${field}`],
    [
      'its own word for what is in it',
      `class C:\n    REV = PIN\n    def __getattribute__(self, name): return "main"\nc = C()\n${field}`,
    ],
    [
      'a text with methods of its own',
      'class R(str):\n    def __str__(self): return "main"\nAutoModel.from_pretrained("maker/model", revision=str(R(PIN)))',
    ],
    [
      'an own decorator that adds something',
      `def other(f):\n    def inner(*args, **kwargs):\n        kwargs["revision"] = "main"\n        return f(*args, **kwargs)\n    return inner\n@other\n${handed}`,
    ],
    [
      'an own decorator that leaves something off',
      `def other(f):\n    def inner(name, revision):\n        return f(name, "main")\n    return inner\n@other\n${handed}`,
    ],
    ['a part of a package that swaps arguments', `import functools\n@functools.partial(swap)\n${handed}`],
  ])('pins nothing: %s', (_, lines) => {
    expect(pins(lines)).toHaveLength(1)
    expect(pins(lines)).not.toContain(`maker/model@${commit}`)
  })

  it('is what the last definition of a property gives, and none before', () => {
    const lines =
      'class C:\n    def __init__(self): self.r = "main"\n    @property\n    def REV(self): return PIN\n    @REV.getter\n    def REV(self): return self.r\nc = C()'
    expect(pins(`${lines}\nAutoModel.from_pretrained("maker/model", revision=c.REV)`)).not.toContain(
      `maker/model@${commit}`,
    )
  })

  it('is of whichever class the method is called on', () => {
    const lines =
      'class A:\n    def rev(self):\n        return PIN\n    def go(self):\n        return AutoModel.from_pretrained("maker/model", revision=self.rev())\nclass B(A):\n    def rev(self): return "main"'
    expect(pins(lines)).toEqual(['maker/model@main'])
  })

  it.each([
    ['a memory', `import functools\n@functools.lru_cache(maxsize=1)\n${handed}`],
    ['a mode', `import torch\n@torch.inference_mode()\n${handed}`],
    ['what an instance of a package makes', `import modal\napp = modal.App()\n@app.function(gpu="any")\n${handed}`],
    [
      'an own decorator that hands all on',
      `def timed(f):\n    @wraps(f)\n    def inner(*args, **kwargs):\n        return f(*args, **kwargs)\n    return inner\n@timed\n${handed}`,
    ],
    [
      'an own decorator with an argument',
      `def named(label):\n    def around(f):\n        def inner(*args, **kwargs):\n            print(label)\n            return f(*args, **kwargs)\n        return inner\n    return around\n@named("x")\n${handed}`,
    ],
    ['a class of data', `from dataclasses import dataclass\n@dataclass\nclass C:\n    REV: str = PIN\n${field}`],
  ])('is what is written: %s', (_, lines) => {
    expect(pins(lines)).toEqual([`maker/model@${commit}`])
  })

  it.each([
    ['named', `${load}load(**read())`],
    ['in order', `${load}load(*read())`],
    [
      'to the maker of an instance',
      `from dataclasses import dataclass\n@dataclass\nclass C:\n    REV: str = PIN\nc = C(**read())\nAutoModel.from_pretrained("maker/model", revision=c.REV)`,
    ],
    [
      'in the place of an instance',
      `from dataclasses import dataclass, replace\n@dataclass\nclass C:\n    REV: str = PIN\nc = replace(C(), **read())\nAutoModel.from_pretrained("maker/model", revision=c.REV)`,
    ],
  ])('holds what else it may be handed: %s', (_, lines) => {
    expect(pins(lines)).toEqual(['maker/model@null'])
  })
})

describe('in JavaScript', () => {
  const found = (lines: string) => {
    const text = `import { pipeline } from '@huggingface/transformers'\n${lines.replaceAll('PIN', `'${commit}'`)}\n`
    return extract('a.ts', { kind: 'text', oid: 'x', text }).references.map(one => `${one.revision}`)
  }
  const go = "go() { return pipeline('fill-mask', 'maker/model', { revision: this.rev"

  it('a method is that of whichever class it is called on, and a field is told of each', () => {
    expect(
      found(`class A { rev() { return PIN }\n ${go}() }) } }\nclass B extends A { rev() { return 'main' } }`),
    ).toEqual(['main'])
    expect(found(`class A { rev = PIN\n ${go} }) } }\nclass B extends A { rev = 'main' }`)).toEqual([commit, 'main'])
  })

  it('a map holds what is set in it later', () => {
    const read = "pipeline('fill-mask', 'maker/model', { revision: m.get('a') })"
    expect(found(`const m = new Map([['a', PIN]])\n${read}`)).toEqual([commit])
    expect(found(`const m = new Map([['a', PIN]])\nm.set('a', 'main')\n${read}`)).toEqual(['main'])
  })

  const load = "pipeline('fill-mask', 'maker/model', o)"
  it.each([
    [
      'properties that are defined',
      `const o = { revision: PIN }\nObject.defineProperties(o, { revision: { value: 'main' } })\n${load}`,
    ],
    [
      'a module that is replaced',
      `jest.mock('@huggingface/transformers', () => mine)\nconst o = { revision: PIN }\n${load}`,
    ],
    ['a script in a text', `let rev = PIN\neval('rev = "main"')\nconst o = { revision: rev }\n${load}`],
  ])('nothing is pinned by what may be another thing: %s', (_, lines) => {
    expect(found(lines)).toEqual(['null'])
  })
})

it('reads a method whose name is put together', () => {
  expect(pins('getattr(AutoModel, "from_" + "pretrained")("maker/model")')).toEqual(['maker/model@null'])
})
