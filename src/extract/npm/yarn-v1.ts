import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { parseSpecifier, type Specifier } from '../../model/index.ts'
import { locator } from './locate.ts'
import { addressLoader, fromPublicTarball, packageNameOrFault } from './name.ts'
import { inside } from './pin-at.ts'
import { type Locked, toReference } from './reference.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'
import { isBerry } from './yarn-berry.ts'
import { type Block, scanBlocks } from './yarn-v1-blocks.ts'

/** The lock of Yarn 1. What stands in its place without being text is its gap, whichever Yarn wrote it. */
export const yarnV1: Extractor = {
  id: 'yarn-v1',
  title: 'yarn.lock of Yarn 1',
  accepts: path => /(?:^|\/)yarn\.lock$/iu.test(path),
  extract: file => {
    const isTheirs = file.content.kind === 'text' && isBerry(file.content.text)
    return isTheirs ? { references: [], gaps: [] } : strictly(file, text => readLock(text, file.path))
  },
}

function readLock(text: string, file: string): Extraction {
  const at = locator(text)
  const { results, faults } = gather<Block, Reference>(scanBlocks(text, at), block => [
    toReference(readBlock(block, at), file, { at }),
  ])
  return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
}

interface Wish extends Specifier {
  readonly as: string
  readonly text: string
}

/** `name@range`; several share a block where they were answered by the same version. */
function wishOf(text: string, line: number): Wish {
  const cut = text.indexOf('@', 1)
  const [as, range] = cut === -1 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)]
  return { as: packageNameOrFault(as, line), text: range, ...parseSpecifier(range) }
}

function readBlock(block: Block, at: ReturnType<typeof locator>): Locked {
  const { keys, line, fields } = block
  const wishes = keys.map(key => wishOf(key.value, line))
  const names = new Set(wishes.map(wish => wish.name ?? wish.as))
  const [id = '', ...others] = names
  const literal = keys[0]
  if (!literal || others.length > 0) throw new Unreadable('name-mismatch', line, 'a block answers for several packages')
  const version = fields.get('version')?.value
  if (version === undefined) throw new Unreadable('entry-incomplete', line, 'a block has no version')
  const resolved = fields.get('resolved')?.value
  const integrity = fields.get('integrity')
  const source = sourceOf(wishes, resolved)
  const own = fields.get('name')?.value
  if (own !== undefined && own !== id && source.loader === 'registry') {
    throw new Unreadable('name-mismatch', line, 'a block has another name than its key asks for')
  }
  return {
    loader: source.loader,
    id: source.id ?? packageNameOrFault(own ?? id, line),
    revision: source.revision ?? version,
    resolved,
    integrity: integrity?.value,
    alias: wishes.find(wish => wish.as !== id)?.as ?? id,
    literal,
    pinAt: integrity ? inside(integrity, { at }) : newLine(block, at),
  }
}

type Source = Pick<Locked, 'loader'> & { readonly id?: string; readonly revision?: string }

function sourceOf(wishes: readonly Wish[], resolved: string | undefined): Source {
  const elsewhere = wishes.filter(wish => wish.loader !== 'registry')
  const address = resolved?.replace(/#.*$/, '') ?? ''
  const found = resolved === undefined ? 'registry' : addressLoader(resolved)
  // Only an address that is asked for is a choice; a range is held to what the registry has.
  if (elsewhere.length < wishes.length) return { loader: found === 'git' && !isArchive(address) ? 'git' : 'registry' }
  if (resolved === undefined) return { loader: elsewhere[0]?.loader ?? 'registry' }
  const tarball = fromPublicTarball(address)
  if (tarball) return { loader: 'registry', id: tarball.name, revision: tarball.version }
  const strayed =
    found === 'url' && wishes.some(wish => wish.loader === 'url') && !wishes.some(wish => asks(wish, address))
  return { loader: strayed ? 'registry' : found }
}

const asks = (wish: Wish, address: string) => wish.text.replace(/#.*$/, '') === address

const isArchive = (address: string) => /^https:/i.test(address)

/** Yarn writes `integrity` on a line of its own behind `resolved`. */
function newLine({ fields }: Block, at: ReturnType<typeof locator>) {
  const resolved = fields.get('resolved')
  if (!resolved) return undefined
  const { line, column } = at(resolved.end)
  return { line, start: column, end: column, before: '\n  integrity ', after: '' }
}
