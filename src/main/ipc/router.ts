import type { z } from 'zod'
import { t } from '../../shared/i18n/texts'
import { type ChannelName, contract } from '../../shared/ipc/contract'
import type { Topic } from '../../shared/ipc/define'
import { fail, ok, type Result } from '../../shared/result'
import type { Instant } from '../../shared/time'
import { bugFailure, expectedFailure } from './failures'
import type { Handlers } from './handlers'
import { validationFailure } from './validation'

export interface RouterOptions {
  readonly handlers: Handlers
  readonly nowAt: () => Instant
  /** Holds answers against the contract too: in tests; elsewhere it would only cost time. */
  readonly checkOutput: boolean
  /** Writes down an error nobody expected and returns the id to find it by. */
  readonly logError: (channel: string, error: unknown) => string
  /** While somebody else is at a long write, commands that change something wait until it is over. */
  readonly writes: { readonly isHeld: () => boolean; readonly whenFree: () => Promise<void> }
  /** Called after a command has succeeded. */
  readonly afterCommand: (topics: readonly Topic[]) => void
}

export type Route = (channel: unknown, input: unknown) => Promise<Result<unknown>>

/** The one way in: contract → strict parse → handler → Result. Never throws. */
export function createRouter(options: RouterOptions): Route {
  return async (name, input) => {
    if (!isChannel(name)) return fail('VALIDATION', t.services.record.input.unknownRequest)
    const channel = contract[name]
    const parsed = channel.input.safeParse(input)
    if (!parsed.success) return { ok: false, error: validationFailure(parsed.error) }
    const askedAt = options.nowAt()
    const writes = channel.kind === 'command' && channel.changes.length > 0
    if (writes && options.writes.isHeld()) await options.writes.whenFree()
    try {
      const handle = options.handlers[name] as (input: unknown, askedAt: Instant) => unknown
      const data = await handle(parsed.data, askedAt)
      if (options.checkOutput) checkOutput(name, channel.output, data)
      if (channel.kind === 'command') options.afterCommand(channel.changes)
      return ok(data)
    } catch (error) {
      return { ok: false, error: expectedFailure(error) ?? bugFailure(options.logError(name, error)) }
    }
  }
}

/** Names of the contract only: `toString` and `__proto__` are none. */
function isChannel(name: unknown): name is ChannelName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function checkOutput(name: ChannelName, schema: z.ZodType, data: unknown): void {
  const checked = schema.safeParse(data)
  if (checked.success) return
  const [issue] = checked.error.issues
  throw new Error(`${name} breaks its contract at ${issue?.path.join('.')}: ${issue?.message}`)
}
