import { once } from '../../../model/index.ts'
import type { Facts, Mapping } from '../vocabulary.ts'
import { isComputedIn } from './record.ts'

/**
 * Was the whole document written by what measured or answered: the record of a benchmark, the description of an
 * interface? Then no part of it sets anything, however much a part by itself looks like settings.
 */
export const accounts = ({ mappings }: Facts): (() => boolean) =>
  once(() => {
    const settings = mappings.filter(({ path }) => !path.includes('{}'))
    return !settings.some(isOfGraph) && (settings.some(isInterface) || settings.filter(isFigured).length >= 2)
  })

/** Weights of a mixture stand in one group; what is measured is measured more than once. */
const isFigured = ({ table: { entries } }: Mapping) =>
  isComputedIn(entries.filter(({ key }) => !isPlacing.test(key ?? '')))

/** Where something lies, on a page or on the earth, is computed by what draws it. */
const isPlacing = /^(?:[xyzwh]|width|height|left|right|top|bottom|scale|zoom|lat(?:itude)?|lon(?:gitude)?|lng)$/i

/** The nodes that a program of models is drawn from: it is run as it stands. */
const isOfGraph = ({ table: { entries } }: Mapping) =>
  entries.some(({ key }) => key === 'widgets_values' || key === 'class_type')

/** OpenAPI: what stands in it are examples. */
const isInterface = ({ path, table: { entries } }: Mapping) =>
  path.length === 0 && entries.some(({ key }) => key === 'openapi' || key === 'swagger')
