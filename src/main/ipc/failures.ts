import type { Texts } from '../../shared/i18n/en'
import { t } from '../../shared/i18n/texts'
import type { ErrorCode, Failure } from '../../shared/result'
import { failureOf } from '../db/errors'
import { Refusal } from '../services/services'

const FILE_SYSTEM: Readonly<Record<string, readonly [ErrorCode, keyof Texts['services']['record']['file']]>> =
  {
    ENOSPC: ['DISK_FULL', 'full'],
    EDQUOT: ['DISK_FULL', 'quota'],
    EACCES: ['READ_ONLY', 'forbidden'],
    EPERM: ['READ_ONLY', 'forbidden'],
    EROFS: ['READ_ONLY', 'diskReadOnly'],
    ENOENT: ['NOT_FOUND', 'gone'],
    ENOTDIR: ['NOT_FOUND', 'fileForFolder'],
    EISDIR: ['CONFLICT', 'folderForFile'],
    EEXIST: ['CONFLICT', 'exists'],
    EBUSY: ['BUSY', 'inUse'],
  }

/** The failure that an error stands for; null when nobody foresaw it: a bug. */
export function expectedFailure(error: unknown): Failure | null {
  if (error instanceof Refusal) return error.failure
  const known = failureOf(error)
  if (known) return known
  // Database errors carry a code as well; only the system's own have an errno beside it.
  if (error instanceof Error && 'errno' in error && 'code' in error && typeof error.code === 'string') {
    const known = FILE_SYSTEM[error.code]
    return known ? { code: known[0], message: t.services.record.file[known[1]] } : null
  }
  return null
}

/** What the owner hears of a bug: where to find it in the log, nothing of what it was. */
export function bugFailure(logId: string): Failure {
  return {
    code: 'INTERNAL',
    message: t.services.record.bug({ logId }),
  }
}
