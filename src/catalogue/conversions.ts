import * as z from 'zod'
import json from './conversions.json' with { type: 'json' }

const { methods, waits, lists } = z
  .strictObject({
    /** Give back what they are called on, whatever the language. */
    methods: z.array(z.string()),
    /** Stand behind a call and only wait for it. */
    waits: z.array(z.string()),
    /** Make a list of what they are given. */
    lists: z.array(z.string()),
  })
  .parse(json)

const all: ReadonlySet<string> = new Set([...methods, ...waits])

export const isConversion = (method: string) => all.has(method)
export const isWait = (word: string) => waits.includes(word)
export const isListMaker = (callee: string) => lists.includes(callee)
