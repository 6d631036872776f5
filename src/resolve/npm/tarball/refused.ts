/** The archive is not one that every reader takes for the same. `why` is a code of ours that goes on "an archive that …". */
export class Refused extends Error {
  readonly why: string
  constructor(why: string) {
    super(why)
    this.name = 'Refused'
    this.why = why
  }
}

/** Not the archive's fault: more of it than anybody looks at here. */
export const tooLarge = 'too-large'
