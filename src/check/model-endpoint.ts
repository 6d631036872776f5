import { defineCheck } from './define.ts'

/** What the resolver says of a reference that a file sends elsewhere: nobody was asked. */
const elsewhere = 'redirected-endpoint'

export const modelEndpoint = defineCheck({
  id: 'model-endpoint',
  title: 'Model is loaded from another endpoint than the hub',
  messages: {
    redirected: {
      text: '{id} is loaded from {endpoint} here, not from the hub: nothing about it could be checked',
      remedy:
        'Load it from the hub. A mirror is another party: it can serve what it likes under a name that the hub vouches for. If the endpoint is your own, name it in hf-endpoint, and it will be asked instead of the hub.',
    },
  },
  *examine({ reference, resolution }) {
    if (resolution.kind !== 'unsupported' || resolution.reason !== elsewhere) return
    yield { messageId: 'redirected', data: { id: reference.id ?? '', endpoint: reference.endpoint ?? '' } }
  },
})
