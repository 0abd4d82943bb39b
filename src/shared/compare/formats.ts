import { FORMAT_NOTES } from '../facts/advice'
import type { Device, Form } from '../gear/device'
import { t } from '../i18n/texts'
import { suggest } from '../suggest/suggest'
import type { SuggestInput } from '../suggest/types'
import { compareDevices } from './compare'
import type { FormatComparison } from './views'

const HEADPHONES: ReadonlySet<Form> = new Set<Form>(['over_ear', 'on_ear'])

/**
 * "IEM or headphone?" for an occasion: the best in-ear against the best headphone that is owned, of those that
 * nothing speaks against (F64–F66). Earbuds and bone conduction are neither.
 */
export function compareFormats(occasion: SuggestInput): FormatComparison {
  const { ranked } = suggest({ ...occasion, showAnyway: [] })
  const devices = new Map(occasion.devices.map((device) => [device.id, device]))
  const firstOf = (is: (form: Form) => boolean): Device | null => {
    for (const { device } of ranked) {
      const found = devices.get(device)
      if (found && is(found.form)) return found
    }
    return null
  }
  const inEar = firstOf((form) => form === 'in_ear')
  const headphone = firstOf((form) => HEADPHONES.has(form))
  if (inEar === null || headphone === null) {
    return { comparison: null, ...withoutRival(inEar, headphone) }
  }
  const comparison = compareDevices(occasion, inEar, headphone)
  const note =
    comparison.winner === null
      ? FORMAT_NOTES.both
      : FORMAT_NOTES[comparison.winner === 'a' ? 'in_ear' : 'headphone']
  const verdict = { a: t.compare.formats.inEar, b: t.compare.formats.headphone }
  const answer = comparison.winner === null ? t.compare.formats.either : verdict[comparison.winner]
  return { comparison, sentence: answer({ sentence: comparison.sentence }), facts: [...note.facts] }
}

function withoutRival(inEar: Device | null, headphone: Device | null): Omit<FormatComparison, 'comparison'> {
  if (inEar !== null)
    return {
      sentence: t.compare.formats.inEarAlone,
      facts: [...FORMAT_NOTES.in_ear.facts],
    }
  if (headphone !== null)
    return {
      sentence: t.compare.formats.headphoneAlone,
      facts: [...FORMAT_NOTES.headphone.facts],
    }
  return { sentence: t.compare.formats.nothing, facts: [] }
}
