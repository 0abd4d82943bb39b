import { resolve } from 'node:path'
import type { Instant } from '../../shared/time'
import { closeCollection, openCollection } from '../db/collection'
import { failureOf } from '../db/errors'
import { ImportRefusal } from '../services/interchange'
import { type Clock, Refusal } from '../services/services'
import { instantOption, type OptionTable, readArguments, textOption, UsageError } from './args'
import type { Call, Command } from './command'
import { ENGINES } from './engines'
import type { Io } from './io'
import { RECORD } from './record'
import { TRANSFER } from './transfer'

const DONE = 0
const FAILED = 1
const BAD_USAGE = 2

const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries({ ...TRANSFER, ...ENGINES, ...RECORD }))

const COMMON: OptionTable = {
  db: { type: 'string' },
  json: { type: 'boolean' },
  at: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
}

/** Runs one command line. @returns the exit code: 0 done, 1 failed, 2 bad usage. */
export function runCli(argv: readonly string[], io: Io): number {
  try {
    return run(argv, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n"canalog --help" shows how it is meant.\n`)
      return BAD_USAGE
    }
    for (const line of failureLines(error)) io.err(`${line}\n`)
    return FAILED
  }
}

function run(argv: readonly string[], io: Io): number {
  const everyOption = [...COMMANDS.values()].map(({ options }) => options)
  const { words, options } = readArguments(argv, Object.assign({}, COMMON, ...everyOption) as OptionTable)
  if (options.help === true) {
    io.out(usageText())
    return DONE
  }
  const [name, ...rest] = words
  if (name === undefined) {
    io.err(usageText())
    return BAD_USAGE
  }
  const command = COMMANDS.get(name)
  if (!command) throw new UsageError(`There is no command "${name}".`)
  refuseMisuse(name, command, rest, Object.keys(options))

  const at = instantOption(options, 'at') ?? null
  const call: Call = {
    words: rest,
    options,
    json: options.json === true,
    at,
    path: (file) => resolve(io.cwd, file),
    say: (message) => io.err(`${message}\n`),
  }
  const db = textOption(options, 'db')
  io.out(
    command.needs === 'nothing'
      ? command.run(call)
      : withCollection(
          db === undefined ? io.defaultDb : call.path(db),
          clockAt(at, io.clock),
          call,
          command.run,
        ),
  )
  return DONE
}

function withCollection(
  file: string,
  clock: Clock,
  call: Call,
  work: Extract<Command, { needs: 'collection' }>['run'],
): string {
  const opened = openCollection(file, clock.nowAt())
  if (!opened.ok) throw new Refusal(opened.error.code, `${opened.error.message} (${file})`)
  const collection = opened.data
  try {
    return work({ ...call, collection, bench: { store: collection.store, clock } })
  } finally {
    closeCollection(collection)
  }
}

function clockAt(at: Instant | null, clock: Clock): Clock {
  return at === null ? clock : { nowAt: () => at, zone: clock.zone }
}

function refuseMisuse(
  name: string,
  command: Command,
  words: readonly string[],
  options: readonly string[],
): void {
  const stranger = options.find((option) => !(option in COMMON) && !(option in command.options))
  if (stranger !== undefined) throw new UsageError(`${name} has no option --${stranger}.`)
  const missing = command.words[words.length]
  if (missing !== undefined) throw new UsageError(`${name} needs ${missing}: canalog ${command.usage}`)
  const extra = words[command.words.length]
  if (extra !== undefined) throw new UsageError(`${name} has no use for "${extra}".`)
}

function failureLines(error: unknown): readonly string[] {
  if (error instanceof ImportRefusal) {
    return [...error.issues.map(({ path, message }) => `${path}: ${message}`), 'Nothing was imported.']
  }
  if (error instanceof Refusal) return [error.failure.message]
  const failure = failureOf(error)
  if (failure) return [failure.message]
  return [`Canalog failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`]
}

function usageText(): string {
  const lines = [...COMMANDS.values()].map(({ usage }) => `  ${usage}`)
  return `canalog COMMAND [--db FILE] [--json] [--at INSTANT]

${lines.join('\n')}

  --db FILE      the collection; created when absent; the app's own unless said otherwise
  --json         data as JSON
  --at INSTANT   what counts as now, such as 2026-11-01T08:00:00+01:00
`
}
