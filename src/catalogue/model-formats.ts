import * as z from 'zod'
import formatsJson from './model-formats.json' with { type: 'json' }

const risks = ['safe', 'data', 'code-inside', 'executes', 'program'] as const
/** `executes`: loading it runs code. `code-inside`: a graph or layer may. `program`: no model at all. */
type Risk = (typeof risks)[number]

export interface Format {
  readonly id: string
  readonly risk: Risk
}

const shape = z.strictObject({
  formats: z.array(z.strictObject({ id: z.string(), risk: z.enum(risks), names: z.array(z.string()).min(1) })),
  /** Names that say nothing about what is inside. */
  ambiguous: z.array(z.string()),
  /** Over the first 16 bytes in hex: `holds` in words for a person. */
  magic: z.array(z.strictObject({ holds: z.string(), risk: z.enum(risks), hex: z.string() })),
  training: z.array(z.string()),
})

const parsed = shape.parse(formatsJson)
const compiled = parsed.formats.map(({ id, risk, names }) => ({
  id,
  risk,
  names: names.map(name => new RegExp(name, 'i')),
}))
const unclear = parsed.ambiguous.map(name => new RegExp(name, 'i'))
const magic = parsed.magic.map(({ holds, risk, hex }) => ({ holds, risk, pattern: new RegExp(hex) }))
const leftovers = parsed.training.map(name => new RegExp(name, 'i'))

/** The format that a file's name promises (its first bytes may say another thing); null for what holds no weights. */
export function formatOf(path: string): Format | null {
  const found = compiled.find(({ names }) => names.some(name => name.test(path)))
  return found ? { id: found.id, risk: found.risk } : null
}

/** Is it a name under which weights of any kind are kept, safe or not? */
export function isAmbiguous(path: string): boolean {
  return formatOf(path) === null && unclear.some(name => name.test(path))
}

/** Is it a name under which weights are kept, whatever they are like? */
export function isNamedAsWeights(path: string): boolean {
  const format = formatOf(path)
  return format === null ? isAmbiguous(path) : format.id !== 'program'
}

/** What a file holds by its first bytes; `unknown` formats are no evidence of anything. */
export function holdsBy(head: Uint8Array): { readonly holds: string; readonly risk: Risk | 'unknown' } {
  const hex = Buffer.from(head).toString('hex')
  const found = magic.find(one => one.pattern.test(hex))
  return found ? { holds: found.holds, risk: found.risk } : { holds: 'unknown', risk: 'unknown' }
}

/** What training leaves behind: present in many repositories, loaded by none that only uses the model. */
export function isTrainingState(path: string): boolean {
  return leftovers.some(name => name.test(path))
}
