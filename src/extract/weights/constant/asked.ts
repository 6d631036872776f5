import { anyName } from '../values.ts'
import type { Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'

/** Whoever goes through more names than this to a value asks nobody who is known. */
const mostNames = 200

/** What says what a program was started with: its environment, its command line, who sits in front of it. */
const world =
  /^(?:node:)?(?:os|sys|process|argparse|click|typer|fire|absl|tyro|simple_parsing|configargparse|jsonargparse|decouple|environ|environs|dotenv|streamlit|gradio|flask|fastapi|transformers|commander|yargs|minimist|meow)(?:\.|$)/

/** Built-in functions that ask whoever runs the program. */
const asking = /^(?:input|prompt|getenv|env)$/

/** What other steps and jobs of a workflow have found out. */
const results = /^(?:(?:steps|needs)\/|matrix$)/

/**
 * Does whoever runs the program, or calls the function, say what this is? Then what it is otherwise is what the file loads.
 * What comes out of another file of the project says as much as this one, and may say another thing.
 */
export function isAsked(value: Value, constants: Constants, seen = new Set<string>()): boolean {
  const { names } = constants
  const inner = (one: Value) => isAsked(one, constants, seen)
  const key =
    value.kind === 'name' ? `${value.path}@${value.where.at}` : value.kind === 'call' ? value.call.callee : null
  if (key !== null) {
    if (seen.has(key) || seen.size > mostNames) return seen.has(key)
    seen.add(key)
  }
  switch (value.kind) {
    case 'name': {
      const [root = ''] = value.path.split('.')
      const imported = names.import(root)
      if (imported !== undefined) return world.test(imported)
      if (results.test(root)) return false
      const isHanded = value.where.scope.some(scope => names.definition(scope)?.parameters.includes(root))
      const bindings = [value.path, root].map(path => names.lookup(path, value.where)).find(found => found.length > 0)
      return isHanded || (bindings?.every(one => inner(one.value)) ?? names.import(anyName) === undefined)
    }
    case 'item':
      return inner(value.of)
    case 'call': {
      const { callee, receiver, where, place } = value.call
      const own = names.definitionsOf(callee)
      if (own.length > 0) return own.every(({ returns }) => returns.every(inner))
      const [path = ''] = callee.split('(')
      const [root = '', ...rest] = path.split('.')
      // A method of a class of this file fills it with what it reads.
      const isUnknown = rest.length === 0 ? !asking.test(root) && names.import(root) === undefined : names.isClass(root)
      return receiver ? inner(receiver) : !isUnknown && inner({ kind: 'name', path, where, place })
    }
    case 'fallback':
    case 'choice':
      return value.options.every(inner)
    case 'text':
    case 'constant':
      return true
    default:
      return false
  }
}
