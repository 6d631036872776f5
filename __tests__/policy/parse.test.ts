import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/index.ts'
import { parsePolicy, policyNeeds } from '../../src/policy/index.ts'
import { baseTip, now, organisation, policy } from './subjects.ts'

function errorOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'no error'
}

const refusal = (text: string) => errorOf(() => policy(text))

describe('YAML in which two readers could see different rules is refused', () => {
  it.each([
    ['a duplicate key', 'version: 1\npreset: strict\npreset: default', 'line 3: Map keys must be unique'],
    ['a quoted duplicate', 'version: 1\n"preset": strict\npreset: default', 'line 3: Map keys must be unique'],
    [
      'a duplicate pattern',
      'version: 1\nmodels:\n  "a/*": {pin: commit}\n  a/*: {pin: any}',
      'line 4: Map keys must be',
    ],
    ['an anchor', 'version: 1\nmodels:\n  a/*: &x {pin: any}', 'line 3: anchors (`&name`) are refused'],
    ['an alias', 'version: 1\nmodels:\n  a/*: &x {pin: any}\n  b/*: *x', 'line 4: aliases (`*name`) are refused'],
    ['a merge key', 'version: 1\nmodels:\n  a/*: {<<: {pin: any}}', 'line 3: merge keys (`<<`) are refused'],
    ['a tag', 'version: 1\npreset: !!str strict', 'line 2: tags (`tag:yaml.org,2002:str`) are refused'],
    ['a tag of somebody’s', 'version: 1\npreset: !mine strict', 'line 2: Unresolved tag: !mine'],
    [
      'a directive behind a byte order mark',
      '\uFEFF%YAML 1.1\n---\nversion: 1',
      'line 1: a policy has no YAML directives',
    ],
    ['a directive', '%YAML 1.1\n---\nversion: 1', 'line 1: a policy has no YAML directives'],
    [
      'a directive on top of a second document',
      'version: 1\n...\n%YAML 1.1\n---\nversion: 1',
      'line 3: a policy has no',
    ],
    ['a second document', 'version: 1\n---\nversion: 1\npreset: default', 'line 3: a policy is one YAML document'],
    ['a key that is a list', 'version: 1\n? [preset]\n: strict', 'line 2: a key is text'],
    ['a key that is a number', 'version: 1\nmodels: {1: {pin: any}}', 'line 2: a key is text'],
    ['a key that JavaScript swallows', 'version: 1\nmodels: {__proto__: {pin: any}}', 'line 2: `__proto__` is no key'],
    ['nothing', '', 'line 1: the file is empty'],
    ['a comment only', '# later\n', 'line 1: the file is empty'],
    [
      'too much depth',
      `version: 1\nmodels: ${'['.repeat(30)}${']'.repeat(30)}`,
      'line 2: nothing in a policy is nested',
    ],
    ['far too much depth', `version: 1\nmodels: ${'['.repeat(100_000)}`, 'line'],
    ['too many bytes', `version: 1\n#${'x'.repeat(262_144)}`, 'line 1: the file is larger than 262144 bytes'],
    ['no YAML at all', 'version: 1\n\tpreset: strict', 'line 2: '],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toContain('The policy (base tip: .github/weighmaster.yml) cannot be used.')
    expect(refusal(text)).toContain(message)
  })

  it('reads `off`, `no` and dates as the text they are', () => {
    expect(refusal('version: 1\nchecks: {model-moved: off}\nmodels: {"*": {signature: off}}')).toBe('no error')
    expect(
      policy('version: 1\nexceptions: [{check: model-moved, subject: "a/b", reason: yes it is, expires: 2027-01-01}]')
        .exemptions[0]?.expires,
    ).toBe('2027-01-01')
  })

  it('takes JSON, which is YAML', () => {
    expect(policy('{"version": 1, "preset": "strict"}').sources[0]?.preset).toBe('strict')
  })
})

describe('faults name line, key and remedy', () => {
  it.each([
    ['presets: strict', "line 2, presets: unknown key; did you mean 'preset'?"],
    ['preset: strictest', 'line 2, preset: must be one of default, recommended, strict'],
    ['models:\n  acme/*:\n    pinn: any', "line 4, models['acme/*'].pinn: unknown key; did you mean 'pin'?"],
    ['models:\n  acme/*: {pin: tag}', "line 3, models['acme/*'].pin: must be one of any, commit"],
    ['models:\n  hugingface:x/*: {pin: any}', "models['hugingface:x/*']: there is no hub 'hugingface'; one of"],
    ['models:\n  /acme: {pin: any}', "models['/acme']: a pattern has no empty"],
    ['models:\n  acme/../evil: {pin: any}', 'a pattern has no empty, `.` or `..` segments'],
    ['models:\n  Qwеn/*: {pin: any}', 'a name has only printable ASCII characters'],
    ['models:\n  acme**/x: {pin: any}', '`**` stands alone between slashes'],
    ['npm: {left-pad: {formats: [gguf]}}', 'npm.left-pad.formats: unknown key; one of publisher, transitive,'],
    ['npm: {left-pad: {min-age: 3 days}}', 'npm.left-pad.min-age: is hours or days: 72h, 7d'],
    [
      'checks: {model-unpined: off}',
      "line 2, checks.model-unpined: there is no check 'model-unpined'; did you mean 'model-unpinned'?",
    ],
    ['checks: {could-not-check/unreadable: off}', 'nothing lowers could-not-check/unreadable'],
    [
      'publishers: [mistrall]',
      "line 2, publishers[0]: the catalogue has no publisher 'mistrall'; did you mean 'mistral'?",
    ],
    ['publishers: [qwen]', "the catalogue has no publisher 'qwen'; did you mean 'alibaba-qwen'?"],
    ['publishers: [mistral, mistral]', "publishers[1]: publisher 'mistral' is listed twice"],
    ['publishers: [reflection-ai]', "publishers[0]: the catalogue's entry 'reflection-ai' rests on too little"],
    [
      'publishers:\n  - id: acme\n    hugginface: [acme]',
      "line 4, publishers[0].hugginface: unknown key; did you mean 'huggingface'?",
    ],
    ['publishers: [{id: acme}]', "publishers[0]: publisher 'acme' has no names at any hub"],
    [
      'publishers: [{id: acme, huggingface: [acme], signers: [{issuer: "https://i.example"}]}]',
      'publishers[0].signers[0]: a signer is { issuer, repository, workflow, ref }',
    ],
    [
      'publishers: [{id: acme, huggingface: [acme], signers: [{issuer: "https://i.example", identity: a@b.c, repository: a/b}]}]',
      'signers[0].repository: does not go with the keys beside it',
    ],
    [
      'publishers: [{id: acme, npm: [acme], signers: [{issuer: "https://i.example", repository: a/b, workflow: x.yml}]}]',
      'signers[0]: a signer is',
    ],
    ['models: {"*": {publisher: allowed}}', "line 2, models['*'].publisher: `allowed` needs a `publishers:` list"],
    ['extends: acme/policies//policy.yml@main', 'extends: is owner/repo//path@commit'],
    ['exceptions: [{check: model-moved, subject: "acme/x", reason: because}]', 'exceptions[0].expires: must be'],
    ['exceptions: [{check: model-moved, subject: "acme/x", expires: 2027-01-01}]', 'exceptions[0].reason: must be'],
    [
      'exceptions: [{check: model-moved, subject: "acme/x", reason: because, expires: 2027-02-30}]',
      'exceptions[0].expires: is a day',
    ],
    [
      'exceptions: [{check: model-moved, subject: "acme", reason: because, expires: 2027-02-03}]',
      'exceptions[0].subject: is npm:name',
    ],
    [
      'exceptions: [{check: model-moved, subject: "huggingfac:acme/x", reason: because, expires: 2027-02-03}]',
      "there is no hub 'huggingfac'; did you mean 'huggingface'?",
    ],
    ['paths: {/tests: note}', "paths['/tests']: a path pattern starts at the root"],
    ['registries: {"https://npm.acme.example": {}}', "registries['https://npm.acme.example']: "],
    ['private: {npm: []}', 'private.npm: is empty'],
    [
      'exceptions: [{check: model-moved, subject: "huggingface:acme/x", reason: no, expires: 2027-02-03}]',
      'exceptions[0].reason: is too short: at least 3 characters',
    ],
    ['tarballs: -1', 'tarballs: must be at least 0'],
    ['tarballs: 2001', 'tarballs: must be at most 2000'],
  ])('%s', (text, message) => {
    expect(refusal(`version: 1\n${text}`)).toContain(message)
  })

  it('names every fault, at most ten', () => {
    const many = Array.from({ length: 12 }, (_, index) => `  not-a-check-${index}: off`).join('\n')
    const lines = refusal(`version: 1\nchecks:\n${many}`).split('\n')
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe('  and 2 more')
  })

  it('wants the version', () => {
    expect(refusal('preset: strict')).toContain('version: must be 1')
    expect(refusal('version: 2')).toContain('version: must be 1')
    expect(refusal('- version: 1')).toContain('must be a map')
  })
})

describe('extends', () => {
  const commit = 'c0ffee'.padEnd(40, '0')
  const child = baseTip(`version: 1\nextends: acme/policies//ci/policy.yml@${commit}`)
  const central = { name: 'acme/policies', path: 'ci/policy.yml', commit, text: 'version: 1\npreset: strict' }

  it('tells the door what to read', () => {
    expect(policyNeeds(child)).toEqual({
      extends: { repository: 'acme/policies', path: 'ci/policy.yml', commit },
      files: [],
    })
    expect(policyNeeds(central)).toEqual({ extends: null, files: [] })
  })

  it('stands beside the file that names it', () => {
    expect(policy(child, central).sources.map(({ name, preset }) => [name, preset])).toEqual([
      ['base tip', 'recommended'],
      ['acme/policies', 'strict'],
    ])
  })

  it.each([
    ['absent', []],
    ['another commit', [{ ...central, commit: 'd'.repeat(40) }]],
    ['another path', [{ ...central, path: 'policy.yml' }]],
    ['another repository', [{ ...central, name: 'evil/policies' }]],
  ])('fails closed where it is %s', (_, others) => {
    const message = errorOf(() => parsePolicy([child, ...others], { now }))
    expect(message).toContain(`extends acme/policies//ci/policy.yml@${commit}, which could not be read`)
  })

  it('is one level only', () => {
    const further = { ...central, text: `version: 1\nextends: acme/more//p.yml@${commit}` }
    const more = { ...central, name: 'acme/more', path: 'p.yml' }
    expect(errorOf(() => parsePolicy([child, further, more], { now }))).toContain('Only one level is read')
  })
})

describe('keys and certificates', () => {
  const pem = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==
-----END PUBLIC KEY-----
`
  const entry = (key: string) =>
    `version: 1\npublishers: [{id: acme, huggingface: [acme], signers: [{key: ${JSON.stringify(key)}}]}]`

  it('are asked for by path, and guarded', () => {
    const text = baseTip(entry('.github/weighmaster/acme.pem'))
    expect(policyNeeds(text).files).toEqual(['.github/weighmaster/acme.pem'])
    expect(policy({ ...text, files: { '.github/weighmaster/acme.pem': pem } }).guarded).toEqual([
      '.github/weighmaster/acme.pem',
    ])
  })

  it('may stand in the policy as PEM text', () => {
    expect(policyNeeds(organisation(entry(pem))).files).toEqual([])
    expect(policy(organisation(entry(pem))).guarded).toEqual([])
  })

  it.each([
    [
      'a path where there are no files',
      organisation(entry('acme.pem')),
      'is no file of a repository: write the PEM text',
    ],
    ['a path that was not found', baseTip(entry('acme.pem')), "'acme.pem' was not found at the commit of this policy"],
    ['a file that is no PEM', baseTip(entry('acme.pem'), { files: { 'acme.pem': 'hello' } }), 'is no PEM text'],
    ['a name that every object has', baseTip(entry('constructor')), "'constructor' was not found"],
    [
      'a private key',
      baseTip(entry('-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----')),
      'is no PEM text of the right kind',
    ],
  ])('are refused: %s', (_, text, message) => {
    expect(errorOf(() => policy(text))).toContain(message)
  })
})
