import { defineCheck } from './define.ts'

export const npmProvenanceAbsent = defineCheck({
  id: 'npm-provenance-absent',
  title: 'Package version has no provenance',
  messages: {
    absent: {
      text: '{name} {version} has no provenance: nothing says what it was built from',
      remedy:
        'Ask the project to publish from CI with provenance. Until it does, its registry signature and the hash in the lockfile are what holds.',
    },
  },
  *examine({ reference, evidence }) {
    if (reference.hub !== 'npm') return
    if (!evidence.some(({ claim, outcome }) => claim === 'provenance' && outcome === 'absent')) return
    yield { messageId: 'absent', data: { name: reference.id ?? '', version: reference.revision ?? '' } }
  },
})
