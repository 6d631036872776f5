import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import type { Extractor } from '../../../../../src/model/index.ts'
import { extractText } from '../../cases.ts'

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
    [
      'of a composed address',
      ['F=a.gguf', `wget -O a ${url.replace('a.gguf', '$F')}`, `echo "${hex}  a" | sha256sum -c -`],
    ],
    ['with printf', [`wget -P w ${url}`, `printf '%s  %s\\n' ${hex} w/a.gguf | sha256sum -c --strict`]],
    ['with a here-string', [`wget -q ${url} -O a`, `sha256sum -c <<< "${hex}  a"`]],
    ['with a here-document', [`wget -qO a ${url}`, 'sha256sum -c <<SUMS', `${'0'.repeat(64)}  b`, `${hex}  a`, 'SUMS']],
    ['of aria2c', [`aria2c -d w -o a ${url}`, `echo "${hex}  w/a" | sha256sum -c`]],
    [
      'in a function',
      ['set -e', 'get() { curl -L -o "$2" "$1"; echo "$3  $2" | sha256sum -c; }', `get ${url} a ${hex}`],
    ],
  ])('%s', (_name, lines) => expect(digestsIn(lines)).toEqual([`sha256:${hex}`]))

  const compare = `echo "${hex}  a" | sha256sum -c`
  const die = ['die() { echo "$1" >&2; exit 1; }']
  const say = 'say() { printf "%s\\n" "$*"; }'
  const fail = ['fail() {', '  say "$1"', '  rm -f a', '  exit 2', '}']
  it.each([
    ['a strict script', ['set -euo pipefail', `wget -O a ${url}`, compare, './run a']],
    ['a strict script by its option', ['set -o errexit', `wget -O a ${url}`, compare, './run a']],
    ['a strict script from its first line', ['#!/bin/bash -e', `wget -O a ${url}`, compare, './run a']],
    ['what it says', [`wget -O a ${url}`, `${compare} || exit 1`, './run a']],
    ['what it says at length', [`wget -O a ${url}`, `${compare} || { echo "no \${A}" >&2; exit 1; }`, './run a']],
    ['what it says over lines', [`wget -O a ${url}`, `${compare} || {`, '  rm -f a', '  exit 1', '}', './run a']],
    ['what a function says', [...die, `wget -O a ${url}`, `${compare} || die "differs"`, './run a']],
    ['what a function says by another', [say, ...fail, `wget -O a ${url}`, `${compare} || fail x`, './run a']],
    ['one chain', [`wget -O a ${url} && ${compare} && ./run a`]],
    ['in a branch', ['set -e', 'if [ ! -f a ]; then', `wget -O a ${url}`, compare, 'fi', './run a']],
  ])('and ends %s', (_name, lines) => expect(digestsIn(lines)).toEqual([`sha256:${hex}`]))

  it('of hf download', () => {
    const lines = ['hf download acme-ai/far a.gguf --local-dir w', `echo "${hex}  w/a.gguf" | sha256sum -c`]
    expect(digestsIn(lines)).toEqual([`sha256:${hex}`])
  })
})

describe('a comparison pins nothing', () => {
  const compare = `echo "${hex}  a" | sha256sum -c`
  it.each([
    ['only says so', ['die() { echo "$1" >&2; }']],
    ['ends well', ['die() { echo "$1"; exit 0; }']],
    ['perhaps ends', ['die() { [ -n "$1" ] && exit 1; }']],
    ['ends in a branch', ['die() { if [ -n "$1" ]; then', 'exit 1', 'fi', '}']],
    ['goes back before', ['die() { return 0; exit 1; }']],
    ['perhaps goes back before', ['die() { if [ -n "$S" ]; then return; fi', 'exit 1; }']],
    ['ends something else', ['die() { exit 1 & }']],
    ['ends a part of a pipe', ['die() { exit 1 | cat; }']],
    ['ends a shell below', ['die() { (exit 1); }']],
    ['ends only itself', ['die() ( exit 1 )']],
    ['says that it ends', ['die() { echo "x; exit 1;}"; }']],
    ['is there twice', ['die() { exit 1; }', 'die() { :; }']],
    ['is perhaps not there', ['if false; then', 'die() { exit 1; }', 'fi']],
    ['is there in another shell', ['X=$(', 'die() { exit 1; }', ')']],
    ['goes through what may be anything', ['die() { eval "$X"; exit 1; }']],
    ['has an end of its own', ['exit() { :; }', 'die() { exit 1; }']],
    ['is not there yet', []],
  ])('where the function that is called %s', (_name, lines) => {
    expect(digestsIn([...lines, `wget -O a ${url}`, `${compare} || die "differs"`, './run a'])).toEqual([undefined])
  })

  it.each([
    ['a group that says so', [`${compare} || { echo "; exit 1;}"; }`]],
    ['a group that goes back', [`${compare} || { return 0; exit 1; }`]],
    ['a group that asks', [`${compare} || { if [ -n "$S" ]; then return; fi; exit 1; }`]],
    ['a group of lines that perhaps ends', [`${compare} || {`, '  [ -n "$S" ] && exit 1', '}']],
    ['what stands in a pipe', [`${compare} || exit 1 | tee log`]],
    ['another end', ['exit() { :; }', `${compare} || exit 1`]],
    ['another comparison', ['sha256sum() { :; }', `${compare} || exit 1`]],
  ])('behind %s', (_name, lines) => {
    expect(digestsIn([`wget -O a ${url}`, ...lines, './run a'])).toEqual([undefined])
  })
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
    ['that the script goes on from', [`wget -O a ${url}`, compare, './run a']],
    ['that it goes on from again', ['set -e', 'set +e', `wget -O a ${url}`, compare, './run a']],
    ['that perhaps ends the script', ['[ -n "$CI" ] && set -e', `wget -O a ${url}`, compare, './run a']],
    ['of a chain that set -e lets pass', ['set -e', `wget -O a ${url}`, `${compare} && echo good`, './run a']],
    ['with anything else instead', ['set -e', `wget -O a ${url}`, `${compare} || warn differs`, './run a']],
    ['with an exit that says nothing', [`wget -O a ${url}`, `${compare} || { echo no; exit 0; }`, './run a']],
    ['with an exit that is not reached', [`wget -O a ${url}`, `${compare} || { false && exit 1; }`, './run a']],
    ['in a subshell', ['set -e', `wget -O a ${url}`, `(${compare}) || true`, './run a']],
    ['in a group', ['set -e', `wget -O a ${url}`, `{ ${compare}; } || true`, './run a']],
    ['in the background', ['set -e', `wget -O a ${url}`, `${compare} &`, './run a']],
    ['in a function that may fail', ['set -e', 'get() {', `wget -O a ${url}`, compare, '}', 'get || true', './run a']],
    ['in a function of a lax script', ['get() {', `wget -O a ${url}`, compare, '}', 'get', './run a']],
    ['in another shell', ['set -e', `wget -O a ${url}`, `X=$(${compare})`, './run a']],
  ])('%s', (_name, lines) => expect(digestsIn(lines)).toEqual([undefined]))

  it('of two files that one command brings', () => {
    const lines = [`curl -o a ${url} -o b ${url.replace('a.gguf', 'b.gguf')}`, `echo "${hex}  a" | sha256sum -c`]
    expect(digestsIn(lines)).toEqual([undefined, undefined])
  })
})

describe('what runs a script tells whether it ends', () => {
  const script = [`wget -O a ${url}`, `echo "${hex}  a" | sha256sum -c`, './run a']
  const digests = (extractor: Extractor, path: string, lines: readonly string[]) =>
    extractText(extractor, path, lines.join('\n')).references.map(({ digest }) => digest)
  const step = (...beside: readonly string[]) => [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: x',
    '    steps:',
    '      - run: |',
    ...script.map(line => `          ${line}`),
    ...beside.map(line => `        ${line}`),
  ]
  const stage = (joint: string) => ['FROM a', `RUN ${script.join(joint)}`]

  it.each([
    ['a step of a workflow', yaml, '.github/workflows/a.yml', step(), true],
    ['with a shell of its own', yaml, '.github/workflows/a.yml', step("shell: 'bash {0}'"), false],
    ['with failures that count for nothing', yaml, '.github/workflows/a.yml', step('continue-on-error: true'), false],
    [
      'with another shell for all steps',
      yaml,
      '.github/workflows/a.yml',
      [...step(), 'defaults: { run: { shell: "bash {0}" } }'],
      false,
    ],
    [
      'with the same shell for all steps',
      yaml,
      '.github/workflows/a.yml',
      ['defaults:', '  run:', '    shell: bash # ends', ...step()],
      true,
    ],
    ['a recipe of make', makefile, 'Makefile', ['a:', ...script.map(line => `\t${line}`)], true],
    ['a recipe that goes on', makefile, 'Makefile', ['a:', ...script.map(line => `\t-${line}`)], false],
    ['a recipe in one line', makefile, 'Makefile', ['a:', `\t${script.join('; ')}`], false],
    ['a stage', dockerfile, 'Dockerfile', stage(' && '), true],
    ['a stage that goes on', dockerfile, 'Dockerfile', stage('; '), false],
  ])('%s', (_name, extractor, path, lines, ends) =>
    expect(digests(extractor, path, lines)).toEqual([ends ? `sha256:${hex}` : undefined]),
  )
})
