import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const revisions = (path: string, text: string) =>
  extract(path, { kind: 'text', oid: 'x', text: text.replaceAll('PIN', commit) }).references.map(one => one.revision)

const python = (head: string, revision: string) =>
  revisions(
    'a.py',
    `from transformers import AutoModel\n${head}\nAutoModel.from_pretrained("maker/model", revision=${revision})\n`,
  )
const script = (head: string, revision: string) =>
  revisions(
    'a.ts',
    `import { pipeline } from '@huggingface/transformers'\n${head}\nawait pipeline('x', 'maker/model', { revision: ${revision} })\n`,
  )
const fields = 'class Pins:\n    rev = "PIN"\n'

describe('a commit that holds where nothing else is said', () => {
  it.each([
    ['what another file says', python('from .settings import cfg', 'cfg.rev or "PIN"')],
    ['what another file has under any name', python('from settings import *', 'rev or "PIN"')],
    ['what stands in for that', python('from settings import *\nif not rev:\n    rev = "PIN"', 'rev')],
    ['what a function of another file says', python('from app.settings import pick', 'pick() or "PIN"')],
    ['a file of settings', python('import yaml\ncfg = yaml.safe_load(f)', 'cfg.get("rev", "PIN")')],
    ['a module of settings', python('import settings', 'getattr(settings, "REV", "PIN")')],
    ['a thing that is no instance of the class', python(`from tools import other\n${fields}c = other()`, 'c.rev')],
    ['an instance that is filled in', python(`${fields}c = Pins.model_validate(read())`, 'c.rev')],
    ['a copy with another value', python(`${fields}c = Pins().model_copy(update={"rev": "main"})`, 'c.rev')],
    ['what a function makes of it', python('from tools import made\nc = made(rev="PIN")', 'c.rev')],
    ['a module', script("import cfg from './cfg'", "cfg.rev ?? 'PIN'")],
    ['a part of a module', script("import cfg from './cfg'\nconst { rev = 'PIN' } = cfg", 'rev')],
    [
      'what a function of a module gives',
      script("import { load } from './cfg'\nconst { rev = 'PIN' } = await load()", 'rev'),
    ],
    ['what a function makes of a table', script("const cfg = merge({ revision: 'PIN' }, other)", 'cfg.revision')],
    [
      'what is put into an instance',
      script("class A { rev = 'PIN'\n constructor(o) { Object.assign(this, o) } }", 'new A(o).rev'),
    ],
    [
      'what a schema finds in a file',
      script("const cfg = z.object({ REV: z.string().default('PIN') }).parse(read())", 'cfg.REV'),
    ],
  ])('is not believed beside %s', (_, found) => {
    expect(found).toEqual([null])
  })

  it('is not believed beside what another step has found out', () => {
    const run = `hf download maker/model --revision \${{ steps.a.outputs.rev || 'PIN' }}`
    expect(revisions('.github/workflows/a.yml', `jobs:\n  a:\n    steps:\n      - run: ${run}\n`)).toEqual([null])
  })

  it.each([
    ['a variable of the environment', python('import os', 'os.environ.get("REV") or "PIN"')],
    ['a variable of the environment, held', python('from os import environ as e\nr = e.get("REV")', 'r or "PIN"')],
    ['an option', python('import argparse\np = argparse.ArgumentParser()\nargs = p.parse_args()', 'args.rev or "PIN"')],
    [
      'an option by a function',
      python(
        'import argparse\ndef get():\n    return argparse.ArgumentParser().parse_args()\nargs = get()',
        'args.rev or "PIN"',
      ),
    ],
    ['a class that the command line fills in', python(`import tyro\n${fields}c = tyro.cli(Pins)`, 'c.rev')],
    [
      'what is handed over',
      revisions(
        'a.py',
        'from transformers import AutoModel\ndef load(args):\n    AutoModel.from_pretrained("maker/model", revision=args.rev or "PIN")\n',
      ),
    ],
    ['an instance', python(`${fields}c = Pins()`, 'c.rev')],
    ['a variable of the environment in a script', script('', "process.env.REV ?? 'PIN'")],
    ['one of its parts', script("const { REV = 'PIN' } = process.env", 'REV')],
    [
      'a schema of the environment',
      script("const env = z.object({ REV: z.string().default('PIN') }).parse(process.env)", 'env.REV'),
    ],
    ['a variable of a shell', revisions('a.sh', `hf download maker/model --revision "\${REV:-PIN}"\n`)],
  ])('is believed beside %s', (_, found) => {
    expect(found).toEqual([commit])
  })
})
