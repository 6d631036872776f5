import { defineCheck } from './define.ts'

export const modelDigestMalformed = defineCheck({
  id: 'model-digest-malformed',
  title: 'Hub lists a digest that is none',
  messages: {
    malformed: {
      text: 'the hub lists something for {path} of {id} that is no digest',
      remedy:
        'Do not load this model. Programs that take a digest for a file name have been led out of their folders by such a text; no hub writes one by accident.',
    },
  },
  *examine({ reference, resolution }) {
    if (resolution.kind !== 'resolved') return
    const id = reference.id ?? resolution.artifact.id
    for (const path of resolution.artifact.model?.malformedDigests ?? []) {
      yield { messageId: 'malformed', data: { path, id }, hard: true }
    }
  },
})
