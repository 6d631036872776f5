/** A stretch of a text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where the default stands in a text that is nothing else but a variable: Spring's `${NAME:default}`, OmegaConf's
 * `${oc.env:NAME,default}`. What others write there is no default: `${env:NAME}`, `${NAME:?why}`.
 */
export function otherwiseIn(text: string): Stretch | null {
  const [, start, name, written] =
    /^(\$\{(?:oc\.env:[A-Za-z_]\w*,\s*['"]?|([\w.-]+):))([^{}$'"]+)['"]?\}$/.exec(text) ?? []
  if (start === undefined || written === undefined) return null
  if (name !== undefined && (!isProperty.test(name) || /^[-+?=]/.test(written))) return null
  return { from: start.length, to: start.length + written.length }
}

/** A variable of the environment or a property; a word alone is what fills it in. */
const isProperty = /^(?:[A-Z][A-Z0-9_]*|(?!oc\.)[\w-]+[.-][\w.-]+)$/
