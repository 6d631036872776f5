import { baseNameOf } from '../model/index.ts'
import json from './shell-words.json' with { type: 'json' }

interface Lists {
  /** What follows sets variables of the script. */
  readonly declaring: readonly string[]
  /** What follows sets variables, then is a command. */
  readonly settingAndRunning: readonly string[]
  /** What follows is a command, and this only says how it is run. */
  readonly running: readonly string[]
  /** Programs that take a whole command line as one quoted word, and have it run somewhere. */
  readonly handing: readonly string[]
  /** Commands that do a thing and ask nothing: what `&&` joins to them goes on as planned. */
  readonly steps: readonly string[]
  /** Keys that hold the words of one command, whoever runs it; as all keys here in small letters, without `-` and `_`. */
  readonly wordKeys: readonly string[]
  /** Keys that hold a script, or its lines. */
  readonly scriptKeys: readonly string[]
  /** Keys that hold variables of the environment, or of what fills them in. */
  readonly variablesKeys: readonly string[]
}

const { declaring, settingAndRunning, running, handing, steps, wordKeys, scriptKeys, variablesKeys }: Lists = json

const declares: ReadonlySet<string> = new Set([...declaring, ...settingAndRunning])
const runs: ReadonlySet<string> = new Set([...settingAndRunning, ...running])
const hands: ReadonlySet<string> = new Set(handing)

/** Words in front of which and behind which `A=b` sets a variable of the script. */
export const isDeclaring = (word: string) => declares.has(word) || /^-\w+$/.test(word)

/** Words in front of a command that only say how it is run, options and variables of theirs included. */
export const isWrapper = (word: string) => runs.has(word) || /^(?:-.*|\d+\w?|[A-Za-z_]\w*=.*)$/.test(word)

const planned: ReadonlySet<string> = new Set(steps)

export const isStepName = (program: string) => planned.has(program)

export const isHanding = (program: string) => hands.has(baseNameOf(program).toLowerCase())

/** `extraArgs`, `extra_args`, `extra-args` */
const isKeyOf = (keys: readonly string[]) => {
  const known: ReadonlySet<string> = new Set(keys)
  return (key: string) => known.has(key.toLowerCase().replaceAll(/[-_]/g, ''))
}

export const isWordsKey = isKeyOf(wordKeys)

const isKnownScript = isKeyOf(scriptKeys)

/** Also `get_model_script`, whatever it is that the script does. */
export const isScriptKey = (key: string) => isKnownScript(key) || /[_-]script$/.test(key)

const isKnownGroup = isKeyOf(variablesKeys)
/** Also `sidecar_container_env`, whosever variables they are. */
export const isVariablesKey = (key: string) => isKnownGroup(key) || /_env$|[a-z]Env$/.test(key)
