import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { ResolveContext, TemplateFacts } from '../../model/index.ts'
import { createAsk } from './client.ts'
import { apiOf, parseName } from './name.ts'
import { type Repository, repository } from './wire.ts'

const mostBytes = 8 * 1024 * 1024

/** Where the hub's API repeats chat templates: of a GGUF file's header, of a file of its own, of the tokenizer. */
const configuration = z.object({
  chat_template_jinja: z.string().optional().catch(undefined),
  processor_config: z.object({ chat_template: z.string().optional() }).optional().catch(undefined),
  tokenizer_config: z
    .object({ chat_template: z.union([z.string(), z.array(z.object({ template: z.string() }))]).optional() })
    .optional()
    .catch(undefined),
})

export function templatesOf({ config, gguf }: Pick<Repository, 'config' | 'gguf'>): readonly string[] {
  const parsed = configuration.safeParse(config)
  const { chat_template_jinja, processor_config, tokenizer_config } = parsed.success ? parsed.data : {}
  const listed = tokenizer_config?.chat_template
  const many = Array.isArray(listed) ? listed.map(({ template }) => template) : [listed]
  const all = [gguf?.chat_template, chat_template_jinja, processor_config?.chat_template, ...many]
  return all.flatMap(one => (one === undefined || one === '' ? [] : [one]))
}

/**
 * The chat template of a model, which decides what the model is told, and for a quantised copy whether it is the
 * original's: the weights are compared by nobody, but a template that was changed on the way can be seen.
 */
export async function findTemplate(found: Repository, context: ResolveContext): Promise<TemplateFacts | undefined> {
  const own = [...new Set(templatesOf(found))]
  const [first] = own
  if (first === undefined) return undefined
  const unsafe = own.map(unsafeIn).find(one => one !== undefined)
  const base = found.gguf?.chat_template === undefined ? undefined : await compareWithBase(first, found, context)
  const all = own.length === 1 ? first : own.map(one => `${sha256(one)}\n`).join('')
  return { sha256: sha256(all), ...(unsafe === undefined ? {} : { unsafe }), ...(base ? { base } : {}) }
}

/** Undefined where there is not exactly one declared original, or the hub does not show its template. */
async function compareWithBase(
  own: string,
  found: Repository,
  context: ResolveContext,
): Promise<TemplateFacts['base']> {
  const { relation = 'quantized', models = [] } = found.baseModels ?? {}
  const name = models.length === 1 && relation === 'quantized' ? parseName(models[0]?.id ?? null) : null
  if (!name) return undefined
  const ask = createAsk(context, name.id)
  const path = `${apiOf(name)}?expand%5B%5D=config&expand%5B%5D=gguf&expand%5B%5D=sha`
  const answer = await ask({ path, schema: repository, maxBytes: mostBytes })
  const theirs = answer.kind === 'answered' ? templatesOf(answer.value) : []
  if (theirs.length === 0) return undefined
  return { id: name.id, isSame: theirs.some(template => template.trim() === own.trim()) }
}

/**
 * Templates are programs in Jinja. Going through attributes of Python objects is how one breaks out of it
 * (CVE-2024-34359); no template that only formats messages does.
 */
export function unsafeIn(template: string): string | undefined {
  return /__[a-z]{2,30}__|\|\s*attr\b|\b(?:popen|subprocess|lipsum|cycler|joiner)\b/.exec(template)?.[0]
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
