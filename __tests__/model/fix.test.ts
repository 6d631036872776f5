import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyFix,
  isCommitId,
  parseDigest,
  parseIntegrity,
  safeCommit,
  safeIntegrity,
  safeVersion,
} from '../../src/model/index.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

describe('what may stand in a suggestion', () => {
  it('is a full commit, an exact version, a strict integrity', () => {
    expect(safeCommit(commit)).toEqual({ safeText: commit })
    expect(safeVersion('1.2.3-beta.1+build')).toEqual({ safeText: '1.2.3-beta.1+build' })
    expect(safeIntegrity(`sha512-${'A'.repeat(86)}==`)).not.toBeNull()
  })

  it.each(['', 'main', commit.slice(1), commit.toUpperCase(), `${commit}\n`, '```', `${commit}"`])(
    'is not the commit %j',
    text => {
      expect(safeCommit(text)).toBeNull()
    },
  )

  it.each(['^1.2.3', '1.2', '1.2.3\n```', 'latest', '01.2.3', '1.2.3-`'])('is not the version %j', text => {
    expect(safeVersion(text)).toBeNull()
  })

  it.each([
    `sha512-${'A'.repeat(86)}== sha512-${'B'.repeat(86)}==`,
    `sha1-${'A'.repeat(27)}=`,
    `sha512-${'A'.repeat(85)}B==`,
    `sha512-${'A'.repeat(86)}==?x`,
    '',
  ])('is not the integrity %j', text => {
    expect(safeIntegrity(text)).toBeNull()
  })

  it('never holds a character that Markdown or a shell would act on', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const safe of [safeCommit(text), safeVersion(text), safeIntegrity(text)]) {
          if (safe) expect(safe.safeText).toMatch(/^[\w.+/=-]+$/)
        }
      }),
    )
  })
})

it('replaces only its columns', () => {
  const at = { line: 1, start: 4, end: 4, before: ', revision="', after: '"' }
  expect(applyFix('f(id)', { at, value: { safeText: commit } })).toBe(`f(id, revision="${commit}")`)
})

describe('digests', () => {
  it('are compared only in their exact form', () => {
    expect(parseDigest('sha256', 'a'.repeat(64))).toEqual({ algorithm: 'sha256', hex: 'a'.repeat(64) })
    expect(parseDigest('sha256', '*'.repeat(64))).toBeNull()
    expect(parseDigest('sha256', 'a'.repeat(40))).toBeNull()
    expect(parseDigest('sha256', 'A'.repeat(64))).toBeNull()
    expect(parseDigest('md5', 'a'.repeat(32))).toBeNull()
  })

  it('of npm are decoded to hex', () => {
    expect(parseIntegrity(`sha512-${Buffer.alloc(64, 7).toString('base64')}`)?.hex).toBe('07'.repeat(64))
  })

  it('are no commits when short', () => {
    expect([isCommitId(commit), isCommitId(commit.slice(0, 7)), isCommitId(null)]).toEqual([true, false, false])
  })
})
