import type { LockEntry, LockedFile } from '../../src/model/index.ts'
import { commitA } from '../world/hub/dossier.ts'

export const weights = '1'.repeat(64)
export const gitId = '2'.repeat(40)

/** An entry for `huggingface:acme/scale@main`, with what a test says. */
export function lockEntry(
  said: Partial<Omit<LockEntry, 'files'>> & { readonly files?: Readonly<Record<string, LockedFile>> } = {},
): LockEntry {
  const { files, ...rest } = said
  return {
    key: 'huggingface:acme/scale@main',
    hub: 'huggingface',
    id: 'acme/scale',
    revision: 'main',
    line: 4,
    commit: commitA,
    publisher: { name: 'acme', id: 'a'.repeat(24) },
    repository: { id: 'b'.repeat(24), createdAt: '2026-01-21T03:45:36.000Z' },
    ...rest,
    files: new Map(
      Object.entries(
        files ?? {
          'model.safetensors': { sha256: weights, bytes: 7 },
          'config.json': { git: gitId, bytes: 3 },
          'README.md': { git: gitId, bytes: 3 },
        },
      ),
    ),
  }
}
