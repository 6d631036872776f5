import type { Ledger } from '../facts.ts'
import { readShell } from '../shell/reader.ts'
import { embed, type Piece, type Source } from '../source.ts'

/** Commands of a unit, of supervisor, of tox. */
const commandKeys = /^(?:Exec\w*|command|commands|commands_pre|commands_post)$/

/** Commands that stand in lines of settings: on the line of their key, and on those that go on from it. */
export class IniCommands {
  private readonly source: Source
  private readonly ledger: Ledger
  private key = ''
  private pieces: Piece[] = []
  private image: Piece | null = null

  constructor(source: Source, ledger: Ledger) {
    this.source = source
    this.ledger = ledger
  }

  begin(key: string, value: Piece): void {
    this.end()
    if (key === 'Image') this.image = value
    if (!commandKeys.test(key)) return
    this.key = key
    this.pieces = [value]
  }

  /** True where the line belongs to the command before it. */
  more(line: Piece): boolean {
    const last = this.pieces.at(-1)
    const isJoined = last !== undefined && /\\\r?$/.test(last.text)
    if (!last || !(isJoined || /^\s+[\w.$/{}-]+\s+[^=\s]/.test(line.text))) return false
    this.pieces.push({ text: '\n', from: line.from }, line)
    return true
  }

  /** What a container of podman runs: its image, and the words behind it. */
  end(): void {
    const { image, key, pieces } = this
    this.pieces = []
    if (pieces.length === 0) return
    const whole = key === 'Exec' && image ? [image, { text: ' ', from: image.from }, ...pieces] : pieces
    readShell(embed(this.source, whole), this.ledger)
  }
}
