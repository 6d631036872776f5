import type { Embedded } from '../vocabulary.ts'
import { embeddedFacts } from './documents.ts'
import { embed } from './source.ts'
import { type Scene, textOf } from './syntax.ts'

/** A script that the program will write somewhere: a long string that begins as one does. */
export function scriptIn(node: { readonly from: number; readonly to: number }, scene: Scene): Embedded | null {
  const raw = textOf(scene.source, node)
  const match = /^([a-zA-Z]*)("""|''')\\?\s*(?:#!\S*(?:\/|\s)(?:ba|z|da)?sh\b|@echo off)/i.exec(raw)
  if (!match) return null
  const start = (match[1]?.length ?? 0) + 3
  const text = raw.slice(start, raw.endsWith(match[2] ?? '') ? -3 : undefined)
  const facts = embeddedFacts('shell', embed(scene.source, [{ text, from: node.from + start }]), 1)
  if (!facts) return null
  return { facts, ...(/f/i.test(match[1] ?? '') && { templated: scene.where(node.from) }) }
}
