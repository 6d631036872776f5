import * as hf from '@huggingface/transformers'
import { AutoModel as Model, pipeline as run, type PretrainedOptions } from '@huggingface/transformers'

const { AutoTokenizer } = hf
const load = Model.from_pretrained.bind(Model)
const options: PretrainedOptions = { revision: 'main' } satisfies PretrainedOptions

export const a = await hf.pipeline('fill-mask', 'acme-ai/ts-namespace')
export const b = await run<'fill-mask'>('fill-mask', 'acme-ai/ts-generic')
export const c = await Model.from_pretrained('acme-ai/ts-alias' as string, options)
export const d = await hf.AutoModel.from_pretrained('acme-ai/ts-member')
export const e = await load('acme-ai/ts-bound')
export const f = await AutoTokenizer.from_pretrained('acme-ai/ts-tokenizer')
export const g = await (await import('@huggingface/transformers')).pipeline('fill-mask', 'acme-ai/ts-dynamic-import')

export class Lazy {
  static #model = 'acme-ai/ts-private'
  static readonly other = 'acme-ai/ts-static'
  load = () => run('fill-mask', Lazy.#model)
  second() {
    return run('fill-mask', Lazy.other)
  }
}

export enum Models {
  Small = 'acme-ai/ts-enum',
}
export const h = await run('fill-mask', Models.Small)
