import * as z from 'zod'
import { isCommitId } from '../../model/index.ts'
import { parseName, type RepositoryName } from './name.ts'

/** The hub's answers, narrowed. What a publisher may fill freely (model cards) never fails the rest of an answer. */

const commit = z.string().refine(isCommitId)
const text = z.string().max(500)
const date = z.iso.datetime()

export const repository = z.object({
  _id: z
    .string()
    .regex(/^[0-9a-f]{24}$/)
    .optional()
    .catch(undefined),
  id: text.refine(id => parseName(id) !== null),
  sha: commit,
  author: text.optional().catch(undefined),
  createdAt: date.optional().catch(undefined),
  lastModified: date.optional().catch(undefined),
  /** `false`, `"auto"` or `"manual"`. */
  gated: z.union([z.boolean(), z.string()]).optional().catch(undefined),
  disabled: z.boolean().optional().catch(undefined),
  cardData: z
    .object({
      license: z
        .union([text, z.array(text)])
        .optional()
        .catch(undefined),
      base_model: z
        .union([text, z.array(text).max(1000)])
        .optional()
        .catch(undefined),
      base_model_relation: text.optional().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  /** A part of the configuration files, in the hub's choice; any shape. */
  config: z.unknown().optional(),
  gguf: z.object({ chat_template: z.string().optional() }).nullish().catch(undefined),
  siblings: z.array(z.object({ rfilename: z.string().max(4096) })).optional(),
  /** Author-declared parents, resolved by the hub; given only through `expand`. */
  baseModels: z
    .object({ relation: text.optional(), models: z.array(z.object({ id: text })).max(1000) })
    .nullish()
    .catch(undefined),
})
export type Repository = z.infer<typeof repository>

/** Fields asked for by name: without `expand` the hub leaves out lineage and sends whole chat templates. */
const repositoryFields = [
  'author',
  'baseModels',
  'cardData',
  'config',
  'createdAt',
  'disabled',
  'gated',
  'gguf',
  'lastModified',
  'sha',
  'siblings',
]

/** Of those, what the hub does not know of other repositories: asked for all the same, it answers nothing. */
const ofModels: ReadonlySet<string> = new Set(['baseModels', 'config', 'gated', 'gguf'])

export const fieldsOf = (type: RepositoryName['type']) =>
  repositoryFields.filter(field => type === 'models' || !ofModels.has(field))

const ref = z.object({ name: text, targetCommit: commit })
export type Ref = z.infer<typeof ref>
export const refs = z.object({ branches: z.array(ref), tags: z.array(ref) })

export const commits = z.array(z.object({ id: commit, date }))
