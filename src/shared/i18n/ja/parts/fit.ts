import type { Texts } from '../../en'

export const fit: Texts['parts']['fit'] = {
  notForSlot: ({ name, thing, place }) => `${name}は${thing}なので、${place}には付きません。`,
  things: {
    tips: 'イヤーピース',
    pads: 'イヤーパッド',
    cable: 'ケーブル',
    filters: 'フィルター',
    headband_pad: 'ヘッドバンドパッド',
    battery: 'バッテリー',
    adapter: '変換アダプター',
  },
  places: {
    tips: 'ノズル',
    pads: 'ハウジング',
    cable: 'ケーブル端子',
    filters: 'フィルターの取り付け部',
    headband_pad: 'ヘッドバンド',
    battery: 'バッテリー収納部',
  },
  takesNone: ({ device, nothing }) => `${device}に${nothing}は付きません。`,
  nothings: {
    tips: 'イヤーピース',
    pads: 'イヤーパッド',
    cable: '着脱式ケーブル',
    filters: 'フィルター',
    headband_pad: 'ヘッドバンドパッド',
    battery: '交換式バッテリー',
  },
  foundToFit: ({ name }) => `${name}は合うと記録されています。`,
  foundNotToFit: ({ name }) => `${name}は合わないと記録されています。`,
  coreUnknown: ({ name }) => `${name}の軸径が不明です。`,
  nozzleUnknown: ({ device }) => `${device}のノズル径が不明です。`,
  coreFits: ({ coreMm, nozzleMm }) => `合います：軸径${coreMm} mm、ノズル径${nozzleMm} mm。`,
  coreTooLoose: ({ coreMm, nozzleMm }) => `緩すぎます：軸径${coreMm} mm、ノズル径${nozzleMm} mm。`,
  coreTooTight: ({ coreMm, nozzleMm }) => `きつすぎます：軸径${coreMm} mm、ノズル径${nozzleMm} mm。`,
  connectorUnknown: ({ name }) => `${name}のコネクターが不明です。`,
  deviceConnectorUnknown: ({ device }) => `${device}のコネクターが不明です。`,
  connectorFits: ({ connector }) => `合います：どちらも${connector}です。`,
  connectorsDiffer: ({ name, has, device, takes }) => `${name}は${has}、${device}は${takes}です。`,
  notKnown: ({ device }) => `${device}に合うかどうかはまだわかりません。`,
  sealedHere: 'この機器で密閉できました。',
}

export const proposals: Texts['parts']['proposals'] = {
  nozzle: {
    asWide: 'ノズル径は同じ',
    wider: ({ mm }) => `ノズル径は${mm} mm太い`,
    narrower: ({ mm }) => `ノズル径は${mm} mm細い`,
    alsoWider: ({ width, mm }) => `ノズル径は同じく${width}、${mm} mm太い`,
    alsoNarrower: ({ width, mm }) => `ノズル径は同じく${width}、${mm} mm細い`,
    widths: { narrow: '細め', medium: '中くらい', wide: '太め' },
  },
  sealed: {
    both: ({ device, nozzle }) => `${device}（${nozzle}）で密閉できました。`,
    left: ({ device, nozzle }) => `${device}（${nozzle}）の左耳で密閉できました。`,
    right: ({ device, nozzle }) => `${device}（${nozzle}）の右耳で密閉できました。`,
  },
  fits: {
    both: ({ device, nozzle }) => `${device}（${nozzle}）に合いました。`,
    left: ({ device, nozzle }) => `${device}（${nozzle}）の左耳に合いました。`,
    right: ({ device, nozzle }) => `${device}（${nozzle}）の右耳に合いました。`,
  },
  comfortable: {
    both: ({ device, nozzle }) => `${device}（${nozzle}）で快適でした。`,
    left: ({ device, nozzle }) => `${device}（${nozzle}）の左耳で快適でした。`,
    right: ({ device, nozzle }) => `${device}（${nozzle}）の右耳で快適でした。`,
  },
  withComfort: ({ worked, duration }) => `${worked}${duration}快適に使えました。`,
  nozzleUnknownHere: ({ device }) => `${device}のノズル径が不明なため、ほかの機器での結果と比べられません。`,
  nozzleUnknownThere: ({ device }) => `${device}での結果は、ノズル径が不明なため比べられません。`,
}
