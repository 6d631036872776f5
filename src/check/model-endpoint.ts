import { endpointNames } from '../catalogue/model-names.ts'
import { publicEndpoints } from '../catalogue/public-hosts.ts'
import type { Change, Scene } from '../model/index.ts'
import { isAuthored, textOf } from './authored.ts'
import { defineCheck } from './define.ts'

/** What the resolver says of a reference that a file sends elsewhere: nobody was asked. */
const elsewhere = 'redirected-endpoint'

export const modelEndpoint = defineCheck({
  id: 'model-endpoint',
  title: 'Model is loaded from another endpoint than the hub',
  messages: {
    redirected: {
      text: '{id} is loaded from {endpoint} here, not from the hub: nothing about it could be checked',
      remedy:
        'Load it from the hub. A mirror is another party: it can serve what it likes under a name that the hub vouches for. If the endpoint is your own, name it in hf-endpoint, and it will be asked instead of the hub.',
    },
    set: {
      text: '{path} sets {name} to {endpoint}: whatever runs with it loads its models from there, not from the hub',
      remedy:
        'Take it out. A mirror is another party: it can serve what it likes under names that the hub vouches for. If the endpoint is your own, name it in hf-endpoint.',
    },
  },
  *examine({ reference, resolution }) {
    if (resolution.kind !== 'unsupported' || resolution.reason !== elsewhere) return
    yield { messageId: 'redirected', data: { id: reference.id ?? '', endpoint: reference.endpoint ?? '' } }
  },
  /** Where nothing is loaded in the file itself, the setting is for what other files load. */
  *survey({ changes, dossiers, endpoints }: Scene) {
    const [base, tip] = (['mergeBase', 'baseTip'] as const).map(
      side => new Set(changes.flatMap(change => settingsOf(change, side)).map(keyOf)),
    )
    const told = new Set(dossiers.map(({ reference: { file, endpoint = '' } }) => `${file} ${endpoint}`))
    for (const change of changes.filter(isAuthored)) {
      for (const setting of settingsOf(change, 'head')) {
        const { name, endpoint, line } = setting
        const isOld = base?.has(keyOf(setting)) && tip?.has(keyOf(setting))
        if (isOld || told.has(`${change.path} ${endpoint}`) || isHub(endpoint, endpoints?.huggingface)) continue
        const data = { path: change.path, name, endpoint }
        yield { messageId: 'set', data, file: change.path, line, subject: change.path }
      }
    }
  },
})

interface Setting {
  readonly name: string
  readonly endpoint: string
  readonly line: number
}

const keyOf = ({ name, endpoint }: Setting) => `${name} ${endpoint}`

/**
 * A name of an endpoint and an address behind it, with nothing between them but what assigns in some language:
 * `NAME=…`, `NAME: …`, `NAME: >-` and a line below, `["NAME"] = …`, `("NAME", …)`, `ENV NAME …`, `name: NAME, value: …`,
 * `${NAME:-…}`, `NAME="${OTHER:-…}"`.
 */
const written = new RegExp(
  String.raw`(?<![\w.])(?:[\w.]{0,60}\b(?:env|constants)\.)?(?<name>${endpointNames.map(name => name.replace('.', '\\.')).join('|')})(?!\w)` +
    String.raw`["'\x60\])\\]{0,4}[\s,=:>]{0,40}(?:[|>][-+]?\s{1,40})?(?:["']?value["']?\s{0,20}[:=]\s{0,20})?(?:["']?\$\{\w{1,40}:?[-=])?["'\x60\\]{0,2}` +
    String.raw`(?<address>https?://[^\s"'\x60<>(){}\[\],;\\]{1,300})`,
  'gi',
)

/** Git asks another server than an address names: `url.https://other/.insteadOf https://huggingface.co`. */
const instead =
  /\burl["'\s.]{1,3}(?<address>https?:\/\/[^\s"'\]]{1,300}?)["']?\]?\.?\s{0,20}(?<name>insteadOf)["'\s=]{1,10}(?:https?:\/\/|git@|ssh:\/\/git@)?(?:huggingface\.co|hf\.co)(?![\w.-])/gi

/** Documentation tells of mirrors and sets none. */
const documentation = /\.(?:md|mdx|markdown)$/i
const comment = /^\s*(?:#|\/\/|--|;|\*|<!--|rem\b)/i

function settingsOf({ path, ...sides }: Change, side: 'head' | 'mergeBase' | 'baseTip'): readonly Setting[] {
  const text = documentation.test(path) ? '' : textOf(sides[side])
  return [written, instead]
    .flatMap(pattern => [...text.matchAll(pattern)])
    .flatMap(({ groups, index }) => {
      const start = text.lastIndexOf('\n', index) + 1
      const { name = '', address: endpoint = '' } = groups ?? {}
      if (comment.test(text.slice(start, index + name.length))) return []
      return [{ name, endpoint, line: text.slice(0, index).split('\n').length }]
    })
}

function isHub(endpoint: string, configured: URL | undefined): boolean {
  if (!URL.canParse(endpoint)) return false
  const { origin } = new URL(endpoint)
  return [publicEndpoints.huggingface.origin, 'https://www.huggingface.co', configured?.origin].includes(origin)
}
