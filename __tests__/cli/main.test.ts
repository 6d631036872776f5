import { describe, expect, it } from 'vitest'
import { version } from '../../src/model/version.ts'
import { weighmaster } from './run.ts'

describe('the command line', () => {
  it('tells its commands, and its version', async () => {
    const help = await weighmaster(['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toMatch(/^Usage: weighmaster/m)
    expect(help.out).toMatch(/^ {2}check /m)
    expect(await weighmaster(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('tells the options of each command', async () => {
    const commands = (await weighmaster(['--help'])).out.matchAll(/^ {2}(?<name>[a-z]+) {2}/gm)
    for (const { groups } of commands) {
      const { code, out } = await weighmaster([groups?.['name'] ?? '', '--help'])
      expect([groups?.['name'], code, out.startsWith('Usage: weighmaster')]).toEqual([groups?.['name'], 0, true])
    }
  })

  it.each([
    [[], 'Usage: weighmaster'],
    [['wiegh'], 'There is no command "wiegh"'],
    [['constructor'], 'There is no command "constructor"'],
    [['list', '--formt', 'jsonl'], 'weighmaster list --help'],
    [['list', 'a', 'b'], '"b" is one word too many. See: weighmaster list --help'],
    [['list', '/no/such/folder'], '/no/such/folder is no directory'],
    [['lock', 'models.json'], '"models.json" is no flag'],
    [['explain'], 'Name one check'],
    [['explain', 'model-unpined'], 'There is no check "model-unpined"'],
    [['check', '--fail-on', 'info'], '--fail-on is one of error, warning, never'],
    [['check', '--all', '--base', 'main'], 'contradict'],
    [['check', '--npm-registry', 'ftp://x'], '--npm-registry takes an http(s) URL'],
    [['check', '--npm-registry', 'https://user:pass@x/'], 'without credentials'],
    [['check', '--now', 'tomorrow'], '--now takes an ISO 8601 time'],
    [['check', '--cwd', '/'], 'not in a git repository'],
  ])('%j is a usage error that says what to do', async (argv, said) => {
    const { code, out, err } = await weighmaster(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  it('lets nobody’s text act in the terminal', async () => {
    const { err } = await weighmaster(['\u001b[31mred\u0007\u202e'])
    expect(err).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})
