/**
 * What a carrier (a file language) tells of a text, in words that no library and no language owns. Loaders are
 * matched against these words only: that is what keeps the two axes apart.
 */

/** Where something stands in the raw file: `line` 1-based, columns 0-based UTF-16, `endColumn` exclusive on that line. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  /** Raw offset, for order and identity. */
  readonly offset: number
}

/** Where a name or a call stands: what it can see. Ids are offsets of the enclosing node, outermost first. */
export interface Where {
  readonly at: number
  /** Enclosing functions. */
  readonly scope: readonly number[]
  /** Enclosing branches that may not run. */
  readonly branch: readonly number[]
}

/** The scope of a use in a language that is read without its scopes: no function's. */
export const unscoped = -1

export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly place: Place
  /** Where its pieces stand, when it was put together: each from a position in the text on. */
  readonly pieces?: readonly { readonly from: number; readonly place: Place }[]
}

/** An expression, as far as constants need it. What it does not cover is `opaque`. */
export type Value =
  | Text
  | { readonly kind: 'constant'; readonly value: boolean | number | null; readonly place: Place }
  | { readonly kind: 'join'; readonly parts: readonly Value[]; readonly place: Place }
  /** One of these: `a if c else b`. */
  | { readonly kind: 'choice'; readonly options: readonly Value[]; readonly place: Place }
  /** The first of these that is something: `a or b`, `a ?? b`, `${A:-b}`. */
  | { readonly kind: 'fallback'; readonly options: readonly Value[]; readonly place: Place }
  | { readonly kind: 'name'; readonly path: string; readonly where: Where; readonly place: Place }
  /** `of[key]`; without a key any element: of a table a loop sees its keys, a shell its values or, for `${!a[@]}`, its keys. */
  | {
      readonly kind: 'item'
      readonly of: Value
      readonly key: Value | null
      readonly each?: 'key' | 'value'
      readonly place: Place
    }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly place: Place }
  | Table
  | { readonly kind: 'call'; readonly call: Call; readonly place: Place }
  | { readonly kind: 'opaque'; readonly place: Place }

export interface Table {
  readonly kind: 'table'
  readonly entries: readonly { readonly key: string | null; readonly value: Value; readonly keyPlace: Place }[]
  /** Spread in: `**base`, `...base`, `<<: *base`; `after` so many entries, which it overrides. */
  readonly spread: readonly { readonly of: Value; readonly after: number }[]
  readonly place: Place
  readonly slot?: Slot
}

/** Where a further argument can be inserted on one line; `{key}` in `before` is filled in by our own table only. */
export interface Slot {
  readonly line: number
  readonly column: number
  readonly before: string
  readonly after: string
}

export interface Call {
  /** Dotted, as written: `AutoModel.from_pretrained`; `()` where something is called or computed in between. */
  readonly callee: string
  /** What a method is called on, where that is no plain path. */
  readonly receiver?: Value
  readonly positional: readonly Value[]
  readonly keyword: ReadonlyMap<string, Value>
  readonly spread: readonly Value[]
  readonly where: Where
  readonly place: Place
  readonly slot?: Slot
}

/** A group of settings with its key path; an index in a sequence is `*`. */
export interface Mapping {
  readonly path: readonly string[]
  readonly table: Table
  readonly where: Where
  /** True where it was put into a group that stands elsewhere. */
  readonly isPut?: true
}

/** A command as the shell would split it. */
export interface Command {
  readonly argv: readonly Value[]
  readonly where: Where
  readonly place: Place
  /** Commands of one pipe share a number. */
  readonly pipe: number
  /** Commands that `&&` and `||` join share a number; none for a command that stands for itself. */
  readonly list?: number
  /** What joins it to the command before it in its list. */
  readonly joint?: '&&' | '||'
  /** Its failure is waved through (`|| true`), or only asked about (`if …`). */
  readonly forgiven: boolean
  /** Its failure ends the script that it stands in: nothing behind it ever runs. */
  readonly isFatal?: true
  /** Variables that are set for this command alone: `A=b command`. */
  readonly environment?: Table
  /** Text on its standard input: a here-document or here-string. */
  readonly input?: Value
  /** Where its standard output goes. */
  readonly output?: Value
}

/** `name` gets `value`: an assignment, a field (`Class.field`), a parameter's default. */
export interface Binding {
  readonly name: string
  readonly value: Value
  readonly where: Where
  /** Programs that are started find it in their environment. */
  readonly isExported?: boolean
  /** A caller has it for itself: only the functions that it calls may see it, and nothing beside them. */
  readonly isCallers?: boolean
  /** Something that is not read perhaps sets it, or under `*` any: what held a commit may hold another one from there on. */
  readonly isUnread?: true
  /** What it stands for, where an import gives the name. */
  readonly imported?: string
}

export interface Definition {
  readonly name: string
  /** The class it belongs to, for methods. */
  readonly owner?: string
  readonly parameters: readonly string[]
  /** The parameter that takes all further named arguments. */
  readonly rest?: string
  /** The parameter that takes all arguments from a position on. */
  readonly list?: { readonly name: string; readonly from: number }
  readonly returns: readonly Value[]
  /** What a decorator hands over, by the name that the body has for it: a test's cases, a fixture's parameters. */
  readonly given?: ReadonlyMap<string, Value>
  /** The name under which tests are handed what it gives. */
  readonly fixture?: string
  /** The scope id of its body. */
  readonly scope: number
  readonly where: Where
}

/** `alias` stands for `name` of `module`; `name` null: for the module itself. */
export interface Import {
  readonly module: string
  readonly name: string | null
  readonly alias: string
}

/** All that a carrier read out of one file. */
export interface Facts {
  readonly calls: readonly Call[]
  readonly mappings: readonly Mapping[]
  readonly commands: readonly Command[]
  readonly bindings: readonly Binding[]
  readonly definitions: readonly Definition[]
  readonly imports: readonly Import[]
  /** String literals that the code or config means. */
  readonly texts: readonly Text[]
  /** Texts that begin like an address at a hub and are put together of several pieces. */
  readonly addresses: readonly Value[]
  /** Comments, docstrings, prose. */
  readonly remarks: readonly Text[]
  /** Documents inside this one, each with names of its own. */
  readonly embedded: readonly Embedded[]
}

export interface Embedded {
  readonly facts: Facts
  /** Set where the outer language still replaces `$x` in the text (double quotes, an open here-document). */
  readonly templated?: Where
  /** The command that runs it, and hands it its environment. */
  readonly startedBy?: Command
  /** Only tests are made of it. */
  readonly isTest?: true
}
