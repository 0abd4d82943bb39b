import type { z } from 'zod'
import type { Failure } from '../../shared/result'

type Issue = z.core.$ZodIssue

/** What the first thing wrong with an input is, as a sentence that repeats none of it. */
export function validationFailure(error: z.ZodError): Failure {
  const [issue] = error.issues
  if (!issue) return { code: 'VALIDATION', message: 'That cannot be right. Nothing was changed.' }
  const message = `${sentence(issue)} Nothing was changed.`
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
      return 'There is a field that does not belong there.'
    case 'invalid_type':
      return 'A field is missing or of the wrong kind.'
    case 'invalid_value':
      return 'A field has none of the values it may have.'
    case 'invalid_format':
      return 'A field is not written as it should be.'
    default:
      return 'A field has a value that is not possible.'
  }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `A text is too long: at most ${maximum} characters.`
  if (origin === 'array') return `There is too much at once: at most ${maximum}.`
  return `A value is too large: at most ${maximum}.`
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return 'A text is missing.'
  if (origin === 'array') return `There is too little: at least ${minimum}.`
  return `A value is too small: at least ${minimum}.`
}

function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.?]$/.test(capital) ? capital : `${capital}.`
}
