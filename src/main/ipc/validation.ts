import type { z } from 'zod'
import { t } from '../../shared/i18n/texts'
import type { Failure } from '../../shared/result'

type Issue = z.core.$ZodIssue

/** What the first thing wrong with an input is, as a sentence that repeats none of it. */
export function validationFailure(error: z.ZodError): Failure {
  const [issue] = error.issues
  if (!issue)
    return {
      code: 'VALIDATION',
      message: t.services.record.input.nothingChanged({ problem: t.services.record.input.wrong }),
    }
  const message = t.services.record.input.nothingChanged({ problem: sentence(issue) })
  const path = issue.path.filter((key) => typeof key !== 'symbol').join('.')
  return path === '' ? { code: 'VALIDATION', message } : { code: 'VALIDATION', message, path }
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return asSentence(issue.message)
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'unrecognized_keys':
      return t.services.record.input.unknownField
    case 'invalid_type':
      return t.services.record.input.wrongKind
    case 'invalid_value':
      return t.services.record.input.unknownValue
    case 'invalid_format':
      return t.services.record.input.wrongForm
    default:
      return t.services.record.input.impossible
  }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return t.services.record.input.textTooLong({ maximum: Number(maximum) })
  if (origin === 'array') return t.services.record.input.tooMany({ maximum: Number(maximum) })
  return t.services.record.input.tooLarge({ maximum: Number(maximum) })
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return t.services.record.input.textMissing
  if (origin === 'array') return t.services.record.input.tooFew({ minimum: Number(minimum) })
  return t.services.record.input.tooSmall({ minimum: Number(minimum) })
}

function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.?]$/.test(capital) ? capital : `${capital}.`
}
