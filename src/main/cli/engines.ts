import { deviceName } from '../../shared/gear/device'
import { BUILTIN_SCENARIOS, findScenario } from '../../shared/scenarios/builtin/builtin'
import { finished } from '../../shared/steps'
import type { ConfidenceView } from '../../shared/suggest/confidence/views'
import { NO_LOCKS } from '../../shared/suggest/locks'
import { contextSchema, GLASSES, type Suggestion } from '../../shared/suggest/types'
import { formatInstant } from '../../shared/time'
import { confidenceFor } from '../services/confidence'
import { type Bench, refuse } from '../services/services'
import { suggestFor } from '../services/suggest'
import { choiceOption, numberOption, type OptionValues, textOption, UsageError } from './args'
import type { Command } from './command'
import { jsonText, tableText } from './table'
import { WEAR } from './wear'

/** The commands that ask the engines. */
export const ENGINES: Readonly<Record<string, Command>> = {
  suggest: {
    usage: `suggest SCENARIO [--minutes N] [--temperature C] [--noise DBA] [--glasses ${GLASSES.join('|')}]
          [--[no-]aware] [--source ID] [--rotate 0..1]`,
    words: ['SCENARIO'],
    options: {
      minutes: { type: 'string' },
      temperature: { type: 'string' },
      noise: { type: 'string' },
      glasses: { type: 'string' },
      aware: { type: 'boolean' },
      'no-aware': { type: 'boolean' },
      source: { type: 'string' },
      rotate: { type: 'string' },
    },
    needs: 'collection',
    run: ({ bench, words: [scenario = ''], options, json }) => {
      const context = contextOf(options)
      refuseUnknownScenario(bench, scenario)
      if (context.source && !bench.store.sources.get(context.source)) {
        refuse('NOT_FOUND', `There is no source "${context.source}".`)
      }
      const question = { scenario, context, showAnyway: [], passOver: [], locks: NO_LOCKS }
      const suggestion = suggestFor(bench, question)
      return json
        ? jsonText(suggestionJson(suggestion, finished(confidenceFor(bench, question))))
        : suggestionText(bench, suggestion)
    },
  },

  wear: WEAR,
}

/** Refuses a scenario that is neither built in nor the owner's own. */
export function refuseUnknownScenario({ store }: Bench, id: string): void {
  const own = store.scenarios.all()
  if (findScenario(id, own)) return
  const known = [...BUILTIN_SCENARIOS, ...own].map((scenario) => scenario.id).sort()
  refuse('NOT_FOUND', `There is no scenario "${id}". There are: ${known.join(', ')}.`)
}

function contextOf(options: OptionValues) {
  if (options.aware === true && options['no-aware'] === true) {
    throw new UsageError('--aware and --no-aware exclude each other.')
  }
  const given = {
    minutes: numberOption(options, 'minutes'),
    temperatureC: numberOption(options, 'temperature'),
    noiseDbA: numberOption(options, 'noise'),
    glasses: choiceOption(options, 'glasses', GLASSES),
    aware: options.aware === true ? true : options['no-aware'] === true ? false : undefined,
    source: textOption(options, 'source'),
    rotate: numberOption(options, 'rotate'),
  }
  const context = contextSchema
    .partial()
    .safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
  if (context.success) return context.data
  const [issue] = context.error.issues
  throw new UsageError(
    `${OPTION_OF[String(issue?.path[0])] ?? 'An option'}: ${issue?.message ?? 'not valid'}.`,
  )
}

const OPTION_OF: Readonly<Record<string, string>> = {
  minutes: '--minutes',
  temperatureC: '--temperature',
  noiseDbA: '--noise',
  source: '--source',
  rotate: '--rotate',
}

function suggestionJson(
  { scenario, at, context, ranked, excluded }: Suggestion,
  { firstIn }: Pick<ConfidenceView, 'firstIn'>,
) {
  const shares = new Map(firstIn.map(({ device, share }) => [device, share]))
  return {
    scenario,
    at: formatInstant(at),
    context,
    ranked: ranked.map((each) => ({
      device: each.device,
      score: each.score,
      first_in: shares.get(each.device) ?? 0,
      rig: each.rig,
      terms: each.terms.map(({ criterion, weight, utility, points, text, facts }) => ({
        criterion,
        weight,
        utility,
        points,
        text,
        facts,
      })),
      for: each.for.map(({ text }) => text),
      against: each.against.map(({ text }) => text),
    })),
    excluded,
  }
}

function suggestionText(bench: Bench, { ranked, excluded }: Suggestion): string {
  const names = new Map(bench.store.devices.all().map((device) => [device.id, deviceName(device)]))
  const nameOf = (id: string) => names.get(id) ?? id
  const rows = ranked.map((each, index) => [
    `${index + 1}.`,
    each.score.toFixed(1),
    nameOf(each.device),
    each.for[0]?.text ?? '',
  ])
  const out = excluded.map(({ device, reasons }) => [
    '–',
    nameOf(device),
    reasons.map(({ text }) => text).join(' '),
  ])
  const nothing = ranked.length === 0 ? 'Nothing that you own suits this.\n' : ''
  return nothing + tableText(rows) + (out.length > 0 ? `\nLeft out:\n${tableText(out)}` : '')
}
