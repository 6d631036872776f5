import { lastOf } from '../values.ts'
import type { Binding, Call, Value } from '../vocabulary.ts'

/** Calls that take a function and its arguments: at which position the function stands, and whether it gets each element. */
const takers: Readonly<Record<string, { readonly at: number; readonly each?: boolean }>> = {
  partial: { at: 0 },
  partialmethod: { at: 0 },
  submit: { at: 0 },
  to_thread: { at: 0 },
  run_sync: { at: 0 },
  run_in_threadpool: { at: 0 },
  apply_async: { at: 0 },
  create_task: { at: 0 },
  spawn: { at: 0 },
  run_in_executor: { at: 1 },
  map: { at: 0, each: true },
  imap: { at: 0, each: true },
  imap_unordered: { at: 0, each: true },
  starmap: { at: 0, each: true },
  process_map: { at: 0, each: true },
  thread_map: { at: 0, each: true },
}

/** What a framework hangs on a function to run it somewhere else: `f.remote(x)`, `f.options(n=1).remote(x)` is `f(x)`. */
const elsewhere =
  /(?:\.options\(\))?\.(?:remote|delay|local|spawn|remote_gen|apply_async|aio|submit|serve|deploy|fn|bind|si?)$/

/**
 * Calls that are made through another one: `submit(f, x)`, `map(f, xs)`, `Thread(target=f, args=(x,))`, `f.remote(x)`,
 * and of what `partial(f, x)` gave a name.
 */
export function handedOn(calls: readonly Call[], bindings: readonly Binding[]): readonly Call[] {
  const partials = new Map<string, Call>()
  for (const { name, value } of bindings) {
    const inner = value.kind === 'call' ? bound(value.call) : []
    // What another one gave is that one's function, with its arguments.
    for (const call of inner) partials.set(name, merged(partials.get(call.callee), call)[0] ?? call)
  }
  const named = partials.size === 0 ? [] : calls.flatMap(call => merged(partials.get(call.callee), call))
  const used = new Set(named.map(call => call.place.offset))
  return [...calls.flatMap(through).filter(call => !used.has(call.place.offset)), ...named]
}

/** `partial(f, x)`, `f.bind(this, x)` */
function bound(call: Call): readonly Call[] {
  const last = lastOf(call.callee)
  if (last === 'bind' && call.positional.length > 1) return applied(call, last)
  return last === 'partial' ? through(call) : []
}

/** `f.call(this, x)`, `f.apply(this, [x])`, `Reflect.apply(f, this, [x])` */
function applied(call: Call, last: string): readonly Call[] {
  const [first, second, third] = call.positional
  const { receiver: _receiver, slot: _slot, ...plain } = call
  const callee = call.callee.slice(0, -last.length - 1)
  if ((last === 'call' || last === 'bind') && second)
    return [{ ...plain, callee, positional: call.positional.slice(1) }]
  if (call.callee === 'Reflect.apply' && first?.kind === 'name' && third?.kind === 'list')
    return [{ ...plain, callee: first.path, positional: third.items }]
  return last === 'apply' && second?.kind === 'list' ? [{ ...plain, callee, positional: second.items }] : []
}

function through(call: Call): readonly Call[] {
  const last = lastOf(call.callee)
  const [name, ...behind] = call.positional
  // What JavaScript binds to is an object, and no text.
  const isBound = last === 'bind' && (call.keyword.size > 0 || name?.kind === 'text')
  const direct = call.callee.includes('.') && !isBound ? applied(call, last) : []
  if (direct.length > 0) return direct
  // `methodcaller("m", x)(y)` is `y.m(x)`.
  if (last === 'methodcaller' && name?.kind === 'text')
    return [{ ...call, callee: `().${name.text}`, positional: behind }]
  const taker = Object.hasOwn(takers, last) ? takers[last] : undefined
  const target = call.keyword.get('target')
  if (target?.kind === 'name') return [threaded(call, target.path)]
  const made = call.callee === 'dict' ? call.keyword.get('type') : undefined
  if (made?.kind === 'name') return [later(call, made)]
  const isElsewhere = elsewhere.test(call.callee) && (last !== 'bind' || isBound)
  if (isElsewhere && (!taker || !name)) return [withArguments(call, call.callee.replace(elsewhere, ''))]
  const wired = taker ? null : onEvent(call, last)
  if (wired) return [wired]
  if (!taker) return []
  const handed = call.positional[taker.at]
  if (handed?.kind === 'call' && lastOf(handed.call.callee) === 'partial')
    return through(handed.call).flatMap(inner => merged(inner, rest(call, taker.at, taker.each)))
  if (handed?.kind !== 'name') return []
  if (call.keyword.has('args')) {
    const made = threaded(call, handed.path)
    // Each of several is told which it is.
    return [last === 'spawn' ? { ...made, positional: [opaque(call.place), ...made.positional] } : made]
  }
  return [{ ...rest(call, taker.at, taker.each), callee: handed.path, place: handed.place }]
}

/** `button.click(f, inputs=[a, b])`, `Interface(fn=f, inputs=a)`: what stands in the page is handed to the function. */
function onEvent(call: Call, last: string): Call | null {
  const { receiver: _receiver, slot: _slot, ...plain } = call
  const target = call.keyword.get('fn') ?? call.positional[0]
  const inputs = call.keyword.get('inputs') ?? (events.test(last) ? call.positional[1] : undefined)
  if (target?.kind !== 'name' || !inputs) return null
  const positional = inputs.kind === 'list' ? inputs.items : [inputs]
  return { ...plain, callee: target.path, positional, keyword: new Map(), spread: [], place: target.place }
}

const events = /^(?:click|change|submit|select|input|release|upload|then|success|load|Interface)$/

/** The arguments behind the function; where each element of them is handed over, any of them. */
function rest(call: Call, at: number, each = false): Call {
  const { receiver: _receiver, slot: _slot, ...plain } = call
  const behind = call.positional.slice(at + 1)
  if (!each) return { ...plain, positional: behind }
  const items = behind.map((of): Value => ({ kind: 'item', of, key: null, place: of.place }))
  return lastOf(call.callee) === 'starmap'
    ? { ...plain, positional: unpacked(items[0]) }
    : { ...plain, positional: items }
}

const unpacked = (tuple: Value | undefined): readonly Value[] =>
  tuple
    ? [0, 1, 2, 3].map(index => ({
        kind: 'item',
        of: tuple,
        key: { kind: 'constant', value: index, place: tuple.place },
        place: tuple.place,
      }))
    : []

/** `dict(type=f, x=1)`, which a registry turns into `f(x=1)`. */
function later(call: Call, { path, place }: Extract<Value, { kind: 'name' }>): Call {
  const { receiver: _receiver, slot: _slot, ...plain } = call
  return { ...plain, callee: path, keyword: new Map([...call.keyword].filter(([name]) => name !== 'type')), place }
}

/** `f.apply_async(args=[x])` hands over what stands there, `f.remote(x)` what it is called with. */
const withArguments = (call: Call, callee: string): Call =>
  call.callee.endsWith('.apply_async') ? threaded(call, callee) : { ...call, callee }

const opaque = (place: Value['place']): Value => ({ kind: 'opaque', place })

function threaded(call: Call, callee: string): Call {
  const args = call.keyword.get('args')
  const options = call.keyword.get('kwargs')
  const { slot: _slot, ...plain } = call
  const positional = args?.kind === 'list' ? args.items : []
  return { ...plain, callee, positional, keyword: new Map(), spread: options ? [options] : [] }
}

/** What `partial` was given, and then the call's own. */
function merged(partial: Call | undefined, call: Call): readonly Call[] {
  if (!partial) return []
  const { slot: _slot, ...plain } = call
  return [
    {
      ...plain,
      callee: partial.callee,
      positional: [...partial.positional, ...call.positional],
      keyword: new Map([...partial.keyword, ...call.keyword]),
      spread: [...partial.spread, ...call.spread],
      place: partial.place,
    },
  ]
}
