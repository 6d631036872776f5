import type { Constants } from '../constant/constants.ts'
import type { Names } from '../constant/names.ts'
import { ownerOf } from '../values.ts'
import type { Call, Value, Where } from '../vocabulary.ts'

/** Is what is called only made to look like a loader: `global.fetch = jest.fn()`, `verify(ollama).pullModel(…)`? */
export function isDouble(call: Call, constants: Constants): boolean {
  const { callee, where } = call
  const { names } = constants
  if (isOfItself(call, constants)) return true
  if (told.test(callee)) return isMockito(names)
  const [root = ''] = callee.split('.')
  const bindings = [root, ...globals.map(one => `${one}.${root}`)].flatMap(name => names.lookup(name, where))
  return bindings.length > 0 && bindings.every(({ value }) => makesDouble(value, names))
}

/** Is it the program itself that a test asks: `TestClient(app).post("/api/generate")`, or so by what a fixture hands it? */
function isOfItself({ callee, receiver, positional: [address], where, place }: Call, constants: Constants): boolean {
  const start = address?.kind === 'join' ? address.parts[0] : address
  if (start?.kind !== 'text' || !start.text.startsWith('/')) return false
  const path = ownerOf(callee)
  const definition = constants.names.definition(where.scope.at(-1))
  const isHanded = definition?.name.startsWith('test') === true && definition.parameters.includes(path)
  const made = constants.expand(receiver ?? { kind: 'name', path, where, place })
  return (
    made.length > 0 &&
    made.every(({ value }) => (value.kind === 'call' ? isTestClient(value.call, constants) : isHanded))
  )
}

/** What frameworks have for asking a program without a network. */
function isTestClient(call: Call, constants: Constants): boolean {
  const transport = call.keyword.get('transport') ?? call.keyword.get('app')
  return (
    /(?:^|\.)(?:testclient\.TestClient|test_client|test\.(?:Async)?(?:Client|APIClient))$/.test(
      constants.canonical(call),
    ) ||
    (transport?.kind === 'call' && /(?:^|\.)(?:ASGI|WSGI)Transport$/.test(transport.call.callee))
  )
}

const globals = ['global', 'globalThis', 'window']

/** What Mockito is told of calls, or asked about them: `verify(model).load("x")`. */
const told = /^(?:Mockito\.)?(?:do(?:Nothing|Return|Throw|Answer)|verify|given|when)\(\)\./

const isMockito = ({ facts }: Names) => facts.imports.some(({ module }) => /^org\.mockito\b/.test(module))

/** A double may be told what to answer; one that is handed what has a name may call what is real. */
function makesDouble(value: Value, names: Names): boolean {
  if (value.kind !== 'call') return false
  const { callee, receiver, positional, where } = value.call
  // Handed more than the class, it may call what is real.
  if (/^(?:Mockito\.)?mock$/.test(callee)) return positional.length === 1 && isMockito(names)
  if (receiver) return /\.mock(?:Resolved|Rejected|Return)Value(?:Once)?$/.test(callee) && makesDouble(receiver, names)
  const [root = ''] = callee.split('.')
  const isOwn = names.isLocal(root) || names.lookup(root, where).length > 0
  const from = names.import(root)
  const isFramework = !isOwn && (from === undefined || /^(?:@jest\/globals|vitest)\b/.test(from))
  return isFramework && /^(?:jest|vi)\.fn$/.test(callee) && positional.every(({ kind }) => kind === 'opaque')
}

/** Is it set at what a library of doubles made: `with patch("shop.Config") as config: config.MODEL_ID = "x"`? */
export function isOfDouble(name: string, where: Where, { names }: Constants): boolean {
  const [root = '', ...rest] = name.split('.')
  const bindings = rest.length === 0 ? [] : names.lookup(root, where)
  return bindings.length > 0 && bindings.every(({ value }) => value.kind === 'call' && isMock(value.call, names))
}

function isMock({ callee }: Call, names: Names): boolean {
  const [root = ''] = callee.split('.')
  return /^(?:unittest\.)?mock\b/.test(names.import(root) ?? '') && /(?:Mock|patch(?:\.object)?)$/.test(callee)
}
