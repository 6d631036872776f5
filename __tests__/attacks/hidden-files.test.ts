import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Change, contentOf } from '../../src/model/index.ts'
import { added, startReplay } from './replay.ts'

/** Code that loads weights, in a file that nobody takes for code. */
let replay: Awaited<ReturnType<typeof startReplay>>
beforeAll(async () => {
  replay = await startReplay()
  replay.publish({ id: 'evil/x' }, { 'model.safetensors': 'w' })
})
afterAll(() => replay.close())

const seen = (path: string, text: string) => replay.caught([added(path, text)])
const blob = (path: string, mode: string, text: string): readonly Change[] => [
  { ...added(path, ''), head: contentOf(mode, 'a'.repeat(40), new TextEncoder().encode(text)) },
]
const python = 'from transformers import AutoModel\nAutoModel.from_pretrained("evil/x")\n'
const shell = 'hf download evil/x\n'
const moving = ['warning: model-unpinned/mutable']
const unreadable = ['error: could-not-check/unreadable']

describe('under a name that says nothing, or something else', () => {
  it.each([
    ['tools/Run', `#!/bin/sh\n${shell}`],
    ['tools/run.me', `#!/usr/bin/env -S bash -e\n${shell}`],
    ['notes.txt', `#!/usr/bin/env -S uv run --script\n${python}`],
    ['app.py', `#!/bin/sh\n${shell}`],
    ['.husky/pre-commit', shell],
    ['.bashrc', shell],
    ['a.csh', shell],
    ['setup.pyx', python],
    ['SConstruct', python],
    ['site.pth', `import sys; ${python.replace('\n', '; ')}`],
  ])('%s: %j', async (path, text) => {
    expect(await seen(path, text)).toEqual(moving)
  })

  it.each([
    ['tools/Run', shell],
    ['LICENSE', `#!/bin/sh\n${shell}`],
    ['site.pth', `/opt/lib\n# ${python}`],
    ['notes.txt', 'hf download evil/x loads a model\n'],
  ])('nothing about %s: %j', async (path, text) => {
    expect(await seen(path, text)).toEqual([])
  })
})

describe('in a text that the program runs', () => {
  const inner = 'from transformers import AutoModel; AutoModel.from_pretrained("evil/x")'
  it.each([
    `exec('${inner}')`,
    `exec(compile('${inner}', "x", "exec"))`,
    `code = '''\n${inner}\n'''\nexec(code)`,
    'exec("from transformers import AutoModel\\nAutoModel.from_pretrained(\\"evil/x\\")")',
    `from transformers import AutoModel\nmodel = eval('AutoModel.from_pretrained("evil/x")')`,
    `"""\n${inner}\n"""\nexec(__doc__)`,
    `import subprocess, sys\nsubprocess.run([sys.executable, "-c", '${inner}'])`,
  ])('%s', async text => {
    expect(await seen('app.py', `${text}\n`)).toEqual(moving)
  })

  it.each([
    `text = '${inner}'\nprint(text)`,
    `"""Run:\n\n    ${inner}\n"""\nmodel.eval()`,
    `"""\n${inner}\n"""\nexec(code)`,
    `import re\npattern = re.compile('${inner}')`,
  ])('nothing about %s', async text => {
    expect(await seen('app.py', `${text}\n`)).toEqual([])
  })

  it.each([
    'echo "hf download evil/x" | sh\n',
    "printf 'hf download evil/x\\n' | sudo bash -s\n",
    'bash <<< "hf download evil/x"\n',
    `echo '${inner}' | python3 -\n`,
    `echo '${inner}' | python\n`,
  ])('%s', async text => {
    expect(await seen('run.sh', text)).toEqual(moving)
  })

  it.each([
    'echo "hf download evil/x" | cat\n',
    'echo "hf download evil/x" | tee note.txt\n',
    'cat <<< "hf download evil/x"\n',
  ])('nothing about %s', async text => {
    expect(await seen('run.sh', text)).toEqual([])
  })
})

describe('with a NUL, which a shell reads past', () => {
  it.each([
    ['run.sh', '#!/bin/sh\nhf downl\0oad evil/x\n'],
    ['tools/run', '#!/bin/sh\nhf download evil/x\n\0'],
    ['app.py', `${python}\0`],
    ['train.yaml', 'model_name_or_path: evil/x\n#\0\n'],
  ])('%s: %j', async (path, text) => {
    expect(await replay.caught(blob(path, '100644', text))).toEqual(unreadable)
  })

  it('nothing about a film, an archive or a file that loads nothing', async () => {
    expect(await replay.caught(blob('film.ts', '100644', 'G@\0frames'))).toEqual([])
    expect(await replay.caught(blob('a.json', '100644', '{"a":\0 1}'))).toEqual([])
    expect(await replay.caught(blob('a.py', '100644', `PK\u0003\u0004\0${python}`))).toEqual([])
  })
})

describe('behind a link of another name', () => {
  it('is unreadable', async () => {
    expect(await replay.caught(blob('app.py', '120000', 'data/notes.md'))).toEqual(unreadable)
    expect(await replay.caught(blob('run.sh', '120000', '../blob'))).toEqual(unreadable)
  })

  it.each([
    ['app.py', '../src/app.py'],
    ['values.yaml', 'values.prod.yml'],
    ['CLAUDE.md', 'AGENTS.md'],
    ['bin/tool', '../lib/tool.js'],
    ['logo.png', 'art/logo.svg'],
  ])('nothing about %s, which leads to %s', async (path, target) => {
    expect(await replay.caught(blob(path, '120000', target))).toEqual([])
  })
})
