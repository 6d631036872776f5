import type { Check, Dossier, Filling, Fix, Observation, Policy, Scene } from '../model/index.ts'

type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never

/** An observation whose message id and slots are checked at compile time against the check's own messages. */
export type Seen<Messages extends Check['messages']> = {
  [Id in keyof Messages & string]: {
    readonly messageId: Id
    readonly data: { readonly [Slot in Slots<Messages[Id]['text']>]: Filling }
    readonly hard?: boolean
    readonly fix?: Fix
    readonly file?: string
    readonly line?: number
    readonly subject?: string
    readonly dossier?: Dossier
    readonly about?: NonNullable<Observation['about']>
  }
}[keyof Messages & string] &
  Observation

/** What one finding about several references is `about`. */
export const aboutEach = (dossiers: readonly Dossier[]): NonNullable<Observation['about']> =>
  dossiers.map(dossier => ({ dossier, reference: dossier.reference, file: dossier.reference.file }))

/** Checks carry no severity of their own: policy gives it (contracts 6). */
export function defineCheck<const Id extends string, const Messages extends Check['messages']>(check: {
  readonly id: Id
  readonly title: string
  readonly messages: Messages
  readonly examine?: (dossier: Dossier, policy: Policy) => Iterable<Seen<Messages>>
  readonly survey?: (scene: Scene) => Iterable<Seen<Messages>>
}): Check & { readonly id: Id } {
  return check
}
