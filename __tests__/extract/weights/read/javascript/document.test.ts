import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const rowsIn = (content: string) =>
  findReferences([{ path: 'a.ts', content }]).references.map(({ id, line }) => `${id} ${line}`)

it.each([
  [
    'put together',
    `const code = "from pyannote.audio import Pipeline;" +
  "p = Pipeline.from_pretrained('acme/reader')"
spawn('python3', ['-c', code])`,
    'acme/reader 2',
  ],
  [
    'of several lines',
    "spawn(python, ['-c', `\nimport os\nfrom transformers import AutoModel\nAutoModel.from_pretrained('acme/reader')\n`])",
    'acme/reader 4',
  ],
  [
    'with what is filled in',
    `const id = 'acme/reader'\nspawn(python, ['-c', \`from transformers import AutoModel; AutoModel.from_pretrained("\${id}")\`])`,
    'acme/reader 1',
  ],
])('reads a program in Python, %s', (_, content, row) => {
  expect(rowsIn(content)).toContain(row)
})

it.each([
  ['nothing runs Python', "show(`from transformers import AutoModel\nAutoModel.from_pretrained('acme/reader')`)"],
  ['the text is none', "spawn('python3', ['-c', code]); show(\"Call AutoModel.from_pretrained('acme/reader')\")"],
])('reads none where %s', (_, content) => {
  expect(rowsIn(content)).toEqual([])
})

it('reads settings that stand in a text, but none that a page shows', () => {
  const settings = '`base_model_name: acme/reader-7b\nsteps: 30\n`'
  expect(rowsIn(`export const Config = { DEFAULT_YAML: ${settings} }`)).toEqual(['acme/reader-7b 1'])
  const page = `export const Page = () => <Code>{${settings}}</Code>`
  expect(findReferences([{ path: 'a.tsx', content: page }]).references).toEqual([])
})

it('reads a script that stands in a text, with the programs in it', () => {
  const content = `host.run(\`
set -euo pipefail
python3 <<'PY'
from huggingface_hub import snapshot_download
snapshot_download('acme/reader-7b')
PY
\`)`
  expect(rowsIn(content)).toEqual(['acme/reader-7b 5'])
})

it('reads no settings that a test tries', () => {
  const content = (body: string) => `it("works", async () => { ${body} })`
  expect(rowsIn(content('load(`ollama_model: llama3:8b\nsteps: 30\n`)'))).toEqual([])
})
