import * as z from 'zod'
import { claims, severities } from '../model/index.ts'
import presetsJson from './presets.json' with { type: 'json' }

const severity = z.enum(severities)

const presetsSchema = z.strictObject({
  columns: z.tuple([z.literal('default'), z.literal('recommended'), z.literal('strict')]),
  /** Severity of each `check` or `check/message`, one per column. */
  rows: z.record(z.string(), z.tuple([severity, severity, severity])),
  /** How many npm tarballs a run opens, one per column. */
  tarballs: z.tuple([z.int(), z.int(), z.int()]),
  /** Rows that nothing lowers: what head made unreadable always fails. */
  fixed: z.array(z.string()),
  /** What holds where no rule speaks. */
  defaults: z.strictObject({
    publisher: z.enum(['any', 'allowed']),
    transitive: z.boolean(),
    pin: z.enum(['any', 'commit']),
    formats: z.literal('any'),
    lineage: z.enum(['any', 'allowed']),
    'remote-code': z.enum(['any', 'pinned', 'deny']),
    signature: z.enum(['off', 'warn', 'require']),
    verify: z.enum(['listed', 'git']),
    licence: z.literal('any'),
    country: z.literal('any'),
    integrity: z.enum(['listed', 'require']),
    provenance: z.enum(['off', 'no-downgrade', 'require']),
    'min-age': z.int().nonnegative(),
    'install-scripts': z.enum(['any', 'warn', 'deny']),
  }),
  /** By rule and value (`listed` = any list): the severity that it gives to a check or a check's message. */
  consequences: z.record(z.string(), z.record(z.string(), z.record(z.string(), severity))),
  /** By rule, value and ecosystem: the claims that must then hold. */
  requires: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(z.enum(claims))))),
  /** Checks whose question a source may not ask of a reference at all: it then keeps out of the finding. */
  askedBySource: z.record(z.string(), z.enum(['publisher', 'required'])),
})

/** The table of contracts 6, and what the rules of a policy file do to it. */
export const presets = presetsSchema.parse(presetsJson)

/** Ids of all checks that have a row. */
export const checkIds: readonly string[] = [...new Set(Object.keys(presets.rows).map(row => row.split('/')[0] ?? ''))]
