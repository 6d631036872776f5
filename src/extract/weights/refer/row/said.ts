import type { Argument, CompiledLoader, Take } from '../../../../catalogue/loaders.ts'
import { isExaminedKind, type Kind } from '../../../../model/index.ts'
import type { Via } from '../../constant/concrete.ts'
import type { Constants } from '../../constant/constants.ts'
import { endingOf } from '../../constant/ending.ts'
import type { Value } from '../../vocabulary.ts'
import type { RepositoryType } from '../name/repository-type.ts'
import type { Frame } from './frame.ts'
import { agreeing, asText, given, textsIn } from './taken.ts'

/** What an argument such as `repo_type` makes of a call. */
export interface Said {
  /** Of what is loaded; null: none of ours. Left out where the argument says nothing of it. */
  readonly kind?: Kind | null
  readonly type?: RepositoryType
}

const nothing: Said = {}
const nowhere: Via = new Map()

/** Of several things that the argument may say, the one that would have to be judged. */
export function saidBy({ kindBy }: CompiledLoader, frame: Frame, constants: Constants, via: Via = nowhere): Said {
  const value = kindBy && given(frame, kindBy.argument)
  if (!kindBy || !value) return nothing
  const texts = [...agreeing(value, via, constants).flatMap(asText), ...constantOf(value)]
  const all = texts.map((text): Said => {
    const kind = Object.hasOwn(kindBy.kinds, text) ? kindBy.kinds[text] : undefined
    const type = types[text]
    return kind === undefined ? nothing : { kind, ...(type && { type }) }
  })
  return all.find(({ kind }) => kind === undefined || (kind !== null && isExaminedKind(kind))) ?? all[0] ?? nothing
}

const types: Readonly<Partial<Record<string, RepositoryType>>> = { dataset: 'datasets', space: 'spaces' }

/** The library has names for what is said: `constants.REPO_TYPE_DATASET`. */
function constantOf(value: Value): readonly string[] {
  const name = value.kind === 'name' ? /(?:^|\.)REPO_TYPE_(DATASET|SPACE|MODEL)$/.exec(value.path)?.[1] : undefined
  return name === undefined ? [] : [name.toLowerCase()]
}

/** The files of a repository that are asked for, by name or by pattern; of a name that is not whole, its end, or `?`. */
export function filesAsked({ path, patterns }: Take, frame: Frame, via: Via, constants: Constants): readonly string[] {
  return [...path, ...patterns].flatMap((argument: Argument) => {
    const value = frame.get(argument)
    if (!value) return []
    const end = endingOf(value)
    return [
      ...textsIn(value, via, constants),
      ...end,
      ...(end.length === 0 && isOpen(value, via, constants) ? ['?'] : []),
    ]
  })
}

const isOpen = (value: Value, via: Via, constants: Constants): boolean =>
  agreeing(value, via, constants)
    .flatMap(one => (one.kind === 'list' ? one.items.flatMap(item => agreeing(item, via, constants)) : one))
    .some(one => one.kind === 'opaque' || one.kind === 'call')
