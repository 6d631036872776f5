import { describe, expect, it } from 'vitest'
import { npmArchiveChanged } from '../../src/check/npm-archive-changed.ts'
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
