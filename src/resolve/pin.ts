import { type Pin, parseDigest, type Reference } from '../model/index.ts'

/** The digest that is written beside a reference and enforced by its loader, if it is one. */
export function enforcedDigest({ digest }: Reference): (Pin & { readonly kind: 'digest' }) | null {
  const enforced = parseDigest('sha256', digest?.replace(/^sha256:/, ''))
  return enforced ? { kind: 'digest', ...enforced } : null
}

/** Where nothing but a digest is immutable: a written name moves, and so does the absence of one. */
export function digestOrName(reference: Reference): Pin {
  const { revision } = reference
  return enforcedDigest(reference) ?? (revision === null ? { kind: 'none' } : { kind: 'name', name: revision })
}
