import type { Sureness } from './useSureness'

export interface FillIn {
  readonly device: string
  readonly attribute: string
  /** "the weight of the HD 600" */
  readonly label: string
}

const SHOWN = 2
/** A device that hardly ever comes first is not worth the owner's trouble. */
const IN_THE_RUNNING = 0.05

/** What is most worth filling in among the devices that may well be first. */
export function fillInsOf({ firstIn, unknowns }: Pick<Sureness, 'firstIn' | 'unknowns'>): readonly FillIn[] {
  const running = new Set(firstIn.filter(({ share }) => share >= IN_THE_RUNNING).map(({ device }) => device))
  return unknowns
    .filter(({ device }) => running.has(device))
    .flatMap(({ device, items }) => items.map((item) => ({ device, ...item })))
    .sort((a, b) => b.worthPoints - a.worthPoints)
    .slice(0, SHOWN)
}
