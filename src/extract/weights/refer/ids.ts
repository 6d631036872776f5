/** The shapes of names. Pure grammar: nothing here says that something is loaded. */

const weightsExtension =
  /\.(?:safetensors|gguf|ggml|ggjt|pt|pth|pt2|ckpt|bin|h5|hdf5|keras|onnx|ort|tflite|pb|pkl|pickle|joblib|dill|mlmodel|mlpackage|mlmodelc|engine|trt|plan|pdparams|pdmodel|pdiparams|nemo|t7|caffemodel|weights|params|msgpack|mar|dduf|task|litertlm|pte|llamafile|torchscript|ptl|npz|skops|model|uff|rknn|kmodel|nnue|cbm|ubj)$/i

/** A file name that ends as weights do. `.bin`, `.model` and the like only mean something where a loader stands. */
export function isWeightsFile(text: string): boolean {
  return weightsExtension.test(text)
}

const sureExtension =
  /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|h5|hdf5|keras|onnx|tflite|pkl|joblib|mlmodel|pdparams|nemo|caffemodel|weights|dduf|litertlm|pte|llamafile)$/i

/** An extension that weights have and hardly anything else. */
export function isSureWeightsFile(text: string): boolean {
  return sureExtension.test(text)
}

/** The hub's rule for one half of `namespace/name`: reference hubs.md 1.6. */
function isSegment(text: string): boolean {
  return /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/.test(text) && !/--|\.\./.test(text) && !text.endsWith('.git')
}

/** Routes of the hub itself, and names of folders: never a namespace. */
const reserved =
  /^(?:models?|datasets?|spaces|docs|blog|papers|collections|settings|learn|join|api|organizations|tasks|pricing|login|new|posts|search|kernels|buckets|resolve|path|path_to|your[-_]?(?:username|org|name|user|hf[-_]?username|repo|model|namespace|account)?|username|user_?name|org(?:anization)?[-_]?name|namespace|checkpoints?|ckpts?|outputs?|results?|weights|saved[-_]models?|saved|pretrained(?:[-_]models?)?|data|tmp|temp|cache|runs?|logs?|src|assets|static|public|experiments?|artifacts?|local|trained[-_]models?|finetuned|fine[-_]?tuned|dist|build|lib|files|resources|exp|save|mnt|home|root|opt|workspace|content|dbfs|app|usr|var)$/i

/** `namespace/name` as Hugging Face and ModelScope write it. */
export function isRepoId(text: string): boolean {
  const parts = text.split('/')
  const [namespace = '', name = ''] = parts
  return (
    parts.length === 2 &&
    isSegment(namespace) &&
    isSegment(name) &&
    text.length <= 97 &&
    !reserved.test(namespace) &&
    !/^(?:\d+|v\d+)$/.test(namespace)
  )
}

const legacy =
  /^(?:albert-(?:base|large|xlarge|xxlarge)-v[12]|bert-(?:base|large)-[\w-]+|camembert-base|ctrl|distilbert-base-[\w-]+|distilgpt2|distilroberta-base|gpt2(?:-(?:medium|large|xl))?|openai-gpt|roberta-(?:base|large)(?:-[\w-]+)?|t5-(?:small|base|large|3b|11b)|transfo-xl-wt103|xlm-(?:roberta-(?:base|large)[\w-]*|mlm-[\w-]+|clm-[\w-]+)|xlnet-(?:base|large)-cased)$/

/** One-segment ids: the hub has a closed, old set of them, and gives out no new ones. */
export function isLegacyId(text: string): boolean {
  return legacy.test(text)
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
