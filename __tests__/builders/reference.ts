import type { Reference } from '../../src/model/index.ts'

/** A model reference with safe defaults; a test names only what it is about. */
export function modelReference(more: Partial<Reference> = {}): Reference {
  return {
    ecosystem: 'model',
    hub: 'huggingface',
    id: 'acme/model',
    kind: 'weights',
    certainty: 'load',
    revision: null,
    file: 'src/app.py',
    line: 3,
    loader: 'py.transformers.from_pretrained',
    ...more,
  }
}

export function npmReference(more: Partial<Reference> = {}): Reference {
  return {
    ecosystem: 'npm',
    hub: 'npm',
    id: 'left-pad',
    kind: 'package',
    certainty: 'load',
    revision: '1.3.0',
    integrity: `sha512-${'A'.repeat(86)}==`,
    file: 'package-lock.json',
    line: 10,
    loader: 'registry',
    ...more,
  }
}
