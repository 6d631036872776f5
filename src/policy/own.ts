import type { Reference } from '../model/index.ts'

/** A package of the repository itself: its code is in the pull request, for reviewers to read. */
export const isOwnPackage = ({ loader }: Pick<Reference, 'loader'>) => loader === 'file' || loader === 'workspace'

/** Bytes that the repository itself holds have no other publisher. */
export function isOwn(reference: Pick<Reference, 'hub' | 'loader'>): boolean {
  return reference.hub === 'local-weight-file' || reference.hub === 'git-lfs' || isOwnPackage(reference)
}
