export const ERROR_CODES = [
  'VALIDATION',
  'NOT_FOUND',
  'CONFLICT',
  'CONSTRAINT',
  'BUSY',
  'CANCELLED',
  'DISK_FULL',
  'READ_ONLY',
  'DB_CORRUPT',
  'DB_TOO_NEW',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An expected failure. `message` says what happened, what was kept and what to do; `path` names the field. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly path?: string | undefined
}

export type Result<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure }

export function ok<T>(data: T): Result<T> {
  return { ok: true, data }
}

export function fail(code: ErrorCode, message: string, path?: string): Result<never> {
  return { ok: false, error: path === undefined ? { code, message } : { code, message, path } }
}
