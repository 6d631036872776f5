import { type Reason, Refusal } from './reason.ts'

const maxDepth = 64

/**
 * JSON as every reader reads it: a member that stands twice, or nesting without end, is refused, since two parsers
 * could then see two different documents under one signature.
 */
export function parseJson(text: string, reason: Reason): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal(reason, 'not valid JSON')
  }
  refuseRepeatedMembers(text, reason)
  return value
}

/** Walks text that is known to be valid JSON. */
function refuseRepeatedMembers(text: string, reason: Reason): void {
  const open: (Set<string> | null)[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '{') open.push(new Set())
    else if (character === '[') open.push(null)
    else if (character === '}' || character === ']') open.pop()
    else if (character === '"') {
      const end = endOfString(text, at)
      const members = open.at(-1)
      if (members && isMember(text, end)) {
        const name = String(JSON.parse(text.slice(at, end)))
        if (members.has(name)) throw new Refusal(reason, `“${name.slice(0, 64)}” stands twice`)
        members.add(name)
      }
      at = end - 1
    }
    if (open.length > maxDepth) throw new Refusal(reason, `nested deeper than ${maxDepth}`)
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** A string in an object is a member's name exactly when a colon follows. */
function isMember(text: string, end: number): boolean {
  let at = end
  while (' \t\n\r'.includes(text[at] ?? '-')) at++
  return text[at] === ':'
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
