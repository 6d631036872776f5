import { createHash } from 'node:crypto'
import * as z from 'zod'
import {
  type Attestation,
  type Digest,
  type ListedFile,
  type LookedUp,
  type OwnEntry,
  type OwnFiles,
  type Resolution,
  type ResolveContext,
  readLfsPointer,
  recalled,
  signedFolderOf,
} from '../model/index.ts'
import { attestationsIn, unavailable } from './signatures.ts'

type Tree = ReadonlyMap<string, OwnEntry>
type Blobs = ReadonlyMap<string, Uint8Array>

/** What a run looks at around weights that lie in the repository: models' folders, and no author's heap of files. */
const most = { signatures: 8, files: 20_000, read: 512 }

/**
 * Signatures that lie beside weights of this repository, or above them, with the files of their folders as head has them:
 * LFS pointers say the sha256 that git-lfs enforces, other files are hashed here. Asked of all such weights at once.
 */
export async function withSignatures(
  lookedUp: readonly LookedUp[],
  { own }: ResolveContext,
): Promise<readonly Resolution[]> {
  const unchanged = lookedUp.map(({ resolution }) => resolution)
  const tree = (await own?.list()) ?? null
  if (!own || !tree) return unchanged
  const folders = signedFolders(tree)
  const around = lookedUp.map(({ reference }) => folders.filter(({ folder }) => reference.id?.startsWith(folder)))
  const signed = [...new Set(around.flatMap(several => several.slice(0, most.signatures)))]
  const paths = [...tree.keys()].filter(path => signed.some(({ folder }) => path.startsWith(folder)))
  if (paths.length > most.files) return unchanged
  const read = await readSignatures(signed, tree, own)
  const blobs = await own.read(
    entriesOf(
      [...read].flatMap(([{ folder }, found]) => namesIn(folder, found)),
      tree,
    ),
  )
  const filesOf = recalled(folder =>
    paths.flatMap(path => (path.startsWith(folder) ? [listedFile(path, folder, tree, blobs)] : [])),
  )
  return unchanged.map((resolution, index) => signedBy(resolution, around[index] ?? [], read, filesOf))
}

interface Signed {
  /** With its slash; empty = the top. */
  readonly folder: string
  /** Of the signature file, from the top. */
  readonly path: string
}

function signedFolders(tree: Tree): readonly Signed[] {
  return [...tree.keys()].flatMap(path => {
    const folder = signedFolderOf(path)
    return folder === null ? [] : [{ folder, path }]
  })
}

type Read = ReadonlyMap<Signed, readonly Attestation[]>

async function readSignatures(signed: readonly Signed[], tree: Tree, own: OwnFiles): Promise<Read> {
  const blobs = await own.read(
    entriesOf(
      signed.map(({ path }) => path),
      tree,
    ),
  )
  return new Map(
    signed.map(one => {
      const bytes = blobs.get(plain(tree.get(one.path))?.oid ?? '')
      const text = bytes && new TextDecoder().decode(bytes)
      return [one, text === undefined ? [unavailable(one.path, 'not-read')] : attestationsIn(one.path, text)]
    }),
  )
}

/** Links and submodules are no file that anybody signed. */
const plain = (entry: OwnEntry | undefined) => (/^100/.test(entry?.mode ?? '') ? entry : undefined)

const entriesOf = (paths: readonly string[], tree: Tree) =>
  [...new Set(paths)].slice(0, most.read).flatMap(path => plain(tree.get(path)) ?? [])

const named = z.array(z.object({ name: z.string() })).catch([])
const envelope = z.object({ dsseEnvelope: z.object({ payload: z.string() }) })
/** In-toto statements name files as resources of the predicate (OMS), or as subjects. */
const statement = z.object({ subject: named, predicate: z.object({ resources: named }).catch({ resources: [] }) })

/** What a signature claims to list: believed only as far as to read it. Whether it does is the verifier's question. */
function namesIn(folder: string, found: readonly Attestation[]): readonly string[] {
  return found.flatMap(({ bundle }) => {
    const payload = envelope.safeParse(parsed(String(bundle))).data?.dsseEnvelope.payload ?? ''
    const told = statement.safeParse(parsed(Buffer.from(payload, 'base64').toString('utf8'))).data
    return [...(told?.predicate.resources ?? []), ...(told?.subject ?? [])].map(({ name }) => `${folder}${name}`)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Without a digest where it was not read: then the verifier can only say that it was not compared. */
function listedFile(from: string, folder: string, tree: Tree, blobs: Blobs): ListedFile {
  const path = from.slice(folder.length)
  const bytes = blobs.get(plain(tree.get(from))?.oid ?? '')
  if (!bytes) return { path, bytes: tree.get(from)?.bytes ?? 0 }
  const pointer = readLfsPointer(new TextDecoder().decode(bytes))
  if (pointer?.isExtended) return { path, bytes: pointer.bytes }
  if (pointer) return { path, bytes: pointer.bytes, listed: sha256(pointer.sha256) }
  return { path, bytes: bytes.length, observed: sha256(createHash('sha256').update(bytes).digest('hex')) }
}

const sha256 = (hex: string): Digest => ({ algorithm: 'sha256', hex })

function signedBy(
  resolution: Resolution,
  around: readonly Signed[],
  read: Read,
  filesOf: (folder: string) => readonly ListedFile[],
): Resolution {
  if (resolution.kind !== 'resolved') return resolution
  const { artifact } = resolution
  const attestations = around.slice(0, most.signatures).flatMap(one => {
    const nameOf = (path: string) => path.slice(one.folder.length)
    const within = { signature: nameOf(one.path), file: nameOf(artifact.id), files: filesOf(one.folder) }
    return (read.get(one) ?? []).map(found => ({ ...found, within }))
  })
  const left = around.slice(most.signatures, most.signatures + 1).map(({ path }) => unavailable(path, 'too-many'))
  const model = { ...artifact.model, unsigned: around.length === 0 }
  return { ...resolution, attestations: [...attestations, ...left], artifact: { ...artifact, model } }
}
