import type { Shape } from '../../../../catalogue/loaders.ts'
import type { Hub } from '../../../../model/index.ts'
import { isLocalPath, isSwitch, isWeightsFile } from './ids.ts'
import { basemodel, hosted, likely, model, routed, sounding } from './model-name.ts'
import { creatorAsked, packageAsked } from './package.ts'
import {
  codemap,
  compound,
  hubtag,
  named,
  origins,
  quantised,
  repo,
  short,
  tagged,
  torchhub,
} from './repository-name.ts'
import type { Reader, Target } from './target.ts'
import { isChannel, kaggleHandle, ociName, ollamaName, readUri } from './uri.ts'
import { file, inRepository, keyedfile, ownfile, pickled, surefile } from './weights-file.ts'

/** A wheel that holds a model: `spacy-models` releases, or one kept at the hub. */
const wheel: Reader = text => {
  const [address = text] = text.split('#')
  const digest = /#sha256=([0-9a-f]{64})$/.exec(text)?.[1]
  if (!/spacy-models\/releases\/download\//.test(address)) return null
  return { hub: 'url', id: address, revision: null, ...(digest && { digest: `sha256:${digest}` }) }
}

const ngc: Reader = text => {
  const [id = '', version] = text.split(':')
  return /^[\w-]+(?:\/[\w-]+){1,2}$/.test(id) ? { hub: 'url', id, revision: version ?? null } : null
}

const nothing: Reader = () => null

const readers: Readonly<Record<Shape, Reader>> = {
  repo,
  short,
  compound,
  named,
  model,
  basemodel,
  sounding,
  likely,
  tagged,
  hubtag,
  quantised,
  origins,
  adapters: (text, hub) => tagged(text.replace(/^[\w.-]+=/, ''), hub),
  codemap,
  uri: nothing,
  // As the hub's own file system names things, which leaves its scheme out.
  filesystem: text => readUri(`hf://${text}`),
  download: nothing,
  repository: nothing,
  storage: text =>
    /^(?:s3|gs|https?|az|abfss?|wasbs?):\/\/\S+$/.test(text) ? { hub: 'url', id: text, revision: null } : null,
  file,
  surefile,
  ownfile,
  keyedfile,
  pickled,
  ollama: ollamaName,
  modelfile: (text, hub) => (isLocalPath(text) ? null : (file(text, hub) ?? ollamaName(text))),
  wheel,
  anyurl: (text, hub) => (/^(?:https?|ssh|git):\/\/|^git@/.test(text) ? { hub, id: text, revision: null } : null),
  outfile: (text, hub) => (isWeightsFile(text) ? { hub, id: text, revision: null } : null),
  oci: ociName,
  kaggle: kaggleHandle,
  torchhub,
  ngc,
  served: (text, hub) => (hub === 'ollama' ? ollamaName(text) : hosted(text, hub)),
  hosted,
  routed,
  package: packageAsked,
  creator: creatorAsked,
}

/** Shapes whose texts have colons and hosts of their own. */
const selfContained: ReadonlySet<Shape> = new Set<Shape>([
  'ollama',
  'oci',
  'served',
  'hosted',
  'modelfile',
  'anyurl',
  'outfile',
  'ownfile',
  'keyedfile',
  'pickled',
  'package',
  'creator',
])

/** Shapes that a file of this machine fits, however its path begins. */
const mayBeFile: ReadonlySet<Shape> = new Set<Shape>([
  'file',
  'surefile',
  'ownfile',
  'keyedfile',
  'pickled',
  'repo',
  'short',
  'compound',
  'modelfile',
])

function readerOfFile(shape: Shape): Reader {
  if (shape === 'ownfile') return ownfile
  if (shape === 'keyedfile') return keyedfile
  if (shape === 'pickled') return pickled
  if (shape === 'surefile') return surefile
  return shape === 'file' ? file : (text, hub) => inRepository(text, hub) ?? file(text, hub)
}

/** KServe reads `hf://ns/name:REVISION`, where others have a quantisation. */
function stored({ pinnable, path, ...target }: Target): Target {
  const isRevision = target.hub === 'huggingface' && pinnable === false && path !== undefined
  return isRevision
    ? { ...target, revision: path }
    : { ...target, ...(path && { path }), ...(pinnable === false && { pinnable }) }
}

/** What a literal names when a loader of this shape reads it; null = nothing outside this repository. */
export function readShape(shape: Shape, text: string, hub: Hub): Target | null {
  if (text.length > 500 || text === '' || isSwitch(text)) return null
  const uri = selfContained.has(shape) ? null : readUri(text)
  if (uri && shape === 'storage') return stored(uri)
  // Charts and images live in registries too, and programs send each other more than models: only a loader says what it is.
  if (shape === 'likely' && (uri?.hub === 'oci' || isChannel(text))) return null
  if (uri) return shape === 'repository' && uri.path !== undefined ? null : uri
  if (mayBeFile.has(shape) && !/\s/.test(text)) {
    const local = readerOfFile(shape)(text, hub)
    if (local) return local
  }
  const isAtHub = shape === 'storage' || shape === 'filesystem'
  return !isAtHub && isLocalPath(text) ? null : readers[shape](text, hub)
}
