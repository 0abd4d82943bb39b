import type { Texts } from '../../en'

export const fit: Texts['parts']['fit'] = {
  notForSlot: ({ name, thing, place }) => `${name} 是${thing}，不能装在${place}上。`,
  things: {
    tips: '耳塞套',
    pads: '耳垫',
    cable: '线材',
    filters: '滤网',
    headband_pad: '头梁垫',
    battery: '电池',
    adapter: '转接头',
  },
  places: {
    tips: '导管',
    pads: '耳罩',
    cable: '线材插座',
    filters: '滤网座',
    headband_pad: '头梁',
    battery: '电池仓',
  },
  takesNone: ({ device, nothing }) => `${device} 不使用${nothing}。`,
  nothings: {
    tips: '耳塞套',
    pads: '耳垫',
    cable: '可换线材',
    filters: '滤网',
    headband_pad: '头梁垫',
    battery: '可换电池',
  },
  foundToFit: ({ name }) => `你确认过：${name} 适配。`,
  foundNotToFit: ({ name }) => `你确认过：${name} 不适配。`,
  coreUnknown: ({ name }) => `${name} 的孔径未知。`,
  nozzleUnknown: ({ device }) => `${device} 的导管直径未知。`,
  coreFits: ({ coreMm, nozzleMm }) => `适配：孔径 ${coreMm} mm，导管 ${nozzleMm} mm。`,
  coreTooLoose: ({ coreMm, nozzleMm }) => `太松：孔径 ${coreMm} mm，导管 ${nozzleMm} mm。`,
  coreTooTight: ({ coreMm, nozzleMm }) => `太紧：孔径 ${coreMm} mm，导管 ${nozzleMm} mm。`,
  connectorUnknown: ({ name }) => `${name} 的接口未知。`,
  deviceConnectorUnknown: ({ device }) => `${device} 的接口未知。`,
  connectorFits: ({ connector }) => `适配：两者都是 ${connector}。`,
  connectorsDiffer: ({ name, has, device, takes }) => `${name} 是 ${has}，${device} 需要 ${takes}。`,
  notKnown: ({ device }) => `还不知道是否适配 ${device}。`,
  sealedHere: '你在这台设备上用它密封良好。',
}

export const proposals: Texts['parts']['proposals'] = {
  nozzle: {
    asWide: '导管同样粗',
    wider: ({ mm }) => `导管粗 ${mm} mm`,
    narrower: ({ mm }) => `导管细 ${mm} mm`,
    alsoWider: ({ width, mm }) => `导管同样${width}，粗 ${mm} mm`,
    alsoNarrower: ({ width, mm }) => `导管同样${width}，细 ${mm} mm`,
    widths: { narrow: '偏细', medium: '中等', wide: '偏粗' },
  },
  sealed: {
    both: ({ device, nozzle }) => `在你的 ${device}（${nozzle}）上密封良好。`,
    left: ({ device, nozzle }) => `在你的 ${device}（${nozzle}）上，左耳密封良好。`,
    right: ({ device, nozzle }) => `在你的 ${device}（${nozzle}）上，右耳密封良好。`,
  },
  fits: {
    both: ({ device, nozzle }) => `适配你的 ${device}（${nozzle}）。`,
    left: ({ device, nozzle }) => `适配你的 ${device}（${nozzle}）左耳。`,
    right: ({ device, nozzle }) => `适配你的 ${device}（${nozzle}）右耳。`,
  },
  comfortable: {
    both: ({ device, nozzle }) => `在你的 ${device}（${nozzle}）上佩戴舒适。`,
    left: ({ device, nozzle }) => `在你的 ${device}（${nozzle}）上，左耳舒适。`,
    right: ({ device, nozzle }) => `在你的 ${device}（${nozzle}）上，右耳舒适。`,
  },
  withComfort: ({ worked, duration }) => `${worked}可舒适佩戴 ${duration}。`,
  nozzleUnknownHere: ({ device }) => `${device} 的导管直径未知，无法与其他设备上的结果比较。`,
  nozzleUnknownThere: ({ device }) => `在你的 ${device} 上的结果无法比较：其导管直径未知。`,
}
