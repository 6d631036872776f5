import { type Change, isExamined, type Reference } from '../model/index.ts'

/**
 * Lines that stand as they stood, where base's loaded a model and head's cannot be told to load any: an import, a definition or
 * a setting elsewhere in the file has given them another meaning. Each is a name that only the running program knows.
 */
export function unread(
  { path, head, mergeBase }: Change,
  before: readonly Reference[],
  after: readonly Reference[],
): readonly Reference[] {
  if (head?.kind !== 'text' || mergeBase?.kind !== 'text') return []
  const told = new Set(after.map(({ id }) => id))
  const gone = before.filter(
    one => one.kind !== 'package' && one.certainty === 'load' && isExamined(one) && !told.has(one.id),
  )
  if (gone.length === 0) return []
  const [was, now] = [mergeBase, head].map(({ text }) => text.split('\n').map(line => line.trim()))
  const places = new Map(now?.map((line, index) => [line, index + 1] as const).toReversed())
  return gone.flatMap(({ ecosystem, hub, kind, loader, line: at }) => {
    const line = places.get(was?.[at - 1] ?? '')
    if (line === undefined) return []
    return [{ ecosystem, hub, id: null, kind, certainty: 'dynamic', revision: null, file: path, line, loader } as const]
  })
}
