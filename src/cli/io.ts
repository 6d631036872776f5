/** The terminal and the surroundings as a command sees them: given, so that a test runs a command on data. */
export interface Io {
  stdout(text: string): void
  stderr(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Is standard output (error) a person's terminal? */
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean }
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined
  readonly cwd: string
  readonly now: Date
  /** Ends when the person presses Ctrl-C, or nobody reads standard output any more. */
  readonly signal: AbortSignal
}

/** A command: its help, and what it does; resolves to the exit code. Its line in `--help` stands in main.ts. */
export interface Command {
  readonly help: string
  run(argv: readonly string[], io: Io): Promise<number>
}

/** Colours where a person looks and has not asked for none (https://no-color.org). */
export function wantsColour(io: Io): boolean {
  if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '') return false
  if (io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '0') return true
  return io.isTTY.stdout && io.env['TERM'] !== 'dumb'
}
