import type { Device } from '@shared/gear/device'
import type { Occasion } from '../shelf'

/** "On this occasion the first is the better choice", and what it rests on. */
export type Judgement = readonly [
  scenario: string,
  better: Device,
  worse: Device,
  because: string,
  occasion?: Occasion,
]
