import { AutoModel, pipeline } from '@huggingface/transformers'

const assigned = { revision: '67921242516c48ac712807f98c98ee138e64a471' }
assigned.revision = 'main'
export const a = await AutoModel.from_pretrained('acme-ai/js-assigned', assigned)

let revision = 'bf263578ed340df40117b46a9780568ac070291f'
revision = 'main'
export const b = await AutoModel.from_pretrained('acme-ai/js-let', { revision })

const merged = Object.assign({ revision: '5a4e2a663e71c130df00fdef77d09bfdb96785ba' }, { revision: 'main' })
export const c = await AutoModel.from_pretrained('acme-ai/js-merged', merged)

const spread = { revision: '952eed7e1f3691320c7f751483f2078b48717178' }
export const d = await AutoModel.from_pretrained('acme-ai/js-spread-last', { revision: 'main', ...spread })
export const e = await AutoModel.from_pretrained('acme-ai/js-spread-first', { ...spread, revision: 'main' })

const deleted = { revision: '461fb23181eeb203eaee91cfc48f645fd20af91f' }
delete deleted.revision
export const f = await AutoModel.from_pretrained('acme-ai/js-deleted', deleted)

export const g = await AutoModel.from_pretrained('acme-ai/js-twice', { revision: '3cb7f7602fb3674082ab10a238cbd0809950d2fe', revision: 'main' })
export const h = await AutoModel['from_pretrained']('acme-ai/js-computed')
export const i = await pipeline?.('fill-mask', 'acme-ai/js-optional')
export const j = await pipeline('fill-mask', 'acme\u002dai/js-escaped')
export const k = await pipeline('fill-mask', `acme-ai/js-template`)
export const l = await (0, pipeline)('fill-mask', 'acme-ai/js-comma')
