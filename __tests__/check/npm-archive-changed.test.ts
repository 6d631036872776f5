import { describe, expect, it } from 'vitest'
import { npmArchiveChanged } from '../../src/check/npm-archive-changed.ts'
import type { Change } from '../../src/model/index.ts'
import { changed, surveyed } from './changes.ts'

const lock = (checksum: string | null, { version = '2.1.3', key = '10c0' } = {}) =>
  `__metadata:\n  version: 8\n  cacheKey: ${key}\n\n"ms@npm:^2":\n  version: ${version}\n  resolution: "ms@npm:${version}"\n${checksum === null ? '' : `  checksum: ${checksum}\n`}  linkType: hard\n\n"w@workspace:w":\n  resolution: "w@workspace:w"\n  checksum: 10c0/ff\n`

const seen = (base: string, head: string, tip = base) =>
  surveyed(npmArchiveChanged, { changes: [changed('a/yarn.lock', base, head, tip)] }).map(
    ({ messageId, data, line, subject }) => [messageId, data['before'], data['after'], line, subject],
  )

describe('a checksum', () => {
  it('that changes while the version stays is shown', () => {
    expect(seen(lock('10c0/aa'), lock('10c0/bb'))).toEqual([['changed', '10c0/aa', '10c0/bb', 8, 'npm:ms@2.1.3']])
  })
  it('of Yarn 3 has its key in the metadata', () => {
    expect(seen(lock('aa', { key: '8' }), lock('bb', { key: '8' }))).toEqual([
      ['changed', '8/aa', '8/bb', 8, 'npm:ms@2.1.3'],
    ])
  })
  it('that goes away is shown', () => {
    expect(seen(lock('10c0/aa'), lock(null))).toEqual([['removed', '10c0/aa', undefined, 7, 'npm:ms@2.1.3']])
  })
  it.each([
    ['nothing changes', lock('10c0/aa'), `${lock('10c0/aa')}\n`],
    ['the version changes', lock('10c0/aa'), lock('10c0/bb', { version: '2.1.4' })],
    ['Yarn packs archives otherwise', lock('8/aa'), lock('10c0/bb')],
    ['the key in the metadata changes', lock('aa', { key: '8' }), lock('bb', { key: '10' })],
    ['one is written down for the first time', lock(null), lock('10c0/bb')],
    ['it is no package of the registry', lock('10c0/aa'), lock('10c0/aa').replace('10c0/ff', '10c0/ee')],
  ])('is not shown where %s', (_, base, head) => expect(seen(base, head)).toEqual([]))
  it('is not shown where base changed it', () => {
    expect(seen(lock('10c0/aa'), `${lock('10c0/aa')}#`, lock('10c0/bb'))).toEqual([])
  })
})

describe('a committed archive', () => {
  const ms = '.yarn/cache/ms-npm-2.1.3-81ff3cfac1-d924b57e73.zip'
  const id = (oid: string | null) => (oid === null ? null : ({ kind: 'unread', oid } as const))
  const zip = (path: string, base: string | null, head: string | null, tip = base): Change => ({
    ...{ path, head: id(head), mergeBase: id(base), baseTip: id(tip), commentable: null },
  })
  const told = (...changes: readonly Change[]) => surveyed(npmArchiveChanged, { changes })

  it('that is replaced under its name is shown', () => {
    expect(told(zip(ms, 'a', 'b'))).toEqual([{ messageId: 'replaced', data: { path: ms }, file: ms, subject: ms }])
  })

  it('that is new is counted, once for each folder', () => {
    const changes = [zip(ms, null, 'b'), zip('.yarn/cache/x.zip', null, 'c'), zip('web/.yarn/cache/y.zip', null, 'd')]
    expect(told(...changes)).toMatchObject([
      {
        messageId: 'unhashed',
        data: { path: '.yarn/cache/', count: '2', example: ms.slice(12) },
        subject: '.yarn/cache/',
      },
      { messageId: 'unhashed', data: { path: 'web/.yarn/cache/', count: '1', example: 'y.zip' } },
    ])
  })

  it.each([
    ['goes', zip(ms, 'a', null)],
    ['was replaced in base', zip(ms, 'a', 'a', 'b')],
    ['stands elsewhere', zip('fixtures/cache/x.zip', 'a', 'b')],
  ])('that %s is not shown', (_, change) => {
    expect(told(change)).toEqual([])
  })
})
