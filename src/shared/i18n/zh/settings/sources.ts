import type { Texts } from '../../en'

export const sources: Texts['settings']['sources'] = {
  title: '前端',
  intro: '手机、小尾巴、播放器和耳放。它们决定能推动什么，能推到多响。',
  none: '还没有。在添加之前，按 1 V 的普通手机小尾巴估算。',
  add: '添加前端',
  editNamed: ({ name }) => `编辑 ${name}`,
  removeNamed: ({ name }) => `移除 ${name}`,
  upTo: ({ volts }) => `最高 ${volts} V`,
  electrostatic: '支持静电耳机',
  output: ({ number }) => `输出 ${number}`,
  addOutput: '添加输出',
  plug: '插头',
  balanced: ({ plug }) => `${plug} 平衡`,
  figures: {
    maxVoltageV: '最大电压',
    outputImpedanceOhm: '输出阻抗',
    maxPowerMw: '功率',
    intoOhm: '负载',
  },
  drivesElectrostatic: '可驱动静电耳机',
}
