import { type Evidence, spoken, words } from '../model/index.ts'
import { defineCheck } from './define.ts'

const distrust =
  'Do not load it. Compare with what the publisher itself serves and documents; tell the publisher, whose account or whose hub may have been taken over.'
const verifyYourself =
  'Look at the model’s page and at who uploaded it. `weighmaster verify` on a copy shows file by file what was signed.'

export const modelSignatureInvalid = defineCheck({
  id: 'model-signature-invalid',
  title: 'A model is not what was signed, or not by whom',
  messages: {
    changed: { text: '{id}: {file} is not the file that {signer} signed', remedy: distrust },
    missing: { text: '{id}: {file}, which {signer} signed, is no longer there', remedy: distrust },
    broken: { text: '{id}: the signature {source} does not hold ({why})', remedy: distrust },
    'other-signer': {
      text: '{id} is signed by {signer}, whom the policy does not name for it',
      remedy:
        'If the publisher has a new signer, add it under `signers:` in the policy on the base branch, after the publisher has confirmed it elsewhere.',
    },
    'other-publisher': {
      text: '{id} is the model that {signer} signed, uploaded by another account',
      remedy: 'Take the model from its publisher’s own namespace.',
    },
    copied: {
      text: '{id}: the signature {source} was made by another publisher, {signer}, for other files, and proves nothing here',
      remedy: verifyYourself,
    },
    documents: {
      text: '{id}: {file} has changed since {signer} signed; it is a document, and what is loaded matches',
      remedy: 'Nothing need be done. A fresh signature by the publisher ends this.',
    },
    junk: {
      text: '{id}: beside a good signature, {source} does not hold ({why})',
      remedy: 'The good signature counts. Ask the publisher what the other one is for.',
    },
  },
  *examine({ reference, evidence }) {
    const id = reference.id ?? ''
    for (const one of evidence) {
      const { claim, outcome, reason, detail = {} } = one
      const [signer, source] = [signerOf(one), detail['source'] ?? 'model.sig']
      const [file, why] = [detail['name'] ?? '', spoken(reason)]
      if (claim === 'signer-identity' && outcome === 'refuted') {
        const isByPolicy = reason === 'other-signer'
        if (isByPolicy) yield { messageId: 'other-signer', data: { id, signer }, hard: true }
        else yield { messageId: 'other-publisher', data: { id, signer } }
      }
      if (claim !== 'model-signature') continue
      if (reason === 'changed-file') yield { messageId: 'changed', data: { id, file, signer }, hard: true }
      else if (reason === 'missing-file') yield { messageId: 'missing', data: { id, file, signer }, hard: true }
      else if (outcome === 'refuted') yield { messageId: 'broken', data: { id, source, why }, hard: true }
      else if (reason === 'copied-signature') yield { messageId: 'copied', data: { id, source, signer } }
      else if (reason === 'documents-differ') yield { messageId: 'documents', data: { id, file, signer } }
      else if (detail['junk'] !== undefined) yield { messageId: 'junk', data: { id, source, why } }
    }
  },
})

const signerOf = ({ signer }: Evidence) => signer?.identity ?? signer?.keyId ?? words`its signer`
