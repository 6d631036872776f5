import { expect, it } from 'vitest'
import { localWeightFile } from '../../src/resolve/local-weight-file.ts'
import { resolveWritten } from './written.ts'

it('is pinned by its id in git', async () => {
  const hex = '1'.repeat(40)
  expect(await resolveWritten(localWeightFile, { id: 'weights/model.pkl', digest: `git:${hex}` })).toEqual({
    kind: 'resolved',
    pin: { kind: 'digest', algorithm: 'git', hex },
    attestations: [],
    artifact: {
      purl: `pkg:generic/weights%2Fmodel.pkl?checksum=git:${hex}`,
      hub: 'local-weight-file',
      id: 'weights/model.pkl',
      publisher: { hub: 'local-weight-file', name: 'this repository' },
      model: { paths: ['weights/model.pkl'], unsigned: false },
    },
  })
})

it.each([undefined, 'git:x', `sha256:${'1'.repeat(64)}`])('knows nothing of a path on a machine (%s)', async digest => {
  const written = { id: 'model.pt', ...(digest === undefined ? {} : { digest }) }
  expect(await resolveWritten(localWeightFile, written)).toMatchObject({ kind: 'unsupported' })
  expect(
    localWeightFile.hosts({ npm: new URL('https://a.example'), huggingface: new URL('https://b.example') }),
  ).toEqual([])
})
