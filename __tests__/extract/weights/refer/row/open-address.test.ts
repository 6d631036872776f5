import { expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const found = (text: string) =>
  extractText(shell, 'run.sh', text).references.map(
    ({ line, kind, id, revision, path }) => `${line} ${kind} ${id}@${revision} ${path ?? '-'}`,
  )

const hub = 'https://huggingface.co'

it.each<[string, string, string[]]>([
  ['a file', `curl -L "${hub}/nobody/x/resolve/main/$FILE"`, ['1 weights nobody/x@main -']],
  ['a part of its path', `curl -L "${hub}/nobody/x/resolve/v1/gguf/$FILE"`, ['1 weights nobody/x@v1 -']],
  ['behind a variable', `U=${hub}/nobody/x/resolve/main\naria2c -x 9 "$U/$f"`, ['1 weights nobody/x@main -']],
  ['of a name', `M=nobody/x\nU="${hub}/$M/resolve/main"\naria2c "$U/$f"`, ['1 weights nobody/x@main -']],
  ['the revision', `curl -L "${hub}/nobody/x/resolve/$REV/a.gguf"`, ['1 weights nobody/x@null -']],
  ['the revision, to whoever', `get "${hub}/nobody/x/resolve/$REV/a.gguf"`, ['1 weights nobody/x@null -']],
  ['a README', `curl -L "${hub}/nobody/x/raw/$REV/README.md"`, []],
  ['the name', `curl -L "${hub}/$M/resolve/main/a.gguf"`, ['1 weights null@null -']],
  ['the name of no file', `curl -L "${hub}/api/models/$M"`, []],
  ['the name, where it is printed', `echo "${hub}/$M/resolve/main/a.gguf"`, []],
  ['a token', `curl -LO "https://acme.ai/a.gguf?token=$T"`, ['1 weights https://acme.ai/a.gguf@null -']],
  ['a token of the hub', `curl -LO "${hub}/nobody/x/resolve/v1/a.gguf?download=$T"`, ['1 weights nobody/x@v1 a.gguf']],
  ['a known file', `F=a.llamafile\ncurl -L "${hub}/nobody/x/resolve/main/$F"`, ['2 weights nobody/x@main a.llamafile']],
])('an address of which only this is not known: %s', (_name, text, expected) => expect(found(text)).toEqual(expected))

it.each<[string, string, string[]]>([
  ['by the end of its address', `MODEL_FILE=a.onnx\nU=https://acme.ai/v1\nwget "$U/$MODEL_FILE"`, []],
  ['by where it goes', `MODEL_FILE=a.onnx\ncurl -L "$U" -o "models/$MODEL_FILE"`, []],
  ['of another file', `MODEL_FILE=a.onnx\ncurl -L "$U" -o models/b.onnx`, ['1 weights a.onnx@null -']],
])('the name of what is downloaded is no file of its own: %s', (_name, text, expected) =>
  expect(found(text).filter(row => !row.includes('https'))).toEqual(expected),
)

it.each<[string, string, string[]]>([
  [
    'whoever is handed it',
    `F=a.gguf\nfetch_one "$DIR" "${hub}/nobody/x/resolve/main/$F"`,
    ['2 weights nobody/x@main a.gguf'],
  ],
  ['also with an unknown file', `fetch_one "${hub}/nobody/x/resolve/v1/$F"`, ['1 weights nobody/x@v1 -']],
  ['but once', `F=a.gguf\nwget "${hub}/nobody/x/resolve/main/$F"`, ['2 weights nobody/x@main a.gguf']],
  ['and not where it is printed', `F=a.gguf\necho "${hub}/nobody/x/resolve/main/$F"`, []],
])('an address that a shell puts together is one, %s', (_name, text, expected) => expect(found(text)).toEqual(expected))
