import { z } from 'zod'

/** What a channel reads or changes; a command makes every query stale that reads one of its topics. */
export const TOPICS = [
  'devices',
  'parts',
  'sessions',
  'scenarios',
  'sources',
  'settings',
  'undo',
  'data',
] as const
export type Topic = (typeof TOPICS)[number]

export interface QueryChannel<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query'
  readonly input: I
  readonly output: O
  readonly reads: readonly Topic[]
}

export interface CommandChannel<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'command'
  readonly input: I
  readonly output: O
  readonly changes: readonly Topic[]
}

export function query<I extends z.ZodType, O extends z.ZodType>(
  reads: readonly Topic[],
  input: I,
  output: O,
): QueryChannel<I, O> {
  return { kind: 'query', input, output, reads }
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  changes: readonly Topic[],
  input: I,
  output: O,
): CommandChannel<I, O> {
  return { kind: 'command', input, output, changes }
}

export const nothing = z.strictObject({})

/** The handle to take an action back. */
export const undoTicketSchema = z.strictObject({ id: z.int(), label: z.string() })
export type UndoTicket = z.infer<typeof undoTicketSchema>

/** What a change to the record answers: its value, and how to undo it (null = nothing was changed). */
export function changed<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, undo: undoTicketSchema.nullable() })
}
export interface Changed<T> {
  readonly value: T
  readonly undo: UndoTicket | null
}
