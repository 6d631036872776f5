import { AutoModel, pipeline } from '@huggingface/transformers'

export const a = await AutoModel.from_pretrained('nobody-yet/js-auto')
export const b = await pipeline('fill-mask', 'nobody-yet/js-pipeline')
export const c = await pipeline('fill-mask', process.env.M ?? 'nobody-yet/js-env')
