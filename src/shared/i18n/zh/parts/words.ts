import type { Texts } from '../../en'
import { plural } from '../../kit'

type Words = Texts['parts']

export const kinds: Words['kinds'] = {
  tips: '耳塞套',
  pads: '耳垫',
  cable: '线材',
  filters: '滤网',
  headband_pad: '头梁垫',
  battery: '电池',
  adapter: '转接头',
}

export const kindPlurals: Words['kindPlurals'] = kinds

export const kindsInText: Words['kindsInText'] = kinds

export const materials: Words['materials'] = {
  silicone: '硅胶',
  memory_foam: '记忆海绵',
  hybrid: '混合材质',
  tpe: 'TPE',
  pu_leather: 'PU 皮',
  leather: '真皮',
  velour: '绒布',
  fabric: '织物',
  suede: '麂皮',
}

export const materialsInText: Words['materialsInText'] = materials

export const madeOf: Words['madeOf'] = ({ material, kind }) => `${material}${kind}`

export const units: Words['units'] = {
  tips: { one: '对', many: '对' },
  pads: { one: '对', many: '对' },
  cable: { one: '条', many: '条' },
  filters: { one: '套', many: '套' },
  headband_pad: { one: '个', many: '个' },
  battery: { one: '块', many: '块' },
  adapter: { one: '个', many: '个' },
}

export const counts: Words['counts'] = {
  tips: ({ count }) => plural(count, { other: '# 对' }),
  pads: ({ count }) => plural(count, { other: '# 对' }),
  cable: ({ count }) => plural(count, { other: '# 条' }),
  filters: ({ count }) => plural(count, { other: '# 套' }),
  headband_pad: ({ count }) => plural(count, { other: '# 个' }),
  battery: ({ count }) => plural(count, { other: '# 块' }),
  adapter: ({ count }) => plural(count, { other: '# 个' }),
}

export const sides: Words['sides'] = { both: '左右两侧', left: '左侧', right: '右侧' }

export const meters: Words['meters'] = {
  battery: '电池',
  headband: '头梁',
  cable: '线材',
  shell: '外壳',
}

export const endReasons: Words['endReasons'] = {
  worn_out: '磨损报废',
  torn: '破裂或损坏',
  just_in_case: '以防万一',
  hygiene: '卫生原因',
  lost: '丢失',
  sold: '已售出',
  gifted: '已送人',
  upgraded: '换成更好的',
  other: '其他原因',
}

export const endReasonsInText: Words['endReasonsInText'] = endReasons

export const whyItGoes: Words['whyItGoes'] = {
  worn_out: '明显磨损',
  torn: '破裂或损坏',
  just_in_case: '以防万一',
  lost: '丢失',
  other: '其他原因',
}
