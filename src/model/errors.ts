/** The user's mistake (a bad policy file, a flag): names what, where and the remedy. Doors print it and exit 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
