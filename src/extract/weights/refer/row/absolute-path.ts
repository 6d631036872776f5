import type { Constants } from '../../constant/constants.ts'
import type { Value } from '../../vocabulary.ts'

const maxDepth = 6

/** What Python's own library makes an absolute path of is asked of no hub: `os.path.abspath("outputs/lora")`, by whatever name. */
export function isAbsolutePath(value: Value, constants: Constants, depth = 0): boolean {
  if (depth > maxDepth) return false
  const inner = (one: Value) => isAbsolutePath(one, constants, depth + 1)
  switch (value.kind) {
    case 'call':
      return /^os\.path\.(?:abspath|realpath)$/.test(constants.canonical(value.call)) && isOwnOs(constants)
    case 'join':
      return value.parts.some(inner)
    case 'name': {
      const bindings = constants.names.lookup(value.path, value.where)
      return bindings.length > 0 && bindings.every(one => inner(one.value))
    }
    default:
      return false
  }
}

/** Nothing of the file stands in for the library. */
const isOwnOs = ({ names }: Constants) =>
  names.import('os') === 'os' &&
  names.allBindings.every(({ name, imported }) => imported === 'os' || !/^os(?:$|\.path)/.test(name))
