import { textOf } from '../../values.ts'
import type { Source } from '../source.ts'
import type { Word } from './word.ts'

/** May a command set variables whose names do not stand there: from a file, or by a name that is put together? */
export function setsUnread(words: readonly Word[], { text }: Source): boolean {
  const [first, ...rest] = words.slice(words.findIndex(word => !/^(?:builtin|command)$/.test(textOf(word.value))))
  const isUnread = (word: Word | undefined) => word !== undefined && word.value.kind !== 'text'
  const written = (word: Word | undefined) => (word ? text.slice(word.from, word.to) : '')
  const file = written(rest[0]).replaceAll(/["']/g, '').replaceAll('\\', '/')
  switch (textOf(first?.value).toLowerCase()) {
    case 'source':
    case '.':
      return !isOfTools.test(file)
    // Windows' own: of a script another script, and of PowerShell a variable by its name.
    case 'call':
      return /\.(?:bat|cmd)$/i.test(file) && !isOfTools.test(file)
    case 'set-variable':
    case 'new-variable':
      return true
    case 'iex':
    case 'invoke-expression':
      return rest.length === 0 || rest.some(isUnread)
    case 'eval':
      return rest.some(word => isUnread(word) && !settingUp.test(written(word)))
    case 'export':
    case 'declare':
    case 'typeset':
    case 'local':
    case 'readonly':
      return rest.some(isUnread)
    case 'read':
    case 'mapfile':
    case 'readarray':
      return isUnread(rest.at(-1))
    case 'printf':
      return textOf(rest[0]?.value) === '-v' && isUnread(rest[1])
    default:
      return false
  }
}

/** What sets up a tool, and no variable of a script: on the machine, or in an environment that a tool has made. */
const isOfTools = new RegExp(
  String.raw`^(?:(?:[/~]|\$\(conda |\$\{?(?:HOME|NVM_DIR|CONDA\w*|VIRTUAL_ENV|VENV\w*)\b).*[/.])?` +
    String.raw`(?:activate|bashrc|bash_profile|profile|zshrc|(?:cargo|bin)/env|conda\.sh|nvm\.sh|modules\.sh|setvars\.sh|setup\.bash|os-release|functions|completion)(?:\.\w+)?$` +
    String.raw`|env[\w-]*/(?:bin|Scripts)/activate(?:\.\w+)?$`,
  'i',
)

/** `eval "$(conda shell.bash hook)"`: what a tool prints to set itself up. */
const settingUp =
  /^"?\$\((?:\S*\/)?(?:brew|\w*conda|direnv|fnm|\w*mamba|minikube|mise|nodenv|opam|poetry|pyenv|rbenv|ssh-agent|starship) /
