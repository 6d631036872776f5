import { recalled } from '../model/index.ts'
import { soundsLikeModel } from './model-names.ts'
import lists from './part-words.json' with { type: 'json' }

/** What has weights, and is called so for hardly anything else. */
const models = new Set(lists.models)
/** What often has weights: other things are called so too. */
const parts = new Set(lists.parts)
/** What says of anything that it was trained before. */
const trained = new Set(lists.trained)
const adapters = new Set(lists.adapters)
const drafts = new Set(lists.drafts)
const tokenizers = new Set(lists.tokenizers)
/** How such a thing is named: words behind it that change nothing. */
const names = new Set(lists.names)
/** Where it lies: as likely a folder as a name at a hub. */
const places = new Set(lists.places)
/** It is one file: of this machine in a file of settings, and in a program as likely of a repository. */
const files = new Set(lists.files)
/** What is done with several models, to have them. */
const verbs = new Set(lists.verbs)
/** What a model is for, or which of several it is: behind it they say as much as in front. */
const roles = new Set(lists.roles)
/** With one of these it is none of this, or not what is loaded. */
const others = new Set(lists.others)

/**
 * `models`: several that are loaded; `part`: it may be a model, if the value sounds like one too; `family`: called as models
 * are; `file`: one of its files; `other`: surely none.
 */
export type Part = 'model' | 'models' | 'part' | 'family' | 'file' | 'adapter' | 'draft' | 'tokenizer' | 'other'

/**
 * What a setting, an option, a keyword or a variable says that it holds, by the words of its name: `vision_encoder_id`,
 * `--draft-model-path`, `judgeModelName`. The last word tells, before those that only say how it is named; what
 * stands in front, or alone behind it, says more closely which one is meant.
 */
export const partOf = recalled((name): Part | null => {
  const all = name.length > 100 ? [] : wordsOf(name)
  const part = read(all)
  const isFile = all.slice(1).some(word => files.has(word))
  return isFile && (part === 'model' || part === 'part' || part === 'family') ? 'file' : part
})

/** Words as case and punctuation part them, and as people do who write `MODELNAME`. */
function wordsOf(name: string): readonly string[] {
  const spaced = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
  const lower = spaced.toLowerCase().replaceAll(/(hugging|control)[_. -](face|net)/g, '$1$2')
  const parted = lower
    .replaceAll(/(model|lora|encoder|tokenizer)(?=(?:id|name|path|repo)(?![a-z]))/g, '$1 ')
    .replaceAll(/(?<=[a-z]{2})(vae|unet|vocoder|gan)(?![a-z])/g, ' $1')
  return parted.match(/[a-z]+(?:\d+[a-z]+)*\d*|\d+/g) ?? []
}

function read(all: readonly string[]): Part | null {
  if (all.some(word => others.has(word))) return 'other'
  let end = all.length
  while (end > 1 && isTrailing(all[end - 1] ?? '')) end--
  const [head = '', tail] = [all[end - 1], all.slice(end)]
  const before = all.slice(0, end)
  const has = (set: ReadonlySet<string>) => before.some(word => set.has(word))
  // What stands further in front may be what somebody calls the whole program.
  const isOf = (set: ReadonlySet<string>) => set.has(head) || (models.has(head) && set.has(before.at(-2) ?? ''))
  if (isOf(tokenizers)) return 'tokenizer'
  const isNamed = all.length > 1
  if (all.includes('models') && all.some(word => verbs.has(word))) return 'models'
  if (isOf(adapters)) return isNamed ? 'adapter' : null
  if ((drafts.has(head) && isNamed) || (models.has(head) && has(drafts))) return 'draft'
  if (models.has(head)) return tail.some(word => places.has(word)) ? 'part' : 'model'
  const [first = '', ...role] = all
  // `repo_id_depth`: a repository at a hub, and which of several it is.
  if (first === 'repo' && role[0] === 'id' && role.length > 1) return 'model'
  if (models.has(first) && isNamed && role.every(word => roles.has(word))) return 'model'
  if (parts.has(head)) return all.slice(end - 1).some(word => atHub.has(word)) && isNamed ? 'model' : 'part'
  if (tail.some(word => hubs.has(word)) || all.some(word => trained.has(word))) return 'part'
  return soundsLikeModel(head) && !tail.includes('repo') ? 'family' : null
}

/** Whatever is named so lies at a hub, and what is said to lie there may be anything that it has. */
const atHub: ReadonlySet<string> = new Set(['hf', 'huggingface', 'repo'])
const hubs: ReadonlySet<string> = new Set(['hf', 'huggingface', 'hub'])

/** `encoder_2`, `clip_name1`, `generator_g`: which of several it is. */
const isTrailing = (word: string) =>
  [names, places, files].some(set => set.has(word.replace(/\d+$/, ''))) || /^(?:v?\d+|[a-z])$/.test(word)
