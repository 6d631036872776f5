import type { Table, Value } from '../../vocabulary.ts'
import type { ShellOptions } from '../shell/options.ts'

/** May steps have another shell by default than those that end where a command fails? */
export const hasOtherShell = (workflow: string) => workflow.includes('defaults') && otherShell.test(workflow)
const otherShell = /\bshell['"]?[ \t]*:(?!\s*['"]?(?:ba)?sh['"]?[ \t]*(?:#.*)?$)/m

/** Actions that set up what their owners make, and no variable of the workflow's. */
export const isUsualAction = (uses: string) =>
  /^(?:actions|astral-sh|aws-actions|azure|codecov|conda-incubator|docker|github|google-github-actions|hashicorp|jlumbroso|mamba-org|microsoft|oven-sh|peaceiris|pnpm|pre-commit|pypa|ruby|snok|softprops|swatinem)\//i.test(
    uses,
  )

/** `shell: bash` says what runs the script beside it. */
export const isInterpreter = (key: string, value: Value) =>
  key === 'shell' && value.kind === 'text' && /^(?:bash|sh|pwsh|powershell|cmd|python)$/.test(value.text)

/** Shells that run the script, all of it: with `-n` one only reads it. */
const running =
  /^(?:\S*\/)?(?:(?:ba|da|z)?sh|pwsh|powershell|cmd)(?:\s+(?:\{0\}|-[a-mo-z]+|--(?:login|noprofile|norc)|pipefail|errexit))*$/i

interface StepKey {
  readonly path: readonly string[]
  readonly scope: readonly number[]
  readonly key: string
}

/** The job that a step of a workflow belongs to sees what it hands on. GitHub's runner ends it where a command fails. */
export function stepOf(
  { entries }: Table,
  { path, scope, key }: StepKey,
  isShellUsual: boolean,
): ShellOptions | undefined {
  if (path.at(-2) !== 'steps') return undefined
  const at = (name: string) => entries.find(entry => entry.key === name)?.value
  const [id, shell, goesOn, own] = [at('id'), at('shell'), at('continue-on-error'), at(key)]
  // A step that perhaps is not run changes nothing for sure of what another one has cloned.
  const isPerhaps = at('if') !== undefined && own?.kind === 'text' && !/\bclone\b/.test(own.text)
  const isOther = shell !== undefined && !(shell.kind === 'text' && running.test(shell.text))
  const mayFail =
    isPerhaps || isOther || (goesOn !== undefined && !(goesOn.kind === 'constant' && goesOn.value === false))
  const isUsual = shell ? shell.kind === 'text' && /^(?:ba)?sh$/.test(shell.text) : isShellUsual
  return {
    step: { scope: scope.slice(0, -1), id: id?.kind === 'text' ? id.text : null },
    ...(key === 'run' && isUsual && { isStrict: true }),
    ...(mayFail && { mayFail }),
  }
}

/** What a script is said to be written in: `shell: python` of a workflow, `command: [python]` of a step. */
export function languageHere(table: Table): string | null {
  const beside = table.entries.flatMap(({ key, value }) => {
    const first = value.kind === 'list' ? value.items[0] : value
    return (key === 'shell' || key === 'command') && first?.kind === 'text' ? [first.text] : []
  })
  if (beside.length === 0) return null
  return beside.some(text => /^(?:\S*\/)?python[\d.]*(?:\s+\{0\})?$/.test(text)) ? 'python' : 'shell'
}
