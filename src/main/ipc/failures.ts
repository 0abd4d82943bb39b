import type { Failure } from '../../shared/result'
import { failureOf } from '../db/errors'
import { Refusal } from '../services/services'

const FILE_SYSTEM: Readonly<Record<string, Failure>> = {
  ENOSPC: {
    code: 'DISK_FULL',
    message: 'The disk is full. Nothing was changed; free some space and try again.',
  },
  EDQUOT: { code: 'DISK_FULL', message: 'Your share of the disk is full. Nothing was changed.' },
  EACCES: { code: 'READ_ONLY', message: 'That place may not be used by this app. Nothing was changed.' },
  EPERM: { code: 'READ_ONLY', message: 'That place may not be used by this app. Nothing was changed.' },
  EROFS: { code: 'READ_ONLY', message: 'That disk cannot be written to. Nothing was changed.' },
  ENOENT: { code: 'NOT_FOUND', message: 'That file or folder is not there any more. Nothing was changed.' },
  ENOTDIR: { code: 'NOT_FOUND', message: 'There is a file where a folder should be. Nothing was changed.' },
  EISDIR: { code: 'CONFLICT', message: 'There is a folder of that name. Choose another name.' },
  EEXIST: { code: 'CONFLICT', message: 'There is something of that name already. Nothing was changed.' },
  EBUSY: { code: 'BUSY', message: 'Another program is using that file. Nothing was changed; try again.' },
}

/** The failure that an error stands for; null when nobody foresaw it: a bug. */
export function expectedFailure(error: unknown): Failure | null {
  if (error instanceof Refusal) return error.failure
  const known = failureOf(error)
  if (known) return known
  // Database errors carry a code as well; only the system's own have an errno beside it.
  if (error instanceof Error && 'errno' in error && 'code' in error && typeof error.code === 'string') {
    return FILE_SYSTEM[error.code] ?? null
  }
  return null
}

/** What the owner hears of a bug: where to find it in the log, nothing of what it was. */
export function bugFailure(logId: string): Failure {
  return {
    code: 'INTERNAL',
    message: `Something went wrong that should not have (${logId} in the log). What was saved before is safe; try again.`,
  }
}
