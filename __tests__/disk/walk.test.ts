import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nameWithin, walkModel } from '../../src/disk/index.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'weighmaster-walk-')))
afterAll(() => rmSync(base, { recursive: true, force: true }))

function tree(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, name, path)), { recursive: true })
    writeFileSync(join(base, name, path), text)
  }
  return join(base, name)
}

const kinds = (path: string, skip?: (directory: string) => boolean) =>
  Object.fromEntries([...walkModel(path, skip).files].map(([name, { kind, target }]) => [name, target ?? kind]))

describe('walking a model', () => {
  it('finds hidden files, nested files and empty ones, and no directories', () => {
    const root = tree('plain', {
      'a.txt': 'a',
      '.hidden': 'h',
      'sub/.gitignore': '',
      'sub/deep/ü b': 'x',
      '.git/HEAD': 'r',
    })
    mkdirSync(join(root, 'empty'))
    expect(kinds(root, name => name === '.git')).toEqual({
      '.hidden': 'file',
      'a.txt': 'file',
      'sub/.gitignore': 'file',
      'sub/deep/ü b': 'file',
    })
    expect(walkModel(root, name => name === '.git').skipped).toEqual(['.git'])
  })

  it('says of each link where it leads and never walks through one', () => {
    const root = tree('links', { 'real.bin': 'r', 'dir/inner': 'i' })
    const outside = tree('elsewhere', { secret: 's' })
    symlinkSync('real.bin', join(root, 'inside'))
    symlinkSync('dir', join(root, 'directory'))
    symlinkSync(join(outside, 'secret'), join(root, 'outside'))
    symlinkSync('nowhere', join(root, 'dangling'))
    symlinkSync('loop', join(root, 'loop'))
    expect(kinds(root)).toEqual({
      'dir/inner': 'file',
      'real.bin': 'file',
      inside: 'inside',
      directory: 'directory',
      outside: 'outside',
      dangling: 'dangling',
      loop: 'dangling',
    })
  })

  it('takes the links of a Hugging Face cache for files, and no others', () => {
    const cache = tree('hub/models--org--name', { 'blobs/abc': 'weights', 'refs/main': 'c0ffee', 'other/file': 'no' })
    const snapshot = join(cache, 'snapshots', 'c0ffee')
    mkdirSync(join(snapshot, 'sub'), { recursive: true })
    symlinkSync('../../blobs/abc', join(snapshot, 'model.safetensors'))
    symlinkSync('../../../blobs/abc', join(snapshot, 'sub', 'copy'))
    symlinkSync('../../other/file', join(snapshot, 'stranger'))
    expect(kinds(snapshot)).toEqual({ 'model.safetensors': 'file', 'sub/copy': 'file', stranger: 'outside' })
  })

  it('takes a single file as a model of that name', () => {
    const root = tree('single', { 'model.gguf': 'g' })
    const walked = walkModel(join(root, 'model.gguf'))
    expect([walked.singleFile, walked.name, [...walked.files.keys()]]).toEqual([true, 'model.gguf', ['model.gguf']])
  })

  it('says what is missing', () => {
    expect(() => walkModel(join(base, 'nothing'))).toThrow(/there is no such file or directory/)
  })
})

describe('the name of a path within a model', () => {
  const root = tree('within', { 'sub/file': '' })
  it.each([
    ['sub/file', 'sub/file'],
    ['not-there', 'not-there'],
    ['', ''],
    ['../elsewhere/secret', null],
    ['sub/../../within-not', null],
  ])('%j is %j', (path, name) => {
    expect(nameWithin(root, join(root, path))).toBe(name)
  })
})
