import { describe, expect, it } from 'vitest'
import { modelEndpoint } from '../../src/check/model-endpoint.ts'
import type { Resolution } from '../../src/model/index.ts'
import { modelDossier, modelReference, openPolicy, resolved } from '../world/hub/dossier.ts'
import { changed, surveyed } from './changes.ts'

const reference = modelReference({ endpoint: 'https://hf-mirror.com' })
const examine = (resolution: Resolution) => [
  ...(modelEndpoint.examine?.(modelDossier({ reference, resolution }), openPolicy()) ?? []),
]

it('names the endpoint that a file sends the model to', () => {
  expect(examine({ kind: 'unsupported', reason: 'redirected-endpoint' })).toEqual([
    { messageId: 'redirected', data: { id: 'acme/scale', endpoint: 'https://hf-mirror.com' } },
  ])
})

it('passes the configured endpoint, and what is not known for other reasons', () => {
  expect(examine(resolved())).toEqual([])
  expect(examine({ kind: 'unsupported', reason: 'no-resolver-for-x' })).toEqual([])
  expect(examine({ kind: 'unreachable', reason: 'timeout', detail: '' })).toEqual([])
})

describe('a setting by itself, for what other files load', () => {
  const mirror = 'https://evil.example'
  it.each([
    ['.env', `HF_ENDPOINT=${mirror}`],
    ['Dockerfile', `ENV HF_ENDPOINT ${mirror}`],
    ['compose.yml', `      - HF_ENDPOINT=${mirror}`],
    ['deploy.yaml', `- name: HF_ENDPOINT\n  value: "${mirror}"`],
    ['task.json', `{"name":"HF_ENDPOINT","value":"${mirror}"}`],
    ['run.sh', `export HF_ENDPOINT=${'$'}{HF_ENDPOINT:-${mirror}}`],
    ['own.sh', `export HF_ENDPOINT="${'$'}{MIRROR:-${mirror}}"`],
    ['app.yaml', `HF_ENDPOINT: >-\n    ${mirror}`],
    ['run.ps1', `$env:HF_ENDPOINT = '${mirror}'`],
    ['a.py', `os.environ["HF_ENDPOINT"] = "${mirror}"`],
    ['b.py', `os.environ.setdefault("HF_ENDPOINT", "${mirror}")`],
    ['c.py', `os.environ.update(HF_ENDPOINT="${mirror}")`],
    ['a.ipynb', `"os.environ[\\"HF_ENDPOINT\\"] = \\"${mirror}\\"\\n"`],
    ['a.js', `env.remoteHost = '${mirror}'`],
    ['b.js', `process.env.HF_ENDPOINT = '${mirror}'`],
    ['d.py', `huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE = '${mirror}'`],
    ['setup.sh', `git config --global url."${mirror}".insteadOf "https://huggingface.co"`],
    ['setup.sh', `git config --global url.${mirror}.insteadOf git@hf.co:`],
    ['gitconfig', `[url "${mirror}"] insteadOf = https://huggingface.co/`],
  ])('%s: %s', (path, text) => {
    const found = surveyed(modelEndpoint, { changes: [changed(path, 'x\n', `x\n${text}\n`)] })
    expect(found.map(({ messageId, data, line }) => [messageId, data['endpoint'], line])).toEqual([['set', mirror, 2]])
  })

  it.each([
    ['.env', 'HF_ENDPOINT=https://huggingface.co'],
    ['.env', '# HF_ENDPOINT=https://evil.example'],
    ['a.js', '// env.remoteHost = "https://evil.example"'],
    ['README.md', 'export HF_ENDPOINT=https://evil.example'],
    ['a.py', 'see(HF_ENDPOINT, documented_at="https://evil.example")'],
    ['.env', 'MY_HF_ENDPOINT_URL=https://evil.example'],
    ['setup.sh', 'git config url."https://evil.example".insteadOf https://github.com/'],
    ['setup.sh', 'git config url."https://evil.example".insteadOf https://huggingface.co.example/'],
  ])('not %s: %s', (path, text) => {
    expect(surveyed(modelEndpoint, { changes: [changed(path, '', text)] })).toEqual([])
  })

  it('is told once, and not where base has it or a model of the same file is told of', () => {
    const text = `HF_ENDPOINT=${mirror}\n`
    expect(surveyed(modelEndpoint, { changes: [changed('.env', text, `${text}A=b\n`)] })).toEqual([])
    expect(surveyed(modelEndpoint, { changes: [changed('.env', text, text, ''), changed('b', text, null)] })).toEqual(
      [],
    )
    const dossier = modelDossier({
      reference: modelReference({ file: 'a.py', endpoint: mirror }),
      resolution: resolved(),
    })
    expect(surveyed(modelEndpoint, { changes: [changed('a.py', null, text)], dossiers: [dossier] })).toEqual([])
  })
})
