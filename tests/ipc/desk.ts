/** The app's door without Electron's window: real services on a collection in a temporary folder. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { createDesktop } from '../../src/main/app/desktop'
import { createExchange } from '../../src/main/app/exchange'
import { createPresence } from '../../src/main/app/presence'
import { type OpenRecord, openRecord } from '../../src/main/app/record'
import { createReminding } from '../../src/main/app/reminding/reminding'
import { createTables } from '../../src/main/app/tables'
import { createHandlers, type Handlers } from '../../src/main/ipc/handlers'
import { createRouter } from '../../src/main/ipc/router'
import type { Clock } from '../../src/main/services/services'
import type { ChannelName, Input, Output } from '../../src/shared/ipc/contract'
import type { Result } from '../../src/shared/result'
import { workHere } from '../db/workHere'

/** 2026-11-01T12:00:00Z */
const NOW_AT = 1_793_534_400

export interface Desk {
  readonly record: OpenRecord
  readonly handlers: Handlers
  readonly folder: string
  readonly clock: Clock & { nowAt: () => number }
  /** What was written to the log. */
  readonly logged: { readonly channel: string; readonly error: unknown }[]
  call(channel: string, input: unknown): Promise<Result<unknown>>
  /** A call that must succeed. */
  data<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>>
  close(): void
}

export function openDesk(change: (handlers: Handlers) => Handlers = (handlers) => handlers): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'canalog-ipc-'))
  const clock = { nowAt: () => NOW_AT, zone: () => 'Europe/Berlin' }
  const files = { own: join(folder, 'collection.db'), sample: join(folder, 'sample.db') }
  const opened = openRecord(files.own, clock, workHere())
  if (!opened.ok) throw new Error(opened.error.message)
  const record = opened.data
  const { handlers: reminderHandlers } = createReminding({
    record,
    clock,
    ownFile: files.own,
    folder,
    window: () => null,
    openAt: vi.fn(),
    tell: vi.fn(),
    onDue: vi.fn(),
    logError: () => 'a1b2c3d4',
  })
  const presence = createPresence({
    record,
    clock,
    folder,
    window: () => null,
    show: vi.fn(),
    route: (channel, input) => call(channel, input),
    tell: vi.fn(),
    logError: () => 'a1b2c3d4',
  })
  const desktop = {
    ...createDesktop({ record, clock, files }),
    ...createExchange(record, () => null).handlers,
    ...createTables(record),
    ...reminderHandlers,
    ...presence.handlers,
  }
  const handlers = change(createHandlers(record.bench, desktop))
  const logged: { channel: string; error: unknown }[] = []
  const call = createRouter({
    handlers,
    nowAt: () => clock.nowAt(),
    writes: record.workshop,
    checkOutput: true,
    logError: (channel, error) => {
      logged.push({ channel, error })
      return 'a1b2c3d4'
    },
    afterCommand: vi.fn(),
  })
  return {
    record,
    handlers,
    folder,
    clock,
    logged,
    call,
    data: async (channel, input) => {
      const answer = await call(channel, input)
      if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.message}`)
      return answer.data as Output<typeof channel>
    },
    close: () => {
      record.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
