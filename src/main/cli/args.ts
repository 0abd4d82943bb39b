import { parseArgs } from 'node:util'
import { type Instant, parseInstant } from '../../shared/time'

/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {}

export type OptionTable = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

export interface Arguments {
  readonly words: readonly string[]
  readonly options: OptionValues
}

/** Splits words from options, in whatever order they stand. */
export function readArguments(argv: readonly string[], known: OptionTable): Arguments {
  try {
    const { positionals, values } = parseArgs({
      args: withNegativeNumbers(argv, known),
      options: { ...known },
      allowPositionals: true,
      strict: true,
    })
    return { words: positionals, options: { ...values } }
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(firstSentence(error.message))
    throw error
  }
}

/** `--temperature -5` is a value and no option. */
function withNegativeNumbers(argv: readonly string[], known: OptionTable): string[] {
  const joined: string[] = []
  for (const word of argv) {
    const before = joined.at(-1)
    const takesValue = before?.startsWith('--') && known[before.slice(2)]?.type === 'string'
    if (takesValue && /^-\d/.test(word)) joined[joined.length - 1] = `${before}=${word}`
    else joined.push(word)
  }
  return joined
}

function firstSentence(message: string): string {
  return `${message.split('. ')[0]?.replace(/\.$/, '')}.`
}

export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export function numberOption(options: OptionValues, name: string): number | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new UsageError(`--${name} needs a number, not "${text}".`)
  }
  return value
}

export function instantOption(options: OptionValues, name: string): Instant | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  const at = parseInstant(text)
  if (at === null) {
    throw new UsageError(`--${name} needs an instant such as 2026-11-01T08:00:00+01:00, not "${text}".`)
  }
  return at
}

/** One of a few words, or nothing. */
export function choiceOption<T extends string>(
  options: OptionValues,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  const chosen = choices.find((choice) => choice === text)
  if (chosen === undefined) throw new UsageError(`--${name} is one of ${choices.join(', ')}, not "${text}".`)
  return chosen
}
