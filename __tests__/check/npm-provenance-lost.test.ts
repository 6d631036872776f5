import { compare } from 'semver'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { judge } from '../../src/check/judge.ts'
import { npmProvenanceLost } from '../../src/check/npm-provenance-lost.ts'
import type { NpmFacts, Preset } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { now, npmReference } from '../world/npm.ts'
import { describeWithNpmVectors } from '../world/npm-vectors.ts'
import { ask, messagesOf, person, trusted, upgrade } from './npm/pair.ts'

const attested = { attestationsListed: true, provenanceListed: 'https://slsa.dev/provenance/v1' }
const young = { publishedAt: '2026-11-21T07:00:00.000Z' }

describe('npm-provenance-lost', () => {
  it('says what was lost, and since which version', () => {
    const both = upgrade(['1.2.0', '1.3.0'], { publishedBy: person }, { ...attested, publishedBy: trusted })
    expect(ask(npmProvenanceLost, both)).toEqual([
      {
        messageId: 'alone',
        data: { name: 'left-pad', version: '1.3.0', what: 'provenance and no trusted publisher', before: '1.2.0' },
      },
    ])
  })

  it.each<[string, Partial<NpmFacts>, Partial<NpmFacts>, string]>([
    ['it is young', young, {}, 'it was published 5 hours ago'],
    [
      'it wants a new package',
      { dependencies: { a: '1', evil: '1' } },
      { dependencies: { a: '1' } },
      'it wants evil besides',
    ],
    ['it runs a new script', { scripts: { postinstall: 'x' } }, {}, 'its postinstall script is new or another'],
    [
      'it runs another script',
      { scripts: { install: 'y' } },
      { scripts: { install: 'x' } },
      'its install script is new or another',
    ],
    [
      'someone else published it',
      { publishedBy: { ...person, email: 'evil@example.test' } },
      { publishedBy: person },
      'ann <evil@example.test> published it, where it was ann <ann@example.test>',
    ],
  ])('is joined where %s', (_, head, was, signs) => {
    const seen = ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], head, { ...attested, ...was }))
    expect(seen).toMatchObject([{ messageId: 'joined', data: { signs } }])
  })

  it('names all signs', () => {
    const head = { ...young, dependencies: { a: '1', b: '1', c: '1', d: '1', e: '1' } }
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], head, attested))[0]?.data['signs']).toBe(
      'it was published 5 hours ago, and it wants a, b, c and 2 more besides',
    )
  })

  it.each([
    [['1.9.0', '2.0.0'], {}, 'across-lines'],
    [['1.9.0', '2.0.0'], { dependencies: { a: '1' } }, 'across-lines'],
    [['1.9.0', '2.0.0'], young, 'joined'],
    [['0.9.0', '0.10.0'], {}, 'alone'],
    [['1.0.0-rc.1', '1.0.0-rc.2'], {}, 'alone'],
    [['1.0.0-rc.1', '1.0.0-rc.2'], young, 'alone'],
    [['1.0.0-rc.1', '1.0.0'], {}, 'across-lines'],
  ] as const)('%j with %o is %s', (versions, head, message) => {
    expect(messagesOf(npmProvenanceLost, upgrade(versions, head, attested))).toEqual([message])
  })

  it('sees a loss since a nearer version than base has', () => {
    const before = { version: '1.2.9', attested: true, trustedPublisher: false }
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], { before }))).toMatchObject([
      { messageId: 'alone', data: { before: '1.2.9' } },
    ])
    expect(messagesOf(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], { before, ...young }))).toEqual(['joined'])
    expect(messagesOf(npmProvenanceLost, upgrade([null, '1.3.0'], { before, ...young }))).toEqual(['joined'])
  })

  it('says the nearer loss, where base is of another line', () => {
    const before = { version: '2.0.0', attested: true, trustedPublisher: false }
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '2.0.1'], { before }, attested))).toMatchObject([
      { messageId: 'alone', data: { before: '2.0.0' } },
    ])
  })

  it('is silent where nothing was lost, or nothing is new', () => {
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], attested, attested))).toEqual([])
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], attested))).toEqual([])
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0']))).toEqual([])
    expect(ask(npmProvenanceLost, upgrade([null, '1.3.0']))).toEqual([])
    expect(ask(npmProvenanceLost, upgrade(['1.3.0', '1.3.0'], young, attested))).toEqual([])
    const model = { ...upgrade(['1.2.0', '1.3.0'], {}, attested), reference: npmReference({ hub: 'oci' }) }
    expect(ask(npmProvenanceLost, model)).toEqual([])
  })

  it('sees that only the registry’s own statement is left', () => {
    expect(messagesOf(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], { attestationsListed: true }, attested))).toEqual([
      'alone',
    ])
  })

  it('takes trusted publishing without provenance for what it is', () => {
    const circle = { publishedBy: { name: 'CircleCI', trustedPublisher: { id: 'circleci' } } }
    expect(ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], circle, circle))).toEqual([])
    expect(
      ask(npmProvenanceLost, upgrade(['1.2.0', '1.3.0'], { ...attested, publishedBy: person }, circle)),
    ).toMatchObject([{ data: { what: 'trusted publisher' } }])
  })
})

it.each<[Preset, readonly string[]]>([
  ['default', ['error', 'warning', 'silent']],
  ['recommended', ['error', 'error', 'warning']],
  ['strict', ['error', 'error', 'warning']],
])('under %s: joined, alone and across lines are %s', (preset, severities) => {
  const policy = parsePolicy([], { preset, now })
  const dossiers = [
    upgrade(['1.2.0', '1.3.0'], young, attested),
    upgrade(['1.2.0', '1.3.0'], {}, attested),
    upgrade(['1.2.0', '2.0.0'], {}, attested),
  ]
  const found = judge({ dossiers, gaps: [], changes: [], policy }, [npmProvenanceLost])
  expect(found.map(({ severity }) => severity)).toEqual(severities)
})

describeWithNpmVectors('a real package with 377 versions', vectors => {
  const texts = z.record(z.string(), z.string()).optional()
  const user = z.looseObject({
    name: z.string(),
    email: z.string(),
    trustedPublisher: z.looseObject({ id: z.string(), oidcConfigId: z.string() }).optional(),
  })
  const version = z.looseObject({
    dist: z.looseObject({
      attestations: z.looseObject({ provenance: z.looseObject({ predicateType: z.string() }) }).optional(),
    }),
    _npmUser: user,
    scripts: texts,
    dependencies: texts,
    optionalDependencies: texts,
  })
  const packument = z.looseObject({ versions: z.record(z.string(), version), time: z.record(z.string(), z.string()) })
  const { versions, time } = packument.parse(vectors.json('provenance-action/npm-registry/metadata/nuxt.json'))
  const inOrder = Object.keys(versions).toSorted((a, b) => (time[a] ?? '').localeCompare(time[b] ?? ''))

  const factsOf = (name: string): Partial<NpmFacts> => {
    const { dist, _npmUser, scripts = {}, dependencies = {}, optionalDependencies = {} } = version.parse(versions[name])
    const { trustedPublisher, ...who } = _npmUser
    return {
      attestationsListed: dist.attestations !== undefined,
      ...(dist.attestations === undefined ? {} : { provenanceListed: dist.attestations.provenance.predicateType }),
      publishedBy: {
        name: who.name,
        email: who.email,
        ...(trustedPublisher
          ? { trustedPublisher: { id: trustedPublisher.id, configId: trustedPublisher.oidcConfigId } }
          : {}),
      },
      scripts,
      dependencies: { ...dependencies, ...optionalDependencies },
    }
  }
  /** The nearest lower of those that were there, as base would have it. */
  const nearest = (name: string, known: readonly string[]) =>
    known
      .filter(other => !other.includes('-') && compare(other, name) < 0)
      .toSorted(compare)
      .at(-1)
  const policy = parsePolicy([], { preset: 'default', now })
  const severitiesOf = (base: string, head: string, said: Partial<NpmFacts>) =>
    judge(
      {
        dossiers: [upgrade([base, head], { ...factsOf(head), ...said }, factsOf(base))],
        gaps: [],
        changes: [],
        policy,
      },
      [npmProvenanceLost],
    ).map(({ severity }) => severity)

  it('raises no error when each version is taken on the day that it came', () => {
    const errors = inOrder.flatMap((head, index) => {
      const base = nearest(head, inOrder.slice(0, index))
      return base && severitiesOf(base, head, young).includes('error') ? [`${base} → ${head}`] : []
    })
    expect(inOrder).toHaveLength(377)
    expect(errors).toEqual([])
  })

  it('raises no error for any later upgrade from one stable version to any other', () => {
    const stable = inOrder.filter(name => !name.includes('-'))
    const errors = stable.flatMap(base => {
      return stable
        .filter(head => compare(head, base) > 0 && severitiesOf(base, head, {}).includes('error'))
        .map(head => `${base} → ${head}`)
    })
    expect(errors).toEqual([])
  })
})
