import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (lines: string) => {
  const text = `from transformers import AutoModel\nfrom shop import prepare, train\n${lines.replaceAll('PIN', `"${commit}"`)}\n`
  return extract('a.py', { kind: 'text', oid: 'x', text }).references.map(({ id, revision }) => `${id}@${revision}`)
}
const table = 'CFG = {"name": "acme-ai/one", "rev": PIN}\n'
const load = '\nAutoModel.from_pretrained(CFG["name"], revision=CFG["rev"])\n'
const parser =
  'import argparse\np = argparse.ArgumentParser()\np.add_argument("--rev", default=PIN)\nCFG = p.parse_args()\n'

describe('what a function of another file was handed is perhaps no longer what is written', () => {
  it.each([
    ['by its name', `${table}prepare(CFG)${load}`],
    ['by a keyword', `${table}prepare(config=CFG)${load}`],
    ['under another name', `${table}other = CFG\nprepare(other)${load}`],
    ['by functions of this file', `def a(c):\n    b(c)\ndef b(d):\n    prepare(d)\n${table}a(CFG)${load}`],
    ['by a function that perhaps ran before', `${table}def go():\n    prepare(CFG)\n${load}`],
    ['as a whole', 'CFG = {"revision": PIN}\nprepare(CFG)\nAutoModel.from_pretrained("acme-ai/one", **CFG)'],
    ['after it was put there', `CFG = {"name": "acme-ai/one"}\nCFG["rev"] = PIN\nprepare(CFG)${load}`],
    ['options', `${parser}prepare(CFG)\nAutoModel.from_pretrained("acme-ai/one", revision=CFG.rev)`],
  ])('%s', (_, lines) => expect(pins(lines)).toEqual(['acme-ai/one@null']))

  it.each([
    ['only behind it', `${table}${load}train(CFG)`],
    ['and only written down', `${table}print(CFG)\nimport json\njson.dump(CFG, file)${load}`],
    ['a variable of its own', `${table}def go(CFG):\n    prepare(CFG)\n${load}`],
    ['by a function of this file that leaves it', `def a(c):\n    print(c)\n${table}a(CFG)${load}`],
    ['before it was set', `${table}prepare(CFG)\nCFG["name"] = "acme-ai/one"\nCFG["rev"] = PIN${load}`],
  ])('%s', (_, lines) => expect(pins(lines)).toEqual([`acme-ai/one@${commit}`]))
})

describe('what a class makes of what it is handed', () => {
  const use = '\nAutoModel.from_pretrained("acme-ai/one", revision=c.rev)'
  it.each(['from z import Config', 'import z\nConfig = z.Config'])('nobody knows of another file: %s', from =>
    expect(pins(`${from}\nc = Config(rev=PIN)${use}`)).toEqual(['acme-ai/one@null']),
  )

  it.each([
    ['from types import SimpleNamespace', 'SimpleNamespace(rev=PIN)'],
    ['class Config:\n    name: str\n    rev: str', 'Config("x", rev=PIN)'],
    ['Config = namedtuple("Config", "name rev")', 'Config("x", PIN)'],
    ['Config = collections.namedtuple("Config", ["name", "rev"])', 'Config(name="x", rev=PIN)'],
  ])('is known: %s', (made, call) => expect(pins(`${made}\nc = ${call}${use}`)).toEqual([`acme-ai/one@${commit}`]))
})

describe('a field that its class checks or sets', () => {
  const fields = 'class Config(BaseModel):\n    rev: str = PIN\n'
  const use = '\ndef go(cfg: Config):\n    AutoModel.from_pretrained("acme-ai/one", revision=cfg.rev)\n'
  it.each([
    ['a validator of it', '    @field_validator("rev")\n    def other(cls, v):\n        return "main"', 'null'],
    [
      'one of all',
      '    @root_validator(pre=True)\n    def f(cls, v):\n        v["rev"] = "x"\n        return v',
      'null',
    ],
    [
      'one that sets it',
      '    @model_validator(mode="after")\n    def f(self):\n        self.rev = "x"\n        return self',
      'x',
    ],
    [
      'one that only looks',
      '    @field_validator("rev")\n    def f(cls, v):\n        check(v)\n        return v',
      commit,
    ],
    ['setattr', '    def __post_init__(self):\n        setattr(self, "rev", "main")', 'main'],
    ['what a frozen one does', '    def __post_init__(self):\n        object.__setattr__(self, "rev", "main")', 'main'],
  ])('%s', (_, method, revision) => expect(pins(`${fields}${method}${use}`)).toEqual([`acme-ai/one@${revision}`]))
})
