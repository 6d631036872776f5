import json from './file-choices.json' with { type: 'json' }

/** How a loader is told which of a repository's files it is to take, and which not. */
interface Lists {
  /** Arguments with one of whose values these files are left aside. */
  readonly refusals: readonly {
    readonly arguments: readonly string[]
    readonly values: readonly string[]
    readonly without: readonly string[]
  }[]
  /** Arguments that hand their own keys on to the loader below. */
  readonly groups: readonly string[]
  /** Arguments that name patterns of files to be left aside. */
  readonly without: readonly string[]
}

const { refusals, groups, without }: Lists = json

export const leavingAside = without

export const refusingArguments = refusals.map(refusal => ({
  ...refusal,
  arguments: [...refusal.arguments, ...groups.flatMap(group => refusal.arguments.map(one => `${group}.${one}`))],
}))
