import { isLockClaim } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelTemplate = defineCheck({
  id: 'model-template',
  title: 'Model’s chat template is changed or unsafe',
  messages: {
    unsafe: {
      text: 'the chat template of {id} holds {piece}, which no template needs',
      remedy:
        'Do not load it. A chat template is a program, and going through the attributes of Python objects is how one breaks out of its confinement (CVE-2024-34359).',
    },
    differs: {
      text: 'the chat template of {id} is not that of {base}, which it is a quantised copy of',
      remedy:
        'Compare the two templates: the weights may be the original’s while the template makes the model say another thing. If the change is a known correction, make an exception for this commit.',
    },
  },
  *examine({ reference, resolution }) {
    if (isLockClaim(reference) || resolution.kind !== 'resolved') return
    const { unsafe, base } = resolution.artifact.model?.template ?? {}
    const id = reference.id ?? resolution.artifact.id
    if (unsafe !== undefined) yield { messageId: 'unsafe', data: { id, piece: unsafe } }
    if (base?.isSame === false) yield { messageId: 'differs', data: { id, base: base.id } }
  },
})
