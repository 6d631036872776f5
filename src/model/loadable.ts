import { baseNameOf } from './paths.ts'

/**
 * Is this a file that a loader may use: weights, code, configuration, tokenizer, template? Everything is, except what is
 * only there for people and for git. `.txt` files are vocabularies more often than prose.
 */
export function isLoadable(path: string): boolean {
  const name = baseNameOf(path)
  return !(
    forPeople.test(name) ||
    picture.test(name) ||
    forGit.has(name) ||
    signature.test(name) ||
    collected.has(path)
  )
}

const forPeople =
  /^(?:readme|licen[cs]e|notice|copying|changelog|contributing|code_of_conduct|security|use_policy)(?:\.(?:md|txt|rst|pdf))?$|\.(?:md|rst|pdf)$/i
const picture = /\.(?:png|jpe?g|gif|svg|webp|mp4)$/i
const forGit: ReadonlySet<string> = new Set(['.gitattributes', '.gitignore', '.gitkeep'])
const signature = /\.(?:sig|sigstore|sigstore\.json)$/
/** Signatures that other tools keep under names of their own, at these very places. */
const collected: ReadonlySet<string> = new Set(['claims.jsonl', '.kaggle/signing.json'])
