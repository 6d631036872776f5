import { describe, expect, it } from 'vitest'
import { addressList } from '../../../../src/extract/weights/carrier/address-list.ts'
import { describeFixtures, extractText } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(addressList)
describeHostile(addressList, 'links.txt')

describe('address-list', () => {
  it.each(['links.txt', 'a/models.urls', 'weights.list', 'input.aria2'])('reads %s', path =>
    expect(addressList.accepts(path)).toBe(true),
  )

  it.each(['requirements.txt', 'README.md', 'links', 'a.txt.py', 'src/CMakeLists.txt'])('leaves %s alone', path =>
    expect(addressList.accepts(path)).toBe(false),
  )

  it.each([
    ['Windows lines', 'https://w.acme.dev/a.gguf\r\n\tout=b.gguf\r\nhttps://w.acme.dev/c.gguf\r\n', 2],
    ['no line end', 'https://w.acme.dev/a.gguf', 1],
    ['a scheme in capitals', 'HTTPS://huggingface.co/acme/x/resolve/main/a.gguf\n', 1],
  ])('reads %s', (_, text, count) => expect(extractText(addressList, 'links.txt', text).references).toHaveLength(count))

  it('believes a digest of its own entry only', () => {
    const digest = `checksum=sha-256=${'a'.repeat(64)}`
    const text = `https://w.acme.dev/a.gguf\n  ${digest}\nhttps://w.acme.dev/b.gguf\n${digest}\n`
    const { references } = extractText(addressList, 'links.txt', text)
    expect(references.map(one => one.digest)).toEqual([`sha256:${'a'.repeat(64)}`, undefined])
  })

  it('believes no digest where an entry has two', () => {
    const text = `https://w.acme.dev/a.gguf\n  checksum=sha-256=${'a'.repeat(64)}\n  checksum=sha-256=${'b'.repeat(64)}\n`
    expect(extractText(addressList, 'links.txt', text).references.map(one => one.digest)).toEqual([undefined])
  })
})
