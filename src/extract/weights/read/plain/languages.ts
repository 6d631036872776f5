/** How a language writes comments, texts and names: enough to tell them apart, whatever else it can do. */
export interface Language {
  readonly line: readonly string[]
  readonly block: readonly (readonly [open: string, close: string])[]
  readonly quotes: readonly Quote[]
  /** What may stand before the name of a variable and is no part of it. */
  readonly sigil?: string
  /** Between a thing and its part. */
  readonly access: readonly string[]
  /** `Type name(…)` constructs. */
  readonly typed?: true
  /** `Type name(…) {` defines: no word of its own says so. */
  readonly unmarked?: true
  /** `name Type`: a parameter's name stands first. */
  readonly named?: true
  /** Its blocks end with a word. */
  readonly worded?: true
  /** Tests stand in modules beside what they test. */
  readonly inlineTests?: true
  /** A shell is handed a command without parentheses, or between backticks. */
  readonly bare?: true
  /** Texts of several lines are what a shell runs. */
  readonly scripted?: true
  /** Items of a list stand side by side, and a call needs no parentheses. */
  readonly spaced?: true
}

export interface Quote {
  readonly open: string
  readonly close: string
  /** Nothing in it is escaped. */
  readonly raw?: true
  /** What looks like its end, or begins as it does, and is none. */
  readonly kept?: RegExp
  /** It may go on over lines. */
  readonly long?: true
  /** What is filled in at run time; the group that matches is what it is filled with. */
  readonly hole?: RegExp
}

const double: Quote = { open: '"', close: '"' }
const single: Quote = { open: "'", close: "'" }
const raw = (open: string, close: string): Quote => ({ open, close, raw: true, long: true })
const triple: Quote = { open: '"""', close: '"""', long: true }
const tripleSingle: Quote = { open: "'''", close: "'''", long: true }
const holed = (hole: RegExp, ...quotes: readonly Quote[]): readonly Quote[] => quotes.map(quote => ({ ...quote, hole }))

/** One that is never closed is a hole all the same. */
const dollar = /\$\{([^{}"]*)\}?|\$([A-Za-z_]\w*)/g
const braces = /(?<!\{)\{([^{}"]*)\}?/g
const hashed = /#\{([^{}"]*)\}?/g

/** Comments and member access as C has them, and its many heirs. */
const c: Language = { line: ['//'], block: [['/*', '*/']], quotes: [double], access: ['.', '::', '->', '?.'] }
const java: Language = { ...c, quotes: [triple, double], unmarked: true }
const jvm: Language = { ...c, quotes: holed(dollar, triple, double) }
const groovy: Language = { ...jvm, quotes: [...jvm.quotes, tripleSingle, single], bare: true, unmarked: true }
const hash: Language = { ...c, line: ['#'], block: [] }

const go: Language = { ...c, quotes: [raw('`', '`'), double], named: true }
const rust: Language = {
  ...c,
  quotes: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), { ...double, long: true }],
  inlineTests: true,
}
const cpp: Language = { ...c, quotes: [raw('R"(', ')"'), double], typed: true, unmarked: true }
const filled: Quote = { open: '$"', close: '"' }
const csharp: Language = {
  ...c,
  quotes: [...holed(braces, raw('$@"', '"'), raw('@$"', '"'), filled), triple, raw('@"', '"'), double],
  unmarked: true,
}
const swift: Language = { ...c, quotes: [...holed(/\\\(([^()"]*)\)?/g, triple, double), raw('#"', '"#')] }
const dart: Language = { ...c, quotes: holed(dollar, triple, tripleSingle, double, single), unmarked: true }
const php: Language = {
  ...c,
  line: ['//', '#'],
  quotes: [...holed(/\{\$([^{}"]*)\}?|\$\{?([A-Za-z_]\w*)\}?/g, double), single],
  sigil: '$',
}
const ruby: Language = {
  ...hash,
  worded: true,
  block: [['=begin', '=end']],
  quotes: [...holed(hashed, double), single],
  sigil: '@',
  access: ['.', '::', '&.'],
  bare: true,
}
const elixir: Language = {
  ...hash,
  worded: true,
  quotes: holed(hashed, triple, double, raw('~s(', ')')),
  sigil: '@',
  access: ['.'],
}
const r: Language = {
  ...hash,
  quotes: [
    { ...double, long: true },
    { ...single, long: true },
  ],
  access: ['$', '::', ':::', '.', '@'],
}
const julia: Language = {
  ...hash,
  worded: true,
  block: [['#=', '=#']],
  quotes: holed(dollar, triple, double),
  access: ['.'],
  bare: true,
}
/** Languages of which only texts, and what they have a shell do, are of interest. */
const gluing: Language = {
  ...hash,
  worded: true,
  quotes: holed(dollar, { ...double, long: true }, { ...single, long: true }),
  bare: true,
}
/** What sets up a program on Windows, and fetches what it needs: Inno Setup, NSIS. */
const installing: Language = { ...gluing, line: [';', '#', '//'], quotes: holed(dollar, double, single) }
const lua: Language = {
  ...hash,
  worded: true,
  line: ['--'],
  block: [['--[[', ']]']],
  quotes: [raw('[[', ']]'), double, single],
  access: ['.', ':'],
  bare: true,
}
const nix: Language = {
  ...hash,
  block: c.block,
  quotes: holed(/\$\{([^{}"]*)\}?/g, { ...raw("''", "''"), kept: /''['$\\]/y }, { ...double, long: true }),
  access: ['.'],
  spaced: true,
  scripted: true,
}
/** Objects as JSON has them, with names: `local x = "…"; { "key": x, other: "…" }`. */
const jsonnet: Language = { ...c, line: ['//', '#'], quotes: [raw('|||', '|||'), double, single], access: ['.'] }
const zig: Language = { ...c, block: [], sigil: '@', access: ['.'] }

const languages: Readonly<Record<string, Language>> = {
  ...sharing(cpp, 'c cc cpp cxx h hh hpp hxx cu cuh m mm ino'),
  ...sharing(csharp, 'cs'),
  ...sharing(dart, 'dart'),
  ...sharing(elixir, 'ex exs livemd'),
  ...sharing(go, 'go'),
  ...sharing(gluing, 'awk exp ninja pl pm tcl wdl'),
  ...sharing(installing, 'iss nsh nsi'),
  ...sharing(groovy, 'gradle groovy nf'),
  ...sharing(java, 'java'),
  ...sharing(julia, 'jl'),
  ...sharing(jsonnet, 'jsonnet libsonnet'),
  ...sharing(jvm, 'kt kts scala sc'),
  ...sharing(lua, 'lua'),
  ...sharing(nix, 'nix'),
  ...sharing(php, 'php'),
  ...sharing(r, 'r rmd qmd'),
  ...sharing(ruby, 'gemspec podspec rake rb'),
  ...sharing(rust, 'rs'),
  ...sharing(swift, 'swift'),
  ...sharing(zig, 'zig'),
}

function sharing(language: Language, extensions: string): Readonly<Record<string, Language>> {
  return Object.fromEntries(extensions.split(' ').map(extension => [extension, language]))
}

const files: readonly (readonly [RegExp, Language])[] = [
  [/(?:^|\/)(?:Brew|Cap|Danger|Fast|Gem|Guard|Pod|Rake)file$/, ruby],
  [/(?:^|\/)meson\.build$/, gluing],
]

/** The language of a file by its extension, or by the name that its program looks for. */
export function languageOfPath(path: string): Language | null {
  const known = files.find(([name]) => name.test(path))?.[1]
  if (known) return known
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(languages, extension) ? (languages[extension] ?? null) : null
}
