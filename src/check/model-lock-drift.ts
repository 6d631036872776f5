import { type LockDifference, spoken } from '../model/index.ts'
import { defineCheck } from './define.ts'

const look =
  'Find out what changed before you accept it: compare the files at the hub, and ask the publisher. Then record the new state with `weighmaster lock`, so that the change is reviewed.'

export const modelLockDrift = defineCheck({
  id: 'model-lock-drift',
  title: 'Model is not what the lock says',
  messages: {
    repository: {
      text: '{id} is another repository than the one in the lock ({what}: {found} instead of {expected})',
      remedy:
        'The name was given up and taken again. Do not load it before you know who owns it now; then record it anew.',
    },
    owner: {
      text: '{id} belongs to another account than the one in the lock ({what}: {found} instead of {expected})',
      remedy: 'Do not load it before you know who owns it now; then record it anew with `weighmaster lock`.',
    },
    digest: { text: '{id} means other content than {entry} locks: {found} instead of {expected}', remedy: look },
    files: {
      text: '{count} of the files of {id} differ from {entry}, among them {path}: {found} instead of {expected}',
      remedy: look,
    },
  },
  *examine({ reference, resolution, lock }) {
    if (!lock || resolution.kind !== 'resolved') return
    const id = reference.id ?? resolution.artifact.id
    const found = Map.groupBy(lock.differences, ({ what }) => kinds[what])
    for (const kind of ['repository', 'owner'] as const) {
      for (const { what, expected, found: today } of found.get(kind) ?? []) {
        yield { messageId: kind, data: { id, what: spoken(what), expected, found: today }, hard: true }
      }
    }
    for (const { entry, expected, found: today } of found.get('digest') ?? []) {
      yield { messageId: 'digest', data: { id, entry, expected, found: today }, hard: true }
    }
    const files = found.get('files') ?? []
    const [first] = files
    if (!first) return
    const { entry, path = '', expected, found: today } = first
    yield {
      messageId: 'files',
      data: { id, entry, path, expected, found: today, count: String(files.length) },
      hard: true,
    }
  },
})

const kinds = {
  repository: 'repository',
  created: 'repository',
  owner: 'owner',
  publisher: 'owner',
  digest: 'digest',
  'file-changed': 'files',
  'file-added': 'files',
  'file-removed': 'files',
} as const satisfies Record<LockDifference['what'], string>
