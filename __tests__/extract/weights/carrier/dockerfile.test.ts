import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../src/extract/weights/carrier/dockerfile.ts'
import { describeFixtures, extractText } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(dockerfile)
describeHostile(dockerfile, 'Dockerfile')

describe('RUN with a bracket in front', () => {
  it.each([
    '[ -n "$X" ] && hf download acme-ai/far',
    '[ "$X" = y ] || hf download acme-ai/far',
    '[[ $X ]] && hf download acme-ai/far',
    '[ "$X" ] && \\\n  hf download acme-ai/far',
    '["hf", "download", "acme-ai/far"]',
    '[ "hf", "download", \\\n  "acme-ai/far" ]',
    '["sh", "-c", "hf download acme-ai/far"]',
    '--mount=type=cache,target=/c [ "$X" ] && hf download acme-ai/far',
  ])('%s', command => {
    const { references } = extractText(dockerfile, 'Dockerfile', `FROM a\nRUN ${command}\n`)
    expect(references.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual(['acme-ai/far load'])
  })

  it('is the same for CMD', () => {
    const { references } = extractText(dockerfile, 'Dockerfile', 'FROM a\nCMD [ -n "$X" ] && vllm serve acme-ai/far\n')
    expect(references.map(({ id }) => id)).toEqual(['acme-ai/far'])
  })
})
