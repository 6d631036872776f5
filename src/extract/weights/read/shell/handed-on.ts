import type { Binding, Value } from '../../vocabulary.ts'
import { assignment } from '../settings/variables.ts'
import { contextName } from './template.ts'

/** A step of a workflow: where the variables are seen that it hands on, and what its outputs are called by. */
export interface Step {
  readonly scope: readonly number[]
  readonly id: string | null
}

/**
 * Variables that a step sets for those behind it: `echo "A=b" >> $GITHUB_ENV`, `>> $GITHUB_OUTPUT`. A step perhaps does
 * not run, so that they never hide what was set before.
 */
export function handedOn(written: Value, output: Value | undefined, { scope, id }: Step): readonly Binding[] {
  const file = output?.kind === 'name' ? output.path : ''
  const isOutput = file === 'GITHUB_OUTPUT'
  return linesIn(written).flatMap(line => {
    const said = file === '' ? spoken(line) : { line, isOutput }
    if (!said || (file !== '' && file !== 'GITHUB_ENV' && !isOutput) || (said.isOutput && id === null)) return []
    const { offset } = line.place
    return assignment(said.line).map(({ key, value }) => ({
      name: said.isOutput ? contextName(`steps.${id}.outputs.${key}`) : (key ?? ''),
      value,
      where: { at: offset, scope, branch: [offset] },
      isExported: !said.isOutput,
    }))
  })
}

/** `::set-output name=A::b`, `##vso[task.setvariable variable=A]b`: what a runner reads off the output. */
function spoken(line: Value): { readonly line: Value; readonly isOutput: boolean } | null {
  const [first, ...rest] = line.kind === 'join' ? line.parts : [line]
  if (first?.kind !== 'text') return null
  const match = /^(::set-output name=|##vso\[task\.setvariable variable=)(\w+)(?:::|[^\]\n]*\])/.exec(first.text)
  if (!match?.[1] || !match[2]) return null
  const from = match[0].length
  const { place } = first
  // As an assignment, whose value stands where it is written.
  const head = `${match[2]}=`
  const start = { ...place, column: place.column + from - head.length, offset: place.offset + from - head.length }
  const text: Value = { kind: 'text', text: head + first.text.slice(from), place: start }
  return {
    line: rest.length > 0 ? { ...line, kind: 'join', parts: [text, ...rest] } : text,
    isOutput: match[1].startsWith('::'),
  }
}

/** A here-document may set several. */
function linesIn(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items
  if (value.kind !== 'text' || !value.pieces) return [value]
  return value.pieces.map(({ from, place }, index): Value => {
    const text = value.text.slice(from, value.pieces?.[index + 1]?.from).trimEnd()
    return { kind: 'text', text, place }
  })
}
