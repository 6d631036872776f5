import { type Node, parseTree } from 'jsonc-parser'
import type { Embedded, Facts, Text } from '../vocabulary.ts'
import { embeddedFacts, languageOfFile } from './documents.ts'
import { readPython } from './python/module.ts'
import { jsonPieces } from './settings/json-text.ts'
import { openQuote } from './shell/quotes.ts'
import { embed, type Piece, type Source, verbatim } from './source.ts'

/** A line of a cell: its text and where its pieces stand in the raw notebook. */
interface Line {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/**
 * Reads a notebook as one program of its code cells. Shell lines (`!cmd`, `%%bash`) are documents of their own, in which
 * `{x}` and `$x` are the program's variables. What is only noted to be shell is read as both: nobody asks the note which
 * one runs. Captured outputs load nothing.
 */
export function readNotebook(source: Source): Facts {
  const root = parseTree(source.text)
  const cells = root && (nodeAt(root, 'cells') ?? nodeAt(root, 'worksheets', 0, 'cells'))
  const program: Piece[] = []
  const shells: { readonly lines: readonly Line[]; readonly language: string; at: number }[] = []
  const remarks: Text[] = []
  let length = 0
  const hasShell = isShell(root, 'kernelspec', 'language') || isShell(root, 'language_info', 'name')
  for (const cell of cells?.children ?? []) {
    const type = nodeAt(cell, 'cell_type')?.value
    const lines = linesOf(nodeAt(cell, 'source') ?? nodeAt(cell, 'input'), source)
    if (type !== 'code') {
      remarks.push(...remarksOf(lines, source))
      continue
    }
    const { kept, shells: found, language } = divide(lines)
    for (const piece of kept.flatMap(line => line.pieces)) {
      program.push(piece)
      length += piece.text.length
    }
    for (const shell of found) if (shell.length > 0) shells.push({ lines: shell, language, at: length })
    if (hasShell || isShell(cell, 'vscode', 'languageId')) shells.push({ lines, language: 'shell', at: length })
  }
  const facts = readPython(embed(source, program.length > 0 ? program : [{ text: '', from: 0 }]))
  const embedded = shells.flatMap(({ lines, language, at }): Embedded[] => {
    const inner = embed(
      source,
      lines.flatMap(line => line.pieces),
    )
    const document = embeddedFacts(language, inner, 1)
    return document ? [{ facts: document, templated: { at, scope: [], branch: [] } }] : []
  })
  return { ...facts, remarks: [...facts.remarks, ...remarks], embedded: [...facts.embedded, ...embedded] }
}

/** Of a key that is written twice the last counts. */
function nodeAt(from: Node, ...path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = from
  for (const key of path)
    node =
      typeof key === 'number'
        ? node?.children?.[key]
        : node?.children?.findLast(({ type, children }) => type === 'property' && children?.[0]?.value === key)
            ?.children?.[1]
  return node
}

/** Does a notebook note of its kernel, or an editor of a cell, that this is a shell? */
const isShell = (node: Node | undefined, ...path: string[]) =>
  node !== undefined && shellNames.test(String(nodeAt(node, 'metadata', ...path)?.value))

const shellNames = /^(?:shellscript|bash|zsh|sh)$/i

/** `source` is a string, or a list of lines. */
function linesOf(node: Node | undefined, { text }: Source): readonly Line[] {
  const strings = node?.type === 'array' ? (node.children ?? []) : node ? [node] : []
  const pieces = strings
    .filter(one => one.type === 'string')
    .flatMap(one => [...jsonPieces(text, one.offset + 1, one.offset + one.length - 1)])
  const lines: Line[] = []
  let current: Piece[] = []
  const end = () => {
    if (current.length > 0) lines.push({ text: current.map(piece => piece.text).join(''), pieces: current })
    current = []
  }
  for (const piece of pieces) {
    current.push(piece)
    if (piece.text === '\n') end()
  }
  const last = current.at(-1)
  if (last) current.push({ text: '\n', from: last.from + last.text.length })
  end()
  return lines
}

const cellMagic = /^\s*%%(bash|sh|script\s+(?:bash|sh)|writefile\s+(?:-a\s+)?(\S+)|file\s+(\S+)|\w+)/
const lineMagic = /^(\s*)(?:[\w., ]+=\s*)?(?:!{1,2}|%(?:sx|system|run)\s+|%(?=(?:pip|conda|uv)\s)|%%?time\s+!)/

/** `%time x = load()` runs what stands behind it. */
const timed = /^%(?:time|timeit|prun|memit|mprun|lprun)\s+(?:-\w+\s*\w*\s+)*(?=[\w(])/
const restoring = /^\s*%store\s+-r((?:\s+\w+)*)\s*$/
/** Any name may be another thing from here on. */
const everything = 'from _ import *'

/** What `x = !command` gives x, and another notebook that runs here, nobody here reads. */
function setBy(text: string): string | undefined {
  if (/^\s*%run\s/.test(text)) return everything
  const names = /^\s*([\w., ]+)=\s*[!%]/.exec(text)?.[1]
  return names && `${names.trim()} = ...`
}

/** `%env X=a/b` as the program would set it; what more a value may say nobody here reads. */
function environmentSet(line: Line): Line | null {
  const [, front = '', name, value = ''] = /^(\s*)%(?:set_)?env\s+(\w+)[= ]\s*(.*)/.exec(line.text) ?? []
  if (name === undefined) return null
  const target = `os.environ["${name}"] = `
  if (!/^[\w.:@/-]+$/.test(value)) return emptied(line, front.length, `${target}...`)
  const from = line.pieces[0]?.from ?? 0
  const written = cut(line, line.text.lastIndexOf(value)).pieces.filter(({ text }) => text !== '\n')
  const pieces = [{ text: `${front}${target}"`, from }, ...written, { text: '"\n', from }]
  return { text: pieces.map(({ text }) => text).join(''), pieces }
}

interface Divided {
  readonly kept: readonly Line[]
  readonly shells: readonly (readonly Line[])[]
  readonly language: string
}

/** Python stays, shell lines go apart; an empty statement takes their place. */
function divide(lines: readonly Line[]): Divided {
  const first = lines.findIndex(line => line.text.trim() !== '')
  const magic = cellMagic.exec(lines[first]?.text ?? '')
  if (magic) {
    const body = lines.slice(first + 1)
    const name = magic[2] ?? magic[3]
    if (name) return { kept: [], shells: [body], language: languageOfFile(name) ?? '' }
    if (/^(?:bash|sh|script)/.test(magic[1] ?? '')) return { kept: [], shells: [body], language: 'shell' }
    if (/^(?:time|timeit|capture|prun|memit|python[23]?|pypy)$/.test(magic[1] ?? '')) return divide(body)
    return { kept: [], shells: [], language: '' }
  }
  const kept: Line[] = []
  const shell: Line[] = []
  let isContinued = false
  for (const line of lines) {
    const match = lineMagic.exec(line.text)
    const environment = environmentSet(line)
    const stored = restoring.exec(line.text)
    if (match || isContinued) {
      shell.push(cut(line, match && !isContinued ? match[0].length : 0))
      kept.push(emptied(line, match?.[1]?.length ?? 0, isContinued ? undefined : setBy(line.text)))
      isContinued = /\\\s*$/.test(line.text)
    } else if (environment) kept.push(environment)
    else if (stored)
      kept.push(emptied(line, 0, stored[1] ? `${stored[1].trim().split(/\s+/).join(' = ')} = ...` : everything))
    else if (timed.test(line.text)) kept.push(cut(line, timed.exec(line.text)?.[0].length ?? 0))
    else if (/^\s*%/.test(line.text)) kept.push(emptied(line, 0))
    else kept.push(line)
  }
  return { kept, shells: apart(shell), language: 'shell' }
}

/** Each line is run by itself: a quote that one leaves open hides nothing of the others. */
function apart(lines: readonly Line[]): readonly (readonly Line[])[] {
  const together: Line[] = []
  const alone: Line[][] = []
  let command: Line[] = []
  for (const [index, line] of lines.entries()) {
    command.push(line)
    if (/\\\s*$/.test(line.text) && index < lines.length - 1) continue
    if (openQuote(command.map(one => one.text).join('')) !== '') alone.push(command)
    else together.push(...command)
    command = []
  }
  return [together, ...alone]
}

function cut(line: Line, from: number): Line {
  const pieces: Piece[] = []
  let at = 0
  for (const piece of line.pieces) {
    const skip = Math.max(0, Math.min(piece.text.length, from - at))
    if (skip < piece.text.length) pieces.push({ text: piece.text.slice(skip), from: piece.from + skip })
    at += piece.text.length
  }
  return { text: line.text.slice(from), pieces }
}

function emptied(line: Line, indent: number, statement = 'pass'): Line {
  const text = `${' '.repeat(indent)}${statement}\n`
  return { text, pieces: [{ text, from: line.pieces[0]?.from ?? 0 }] }
}

function remarksOf(lines: readonly Line[], source: Source): readonly Text[] {
  return lines.flatMap(line => {
    return [verbatim(embed(source, line.pieces), 0, line.text.length)]
  })
}
