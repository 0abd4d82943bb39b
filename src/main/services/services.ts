import type { Texts } from '../../shared/i18n/en'
import { t } from '../../shared/i18n/texts'
import type { Changed } from '../../shared/ipc/define'
import type { Failure } from '../../shared/result'
import type { Instant } from '../../shared/time'
import type { Store } from '../db/store'

/** Tells the time; the only source of "now" for every service. */
export interface Clock {
  nowAt(): Instant
  /** IANA zone of the computer. */
  zone(): string
}

/** What every service works with. */
export interface Bench {
  readonly store: Store
  readonly clock: Clock
}

/** An expected failure that takes its transaction back; the door turns it into a value. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(code: Failure['code'], message: string, path?: string) {
    super(message)
    this.name = 'Refusal'
    this.failure = path === undefined ? { code, message } : { code, message, path }
  }
}

export function refuse(code: Failure['code'], message: string, path?: string): never {
  throw new Refusal(code, message, path)
}

/** The thing, or a refusal that it is gone. */
export function found<T>(thing: T | null | undefined, what: keyof Texts['services']['record']['gone']): T {
  return thing ?? refuse('NOT_FOUND', t.services.record.gone[what])
}

/** Runs a change as one undoable action. */
export function act<T>({ store, clock }: Bench, label: string, work: () => T): Changed<T> {
  return store.undo.record(label, clock.nowAt(), work)
}
