import { expect, it } from 'vitest'
import { huggingfaceAddress } from '../../../../../src/extract/weights/refer/name/huggingface-address.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const hub = 'https://huggingface.co/acme-ai/far'

it.each([
  [`${hub}.git#${sha}`, sha],
  [`git@hf.co:acme-ai/far.git#${sha}`, sha],
  [`${hub}.git#v1.0:folder`, 'v1.0'],
  [`${hub}.git#refs/pr/1`, 'refs/pr/1'],
  [`git+${hub}.git@${sha}#egg=far`, sha],
  [`git+${hub}@main`, 'main'],
])('reads what a repository is asked for at: %s', (text, revision) => {
  expect(huggingfaceAddress(text)).toMatchObject({ hub: 'huggingface', id: 'acme-ai/far', revision })
})

it.each([`${hub}.git`, `${hub}#${sha}`, `${hub}.git#egg=far`, `git+${hub}.git#${sha}`])(
  'reads no revision where there is none: %s',
  text => {
    expect(huggingfaceAddress(text)).toMatchObject({ hub: 'huggingface', id: 'acme-ai/far', revision: null })
  },
)
