import {
  AutoProcessor,
  AutoTokenizer,
  CLIPTextModelWithProjection,
  CLIPVisionModelWithProjection,
  Florence2ForConditionalGeneration,
  RawImage,
} from '@huggingface/transformers'

const CLIP = 'Xenova/clip-vit-base-patch32'
const options = { revision: '52f7a84985b0d83f8c0a43a21833c8c3009587b3', dtype: 'fp16' }

const tokenizer = await AutoTokenizer.from_pretrained(CLIP)
const text = await CLIPTextModelWithProjection.from_pretrained(CLIP, { revision: '52f7a84985b0d83f8c0a43a21833c8c3009587b3' })
const vision = await CLIPVisionModelWithProjection.from_pretrained(CLIP, options)
const florence = await Florence2ForConditionalGeneration.from_pretrained('onnx-community/Florence-2-base-ft', { device: 'webgpu' })
const processor = await AutoProcessor.from_pretrained('onnx-community/Florence-2-base-ft')

export async function embed(url) {
  const image = await RawImage.read(url)
  return vision(await processor(image))
}

export { florence, text, tokenizer }
