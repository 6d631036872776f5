import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { credentialsOf, secretsOf } from '../../src/action/secrets.ts'
import { assertFormat } from '../../src/action/tell.ts'

const read = (given: Readonly<Record<string, string>> = {}) =>
  readInputs(
    Object.fromEntries(
      Object.entries({ 'github-token': 'ghs_x', ...given }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
  )

describe('inputs', () => {
  it('have defaults', () => {
    expect(read()).toEqual({
      policy: null,
      policyToken: null,
      preset: null,
      failOn: 'error',
      comment: 'findings',
      commentKey: 'default',
      hubToken: null,
      registryTokens: {},
      hfEndpoint: new URL('https://huggingface.co'),
      npmRegistry: new URL('https://registry.npmjs.org'),
      trustRoot: null,
      reportFormat: 'json',
      reportPath: null,
      githubToken: 'ghs_x',
    })
  })

  it('mode: report never fails the job', () => {
    expect(read({ mode: 'report', 'fail-on': 'warning' }).failOn).toBe('never')
  })

  it.each([
    [{ mode: 'Report' }, "Input 'mode'"],
    [{ 'fail-on': 'warnings' }, "Input 'fail-on'"],
    [{ preset: 'lax' }, "Input 'preset'"],
    [{ comment: 'yes' }, "Input 'comment'"],
    [{ 'comment-key': 'a -->' }, "Input 'comment-key'"],
    [{ 'hf-endpoint': 'huggingface.co' }, "Input 'hf-endpoint'"],
    [{ 'npm-registry': 'https://user:secret@npm.example' }, "Input 'npm-registry'"],
    [{ 'npm-registry': 'file:///etc/passwd' }, "Input 'npm-registry'"],
    [{ 'github-token': ' ' }, "Input 'github-token'"],
  ])('%o is refused by name', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })

  it('report-format is one of the formats that there are', () => {
    expect(() => assertFormat(read({ 'report-format': 'pdf' }))).toThrow("Input 'report-format' is one of")
    expect(() => assertFormat(read({ 'report-format': 'sarif' }))).not.toThrow()
  })

  it('registry-tokens are lines; a wrong one is told by number, never by its text', () => {
    const inputs = read({ 'registry-tokens': '\n npm.Example.com = abc \nlocalhost:4873=d=e\n' })
    expect(inputs.registryTokens).toEqual({ 'npm.example.com': 'abc', 'localhost:4873': 'd=e' })
    expect(() => read({ 'registry-tokens': 'a=b\nhunter2' })).toThrow(/line 2(?!.*hunter2)/)
    expect(() => read({ 'registry-tokens': 'https://npm.example.com=hunter2' })).toThrow(/line 1(?!.*hunter2)/)
  })
})

describe('secrets', () => {
  const inputs = read({
    'hub-token': 'hf',
    'registry-tokens': 'npm.example.com=np',
    'hf-endpoint': 'https://hub.example:8443/x',
  })
  const event = { owner: 'o', repo: 'r', target: { head: '', baseBranch: 'main', defaultBranch: 'main' } }

  it('go to their own hosts', () => {
    expect(credentialsOf(inputs, { ...event, mayUseSecrets: true })).toEqual({
      'npm.example.com': 'Bearer np',
      'hub.example:8443': 'Bearer hf',
    })
  })

  it('go nowhere in a stranger’s run', () => {
    expect(credentialsOf(inputs, { ...event, mayUseSecrets: false })).toEqual({})
  })

  it('are all hidden from the log', () => {
    expect(secretsOf(inputs)).toEqual(['ghs_x', 'hf', 'np'])
  })
})
