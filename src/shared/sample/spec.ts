import type { z } from 'zod'
import type { deviceSchema } from '../gear/device'

/** A device of the sample; its dates count back from the end of the history. */
export type DeviceSpec = Omit<
  z.input<typeof deviceSchema>,
  'acquiredOn' | 'retiredAt' | 'dueBackOn' | 'codecs' | 'drivers' | 'tags' | 'slots'
> & {
  readonly codecs?: readonly string[]
  readonly drivers?: readonly { readonly type: DriverTypeOf; readonly count: number }[]
  readonly tags?: readonly string[]
  readonly ownedDays: number
  readonly retiredDaysAgo?: number
  readonly lentDaysAgo?: number
  readonly dueBackInDays?: number
}
type DriverTypeOf = NonNullable<z.input<typeof deviceSchema>['drivers']>[number]['type']
