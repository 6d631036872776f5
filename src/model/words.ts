/**
 * A sentence, or a part of one, before it has a format: words of ours with `{slot}`s, and untrusted values for the slots.
 * Only reporters make text of it, and only the values are shown as somebody else's.
 */
export interface Phrase {
  readonly template: string
  readonly data: Readonly<Record<string, string>>
}

/** What may fill a slot: a value that is not ours, or words of ours with values in them. */
export type Filling = string | Phrase

const slots = /\{(?<name>[A-Za-z]\w*)\}/g

/** Puts words of ours into the template itself, their own values beside the others. A slot without value stays. */
export function inline(template: string, fillings: Readonly<Record<string, Filling>>): Phrase {
  const data: Record<string, string> = {}
  const ours = new Map<string, string>()
  for (const [name, filling] of Object.entries(fillings)) {
    if (typeof filling === 'string') data[name] = filling
    else {
      ours.set(name, filling.template.replaceAll(slots, `{${name}_$1}`))
      for (const [inner, value] of Object.entries(filling.data)) data[`${name}_${inner}`] = value
    }
  }
  return { template: template.replaceAll(slots, (slot, name: string) => ours.get(name) ?? slot), data }
}

/** Words of ours: `` words`${count} hours ago by ${name}` ``. What is interpolated is somebody else's, or a number. */
export function words(strings: TemplateStringsArray, ...values: readonly (Filling | number)[]): Phrase {
  const fillings = values.map(value => (typeof value === 'number' ? String(value) : value))
  return inline(
    strings.map((text, index) => (index === 0 ? text : `{v${index - 1}}${text}`)).join(''),
    Object.fromEntries(fillings.map((value, index) => [`v${index}`, value])),
  )
}

/** `a, b and 3 more`: each value by itself. `between` are words of ours. */
export function enumerate(
  values: readonly Filling[],
  {
    most = 3,
    between = ', ',
  }: { readonly most?: number; readonly between?: ', ' | ' and ' | ' and no ' | ', and ' } = {},
): Phrase {
  const few = values.slice(0, most).map((value, index) => [`v${index}`, value] as const)
  const list = inline(few.map(([name]) => `{${name}}`).join(between), Object.fromEntries(few))
  return values.length > most ? words`${list} and ${values.length - most} more` : list
}

/** A code of ours as words: `unknown-key-id` → unknown key id. What is no such code is a value like any other. */
export function spoken(code: string): Filling {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ? { template: code.replaceAll('-', ' '), data: {} } : code
}

/** Where a policy stands, as a reader of a review calls it; another repository's name is that repository's. */
const places: ReadonlyMap<string, Phrase> = new Map([
  ['policy input', words`policy input`],
  ['base tip', words`base branch`],
  ['default branch', words`default branch`],
  ['preset', words`preset`],
])

export const placeOfPolicy = (source: string): Filling => places.get(source) ?? source
