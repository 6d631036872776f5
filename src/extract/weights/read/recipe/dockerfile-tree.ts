import { textOf } from '../../values.ts'
import type { Command, Facts, Value, Where } from '../../vocabulary.ts'
import { embeddedFacts, languageOf, languageOfFile, languageOfText } from '../documents.ts'
import { environment } from '../environment.ts'
import { type Ledger, newLedger } from '../facts.ts'
import { jsonInside } from '../settings/json-text.ts'
import { readShell } from '../shell/reader.ts'
import { readTemplate, readWord, type Surroundings } from '../shell/word.ts'
import { embed, type Source } from '../source.ts'
import { type Instruction, instructionsOf } from './dockerfile-lines.ts'

/** Reads a Dockerfile: ARG and ENV bind, RUN holds scripts, and image, ENTRYPOINT and CMD make one command per stage. */
export function readDockerfile(source: Source): Facts {
  const ledger = newLedger()
  const stage = new Stage(source, ledger)
  for (const instruction of instructionsOf(source, ledger)) stage.read(instruction)
  stage.finish()
  ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
  return ledger
}

const beforeStages: readonly number[] = [-1]

/** What one stage hands on to those that are built from it. */
interface Layers {
  readonly scope: readonly number[]
  /** What ENV has set: it counts whatever an ARG of its name says. */
  readonly environment: Set<string>
  image: readonly Value[]
  entrypoint: readonly Value[]
  command: readonly Value[]
}

class Stage implements Surroundings {
  readonly source: Source
  readonly dialect = 'sh' as const
  private readonly ledger: Ledger
  /** What stands before the first FROM is seen by FROM only, and where a stage asks for it with ARG. */
  private scope: readonly number[] = beforeStages
  private isOtherShell = false
  private isPython = false
  private stage: Layers = { scope: beforeStages, environment: new Set(), image: [], entrypoint: [], command: [] }
  private readonly stages = new Map<string, Layers>()
  /** Words of arrays, as documents of their own; each is read once. */
  private readonly inside = new Map<Value, Source>()

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
  }

  where(at: number): Where {
    return { at, scope: this.scope, branch: [] }
  }

  nested(): undefined {
    return undefined
  }

  read(instruction: Instruction): void {
    const { name, from, to, bodies } = instruction
    const inner = /^\s*(?:--\S+\s+)*([A-Za-z]+)(?=\s)/.exec(this.source.text.slice(from, to))
    if (/^(?:COPY|ADD)$/.test(name) && bodies.length > 0) this.copied(instruction)
    if (name === 'FROM') {
      this.finish()
      this.from(from, to)
    } else if ((name === 'ONBUILD' || name === 'HEALTHCHECK') && inner?.[1]) {
      const keyword = inner[1].toUpperCase()
      this.read({ ...instruction, name: keyword === 'CMD' ? 'RUN' : keyword, from: from + inner[0].length })
    } else if (name === 'ARG' || name === 'ENV') this.bind(from, to, name === 'ENV')
    else if (name === 'RUN') this.run(instruction)
    else if (name === 'ENTRYPOINT') this.stage.entrypoint = this.program(from, to)
    else if (name === 'CMD') this.stage.command = this.program(from, to)
    else if (name === 'SHELL') this.shell(from, to)
    else if (name === 'ADD' || name === 'WORKDIR' || name === 'COPY' || name === 'USER') this.plain(name, from, to)
  }

  /** `FROM image AS name`; a stage that is built from another one goes on with its environment. */
  private from(from: number, to: number): void {
    this.scope = beforeStages
    const [image, as, name] = this.words(from, to).filter(word => word.kind !== 'text' || !word.text.startsWith('--'))
    this.scope = [this.source.offset(from)]
    this.isOtherShell = false
    this.isPython = false
    const base = image?.kind === 'text' ? this.stages.get(image.text.toLowerCase()) : undefined
    const { entrypoint, command } = base ?? { entrypoint: [], command: [] }
    const own = base?.image ?? (image ? [image] : [])
    this.stage = { scope: this.scope, environment: new Set(), image: own, entrypoint, command }
    for (const inherited of base?.environment ?? []) {
      const where: Where = { at: Number.MAX_SAFE_INTEGER, scope: base?.scope ?? [], branch: [] }
      const value: Value = { kind: 'name', path: inherited, where, place: this.source.place(from, from) }
      this.bound(inherited, value, from, true)
    }
    if (as?.kind === 'text' && /^as$/i.test(as.text) && name?.kind === 'text')
      this.stages.set(name.text.toLowerCase(), this.stage)
  }

  /** What a container of this stage runs: the image's own program when no other is named. */
  finish(): void {
    const { image, entrypoint, command } = this.stage
    const argv = entrypoint.length > 0 ? [...entrypoint, ...command] : [...image, ...command]
    if (argv.length > 0) this.push(argv)
  }

  private push(argv: readonly Value[]): void {
    const place = argv[0]?.place ?? this.source.place(0, 0)
    const command: Command = {
      argv,
      where: this.where(this.source.offset(this.source.text.length)),
      place,
      pipe: -1,
      forgiven: false,
    }
    this.ledger.commands.push(command)
    const language = languageOf(argv.map(textOf))
    const word = language && language.from !== 'input' ? argv[language.from] : undefined
    const inner = word && this.inside.get(word)
    if (!language || !inner) return
    this.inside.delete(word)
    this.document(language.name, inner)
  }

  private document(language: string, inner: Source): void {
    const facts = language === 'shell' ? null : embeddedFacts(language, inner, 1)
    if (facts) this.ledger.embedded.push({ facts })
    else readShell(inner, this.ledger, { scope: [...this.scope, inner.offset(0)], mayFail: this.isOtherShell })
  }

  /** What runs the scripts from here on: what is no shell, or has a script of its own, runs something else. */
  private shell(from: number, to: number): void {
    const words = [...this.source.text.slice(from, to).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(match => match[1] ?? '')
    const [program = '', ...options] = words
    const isShell = /(?:^|[/\\])(?:(?:ba|da|a|z|k)?sh|cmd|powershell|pwsh)(?:\.exe)?$/i.test(program)
    this.isPython = /(?:^|\/)python[\d.]*$/.test(program)
    this.isOtherShell =
      !isShell || !options.every(one => /^(?:[-+/]\w+|pipefail|errexit|nounset|xtrace|\$\w.*;)$/.test(one))
    if (!this.isOtherShell) return
    const argv = this.program(from, to)
    if (argv.length > 0) this.push(argv)
  }

  private words(from: number, to: number): readonly Value[] {
    const words: Value[] = []
    let at = from
    while (at < to) {
      const blank = /^(?:[^\S\n]|[\\`]?\r?\n|[;&|<>()])+/.exec(this.source.text.slice(at, Math.min(to, at + 300)))
      if (blank) {
        at += blank[0].length
        continue
      }
      const word = readWord(at, to, this)
      words.push(word.value)
      at = Math.max(word.to, at + 1)
    }
    return words
  }

  /** `ENV A=b C=d`, `ENV A b`, `ARG A=b`. */
  private bind(from: number, to: number, isExported: boolean): void {
    const text = this.source.text.slice(from, to)
    const old = /^\s+([A-Za-z_]\w*)[ \t]+(?![\w.]*=)(\S[^\n]*)$/.exec(text)
    if (old?.[2]) {
      const start = from + text.length - old[2].length
      this.bound(old[1] ?? '', readTemplate(start, from + text.trimEnd().length, this), start, isExported)
      return
    }
    const asked = /^\s+([A-Za-z_]\w*)\s*$/.exec(text)?.[1]
    if (asked) {
      const where: Where = { at: Number.MAX_SAFE_INTEGER, scope: beforeStages, branch: [] }
      this.bound(asked, { kind: 'name', path: asked, where, place: this.source.place(from, to) }, from, false)
    }
    let at = from
    while (at < to) {
      const head = /^(?:[\s\\]*)([A-Za-z_][\w.]*)=/.exec(this.source.text.slice(at, Math.min(to, at + 400)))
      if (!head) break
      const start = at + head[0].length
      const word = readWord(start, to, this)
      this.bound(head[1] ?? '', word.value, start, isExported)
      at = Math.max(word.to, start)
    }
  }

  private bound(name: string, value: Value, at: number, isExported: boolean): void {
    if (value.kind === 'text') this.ledger.texts.push(value)
    if (isExported) this.stage.environment.add(name)
    else if (this.stage.environment.has(name)) return
    const where = this.where(this.source.offset(at))
    this.ledger.bindings.push({ name, value, where, ...(isExported && { isExported }) })
  }

  private run({ from, to, bodies }: Instruction): void {
    const flags = /^(?:\s+--\w+=\S+)*\s*(?:[\\`]\s*\n\s*)*/.exec(this.source.text.slice(from, to))?.[0].length ?? 0
    const start = from + flags
    const [body] = bodies
    if (isArray(this.source.text.slice(start, to))) this.push(this.program(from + flags, to))
    else if (body && /^<</.test(this.source.text.slice(start, start + 2))) this.script(body.from, body.to)
    else
      this.script(start, bodies.at(-1)?.to ?? to, body ? this.source.text.indexOf('\n', bodies.at(-1)?.to ?? to) : to)
  }

  private script(from: number, to: number, end = to): void {
    const text = this.source.text.slice(from, end === -1 ? this.source.text.length : Math.max(to, end))
    // A document for `RUN` may begin with the program that runs it.
    const language = this.isPython || languageOfText(text) === 'python' ? 'python' : 'shell'
    this.document(language, embed(this.source, [{ text, from }]))
  }

  /** `COPY <<EOF /start.sh`: a file that is written here. */
  private copied({ from, to, bodies: [body] }: Instruction): void {
    const text = this.source.text.slice(body?.from, body?.to)
    const language = languageOfText(text) ?? languageOfFile(textOf(this.words(from, to).at(-1)))
    if (body && language) this.document(language, embed(this.source, [{ text, from: body.from }]))
  }

  /** A JSON array of words, or a shell command. */
  private program(from: number, to: number): readonly Value[] {
    const text = this.source.text.slice(from, to)
    if (!isArray(text.trimStart())) {
      const before = this.ledger.commands.length
      this.script(from, to)
      const [only, second] = this.ledger.commands.slice(before)
      if (only && !second) {
        this.ledger.commands.pop()
        return only.argv
      }
      return []
    }
    const words = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    return words.map((match): Value => {
      const start = from + match.index + 1
      const end = start + (match[1]?.length ?? 0)
      const word = readTemplate(start, end, this)
      this.inside.set(word, jsonInside(this.source, start, end))
      return word
    })
  }

  private plain(name: string, from: number, to: number): void {
    const place = this.source.place(from - name.length, from)
    this.push([{ kind: 'text', text: name, place }, ...this.words(from, to)])
  }
}

/** An array of words is one to its end: `[ -n "$X" ] && program` is for the shell (Dockerfile reference, exec form). */
const isArray = (text: string) => /^\[(?:[^"\]]|"(?:[^"\\]|\\.)*")*\]\s*$/s.test(text)
