import type { Texts } from '../../en'
import { plural } from '../../kit'

type Words = Texts['parts']

export const kinds: Words['kinds'] = {
  tips: 'Aufsätze',
  pads: 'Polster',
  cable: 'Kabel',
  filters: 'Filter',
  headband_pad: 'Kopfbandpolster',
  battery: 'Akku',
  adapter: 'Adapter',
}

export const kindPlurals: Words['kindPlurals'] = {
  tips: 'Aufsätze',
  pads: 'Polster',
  cable: 'Kabel',
  filters: 'Filter',
  headband_pad: 'Kopfbandpolster',
  battery: 'Akkus',
  adapter: 'Adapter',
}

export const kindsInText: Words['kindsInText'] = kindPlurals

export const materials: Words['materials'] = {
  silicone: 'Silikon',
  memory_foam: 'Schaumstoff',
  hybrid: 'Hybrid',
  tpe: 'TPE',
  pu_leather: 'PU-Leder',
  leather: 'Leder',
  velour: 'Velours',
  fabric: 'Stoff',
  suede: 'Wildleder',
}

export const materialsInText: Words['materialsInText'] = { ...materials, hybrid: 'Hybridmaterial' }

export const madeOf: Words['madeOf'] = ({ material, kind }) => `${kind} aus ${material}`

export const units: Words['units'] = {
  tips: { one: 'Paar', many: 'Paare' },
  pads: { one: 'Paar', many: 'Paare' },
  cable: { one: 'Kabel', many: 'Kabel' },
  filters: { one: 'Satz', many: 'Sätze' },
  headband_pad: { one: 'Polster', many: 'Polster' },
  battery: { one: 'Akku', many: 'Akkus' },
  adapter: { one: 'Adapter', many: 'Adapter' },
}

export const counts: Words['counts'] = {
  tips: ({ count }) => plural(count, { other: '# Paar' }),
  pads: ({ count }) => plural(count, { other: '# Paar' }),
  cable: ({ count }) => plural(count, { other: '# Kabel' }),
  filters: ({ count }) => plural(count, { one: '# Satz', other: '# Sätze' }),
  headband_pad: ({ count }) => plural(count, { other: '# Polster' }),
  battery: ({ count }) => plural(count, { one: '# Akku', other: '# Akkus' }),
  adapter: ({ count }) => plural(count, { other: '# Adapter' }),
}

export const sides: Words['sides'] = { both: 'links und rechts', left: 'links', right: 'rechts' }

export const meters: Words['meters'] = {
  battery: 'Akku',
  headband: 'Kopfband',
  cable: 'Kabel',
  shell: 'Schale',
}

export const endReasons: Words['endReasons'] = {
  worn_out: 'Verschlissen',
  torn: 'Gerissen oder kaputt',
  just_in_case: 'Vorsorglich',
  hygiene: 'Hygiene',
  lost: 'Verloren',
  sold: 'Verkauft',
  gifted: 'Verschenkt',
  upgraded: 'Durch etwas Besseres ersetzt',
  other: 'Anderer Grund',
}

export const endReasonsInText: Words['endReasonsInText'] = {
  worn_out: 'verschlissen',
  torn: 'gerissen oder kaputt',
  just_in_case: 'vorsorglich',
  hygiene: 'aus Hygienegründen',
  lost: 'verloren',
  sold: 'verkauft',
  gifted: 'verschenkt',
  upgraded: 'durch etwas Besseres ersetzt',
  other: 'anderer Grund',
}

export const whyItGoes: Words['whyItGoes'] = {
  worn_out: 'Deutlich verschlissen',
  torn: 'Gerissen oder kaputt',
  just_in_case: 'Vorsorglich',
  lost: 'Verloren',
  other: 'Anderer Grund',
}
