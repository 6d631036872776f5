import type { Embedded } from '../vocabulary.ts'
import { embeddedFacts, settingsOfText } from './documents.ts'
import { embed } from './source.ts'
import { type Scene, textOf } from './syntax.ts'

/** A document that the program writes somewhere or reads from the string itself: a script, or settings. */
export function documentIn(node: { readonly from: number; readonly to: number }, scene: Scene): Embedded | null {
  const raw = textOf(scene.source, node)
  const [opening, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|''')\\?/.exec(raw) ?? []
  if (opening === undefined) return null
  const text = raw.slice(opening.length, raw.endsWith(quotes) ? -3 : undefined)
  const isTemplate = /f/i.test(prefix)
  const isScript = /^\s*(?:#!\S*(?:\/|\s)(?:ba|z|da)?sh\b|@echo off)/i.test(text)
  // What an f-string puts into settings stands in their own brackets: it would be read as a part of them.
  const language = isScript ? 'shell' : isTemplate ? null : settingsOfText(text)
  const inner = embed(scene.source, [{ text, from: node.from + opening.length }])
  const facts = language && embeddedFacts(language, inner, 1)
  return facts ? { facts, ...(isTemplate && { templated: scene.where(node.from) }) } : null
}
