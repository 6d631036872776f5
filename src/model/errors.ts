/** The user's mistake (a bad policy file, a flag): names what, where and the remedy. Doors print it and exit 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/**
 * What makes a text unreadable that must be read whole or not at all. Thrown inside the room that reads it, which has its
 * own closed set of reasons, and never seen outside.
 */
export class UnreadableText<Reason extends string> extends Error {
  readonly reason: Reason
  /** 1-based. */
  readonly line: number
  constructor(reason: Reason, line: number, message: string) {
    super(message)
    this.name = 'UnreadableText'
    this.reason = reason
    this.line = line
  }
}
