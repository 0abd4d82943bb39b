/** What a piece of long work is given by whoever asked for it. */
export interface Hands {
  /** Says how far the work is, from 0 to 1. @throws Refusal `CANCELLED` when nobody wants it any more */
  readonly step: (share: number) => void
  /** Resolves once the rest of the program writes nothing to the collection, which lasts until this work has ended. */
  readonly holdWrites: () => Promise<void>
}

/** Where a part of the work lies within the whole: its own 0 to 1 becomes `from` to `to`. */
export function within({ step }: Pick<Hands, 'step'>, from: number, to: number): (share: number) => void {
  return (share) => step(from + (to - from) * share)
}
