import type { Embedded } from '../../vocabulary.ts'
import { embeddedFacts, settingsOfText } from '../documents.ts'
import { embed, type Source } from '../source.ts'
import type { Language } from './languages.ts'
import type { Token } from './tokens.ts'

/** Settings of several lines in a text, and what Nix hands to a shell, are documents of their own. */
export function documentIn({ kind, from, to }: Token, source: Source, { scripted }: Language): readonly Embedded[] {
  const text = kind === 'text' ? source.text.slice(from, to) : ''
  if (!text.includes('\n')) return []
  const language = settingsOfText(text) ?? (scripted ? 'shell' : null)
  const facts = language && embeddedFacts(language, embed(source, [{ text, from }]), 1)
  return facts ? [{ facts }] : []
}
