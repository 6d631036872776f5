import type { CompiledLoader, Take } from '../../../catalogue/loaders.ts'
import { endpointNames, isServiceClient } from '../../../catalogue/model-names.ts'
import { baseNameOf, type Hub } from '../../../model/index.ts'
import type { Constants } from '../constant/constants.ts'
import { textOf } from '../values.ts'
import type { Facts, Value, Where } from '../vocabulary.ts'

/** What the file sets around its loaders: variables that move ids to another hub or another host. */
export class Settings {
  private readonly values: { readonly name: string; readonly text: string; readonly where: Where }[] = []
  private readonly written: ReadonlySet<string>
  private readonly facts: Facts
  private readonly known = new Map<string, boolean>()

  constructor(facts: Facts, constants: Constants) {
    this.facts = facts
    this.written = outputsOf(facts, constants)
    const note = (name: string, value: Value, where: Where) => {
      const found = constants.expand(value)[0]?.value
      if (found?.kind === 'text') this.values.push({ name, text: found.text, where })
      else if (found?.kind === 'constant') this.values.push({ name, text: String(found.value), where })
    }
    const isSetting = (name: string) => /^[A-Z][A-Z0-9_]{3,}$/.test(name)
    for (const { name, value, where } of constants.names.allBindings) {
      const path = constants.callees.path(name, where)
      const variable = ofLibrary.test(path) ? 'HF_ENDPOINT' : (/\[(\w+)\]$/.exec(name)?.[1] ?? name)
      if (isSetting(variable)) note(variable, value, where)
    }
    for (const { callee, positional, keyword, where } of facts.calls) {
      const [name, value] = positional
      const told = client.test(callee) ? keyword.get('endpoint') : teller.test(callee) ? name : undefined
      if (told) note('HF_ENDPOINT', told, where)
      if (value && setter.test(callee) && name?.kind === 'text' && isSetting(name.text)) note(name.text, value, where)
    }
    for (const { argv, where, place } of facts.commands) {
      const words = argv.map(textOf).join(' ')
      const [, ...servers] = redirection.exec(words) ?? []
      for (const text of servers.filter(Boolean)) note('HF_ENDPOINT', { kind: 'text', text, place }, where)
    }
    for (const { table, where } of facts.mappings)
      for (const { key, value } of table.entries)
        if (key !== null && isSetting(key)) note(key, value, { ...where, at: -1, scope: where.scope.slice(0, -1) })
  }

  /** Does anything in the file speak of Ollama, or of the port that it listens on? */
  get hasOllama(): boolean {
    return this.speaksOf(/ollama|:11434\b/i)
  }

  /** The same of NVIDIA's containers, which have names of their own for what they serve. */
  get hasNim(): boolean {
    return this.speaksOf(/(?:^|[^a-z])nims?(?:$|[^a-z])|^ngc_?api|integrate\.api\.nvidia/i)
  }

  /** Is all that the file brings in to do with models a client of some service? */
  get isOfService(): boolean {
    return this.once('service', () => {
      const modules = this.facts.imports.map(({ module, name }) => (name === null ? module : `${module}.${name}`))
      return modules.some(isServiceClient) && !modules.some(module => loading.test(module))
    })
  }

  /** Not in prose, nor in comments: in what the file means. */
  private speaksOf(word: RegExp): boolean {
    const { texts, mappings, bindings, imports } = this.facts
    return this.once(
      word.source,
      () =>
        texts.some(({ text }) => text.length < 200 && word.test(text)) ||
        bindings.some(({ name }) => word.test(name)) ||
        imports.some(({ module }) => word.test(module)) ||
        mappings.some(({ table }) => table.entries.some(({ key }) => key !== null && word.test(key))),
    )
  }

  /** Does it bring in what loads models, and no client of anybody? */
  get loadsHere(): boolean {
    return this.once('here', () => {
      const modules = this.facts.imports.map(({ module }) => module)
      return (
        modules.some(module => running.test(module)) &&
        !modules.some(module => isServiceClient(module) || asking.test(module))
      )
    })
  }

  /** Asked of many places, and the same for all of them. */
  private once(question: string, find: () => boolean): boolean {
    const found = this.known.get(question) ?? find()
    this.known.set(question, found)
    return found
  }

  /** The hub that this loader takes its ids from. */
  hubOf(loader: CompiledLoader, take: Take, from: Where): Hub {
    const usual = take.hub ?? 'huggingface'
    for (const name of loader.hubSwitch) {
      const away = name.startsWith('!')
      if (/^(?:1|true|yes|on)$/i.test(this.seen(away ? name.slice(1) : name, from) ?? ''))
        return away ? 'huggingface' : usual === 'huggingface' ? 'modelscope' : usual
    }
    return usual
  }

  /** Does the file itself write what is called so? */
  isWritten(path: string): boolean {
    return this.written.has(path)
  }

  /** Another host that the file puts in the place of the hub. */
  endpoint(from: Where): string | undefined {
    const found = endpointNames.map(name => this.seen(name, from)).find(value => value !== undefined && value !== '')
    return found !== undefined && !usual.test(found) ? found : undefined
  }

  /** In settings a variable holds for its own group and what is below; in code for the whole file. */
  private seen(name: string, from: Where): string | undefined {
    return this.values.findLast(
      value =>
        value.name === name &&
        (value.where.at !== -1 || value.where.scope.every((scope, index) => from.scope[index] === scope)),
    )?.text
  }
}

/** Packages that load weights, or speak to a server that does so here. */
const loading =
  /transformers|torch|diffusers|huggingface_hub|huggingface[./](?:hub|gguf)|sentence|vllm|llama|ollama|onnx|mlx|candle|hf_hub|fastembed|flag_?embedding|peft|unsloth|litellm/i

/** What runs models in the program itself, and what asks a server. */
const running =
  /^(?:transformers|torch|diffusers|vllm|llama_cpp|mlx_lm|mlx_vlm|unsloth|peft|sglang|lmdeploy|onnxruntime)\b/
const asking =
  /^(?:openai|anthropic|litellm|ollama|requests|httpx|aiohttp|urllib|google|groq|mistralai|cohere|boto3|langchain)\b/

/** The hub itself, and how its library asks there. */
const usual = /^(?:https?:\/\/(?:www\.)?huggingface\.co\/?|\{model\}\/resolve\/\{revision\}\/?)$/

/** What the hub's libraries keep its address in, the clients that are told another one, and what sets a variable. */
const ofLibrary =
  /(?:^|[.[])(?:constants[.[](?:ENDPOINT|HF_ENDPOINT|HUGGINGFACE_CO_URL_TEMPLATE)|remoteHost|remotePathTemplate)\]?$/
const client = /(?:^|\.)(?:HfApi|HfFileSystem)$/
const teller = /\.(?:with_?endpoint)$/i
const setter = /(?:^|[.:])(?:setdefault|putenv|setenv|set_var|SetEnvironmentVariable|setProperty|setItem)$/i
/** Git goes to another server than the one that an address names: `url.https://other/.insteadOf`, `lfs.url=…`. */
const redirection = /\burl\.(\w+:\/\/\S+?)\.insteadOf\b|\blfs\.url[= ](\S+)/i

const outputs =
  /^-{0,2}(?:output|out|save|export|merged?)(?:[-_]?(?:dir|path|folder|to|model|weights|model[-_](?:dir|path)))?(?:ectory)?$/i

const downloads = /(?:^|\/)(?:curl|wget|aria2c|axel)$/

/** Folders and files that the file names as a place to write to; of what it downloads the bare name too. */
function outputsOf(facts: Facts, constants: Constants): ReadonlySet<string> {
  const textsOf = (values: readonly Value[]) =>
    values.flatMap(value => constants.expand(value).flatMap(({ value: one }) => (one.kind === 'text' ? one.text : [])))
  const fetched = facts.commands.flatMap(({ argv }) =>
    argv.some(word => word.kind === 'text' && downloads.test(word.text)) ? argv : [],
  )
  const values = [
    ...facts.commands.flatMap(({ argv }) => argv.filter((_, index) => isBehind(argv[index - 1], outputs))),
    ...facts.mappings.flatMap(({ table }) =>
      table.entries.flatMap(one => (outputs.test(one.key ?? '') ? one.value : [])),
    ),
    ...facts.calls.flatMap(({ callee, positional: [first], keyword }) => [
      ...(first && /\.save(?:_pretrained|_model|_to_disk|_state)?\w*$/.test(callee) ? [first] : []),
      ...[...keyword].flatMap(([name, value]) => (outputs.test(name) ? [value] : [])),
    ]),
  ]
  const files = textsOf(fetched.filter((_, index) => isBehind(fetched[index - 1], /^-\w*[oO]$/)))
  const addresses = textsOf(fetched.filter(isAddress)).map(text => text.replace(/[?#].*$/, ''))
  return new Set([
    ...[...textsOf(values), ...files].map(text => text.replace(/^\.\//, '').replace(/\/$/, '')),
    ...[...files, ...addresses].map(baseNameOf),
  ])
}

const isBehind = (before: Value | undefined, flag: RegExp) => before?.kind === 'text' && flag.test(before.text)

/** An address, or what may turn out to be one. */
const isAddress = (word: Value) => word.kind === 'join' || (word.kind === 'text' && /^https?:/.test(word.text))
