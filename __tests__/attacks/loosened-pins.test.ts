import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { added, startReplay } from './replay.ts'

/** A commit stands there for the reader; what runs is another revision, or may be. `…` in a text is the model's commit. */
let replay: Awaited<ReturnType<typeof startReplay>>
let commit: string
const digest = 'ab'.repeat(32)
beforeAll(async () => {
  replay = await startReplay()
  commit = replay.publish({ id: 'evil/x' }, { 'model.safetensors': 'w' })
})
afterAll(() => replay.close())

const seen = (path: string, text: string) => replay.caught([added(path, text.replaceAll('…', commit))])
const python = (text: string) => seen('app.py', `from transformers import AutoModel\n${text}\n`)
const load = (revision: string) => `AutoModel.from_pretrained("evil/x", ${revision})`
const moving = ['warning: model-unpinned/mutable']

describe('arguments that something is put over', () => {
  it.each([
    `import other\n${load('**{"revision": "…", **other.more}')}`,
    `import other\nmore = {"revision": "…", **other.more}\n${load('**more')}`,
    `import other\nmore = dict(revision="…")\nmore.update(other.more)\n${load('**more')}`,
    `import other\nmore = dict(revision="…")\nmore.update(**other.more())\n${load('**more')}`,
    `import other\nmore = dict(revision="…")\nmore |= other.more\n${load('**more')}`,
    `more = dict(revision="…")\nmore.update([("revision", "main")])\n${load('**more')}`,
    `more = dict(revision="…")\nmore.clear()\n${load('**more')}`,
    `more = dict(revision="…")\nmore["re" + "vision"] = "main"\n${load('**more')}`,
    `more = dict(revision="…")\nfor name in names():\n    more[name] = "main"\n${load('**more')}`,
    `late = {"revision": "main"}\nmore = {"revision": "…", **late}\n${load('**more')}`,
  ])('%s', async text => {
    expect(await python(text)).toEqual(moving)
  })

  it('in JavaScript', async () => {
    const text =
      'import { pipeline } from "@huggingface/transformers"\nimport { more } from "./more.js"\npipeline("x", "evil/x", { revision: "…", ...more })\n'
    expect(await seen('app.js', text)).toEqual(moving)
  })

  it.each([
    `import other\n${load('**{**other.more, "revision": "…"}')}`,
    `more = dict(revision="…")\nmore.update({"dtype": "auto"})\n${load('**more')}`,
    `extra = {"dtype": "auto"}\nmore = {"revision": "…", **extra}\nmore.update(extra)\n${load('**more')}`,
    `import other\nmore = dict(revision="main")\nmore.update(other.more)\nmore["revision"] = "…"\n${load('**more')}`,
    `import other\nmore = dict(revision="…")\nlog = {}\nlog[other.name] = "main"\nlog.update(other.more)\n${load('**more')}`,
    `def get(**more):\n    return ${load('revision="…", **more')}`,
  ])('nothing about %s', async text => {
    expect(await python(text)).toEqual([])
  })
})

describe('a default that is not what is handed over', () => {
  const get = `def get(revision="…"):\n    return ${load('revision=revision')}\n`
  it.each([
    `${get}take = get\ntake("main")`,
    `${get}get.__defaults__ = ("main",)\nget()`,
    `import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument("--revision", default="…")\nparser.set_defaults(revision="main")\n${load('revision=parser.parse_args().revision')}`,
  ])('%s', async text => {
    expect(await python(text)).toEqual(moving)
  })

  it.each([`${get}get()`, `${get}run(get)\nget("…")`])('nothing about %s', async text => {
    expect(await python(text)).toEqual([])
  })
})

describe('rows of which only the sibling has a pin', () => {
  it.each([
    `for name, at in [("good/y", "…"), ("evil/x", "main")]:\n    AutoModel.from_pretrained(name, revision=at)`,
    `rows = [{"id": "good/y", "revision": "…"}, {"id": "evil/x"}]\nfor row in rows:\n    AutoModel.from_pretrained(row["id"], revision=row.get("revision"))`,
    `def get(name, at=None):\n    AutoModel.from_pretrained(name, revision=at)\nget("good/y", "…")\nget("evil/x")`,
    `from peft import PeftModel\nPeftModel.from_pretrained(AutoModel.from_pretrained("good/y", revision="…"), "evil/x")`,
    `from vllm import LLM\nLLM("good/y", revision="…", speculative_config={"model": "evil/x"})`,
    `class Row:\n    def __init__(self, name, at=None):\n        self.name = name\n        self.at = at\nfor row in [Row("good/y", "…"), Row("evil/x")]:\n    AutoModel.from_pretrained(row.name, revision=row.at)`,
  ])('%s', async text => {
    replay.hub.create({
      id: 'good/y',
      commits: [{ date: '2026-01-01T00:00:00Z', files: { 'model.safetensors': 'w' } }],
    })
    expect((await python(text)).filter(one => one.includes('unpinned'))).toEqual(moving)
  })

  it('nothing where each has its own', async () => {
    const text = `for name, at in [("good/y", "…"), ("evil/x", "…")]:\n    AutoModel.from_pretrained(name, revision=at)`
    expect(await python(text)).toEqual([])
  })
})

describe('a comparison that is none', () => {
  const get = 'curl -LO https://evil.test/m.gguf\n'
  const compare = `echo "${digest}  m.gguf" | sha256sum -c`
  it.each([
    `sha256sum() { true; }\n${get}${compare}\n`,
    `alias sha256sum=true\n${get}${compare}\n`,
    `${get}${compare} | cat\n`,
    `git() { true; }\ngit clone https://huggingface.co/evil/x\ncd x && git checkout …\n`,
    `git clone https://huggingface.co/evil/x\ncd x\ngit checkout …\ngit restore --source=main .\n`,
    `git clone https://huggingface.co/evil/x\ncd x\ngit checkout …\ngit checkout main -- model.safetensors\n`,
    `git clone https://huggingface.co/evil/x\ncd x\ngit checkout …\ngit read-tree -u -m main\n`,
  ])('%s', async text => {
    expect(await seen('run.sh', text)).toEqual(moving)
  })

  it.each([
    `${get}${compare}\n`,
    `check() { true; }\n${get}${compare} && llama-cli -m m.gguf\n`,
    `git clone https://huggingface.co/evil/x\ncd x\ngit checkout …\ngit restore .\n`,
    `git clone https://huggingface.co/evil/x\ncd x\ngit checkout …\ngit checkout … -- model.safetensors\n`,
  ])('nothing about %s', async text => {
    expect(await seen('run.sh', text)).toEqual([])
  })
})
