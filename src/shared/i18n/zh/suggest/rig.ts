import type { Texts } from '../../en'

export const rig: Texts['suggest']['rig'] = {
  tipsAssumed: '没有记录它的耳塞套：假定为普通硅胶套。',
  padsAssumed: '没有记录它的耳垫：假定为原装耳垫。',
  fromDrawer: ({ name }) => `${name}，取自抽屉。`,
  fromDrawerMayFit: ({ name }) => `${name}，取自抽屉。是否合适未知。`,
  fromStock: ({ name }) => `${name}，库存，未拆封。`,
  fromStockMayFit: ({ name }) => `${name}，库存，未拆封。是否合适未知。`,
  wrongSize: {
    tips: '已安装的耳塞套尺寸可能不对。',
    pads: '已安装的耳垫尺寸可能不对。',
  },
  unequal: ({ left, right }) => `左：${left}，右：${right}。`,
  nothingRecorded: '无记录',
  plugUnknown: ({ source }) => `没有记录它的插头是否适合 ${source}，假定适合。`,
  usualAdapter: ({ plug, socket }) => `需要常见的 ${plug} 转 ${socket} 转接头。`,
  yourAdapter: ({ adapter }) => `需要你的转接头 ${adapter}。`,
  outputUnknown: ({ source }) => `没有记录 ${source} 的输出能力：假定为 1 V，与手机小尾巴相当。`,
  noSource: '没有记录前端：假定为手机小尾巴（1 V、1 Ω）。',
  noBluetooth: '没有记录蓝牙前端：假定为手机。',
  dose: ({ level, length, dose }) => `在这种噪声下，音量大概会开到 ${level} dB(A)，${length}会用掉${dose}。`,
}
