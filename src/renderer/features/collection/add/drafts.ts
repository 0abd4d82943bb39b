import type { Device, Form } from '../../../../shared/gear/device'
import type { DeviceDraft } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'

/** Something that is not in the catalogue: the first word is the brand, unless there is but one. */
export function draftOfText(text: string, form: Form): DeviceDraft {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  return rest.length === 0
    ? { brand: t.common.unknown, model: first, nickname: first, form }
    : { brand: first, model: rest.join(' '), form }
}

/** A second copy of the same model: the facts stay, what belongs to the one at hand does not. */
export function copyOf(device: Device): DeviceDraft {
  const { id, ...facts } = device
  return { ...facts, ...FRESH, nickname: `${device.nickname ?? `${device.brand} ${device.model}`} (2)` }
}

/** The next generation of the same model, in the place of this one. */
export function nextGenerationOf(device: Device): DeviceDraft {
  const { id, ...facts } = device
  return { ...facts, ...FRESH, favourite: device.favourite, tags: device.tags, replaces: id }
}

const FRESH = {
  acquiredOn: null,
  price: null,
  hoursBefore: 0,
  status: 'available',
  notes: '',
  favourite: false,
  replaces: null,
  lentTo: null,
  dueBackOn: null,
  retiredAt: null,
  retireReason: null,
} as const satisfies Partial<DeviceDraft>
