import { parse as parseToml, TomlError } from 'smol-toml'
import { parseAllDocuments } from 'yaml'
import { longestConfig } from '../../catalogue/npm-trust-keys.ts'
import { type Extraction, type Extractor, isKnownById, type SourceFile } from '../../model/index.ts'
import { strictly, Unreadable } from './strictly.ts'

const settings = /(?:^|\/)(?:\.npmrc|\.yarnrc|\.yarnrc\.yml|pnpm-workspace\.yaml|\.?bunfig\.toml)$/iu
const code = /(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpmfile\.js|\.yarn\/(?:releases|plugins)\/.+)$/iu

const nothing: Extraction = { references: [], gaps: [] }

/**
 * Files that tell the package managers whom to trust and what to run. They name no packages; accepting them brings
 * them into the scene for the check `npm-trust-redirected`.
 */
export const npmConfig: Extractor = {
  id: 'npm-config',
  title: 'Settings and hooks of npm, Yarn, pnpm and Bun',
  accepts: path => settings.test(path) || code.test(path) || isKnownById(path),
  extract: file => (settings.test(file.path) ? readSettings(file) : nothing),
}

/** Settings must be understood, or a change to them could not be shown. Code is shown as a whole. */
function readSettings(file: SourceFile): Extraction {
  return strictly(
    file,
    text => {
      if (text.length > longestConfig) throw new Unreadable('too-large', 1, 'no settings are that long')
      if (/\.ya?ml$/.test(file.path)) parseYaml(text)
      if (file.path.endsWith('.toml')) parseTomlStrictly(text)
      return nothing
    },
    { allowByteOrderMark: true },
  )
}

function parseYaml(text: string): void {
  const documents = [...parseYamlDocuments(text)]
  const [error] = documents.flatMap(document => document.errors)
  if (error)
    throw new Unreadable('parse-error', error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? 'not YAML')
  if (documents.length > 1) throw new Unreadable('unexpected-shape', 1, 'it has more than one document')
}

function parseYamlDocuments(text: string) {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: true, strict: true, logLevel: 'silent' })
    return 'empty' in documents ? [] : documents
  } catch (error) {
    // The parser recurses: nesting without end exhausts the stack.
    if (error instanceof RangeError) throw new Unreadable('too-deep', 1, 'it nests too deep')
    throw error
  }
}

function parseTomlStrictly(text: string): void {
  try {
    parseToml(text)
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('too-deep', 1, 'it nests too deep')
    if (!(error instanceof TomlError)) throw error
    throw new Unreadable('parse-error', error.line, error.message.split('\n')[0] ?? 'not TOML')
  }
}
