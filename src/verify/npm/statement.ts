import * as z from 'zod'
import type { VerifiedBundle } from '../sigstore.ts'

export const publishType = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
export const provenanceTypes: readonly string[] = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1']

const statement = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
  predicateType: z.string(),
  subject: z.array(z.object({ name: z.string(), digest: z.record(z.string(), z.string()) })).length(1),
  predicate: z.record(z.string(), z.unknown()),
})

/** An in-toto statement about exactly one subject, as npm makes them: the signer's words, and no more than that. */
export type Statement = z.infer<typeof statement>

/** Only a verified envelope is ever parsed. Null for one that holds no such statement. */
export function statementOf({ payload, payloadType }: VerifiedBundle): Statement | null {
  if (payload === null || payloadType !== 'application/vnd.in-toto+json') return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload)
    return statement.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The version that a statement must be about: by package URL, and by the sha512 that the registry lists for it. */
export interface Meant {
  readonly purl: string
  readonly sha512: string
}

export function isAbout({ subject: [subject] }: Statement, meant: Meant): boolean {
  return (
    subject?.name === meant.purl && Object.hasOwn(subject.digest, 'sha512') && subject.digest['sha512'] === meant.sha512
  )
}
