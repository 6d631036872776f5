import * as z from 'zod'
import json from './file-choices.json' with { type: 'json' }

const texts = z.array(z.string()).readonly()

/** How a loader is told which of a repository's files it is to take, and which not. */
const { refusals, groups, without } = z
  .strictObject({
    /** Arguments with one of whose values these files are left aside. */
    refusals: z.array(z.strictObject({ arguments: texts, values: texts, without: texts })).readonly(),
    /** Arguments that hand their own keys on to the loader below. */
    groups: texts,
    /** Arguments that name patterns of files to be left aside. */
    without: texts,
  })
  .parse(json)

export const leavingAside = without

export const refusingArguments = refusals.map(refusal => ({
  ...refusal,
  arguments: [...refusal.arguments, ...groups.flatMap(group => refusal.arguments.map(one => `${group}.${one}`))],
}))
