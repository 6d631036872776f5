import type { Extractor } from '../../../model/index.ts'
import { newLedger, plainly } from '../read/facts.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'
import { requirements } from './requirements.ts'

const names = /\.(?:txt|text|urls?|links?|list|lst|aria2|input)$/i

export const addressList: Extractor = {
  id: 'address-list',
  title: 'Lists of addresses that a downloader works through',
  accepts: path => names.test(path) && !/(?:^|\/)CMakeLists\.txt$/.test(path) && !requirements.accepts(path),
  extract: file => readWith(file, readList),
}

/** An address, and further places of the same file, that have the line to themselves. */
const line = /^[ \t]*([a-z][a-z0-9]{1,9}:\/\/[^\s"'<>]+(?:[ \t]+[a-z][a-z0-9]{1,9}:\/\/[^\s"'<>]+)*)[ \t]*\r?$/gim
/** What of an entry stands below it: `out=name`, `checksum=sha-256=…` (aria2c(1), «Input File»). */
const below = /\n[ \t]+([a-z][\w-]*)=([^\r\n]*)|\n(?:#[^\n]*|[ \t]*\r?(?=\n))/giy

/** The page of a repository tells of it; a list fetches files. */
const isOfFile = (address: string) => /\.[a-z]\w{1,11}$|\?/i.test(address)

/** `wget -i`, `aria2c -i`, `xargs`: each line is what such a program fetches, with what it is told about it. */
function readList(source: Source): Facts {
  const { text } = source
  const ledger = newLedger()
  const word = (from: number, written: string) =>
    ({ kind: 'text', text: written, place: source.place(from, from + written.length) }) as const
  for (const match of text.matchAll(line)) {
    const [all, addresses = ''] = match
    const from = match.index + all.indexOf(addresses)
    const places = [...addresses.matchAll(/\S+/g)].map(one => word(from + one.index, one[0]))
    if (!places.some(({ text: address }) => isOfFile(address))) continue
    const end = match.index + all.length
    const options = optionsFrom(text, end).flatMap(({ at, name, value }) => [word(at, `--${name}`), word(at, value)])
    ledger.commands.push({
      argv: [word(from, 'aria2c'), ...places, ...options],
      where: plainly(from),
      place: source.place(from, from + addresses.length),
      pipe: -1,
      forgiven: false,
    })
  }
  return ledger
}

function optionsFrom(text: string, from: number) {
  const found: { readonly at: number; readonly name: string; readonly value: string }[] = []
  below.lastIndex = from
  for (let match = below.exec(text); match && found.length < 50; match = below.exec(text)) {
    const [all, name, value = ''] = match
    if (name !== undefined) found.push({ at: match.index + all.indexOf(name), name, value: value.trim() })
  }
  // Which of two counts is the program's affair: none is believed.
  return found.filter(({ name }) => found.filter(other => other.name === name).length === 1)
}
