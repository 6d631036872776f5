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
    expect(pins(lines)).toEqual(['maker/model@null'])
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
