import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const idsIn = (path: string, content: string) => findReferences([{ path, content }]).references.map(({ id }) => id)

it('a document beside a revision is a file, and the repository is what is called so', () => {
  const call = (rest: string) => `let url = hubURL(${rest}, revision: "v1.0")\n`
  expect(idsIn('a.swift', call('path: "text/czech.txt"'))).toEqual([])
  expect(idsIn('a.swift', call('repo: name, path: "text/czech"'))).toEqual([])
  expect(idsIn('a.swift', call('path: "acme/base-7b"'))).toEqual(['acme/base-7b'])
  expect(idsIn('a.swift', call('repo: "acme/base-7b", path: "onnx/model"'))).toEqual(['acme/base-7b'])
})

it('a document in a bucket of models is none', () => {
  expect(idsIn('a.sh', 'gsutil cp gs://models/latest.json .\naws s3 cp s3://models/config.yaml .\n')).toEqual([])
  expect(idsIn('a.sh', 'gsutil cp gs://models/llm.zip .\n')).toEqual(['gs://models/llm.zip'])
})
