import type { Via } from '../../constant/concrete.ts'
import { endingOf } from '../../constant/ending.ts'
import type { Value } from '../../vocabulary.ts'
import { isSureWeightsFile } from '../name/ids.ts'
import type { Target } from '../name/target.ts'
import { readAddress } from '../name/uri.ts'
import type { Frame } from './frame.ts'
import { agreeing, asText } from './taken.ts'
import type { Taking } from './taking.ts'

/**
 * An address that says nothing of what it gives, whose answer is kept under the name of weights: `curl -o model.gguf
 * https://…/get?id=1`. Whatever the address is called, weights come from there.
 */
export function savedTarget(of: Taking, text: string, via: Via): Target | null {
  if (of.take.savedAs.length === 0 || !fetched.test(text)) return null
  const names = [...savedNames(of, via), text.replace(/[?#].*$/, '')]
  const isWeights = names.some(isSureWeightsFile) || (!ofSources.test(text) && names.some(isArchive))
  return isWeights ? (readAddress(text) ?? { hub: 'url', id: text, revision: null }) : null
}

/** An address, or what Google Drive has a file by: `gdown 1a2B… -O model.pth`. */
const fetched = /^(?:https?:\/\/[^\s{}<>]+|[\w-]{25,44})$/i

/** `…/models/x.zip`, `x.pth.tar`: an archive that says by its name, or a folder's, what is in it. */
function isArchive(name: string): boolean {
  const packed = name.replace(/\.(?:7z|t[gx]z|zip|tar(?:\.(?:bz2|gz|xz|zst))?)$/i, '')
  return packed !== name && (holdsModels.test(packed) || isSureWeightsFile(packed))
}

const holdsModels = /(?:^|[^a-z])(?:(?:pre-?)?trained|models?|weights|checkpoints?|ckpts?)(?![a-z])/i
const ofSources = /\/(?:archive|tarball|zipball)\/|\bcodeload\./

/** What the answer is kept under; of a name that is not whole, its end. */
export function savedNames({ take, frame, reading: { constants } }: Taking, via: Via): readonly string[] {
  return namesIn(frame, take.savedAs).flatMap(value => [
    ...agreeing(value, via, constants).flatMap(asText),
    ...endingOf(value),
  ])
}

/** Short options stand together, the one with a value last: `-sLo`. */
function namesIn({ get, all }: Frame, savedAs: Taking['take']['savedAs']): readonly Value[] {
  const short = savedAs.flatMap(name => /^-([a-zA-Z])$/.exec(String(name))?.[1] ?? [])
  const together = all.flatMap(([name, value]) =>
    /^-[a-zA-Z#]{2,}$/.test(name) && short.includes(name.at(-1) ?? '') ? [value] : [],
  )
  return [...savedAs.flatMap(name => get(name) ?? []), ...together]
}
