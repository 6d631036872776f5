import { expect, it } from 'vitest'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../cases.ts'

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
  ['the revision', `curl -L "${hub}/nobody/x/resolve/$REV/a.gguf"`, []],
  ['the name', `curl -L "${hub}/$M/resolve/main/a.gguf"`, []],
  ['a known file', `F=a.llamafile\ncurl -L "${hub}/nobody/x/resolve/main/$F"`, ['2 weights nobody/x@main a.llamafile']],
])('an address of which only this is not known: %s', (_name, text, expected) => expect(found(text)).toEqual(expected))
