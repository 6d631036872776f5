import { parseSpecifier } from '../../../../model/index.ts'
import { isPackageName } from '../../../npm/name.ts'
import type { Target } from './target.ts'

/** `name`, `name@range`, `alias@npm:name@range`, `npm:name@range`, an address: as `npx` and its like read what they run. */
export function packageAsked(text: string): Target | null {
  const [, name, asked = ''] = /^(?:npm:)?((?:@[^@/\s]+\/)?[^@/\s:#]+)(?:@(.*))?$/s.exec(text) ?? []
  if (name !== undefined) return named(name, asked)
  const { loader, name: real = text, revision } = parseSpecifier(text)
  if (loader === 'registry') return isPackageName(real.replace(/^jsr:/, '')) ? target(real, revision, loader) : null
  return loader === 'git' || loader === 'url' ? target(text, /#([0-9a-f]{40})$/.exec(text)?.[1] ?? '', loader) : null
}

/** What `npm create x` and its like run: `create-x`, `@scope/create-x`, `@scope/create`. */
export function creatorAsked(text: string): Target | null {
  const [, scope, name, asked = ''] = /^(?:(@[^@/\s]+)(?=$|[@/]))?\/?([^@/\s]*)(@.*)?$/s.exec(text) ?? []
  if (name === undefined) return packageAsked(text)
  if (scope === undefined) return name === '' ? null : packageAsked(`create-${name}${asked}`)
  return packageAsked(`${scope}/create${name === '' ? '' : `-${name}`}${asked}`)
}

function named(name: string, asked: string): Target | null {
  const { loader, name: real = name, revision } = parseSpecifier(asked)
  if (!isPackageName(real.replace(/^jsr:/, '')) || loader === 'file' || loader === 'workspace') return null
  return target(real, revision, asked === '' ? 'registry' : loader)
}

function target(id: string, revision: string, loader: 'registry' | 'git' | 'url'): Target {
  return { hub: 'npm', id, revision: revision === '' ? null : revision, kind: 'package', pinnable: false, loader }
}
