import {
  type Artifact,
  inline,
  isLockClaim,
  type LockDifference,
  type LockMatch,
  type Phrase,
  spoken,
} from '../model/index.ts'
import { defineCheck } from './define.ts'

const look =
  'Find out what changed before you accept it: compare the files at the hub, and ask the publisher. Then record the new state with `weighmaster lock`, so that the change is reviewed.'

export const modelLockDrift = defineCheck({
  id: 'model-lock-drift',
  title: 'Model is not what the lock says',
  messages: {
    repository: {
      text: '{id} is another repository than {entry} locks ({what}: {found} at {place} instead of {expected})',
      remedy:
        'The name was given up and taken again. Do not load it before you know who owns it now; then record it anew.',
    },
    owner: {
      text: '{id} belongs to another account than {entry} locks ({what}: {found} at {place} instead of {expected})',
      remedy: 'Do not load it before you know who owns it now; then record it anew with `weighmaster lock`.',
    },
    digest: {
      text: '{id} means other content than {entry} locks: {found} at {place} instead of {expected}',
      remedy: look,
    },
    tree: {
      text: 'the root tree of {id} is another than {entry} locks, and no file that is listed explains it: {found} at {place} instead of {expected}',
      remedy:
        'The repository holds something that the hub does not list, or lists wrongly. Clone it at both commits and compare, before you load it.',
    },
    template: {
      text: 'the chat template of {id} is another than {entry} locks: {found} at {place} instead of {expected}',
      remedy:
        'Compare the two templates: what the model is told changes with it, while the weights stay. Then record the new state with `weighmaster lock`.',
    },
    signer: {
      text: '{id} was signed by {expected} when {entry} was locked, and is signed by {found} today, at {place}',
      remedy:
        'Ask the publisher whether the signer changed, by a way that does not lead over the hub. Then record the new one with `weighmaster lock`.',
    },
    files: {
      text: '{count} of the files of {id} differ from {entry}, among them {path}: {found} at {place} instead of {expected}',
      remedy: look,
    },
    claim: {
      text: '{entry} claims {expected} as {what}, and {place} says {found}',
      remedy:
        'Record what is told, with `weighmaster lock`: from the next pull request on, the entry is what is expected.',
    },
  },
  *examine({ reference, resolution, lock }) {
    if (!lock || resolution.kind !== 'resolved') return
    const id = reference.id ?? resolution.artifact.id
    const found = Map.groupBy(lock.differences, ({ what }) => kinds[what])
    for (const [kind, differences] of found) {
      const [first] = differences
      if (!first || kind === 'card') continue
      if (kind === 'files') {
        const data = { ...dataOf(first, lock, resolution.artifact), path: first.path ?? '' }
        yield { messageId: kind, data: { ...data, id, count: String(differences.length) }, hard: true }
        continue
      }
      for (const one of differences) {
        yield { messageId: kind, data: { ...dataOf(one, lock, resolution.artifact), id }, hard: true }
      }
    }
    // Of what the author says of a model, only a claim has to be true; what changed later is told where it is asked about.
    if (!isLockClaim(reference)) return
    for (const one of found.get('card') ?? []) {
      yield { messageId: 'claim', data: dataOf(one, lock, resolution.artifact), hard: true }
    }
  },
})

const kinds = {
  repository: 'repository',
  created: 'repository',
  owner: 'owner',
  publisher: 'owner',
  digest: 'digest',
  tree: 'tree',
  template: 'template',
  signer: 'signer',
  'file-changed': 'files',
  'file-added': 'files',
  'file-removed': 'files',
  licence: 'card',
  lineage: 'card',
} as const satisfies Record<LockDifference['what'], string>

function dataOf({ what, entry, expected, found }: LockDifference, lock: LockMatch, artifact: Artifact) {
  return { what: spoken(what), entry, expected: ours(expected), found: ours(found), place: readAt(artifact, lock) }
}

/** That there is none is our word, and nobody's value. */
const ours = (value: string) => (value === 'nothing' || value === 'nobody' ? spoken(value) : value)

/** Where today's side was read: the hub, and at which commit where it has some. */
function readAt({ hub, model }: Artifact, { entry }: LockMatch): Phrase {
  const [today, locked] = [model?.commit, entry?.commit]
  const isMoved = locked !== undefined && locked !== today
  if (today === undefined) return inline('{hub}', { hub })
  const moved = isMoved ? ', where the lock has {locked}' : ''
  return inline(`{hub} (commit {today}${moved})`, { hub, today, ...(isMoved ? { locked } : {}) })
}
