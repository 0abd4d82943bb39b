import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { replaceFile } from '../../files'

export interface StateFile<T> {
  /** What was kept last; what is missing or damaged is as nothing. */
  readonly read: () => T
  readonly write: (state: T) => void
}

/** A few facts of this computer, kept beside the collection and not in it. */
export function stateFile<S extends z.ZodType>(
  file: string,
  schema: S,
  nothing: z.output<S>,
): StateFile<z.output<S>> {
  return {
    read: () => {
      try {
        const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return read.success ? read.data : nothing
      } catch {
        return nothing
      }
    },
    write: (state) => replaceFile(file, `${JSON.stringify(state)}\n`),
  }
}
