import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const hash = '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29'
const first = (path: string, lines: readonly string[]) =>
  extract(path, { kind: 'text', oid: 'x', text: lines.join('\n') }).references[0]

describe('a variable that something else may set', () => {
  const load = 'hf download maker/model --revision $REV'
  it.each([
    ['eval', [`REV=${commit}`, 'eval "REV=main"']],
    ['printf', [`REV=${commit}`, 'printf -v REV main']],
    ['getopts', [`REV=${commit}`, 'while getopts r: REV; do :; done']],
    ['a name for it', [`REV=${commit}`, 'declare -n other=REV', 'other=main']],
    ['what is fixed', ['readonly REV=main', `REV=${commit}`]],
  ])('is no pin: %s', (_, lines) => {
    expect(first('a.sh', [...lines, load])?.id).toBe('maker/model')
    expect(first('a.sh', [...lines, load])?.revision).not.toBe(commit)
  })

  it('is one where it is fixed at once', () => {
    expect(first('a.sh', [`readonly REV=${commit}`, load])?.revision).toBe(commit)
  })
})

describe('a comparison that may be none', () => {
  const compare = [
    'curl -Lo a.gguf https://huggingface.co/maker/model/resolve/main/a.gguf',
    `echo "${hash}  a.gguf" | sha256sum -c`,
  ]
  it('counts where nothing stands in its way', () => {
    expect(first('a.sh', ['set -e', 'export PATH="$HOME/.local/bin:$PATH"', ...compare])?.digest).toBe(`sha256:${hash}`)
  })

  it.each([
    ['another program of that name', ['set -e', 'hash -p ./mine sha256sum', ...compare]],
    ['a folder of the project', ['set -e', 'export PATH=./tools:$PATH', ...compare]],
    ['a folder of the project by its variable', ['set -e', 'export PATH="$PWD/tools:$PATH"', ...compare]],
    ['turned round', ['set -e', compare[0] ?? '', `! ${compare[1]}`]],
    ['of what is there', ['set -e', compare[0] ?? '', 'mv a.gguf b.gguf', `${compare[1]} --ignore-missing`]],
  ])('does not count: %s', (_, lines) => {
    expect(first('a.sh', lines)).toMatchObject({ id: 'maker/model' })
    expect(first('a.sh', lines)?.digest).toBeUndefined()
  })

  const recipe = ['get:', ...compare.map(line => `\t${line}`), '\t./serve a.gguf']
  it.each([
    ['plainly', [], hash],
    ['in one shell that ends', ['.ONESHELL:', '.SHELLFLAGS = -eu -o pipefail -c'], hash],
    ['with a shell by its place', ['SHELL := /usr/bin/env bash'], hash],
    ['ignored', ['.IGNORE:'], undefined],
    ['told to go on', ['MAKEFLAGS += -i'], undefined],
    ['told to go on in words', ['MAKEFLAGS += --ignore-errors'], undefined],
    ['by another program', ['SHELL = ./mine'], undefined],
    ['in one shell that goes on', ['.ONESHELL:'], undefined],
  ])('in a recipe of make: %s', (_, lines, expected) => {
    expect(first('Makefile', [...lines, ...recipe])?.digest).toBe(expected && `sha256:${expected}`)
  })
})

describe('a variable of make', () => {
  const recipe = ['get:', '\thf download maker/model --revision $(REV)']
  it.each([
    ['defined in lines', [`REV = ${commit}`, 'define REV', 'main', 'endef']],
    ['set by eval', [`REV = ${commit}`, '$(eval REV = main)']],
  ])('is no pin: %s', (_, lines) => {
    expect(first('Makefile', [...lines, ...recipe])).toMatchObject({ id: 'maker/model', revision: null })
  })

  it('may have a shell load something', () => {
    expect(first('Makefile', ['X := $(shell hf download maker/model)'])?.id).toBe('maker/model')
  })
})
