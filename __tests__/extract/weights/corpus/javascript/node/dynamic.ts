import { AutoModel, pipeline } from '@huggingface/transformers'

export interface Choice {
  owner: string
  size: 'small' | 'large'
}

export const byChoice = ({ owner, size }: Choice) => pipeline('feature-extraction', `${owner}/encoder-${size}`)
export const byEnvironment = () => AutoModel.from_pretrained(process.env['ENCODER'] ?? 'Xenova/all-MiniLM-L12-v2')
export const byOr = () => AutoModel.from_pretrained(process.env.RANKER || 'Xenova/bge-reranker-base')
export const byEnvironmentOnly = () => AutoModel.from_pretrained(process.env['ENCODER_ONLY'] as string)
export const byParameter = (model = 'Xenova/paraphrase-MiniLM-L3-v2') => pipeline('feature-extraction', model)

const ORG = 'Xenova'
export const byTemplate = () => pipeline('fill-mask', `${ORG}/bert-base-uncased`)
