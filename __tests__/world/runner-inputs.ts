import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import * as z from 'zod'

const input = z
  .object({
    description: z.string().optional(),
    default: z.union([z.string(), z.number(), z.boolean()]).optional(),
    required: z.boolean().optional(),
    deprecationMessage: z.string().optional(),
  })
  .nullable()

export const actionFile = z.object({
  inputs: z.record(z.string(), input).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({ using: z.string(), main: z.string() }),
})
export type ActionFile = z.infer<typeof actionFile>

export interface Inputs {
  readonly environment: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

/**
 * `INPUT_<NAME>`: upper case, blanks become `_`, hyphens stay. Every declared input is set, empty when it has neither
 * value nor default; `required` is not enforced; an unknown input warns and is handed over all the same.
 */
export function inputsOf(action: ActionFile, given: Readonly<Record<string, string>>, context: object): Inputs {
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const environment: Record<string, string> = {}
  const warnings: string[] = []
  for (const [name, declared] of Object.entries(action.inputs)) {
    const value = byName.get(name.toLowerCase())
    const standard = declared?.default === undefined ? '' : evaluate(String(declared.default), context)
    environment[variable(name)] = value ?? standard
    if (value !== undefined && declared?.deprecationMessage) {
      warnings.push(`Input '${name}' has been deprecated with message: ${declared.deprecationMessage}`)
    }
    byName.delete(name.toLowerCase())
  }
  for (const [name, value] of byName) {
    warnings.push(`Unexpected input(s) '${name}', valid inputs are [${Object.keys(action.inputs).join(', ')}]`)
    environment[variable(name)] = value
  }
  return { environment, warnings }
}

/** A default is a template: `${{ github.token }}`, evaluated by GitHub's own expression language. */
function evaluate(template: string, context: object): string {
  const names = Object.keys(context)
  return template.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const { tokens } = new Lexer(expression.trim()).lex()
    return new Evaluator(new Parser(tokens, names, []).parse(), dictionary(context)).evaluate().coerceString()
  })
}

function dictionary(table: object): data.Dictionary {
  return new data.Dictionary(...Object.entries(table).map(([key, value]) => ({ key, value: expressionData(value) })))
}

function expressionData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(expressionData))
  return typeof value === 'object' && value !== null ? dictionary(value) : new data.Null()
}
