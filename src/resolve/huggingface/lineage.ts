import * as z from 'zod'
import { isFolderName, isPlaceholder } from '../../catalogue/model-names.ts'
import type { Descent, ResolveContext } from '../../model/index.ts'
import { createAsk } from './client.ts'
import { fetchHead, fetchUnlisted, type Place } from './content.ts'
import { baseModelsIn } from './gguf.ts'
import { apiOf, parseName } from './name.ts'
import { type Repository, repository } from './wire.ts'

/** How far an ancestry is followed: real ones have three or four steps; merges are wide. */
const most = { depth: 6, asked: 16 }
const mostBytes = 4 * 1024 * 1024

type Parent = Pick<Descent, 'from' | 'by' | 'relation'> & { readonly isResolved: boolean }

/** What files of the model itself say. */
interface Also {
  readonly inside?: readonly string[]
  readonly loadedFrom?: string | undefined
}

/** What was loaded from a folder of the author's machine is no name. */
function isNamed(loadedFrom: string | undefined): loadedFrom is string {
  const { namespace = null } = parseName(loadedFrom ?? null) ?? {}
  return namespace !== null && !isFolderName(namespace) && !isPlaceholder(namespace)
}

/** Parents by the hub's own list, which leaves out names that it does not have, and by what the author wrote. */
function parentsOf(
  found: Pick<Repository, 'id' | 'baseModels' | 'cardData' | 'config'>,
  { inside = [], loadedFrom }: Also = {},
): readonly Parent[] {
  const { relation = found.cardData?.base_model_relation, models = [] } = found.baseModels ?? {}
  const how = relation === undefined ? {} : { relation }
  const written = [found.cardData?.base_model ?? []].flat()
  const adapted = adapter.safeParse(found.config).data?.peft?.base_model_name_or_path
  const all: readonly Parent[] = [
    ...models.map(({ id }) => ({ from: id, by: 'card', ...how, isResolved: true }) as const),
    ...written.map(from => ({ from, by: 'card', ...how, isResolved: false }) as const),
    ...(adapted === undefined
      ? []
      : [{ from: adapted, by: 'adapter', relation: 'adapter', isResolved: false } as const]),
    ...inside.map(from => ({ from, by: 'gguf', isResolved: false }) as const),
    ...(isNamed(loadedFrom) ? [{ from: loadedFrom, by: 'configuration', isResolved: false } as const] : []),
  ]
  const seen = new Set([found.id.toLowerCase()])
  return all.filter(({ from }) => {
    const isNew = parseName(from) !== null && !seen.has(from.toLowerCase())
    seen.add(from.toLowerCase())
    return isNew
  })
}

const adapter = z.object({
  peft: z
    .object({ base_model_name_or_path: z.string().max(200) })
    .optional()
    .catch(undefined),
})

/** Direct parents as the answer about the model itself tells them; nobody is asked. */
export function directLineage(found: Repository, loadedFrom?: string): readonly Descent[] {
  return parentsOf(found, { loadedFrom }).map(({ isResolved, ...parent }) => ({
    model: found.id,
    ...parent,
    // The hub links every name that it has: one that it leaves out of its list is not there.
    parent: isResolved || parent.by !== 'card' || !found.baseModels ? 'unfollowed' : 'dangling',
  }))
}

/** The whole ancestry, generation by generation, each model asked once: a circle ends where it closes. */
export async function findLineage(shown: Repository, place: Place, loadedFrom?: string): Promise<readonly Descent[]> {
  const { context } = place
  const [found, inside] = await Promise.all([withAdapter(shown, place), ggufParents(shown, place)])
  const steps: Omit<Descent, 'parent'>[] = []
  const licences = new Map<string, readonly string[]>()
  const known = new Map<string, Descent['parent']>([[found.id.toLowerCase(), 'known']])
  let generation: readonly Repository[] = [found]
  for (let depth = 0; depth < most.depth && generation.length > 0; depth++) {
    const born = generation.flatMap(child =>
      parentsOf(child, child === found ? { inside, loadedFrom } : {}).map(({ isResolved: _, ...parent }) => ({
        model: child.id,
        ...parent,
      })),
    )
    steps.push(...born)
    const names = [...new Set(born.map(({ from }) => from))].filter(from => !known.has(from.toLowerCase()))
    const answers = await Promise.all(
      names.slice(0, Math.max(0, most.asked + 1 - known.size)).map(name => ask(name, context)),
    )
    for (const { name, parent } of answers) known.set(name.toLowerCase(), parent)
    const repositories = answers.flatMap(({ name, repository: one }) => (one ? [{ name, one }] : []))
    // A renamed parent is one step more, so that both names are seen.
    const moved = repositories.filter(({ name, one }) => name.toLowerCase() !== one.id.toLowerCase())
    steps.push(
      ...moved.map(({ name, one }) => ({ model: name, from: one.id, relation: 'renamed', by: 'card' }) as const),
    )
    for (const { name, one } of repositories) licences.set(name.toLowerCase(), [one.cardData?.license ?? []].flat())
    for (const { one } of moved) known.set(one.id.toLowerCase(), 'known')
    generation = repositories.map(({ one }) => one)
  }
  for (const { id } of generation.filter(one => parentsOf(one).length > 0)) known.set(id.toLowerCase(), 'unfollowed')
  return steps.flatMap(step => {
    const licence = licences.get(step.from.toLowerCase()) ?? []
    const parent = known.get(step.from.toLowerCase()) ?? 'unfollowed'
    if (step.by === 'configuration' && parent === 'dangling') return [] // A path that only looks like a name.
    return [{ ...step, parent, ...(licence.length > 0 ? { licence } : {}) }]
  })
}

/** An adapter's own file names its base, also where the hub does not repeat it. */
async function withAdapter(found: Repository, place: Place): Promise<Repository> {
  const isThere = found.siblings?.some(({ rfilename }) => rfilename === 'adapter_config.json')
  if (!isThere || adapter.safeParse(found.config).data?.peft) return found
  const answer = await fetchUnlisted(place, 'adapter_config.json', 1024 * 1024)
  if (answer.kind !== 'fetched') return found
  try {
    return { ...found, config: { peft: JSON.parse(new TextDecoder().decode(answer.bytes)) } }
  } catch {
    return found
  }
}

/** Enough for what stands before the vocabulary in the header of a GGUF file. Bytes. */
const ggufHead = 64 * 1024

/** What the first GGUF file says that it was made from: converters write it there out of the original's card. */
async function ggufParents({ siblings = [] }: Repository, place: Place): Promise<readonly string[]> {
  const file = siblings.find(({ rfilename }) => rfilename.endsWith('.gguf'))
  const head = file && (await fetchHead(place, file.rfilename, ggufHead))
  return head ? baseModelsIn(head.bytes) : []
}

interface Asked {
  readonly name: string
  readonly parent: Descent['parent']
  readonly repository?: Repository
}

async function ask(written: string, context: ResolveContext): Promise<Asked> {
  const name = parseName(written)
  if (!name) return { name: written, parent: 'dangling' }
  const fields = ['baseModels', 'cardData', 'config', 'sha'].map(field => `expand%5B%5D=${field}`).join('&')
  const question = { path: `${apiOf(name)}?${fields}`, schema: repository, maxBytes: mostBytes }
  const answer = await createAsk(context, name.id)(question)
  if (answer.kind === 'answered') return { name: written, parent: 'known', repository: answer.value }
  const isGone = answer.kind === 'absent' || (answer.kind === 'unreachable' && answer.reason === 'missing-or-private')
  return { name: written, parent: isGone ? 'dangling' : 'unfollowed' }
}
