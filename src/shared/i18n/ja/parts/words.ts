import type { Texts } from '../../en'
import { plural } from '../../kit'

type Words = Texts['parts']

export const kinds: Words['kinds'] = {
  tips: 'イヤーピース',
  pads: 'イヤーパッド',
  cable: 'ケーブル',
  filters: 'フィルター',
  headband_pad: 'ヘッドバンドパッド',
  battery: 'バッテリー',
  adapter: '変換アダプター',
}

export const kindPlurals: Words['kindPlurals'] = kinds

export const kindsInText: Words['kindsInText'] = kinds

export const materials: Words['materials'] = {
  silicone: 'シリコン',
  memory_foam: '低反発フォーム',
  hybrid: 'ハイブリッド',
  tpe: 'TPE',
  pu_leather: 'PUレザー',
  leather: 'レザー',
  velour: 'ベロア',
  fabric: 'ファブリック',
  suede: 'スエード',
}

export const materialsInText: Words['materialsInText'] = materials

export const madeOf: Words['madeOf'] = ({ material, kind }) => `${material}の${kind}`

export const units: Words['units'] = {
  tips: { one: 'ペア', many: 'ペア' },
  pads: { one: 'ペア', many: 'ペア' },
  cable: { one: 'ケーブル', many: 'ケーブル' },
  filters: { one: 'セット', many: 'セット' },
  headband_pad: { one: 'パッド', many: 'パッド' },
  battery: { one: 'バッテリー', many: 'バッテリー' },
  adapter: { one: '変換アダプター', many: '変換アダプター' },
}

export const counts: Words['counts'] = {
  tips: ({ count }) => plural(count, { other: '#ペア' }),
  pads: ({ count }) => plural(count, { other: '#ペア' }),
  cable: ({ count }) => plural(count, { other: '#本' }),
  filters: ({ count }) => plural(count, { other: '#セット' }),
  headband_pad: ({ count }) => plural(count, { other: '#枚' }),
  battery: ({ count }) => plural(count, { other: '#個' }),
  adapter: ({ count }) => plural(count, { other: '#個' }),
}

export const sides: Words['sides'] = { both: '左右', left: '左', right: '右' }

export const meters: Words['meters'] = {
  battery: 'バッテリー',
  headband: 'ヘッドバンド',
  cable: 'ケーブル',
  shell: 'シェル',
}

export const endReasons: Words['endReasons'] = {
  worn_out: '寿命',
  torn: '破れ・破損',
  just_in_case: '念のため',
  hygiene: '衛生上の理由',
  lost: '紛失',
  sold: '売却',
  gifted: '譲渡',
  upgraded: '上位品に買い替え',
  other: 'その他の理由',
}

export const endReasonsInText: Words['endReasonsInText'] = endReasons

export const whyItGoes: Words['whyItGoes'] = {
  worn_out: '明らかに消耗',
  torn: '破れ・破損',
  just_in_case: '念のため',
  lost: '紛失',
  other: 'その他の理由',
}
