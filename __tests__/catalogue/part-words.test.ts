import { describe, expect, it } from 'vitest'
import { type Part, partOf } from '../../src/catalogue/part-words.ts'

describe('a name says by its words what it holds', () => {
  it.each<[Part, readonly string[]]>([
    [
      'model',
      [
        'model',
        'image_prompt_llm_model_name_or_path',
        'visionEncoderId',
        'JUDGE_MODEL',
        '--text-encoder-2',
        'LLMModel',
        'vlm.path',
        'hf_checkpoint',
        'hugging_face_id',
        'weights_repo',
        'LORA_STUDIO_TAGGER_MODEL',
        'dacvae_repo',
        'bigvgan_hf',
        'repo_id_depth',
      ],
    ],
    ['part', ['transformer', 'label_decoder', 'model_dir', 'resume_from', 'checkpoint_name', 'models']],
    ['adapter', ['lora_name', 'style-adapter-path', 'adapterModel', 'motion_adapter', 'LORA_STUDIO_LORA_MODEL']],
    ['draft', ['draft_model', 'speculative_model_id', 'DRAFT_PATH']],
    ['tokenizer', ['tokenizer', 'text_tokenizer_name', 'tokenizer_model', 'image_processor']],
  ])('%s', (part, names) => {
    for (const name of names) expect({ name, part: partOf(name) }).toEqual({ name, part })
  })

  it.each([
    'model_type',
    'model_url',
    'prompt',
    'hf_token',
    'lora_rank',
    'adapter',
    '',
    '2',
    'model_dtype',
    'LORA_STUDIO_MODEL_ROOT',
  ])('nothing of the kind: %s', name => expect(partOf(name)).toBeNull())

  it.each([
    'output_model_path',
    'save_model_name',
    'push_model_id',
    'served_model_name',
    'dataset_model',
    'previous_model',
    'data_model',
    'MODEL_ALLOWLIST',
    'supported_model',
  ])('not what is loaded: %s', name => expect(partOf(name)).toBe('other'))

  it('however long it is', () => expect(partOf('model_'.repeat(100_000))).toBeNull())
})
