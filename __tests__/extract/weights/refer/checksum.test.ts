import { describe, expect, it } from 'vitest'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../cases.ts'

const hex = 'd5d5f61964923af61ba765a9a7c87719bfc00343f530cfe1ee4367e9e5cfaa52'
const url = 'https://huggingface.co/acme-ai/far/resolve/main/a.gguf'

function digestsIn(lines: readonly string[]): readonly (string | undefined)[] {
  return extractText(shell, 'fetch.sh', lines.join('\n')).references.map(({ digest }) => digest)
}

describe('a comparison pins the download', () => {
  it.each([
    ['of curl', [`curl -fsSLo w/a.gguf ${url}`, `echo "${hex}  w/a.gguf" | sha256sum -c -`]],
    ['of curl by its own name', [`curl -LO ${url}`, `echo "${hex} *a.gguf" | shasum -a 256 -c`]],
    ['of curl into a folder', [`curl -L ${url} > w/a.gguf`, `cd w && echo '${hex}  a.gguf' | sha256sum --check`]],
    ['of wget', [`wget ${url} && echo ${hex} a.gguf | sha256sum -c || exit 1`]],
    ['of wget in variables', [`SUM=${hex}`, `wget -O "$OUT" ${url}`, 'echo "$SUM  $OUT" | sha256sum -c -']],
    ['with printf', [`wget -P w ${url}`, `printf '%s  %s\\n' ${hex} w/a.gguf | sha256sum -c --strict`]],
    ['with a here-string', [`wget -q ${url} -O a`, `sha256sum -c <<< "${hex}  a"`]],
    ['with a here-document', [`wget -qO a ${url}`, 'sha256sum -c <<SUMS', `${'0'.repeat(64)}  b`, `${hex}  a`, 'SUMS']],
    ['of aria2c', [`aria2c -d w -o a ${url}`, `echo "${hex}  w/a" | sha256sum -c`]],
    ['in a function', ['get() { curl -L -o "$2" "$1"; echo "$3  $2" | sha256sum -c; }', `get ${url} a ${hex}`]],
  ])('%s', (_name, lines) => expect(digestsIn(lines)).toEqual([`sha256:${hex}`]))

  it('of hf download', () => {
    const lines = ['hf download acme-ai/far a.gguf --local-dir w', `echo "${hex}  w/a.gguf" | sha256sum -c`]
    expect(digestsIn(lines)).toEqual([`sha256:${hex}`])
  })
})

describe('a comparison pins nothing', () => {
  it.each([
    ['when it may fail', [`wget -O a ${url}`, `echo "${hex}  a" | sha256sum -c || true`]],
    ['when it only warns', [`wget -O a ${url}`, `echo "${hex}  a" | sha256sum -c || echo "differs"`]],
    ['when it is only asked about', [`wget -O a ${url}`, `if echo "${hex}  a" | sha256sum -c; then :; fi`]],
    ['of another file', [`wget -O a ${url}`, `echo "${hex}  b" | sha256sum -c`]],
    ['of a file in another directory', [`wget -O a ${url}`, 'cd w', `echo "${hex}  a" | sha256sum -c`]],
    ['before the download', [`echo "${hex}  a" | sha256sum -c`, `wget -O a ${url}`]],
    ['that prints only', [`wget -O a ${url}`, `echo "${hex}  a"`, 'sha256sum a']],
    ['with MD5 and SHA-1', [`wget -O a ${url}`, `echo "${hex}  a" | shasum -c`, `echo "${hex}  a" | md5sum -c`]],
    ['of a file that is not there', [`wget -O a ${url}`, 'sha256sum -c SUMS']],
    ['that perhaps runs', [`wget -O a ${url}`, `[ -n "$CHECK" ] && echo "${hex}  a" | sha256sum -c`]],
  ])('%s', (_name, lines) => expect(digestsIn(lines)).toEqual([undefined]))

  it('of two files that one command brings', () => {
    const lines = [`curl -o a ${url} -o b ${url.replace('a.gguf', 'b.gguf')}`, `echo "${hex}  a" | sha256sum -c`]
    expect(digestsIn(lines)).toEqual([undefined, undefined])
  })
})
