import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import * as z from 'zod'
import { type Change, modelsLockPath } from '../../src/model/index.ts'
import { signModel } from '../../src/sign/index.ts'
import { observed, pair, pemOf } from '../verify/oms/forge.ts'
import type { Hub } from '../world/hub/index.ts'
import { changeOf } from '../world/package-lock.ts'
import { type Block, policyPath, sidesOf } from './example.ts'

const texts = z.record(z.string(), z.string())

/** What a page's `hub` block says of a model, by its id: only what the example is about. */
const said = z.strictObject({
  files: texts.default({ 'config.json': '{}', 'model.safetensors': 'weights' }),
  /** Files of a later commit, made after base's lock was written. */
  later: texts.optional(),
  /** Files of a commit on another ref, by its full name; `name -> ref` names a branch like that ref's commit. */
  refs: z.record(z.string(), texts).optional(),
  /** Of the model's card. */
  card: z.record(z.string(), z.unknown()).optional(),
  parents: z.array(z.string()).optional(),
  relation: z.string().default('finetune'),
  /** Chat template in the header of its GGUF file. */
  template: z.string().optional(),
  /** The same in the tokenizer's configuration. */
  tokenizer: z.string().optional(),
  formerly: z.string().optional(),
  scan: z.unknown().optional(),
  /** Digests as the hub lists them, by path, where they are not true. */
  lists: texts.optional(),
  /** Files that `model.sig` lists, as they were when they were signed with the key `keys/acme.pub`. */
  signed: texts.optional(),
})
type Said = z.infer<typeof said>
const hubBlock = z.record(
  z.string(),
  said.nullable().transform(one => one ?? said.parse({})),
)

const date = '2026-01-01T00:00:00Z'
const key = pair()

/** The keys that a page's policy may name. */
export const keys = { 'keys/acme.pub': pemOf(key.publicKey) }

/** Makes the models that the `hub` block tells of; parents that it does not tell of are not there. */
export async function publish(hub: Hub, blocks: readonly Block[]): Promise<void> {
  const told = toldIn(blocks)
  for (const [id, one] of Object.entries(told)) {
    const files = { ...one.files, ...(await signatureOf(one)) }
    const parents = one.parents?.filter(parent => told[parent]).map(parent => ({ id: parent })) ?? []
    hub.create({
      id: one.formerly ?? id,
      commits: [{ date, files }],
      cardData: { ...one.card, ...(one.parents ? { base_model: one.parents } : {}) },
      baseModels: { relation: one.relation, models: parents },
      config: one.tokenizer === undefined ? {} : { tokenizer_config: { chat_template: one.tokenizer } },
      ...(one.template === undefined ? {} : { gguf: { chat_template: one.template } }),
      ...(one.scan === undefined ? {} : { scan: one.scan }),
    })
    if (one.formerly !== undefined) hub.move(one.formerly, id)
    for (const [ref, more] of Object.entries(one.refs ?? {}))
      hub.push(id, { date, on: ref, from: tipOf(hub, id), files: more })
    if (one.lists) lie(hub, id, one.lists)
  }
}

async function signatureOf({ signed }: Said): Promise<Readonly<Record<string, string>>> {
  if (!signed) return {}
  const model = { name: 'model', files: observed(signed), signatureName: 'model.sig' }
  return { 'model.sig': await signModel(model, { method: 'key', privateKey: key.privateKey }) }
}

const isListed = z.array(z.looseObject({ path: z.string(), lfs: z.looseObject({}).optional() }))

function lie(hub: Hub, id: string, lists: Readonly<Record<string, string>>): void {
  hub.fail({
    path: new RegExp(`/${id}/tree/`),
    times: Infinity,
    alter: body =>
      isListed
        .parse(body)
        .map(one => ({ ...one, ...(one.lfs ? { lfs: { ...one.lfs, oid: lists[one.path] ?? one.lfs['oid'] } } : {}) })),
  })
}

/** What happens at the hub after base's lock was written. */
export function goOn(hub: Hub, blocks: readonly Block[]): void {
  for (const [id, { later }] of Object.entries(toldIn(blocks))) if (later) hub.push(id, { date, files: later })
}

/** Base's lock where the example has one, with true digests where the page says `…`. */
export function lockOf(blocks: readonly Block[], hub: Hub): string | null {
  const text = blocks.find(({ what }) => what === 'lock')?.text
  if (text === undefined) return null
  const models = z
    .record(z.string(), z.looseObject({ files: z.record(z.string(), z.looseObject({})).optional() }))
    .parse(JSON.parse(text))
  const filled = Object.entries(models).map(([name, entry]) => {
    const id = name.replace(/^huggingface:/, '').replace(/@.*$/, '')
    const hashed = Object.entries(entry.files ?? {}).map(([path, file]) => {
      const content = toldIn(blocks)[id]?.files[path] ?? ''
      const sha256 = createHash('sha256').update(content).digest('hex')
      return [path, file['sha256'] === '…' ? { ...file, sha256 } : file]
    })
    const commit = entry['commit'] === '…' ? { commit: tipOf(hub, id) } : {}
    return [name, { ...entry, ...commit, files: Object.fromEntries(hashed) }]
  })
  return JSON.stringify({ version: 1, models: Object.fromEntries(filled) }, null, 2)
}

/** Every file of the example as the pull request changes it. */
export function changesOf(blocks: readonly Block[], hub: Hub): readonly Change[] {
  const files = blocks.filter(({ what }) => !['hub', 'lock', policyPath].includes(what))
  return files.map(block => {
    const { base, head } = sidesOf(block)
    const shown = (text: string | null) => (text === null ? null : completed(block, text, hub))
    return changeOf(block.what, shown(head), shown(base))
  })
}

/** A commit of its own where a page says `…` or names a ref; imports and the rest of a lock, which pages leave out. */
function completed({ what }: Block, text: string, hub: Hub): string {
  const filled = text
    .split('\n')
    .map(line => {
      const id = /["':](?<id>[\w.-]+\/[\w.-]+)["'@]/.exec(line)?.groups?.['id'] ?? ''
      return line
        .replace(/(?<=revision=|"commit": )"…"/, () => `"${tipOf(hub, id)}"`)
        .replace(/<(?<ref>refs\/[\w/]+)>/, (_, ref: string) => tipOf(hub, id, ref))
    })
    .join('\n')
  if (what === modelsLockPath) return `{ "version": 1, "models": {\n${filled}\n} }`
  const imports = [...new Set(text.match(/\b(?:AutoModel\w*|hf_hub_download)\b/g))].map(
    name => `from ${name === 'hf_hub_download' ? 'huggingface_hub' : 'transformers'} import ${name}\n`,
  )
  return what.endsWith('.py') ? `${imports.join('')}${filled}` : filled
}

function tipOf(hub: Hub, id: string, ref = 'HEAD'): string {
  const commit = hub.state.models.get(id.toLowerCase())?.repository.find(ref) ?? hub.state.moved.get(id.toLowerCase())
  if (commit === undefined || commit === null) throw new Error(`the example’s hub block has no ${ref} of ${id}`)
  return commit.includes('/') ? tipOf(hub, commit, ref) : commit
}

function toldIn(blocks: readonly Block[]): Readonly<Record<string, Said>> {
  return hubBlock.parse(parse(blocks.find(({ what }) => what === 'hub')?.text ?? '{}'))
}
