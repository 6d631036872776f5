import json from './conversions.json' with { type: 'json' }

interface Lists {
  /** Give back what they are called on, whatever the language. */
  readonly methods: readonly string[]
  /** Stand behind a call and only wait for it. */
  readonly waits: readonly string[]
  /** Make a list of what they are given. */
  readonly lists: readonly string[]
  /** Make a table of it. */
  readonly tables: readonly string[]
}

const { methods, waits, lists, tables }: Lists = json

const all: ReadonlySet<string> = new Set([...methods, ...waits])

export const isConversion = (method: string) => all.has(method)
export const isWait = (word: string) => waits.includes(word)
export const isListMaker = (callee: string) => lists.includes(callee)
export const isTableMaker = (callee: string) => tables.includes(callee)
