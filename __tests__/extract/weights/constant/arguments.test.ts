import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (lines: readonly string[]) => {
  const text = ['import subprocess, sys', ...lines].join('\n').replaceAll('PIN', `"${commit}"`)
  return extract('a.py', { kind: 'text', oid: 'x', text }).references.map(({ id, revision }) => `${id}@${revision}`)
}
const words = '"hf", "download", "maker/model", "--revision", PIN'

describe('the words of a command as a list', () => {
  it.each([
    ['joined to what is not told', [`subprocess.run([${words}] + sys.argv[1:])`]],
    ['with what is spread in', [`subprocess.run([${words}, *sys.argv[1:]])`]],
    ['of which one is set anew', [`cmd = [${words}]`, 'cmd[4] = "main"', 'subprocess.run(cmd)']],
    ['of which one is taken away', [`cmd = [${words}]`, 'cmd.pop()', 'cmd.append("main")', 'subprocess.run(cmd)']],
  ])('are a command, and no pin: %s', (_, lines) => {
    expect(pins(lines)).toEqual(['maker/model@null'])
  })

  it('are a command with its pin where all of it is told', () => {
    expect(pins(['subprocess.run(["hf", "download", "maker/model"] + ["--revision", PIN])'])).toEqual([
      `maker/model@${commit}`,
    ])
  })
})
