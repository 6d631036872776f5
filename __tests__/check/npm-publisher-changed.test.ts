import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { npmPublisherChanged } from '../../src/check/npm-publisher-changed.ts'
import { type Dossier, type Evidence, type NpmFacts, nothingCovered, type Preset } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { now, npmReference } from '../world/npm.ts'
import { ask, messagesOf, person, trusted, upgrade } from './npm/pair.ts'

const bob = { name: 'bob', email: 'bob@example.test' }
const changed = (head: NpmFacts['publishedBy'], was: NpmFacts['publishedBy'], said: Partial<NpmFacts> = {}) =>
  upgrade(['1.2.0', '1.3.0'], { ...(head ? { publishedBy: head } : {}), ...said }, was ? { publishedBy: was } : {})

const proof = (repository: string, number?: string): Evidence => ({
  claim: 'provenance',
  subject: '',
  outcome: 'verified',
  basis: 'signed',
  coverage: nothingCovered,
  reason: 'built-and-signed',
  signer: { extensions: number === undefined ? {} : { '.15': number } },
  detail: { repository },
})
const built = (head: Evidence, was: Evidence): Dossier => {
  const dossier = upgrade(['1.2.0', '1.3.0'])
  return { ...dossier, evidence: [head], previous: dossier.previous && { ...dossier.previous, evidence: [was] } }
}

describe('npm-publisher-changed', () => {
  const on = (trigger: string): Evidence => ({ ...proof('https://github.com/acme/a', '1'), detail: { trigger } })

  it.each([
    ['push', 'pull_request_target', ['trigger']],
    ['release', 'workflow_run', ['trigger']],
    ['workflow_dispatch', 'issue_comment', ['trigger']],
    ['pull_request_target', 'pull_request_target', []],
    ['pull_request_target', 'push', []],
    ['push', 'release', []],
    ['push', 'something new', []],
  ])('was built on %s, and now on %s: %j', (was, is, messages) => {
    expect(messagesOf(npmPublisherChanged, built(on(is), on(was)))).toEqual(messages)
  })

  it('believes no trigger that is not proved', () => {
    const unproved = { ...on('pull_request'), outcome: 'undetermined' } as const
    expect(messagesOf(npmPublisherChanged, built(unproved, on('push')))).toEqual([])
    expect(messagesOf(npmPublisherChanged, built(on('pull_request'), unproved))).toEqual([])
  })

  it('says who published it, and who did before', () => {
    expect(ask(npmPublisherChanged, changed(bob, person))).toEqual([
      {
        messageId: 'alone',
        data: {
          name: 'left-pad',
          version: '1.3.0',
          before: '1.2.0',
          is: 'bob <bob@example.test>',
          was: 'ann <ann@example.test>',
        },
      },
    ])
  })

  it('is joined by what else changed', () => {
    expect(
      ask(npmPublisherChanged, changed(bob, person, { dependencies: { 'flatmap-stream': '^0.1.0' } })),
    ).toMatchObject([{ messageId: 'joined', data: { signs: 'it wants flatmap-stream besides' } }])
    expect(messagesOf(npmPublisherChanged, changed(bob, person, { publishedAt: '2026-11-21T07:00:00.000Z' }))).toEqual([
      'joined',
    ])
  })

  it.each<[string, NpmFacts['publishedBy'], NpmFacts['publishedBy'], readonly string[]]>([
    ['the same person', person, person, []],
    ['the same name at another address', { ...person, email: 'evil@proton.test' }, person, ['alone']],
    ['the same name, where a mirror hides the address', { name: 'ann' }, person, []],
    ['another name, where a mirror hides the address', { name: 'bob' }, person, ['alone']],
    ['from a person to trusted publishing', trusted, person, []],
    ['from trusted publishing to a person', person, trusted, []],
    ['the same trusted publisher', trusted, trusted, []],
    [
      'another configuration of it',
      { ...trusted, trustedPublisher: { id: 'github', configId: 'oidc:2' } },
      trusted,
      ['alone'],
    ],
    ['another provider', { ...trusted, trustedPublisher: { id: 'gitlab', configId: 'oidc:1' } }, trusted, ['alone']],
    ['nobody, where a mirror hides all', undefined, person, []],
  ])('%s: %j', (_, head, was, messages) => {
    expect(messagesOf(npmPublisherChanged, changed(head, was))).toEqual(messages)
  })

  it('compares where it was built, by the number that stays when a repository is renamed', () => {
    const [acme, moved] = ['https://github.com/acme/pad', 'https://github.com/evil/pad']
    expect(ask(npmPublisherChanged, built(proof(moved, '2'), proof(acme, '1')))).toMatchObject([
      { messageId: 'source', data: { is: moved, was: acme, before: '1.2.0' } },
    ])
    expect(messagesOf(npmPublisherChanged, built(proof(moved, '1'), proof(acme, '1')))).toEqual([])
    expect(messagesOf(npmPublisherChanged, built(proof(moved), proof(acme, '1')))).toEqual(['source'])
    expect(messagesOf(npmPublisherChanged, built(proof(acme), proof(acme, '1')))).toEqual([])
    const unproved = { ...proof(moved, '2'), outcome: 'undetermined' } as const
    expect(messagesOf(npmPublisherChanged, built(unproved, proof(acme, '1')))).toEqual([])
  })

  it('has nothing to compare for what is new, the same, or no package', () => {
    expect(ask(npmPublisherChanged, upgrade([null, '1.3.0'], { publishedBy: bob }))).toEqual([])
    expect(
      ask(npmPublisherChanged, upgrade(['1.3.0', '1.3.0'], { publishedBy: bob }, { publishedBy: person })),
    ).toEqual([])
    expect(ask(npmPublisherChanged, { ...changed(bob, person), reference: npmReference({ hub: 'oci' }) })).toEqual([])
  })
})

it.each<[Preset, readonly string[]]>([
  ['default', ['silent', 'warning', 'warning']],
  ['recommended', ['silent', 'warning', 'warning']],
  ['strict', ['warning', 'error', 'error']],
])('under %s: alone, joined and source are %j', (preset, severities) => {
  const policy = parsePolicy([], { preset, now })
  const dossiers = [
    changed(bob, person),
    changed(bob, person, { scripts: { postinstall: 'x' } }),
    built(proof('https://github.com/evil/pad', '2'), proof('https://github.com/acme/pad', '1')),
  ]
  const found = judge({ dossiers, gaps: [], changes: [], policy }, [npmPublisherChanged])
  expect(found.map(({ severity }) => severity)).toEqual(severities)
})

describe('another registry', () => {
  const [corp, open] = [
    'https://npm.corp.test/@corp/x/-/x-1.2.0.tgz',
    'https://registry.npmjs.org/@corp/x/-/x-99.0.0.tgz',
  ]
  const move = (is: string, was: string, integrity: readonly [string, string] = ['a', 'b'], text = '') => {
    const dossier = upgrade(['1.2.0', '99.0.0'])
    const reference = { ...dossier.reference, id: '@corp/x', resolved: is, integrity: integrity[0] }
    const previous = dossier.previous && {
      ...dossier.previous,
      reference: { ...dossier.previous.reference, resolved: was, integrity: integrity[1] },
    }
    const policy = parsePolicy([{ name: 'base tip', text: `version: 1\n${text}` }], { now })
    return ask(npmPublisherChanged, { ...dossier, reference, previous }, policy).filter(
      ({ messageId }) => messageId === 'registry',
    )
  }

  it('is reported, with where it came from before', () => {
    expect(move(open, corp)).toMatchObject([
      { data: { name: '@corp/x', is: 'registry.npmjs.org', was: 'npm.corp.test' } },
    ])
    expect(move(corp, open)).toHaveLength(1)
  })

  it('is none where the content is the same, the name an alias, or the policy gives it the scope', () => {
    expect(move(open, corp, ['a', 'a'])).toEqual([])
    expect(move('https://registry.yarnpkg.com/@corp/x/-/x-99.0.0.tgz', open)).toEqual([])
    expect(move('nowhere', corp)).toEqual([])
    expect(move(corp, open, ['a', 'b'], 'registries: { npm.corp.test: { scopes: ["@corp"] } }')).toEqual([])
  })
})
