import {
  isFolderName,
  isHubRoute,
  isKnownNamespace,
  isMediaType,
  isPlaceholder,
} from '../../../../catalogue/model-names.ts'

/** The shapes of names. Pure grammar: nothing here says that something is loaded. */

const weightsExtension =
  /[^/\\]\.(?:safetensors|gguf|ggml|ggjt|pt|pth|pt2|ckpt|bin|h5|hdf5|keras|onnx|ort|tflite|pb|pkl|pickle|joblib|dill|mlmodel|mlpackage|mlmodelc|engine|trt|plan|pdparams|pdmodel|pdiparams|nemo|t7|caffemodel|weights|params|msgpack|mar|dduf|task|litertlm|pte|sentis|llamafile|torchscript|ptl|npz|skops|model|uff|rknn|kmodel|nnue|cbm|ubj|ot|rten)$/i

/** A file name that ends as weights do. `.bin`, `.model` and the like only mean something where a loader stands. */
export function isWeightsFile(text: string): boolean {
  return weightsExtension.test(text)
}

const sureExtension =
  /[^/\\](?<!^tokenizer(?=\.ggml))\.(?:safetensors|gguf|ggml|pt|pth|ckpt|h5|hdf5|keras|onnx|tflite|pkl|joblib|mlmodel|mlpackage|pdparams|nemo|caffemodel|weights|dduf|litertlm|pte|rknn)$|\d[^/\\]{0,80}\.llamafile$|(?:[/\\]|\d|model)[^/\\]{0,200}\.engine$/i

/** An extension that weights have and hardly anything else. */
export function isSureWeightsFile(text: string): boolean {
  return sureExtension.test(text) || /[\\/]ggml-[\w.-]+\.bin$/i.test(text)
}

/** The hub's rule for one half of `namespace/name`: reference hubs.md 1.6. */
function isSegment(text: string): boolean {
  return /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/.test(text) && !/--|\.\./.test(text) && !text.endsWith('.git')
}

/** `namespace/name` as Hugging Face and ModelScope write it. */
export function isRepoId(text: string): boolean {
  const [namespace = '', name = '', more] = text.split('/', 3)
  return more === undefined && text.length <= 97 && isSegment(namespace) && isSegment(name) && !isHubRoute(namespace)
}

/** `namespace/name:QUANT`: one file of a repository, as llama.cpp and what uses it name it. */
export function quantisedId(text: string): { readonly id: string; readonly quant: string } | null {
  const [, id = '', quant = ''] = /^([^:@\s]+):([\w.-]+)$/.exec(text) ?? []
  const isQuant = /^(?:UD-)?(?:I?Q[1-8](?:_\w+)?|B?F16|F32|MXFP4\w*)$/.test(quant) || /-GGUF$/i.test(id)
  return isQuant && quant !== 'latest' && isRepoId(id) ? { id, quant } : null
}

/** What a setting holds that switches something, or leaves it to the program: no name of anything. */
export function isSwitch(text: string): boolean {
  return /^(?:true|false|yes|no|on|off|none|null|auto|default|n\/a)$/i.test(text)
}

/** `namespace/name` whose first half is a folder's name, what examples write there, or what a server calls a model of its own. */
export function looksLocal(text: string): boolean {
  const [namespace = '', name = ''] = text.split('/', 2)
  // `llama3/llama3` is a file in a folder; who is called as its model is writes it as a name.
  const isTwice = namespace === name.toLowerCase()
  if (isTwice && /\d/.test(name) && !isKnownNamespace(namespace)) return true
  // What a trainer calls the folders that it writes, one a step.
  const isStep = /^checkpoint-\d+$/.test(name)
  return (
    isStep ||
    /^your[-_]/i.test(name) ||
    isFolderName(namespace) ||
    isPlaceholder(namespace) ||
    /^(?:\d+|v\d+)$/.test(namespace)
  )
}

/** A chapter within a chapter, each with its number. */
const isChapter = (text: string) => /^\d\d-[\w-]+\/\d\d-/.test(text)

/** How CLIP names its own architectures, `ViT-L/14@336px`, and how others name one size of several, `llama3_2/1B`. */
const isArchitecture = (text: string) => /^ViT-[A-Za-z]{1,4}\/\d\d(?:[@-][\w-]+)?$|\/\d+(?:\.\d+)?[bm]$/i.test(text)

/** A media type, an architecture, a program, a document: two words with a slash that no hub has. */
export function isOtherThing(text: string): boolean {
  return (
    isMediaType(text) ||
    isArchitecture(text) ||
    isChapter(text) ||
    /\.(?:cpp|hpp|cc|cs|h|[cm]?[jt]sx?|vue|py|ipynb|rs|go|c|java|kt|rb|php|sql|proto|net|git|io|ai|md|rst|html?|json|ya?ml|toml|ini|cfg|conf|xml|[ct]sv|txt|log|lock|env|css|svg|png|jpe?g|gif|ico|webp|wav|mp[34]|flac|ogg|webm|mov|m4a|avi|mkv|pdf|parquet|dll|so|dylib|exe|zip|tar|t?gz|whl|jar|sh|bat|ps1|tpl)$/i.test(
      text,
    )
  )
}

/** Plainly a path of this machine or a placeholder: never a name at a hub. */
export function isLocalPath(text: string): boolean {
  return /^(?:[./~\\$<{%]|[A-Za-z]:[\\/]|file:)/.test(text) || text.endsWith('/') || /\s/.test(text) || text === ''
}

/** `[host/][namespace/]model[:tag]` as Ollama reads it. */
export function isOllamaName(text: string): boolean {
  return /^(?:[\w.-]+(?::\d+)?\/){0,2}[A-Za-z0-9][\w.-]*(?::[\w.-]+)?$/.test(text) && text.length <= 200
}

export function isCommitLike(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}
