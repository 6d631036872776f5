import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../src/entry/references.ts'

/** What a name says holds in every carrier: each word of the vocabulary, written as that carrier writes names. */

interface Name {
  readonly snake: string
  readonly upper: string
  readonly kebab: string
  readonly camel: string
}

/** A file, and how it gives a name a value. */
const carriers: Readonly<Record<string, readonly [path: string, write: (name: Name, value: string) => string]>> = {
  yaml: ['a.yaml', ({ snake }, value) => `size: 3\n${snake}: ${value}\n`],
  json: ['a.json', ({ snake }, value) => JSON.stringify({ size: 3, [snake]: value })],
  toml: ['a.toml', ({ snake }, value) => `size = 3\n${snake} = "${value}"\n`],
  ini: ['a.ini', ({ snake }, value) => `[main]\nsize = 3\n${snake} = ${value}\n`],
  dotenv: ['.env', ({ upper }, value) => `SIZE=3\n${upper}=${value}\n`],
  'a variable': ['a.py', ({ snake }, value) => `${snake} = "${value}"\n`],
  'a keyword': ['a.py', ({ snake }, value) => `orchard(size=3, ${snake}="${value}")\n`],
  'a parameter': ['a.py', ({ snake }, value) => `def orchard(size, ${snake}="${value}"):\n    return size\n`],
  'a field': ['a.py', ({ snake }, value) => `@dataclass\nclass Orchard:\n    ${snake}: str = "${value}"\n`],
  'a key': ['a.py', ({ snake }, value) => `orchard = {"size": 3, "${snake}": "${value}"}\n`],
  'an option': [
    'a.py',
    ({ snake }, value) => `p = ArgumentParser()\np.add_argument("--${snake}", default="${value}")\n`,
  ],
  'words of a command': ['a.py', ({ snake }, value) => `subprocess.run(["tend", "--${snake}", "${value}"])\n`],
  'a constant': ['a.ts', ({ camel }, value) => `const ${camel} = '${value}'\n`],
  'an object': ['a.ts', ({ camel }, value) => `const orchard = { size: 3, ${camel}: '${value}' }\n`],
  'a struct': ['a.go', ({ camel }, value) => `package a\n\nvar o = Orchard{\n\tSize: 3,\n\t${camel}: "${value}",\n}\n`],
  'a shell variable': ['a.sh', ({ upper }, value) => `${upper}=${value}\n`],
  'a flag': ['a.sh', ({ kebab }, value) => `python tend.py --${kebab} ${value}\n`],
  'an override': ['a.sh', ({ snake }, value) => `python tend.py ${snake}=${value}\n`],
  'a Dockerfile': ['Dockerfile', ({ upper }, value) => `FROM scratch\nENV ${upper}=${value}\n`],
  'docker run': ['a.sh', ({ upper }, value) => `docker run -e ${upper}=${value} orchard\n`],
  'Helm values': ['a.sh', ({ camel }, value) => `helm upgrade orchard ./chart --set ${camel}=${value}\n`],
}

const spelled = (snake: string): Name => ({
  snake,
  upper: snake.toUpperCase(),
  kebab: snake.replaceAll('_', '-'),
  camel: snake.replaceAll(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase()),
})

/** By carrier, what is found under a name: `kind`, or nothing. */
const found = (snake: string, value: string, except: readonly string[] = []) =>
  Object.fromEntries(
    Object.entries(carriers)
      .filter(([carrier]) => !except.includes(carrier))
      .map(([carrier, [path, write]]) => {
        const { references } = findReferences([{ path, content: write(spelled(snake), value) }])
        return [carrier, references.map(({ kind }) => kind).join()]
      }),
  )

const everywhere = (kind: string, except: readonly string[] = []) =>
  Object.fromEntries(
    Object.keys(carriers)
      .filter(carrier => !except.includes(carrier))
      .map(carrier => [carrier, kind]),
  )

describe('a repository', () => {
  it.each([
    ...['vision_model', 'text_encoder_2', 'judge_llm_name_or_path', 'llm_hf_id', 'reranker_id', 'vlm_path'],
    ...[
      'pipeline_repo',
      'asr_hf_repo',
      'aligner',
      'verifier_name_or_path',
      'teacher_ckpt',
      'forced_aligner_path',
      'user_llm',
    ],
    ...['pretrained_stem_path', 'ckpt_path_global', 'wav2vec2_hub', 'safety_checker'],
  ])('%s', name => expect(found(name, 'meadow-lab/orchid-bert-7b')).toEqual(everywhere('weights')))

  // A table in a program may as well say what a service calls them.
  it.each(['gemma', 'vit_path'])('%s, called as models are', name => {
    const tables = ['a key', 'an object']
    expect(found(name, 'meadow-lab/orchid-bert-7b', tables)).toEqual(everywhere('weights', tables))
    expect(found(`${name}_prompt`, 'meadow-lab/orchid')).toEqual(everywhere(''))
  })

  it.each(['lora_repo', 'style_adapter_path'])('%s', name =>
    expect(found(name, 'meadow-lab/orchid-bert-lora')).toEqual(everywhere('adapter')),
  )

  it.each(['draft_model', 'drafter_path'])('%s', name =>
    expect(found(name, 'meadow-lab/orchid-bert-7b')).toEqual(everywhere('draft')),
  )
})

describe('a file', () => {
  it.each([
    ...['model_path', 'unet_name', 'controlnet_path', 'vae_path', 'pretrain_network_g', 'pretrained_stem_path'],
    ...['mmproj', 'resume_from', 'decoder_onnx_path', 'clip_name1', 'base_checkpoint'],
  ])('%s', name => expect(found(name, 'beds/orchid.pth')).toEqual(everywhere('weights')))

  // In a program a repository may as well have them.
  it.each(['gguf_filename', 'decoder', 'onnx_file'])('of settings: %s', name => {
    const settings = ['yaml', 'json', 'toml', 'ini', 'a flag', 'an override', 'docker run', 'Helm values']
    const programs = Object.keys(carriers).filter(carrier => !settings.includes(carrier))
    expect(found(name, 'beds/orchid.pth', programs)).toEqual(everywhere('weights', programs))
  })
})

describe('nothing of the kind', () => {
  it.each(['git_repo', 'docker_image', 'served_model_name', 'output_model_path', 'dataset_repo', 'mlflow_model'])(
    '%s',
    name => {
      const kinds = new Set(Object.values(found(name, 'meadow-lab/orchid-bert-7b')))
      expect([...kinds].filter(kind => /weights|adapter|draft/.test(kind))).toEqual([])
    },
  )
})
