import type { Texts } from '../en'
import { formatNumber } from '../kit'

export const interchange: Texts['interchange'] = {
  entries: {
    device: ({ id }) => `设备 "${id}"`,
    product: ({ id }) => `产品 "${id}"`,
    lot: ({ id }) => `库存批次 "${id}"`,
    part: ({ id }) => `配件 "${id}"`,
    source: ({ id }) => `前端 "${id}"`,
    scenario: ({ id }) => `场景 "${id}"`,
    order: ({ id }) => `订单 "${id}"`,
    rule: ({ duty, scope, scopeId }) => `"${duty}" 的规则（${scope} "${scopeId}"）`,
    slotRule: ({ duty, scope, scopeId, slot }) => `"${duty}" 的规则（${scope} "${scopeId}"，${slot}）`,
    partSnooze: ({ duty, part }) => `配件 "${part}" 的 "${duty}" 稍后提醒`,
    deviceSnooze: ({ duty, device }) => `设备 "${device}" 的 "${duty}" 稍后提醒`,
    meterSnooze: ({ duty, device, meter }) => `设备 "${device}"（${meter}）的 "${duty}" 稍后提醒`,
    learningReset: ({ scenario }) => `场景 "${scenario}" 的学习重置`,
    rigRating: ({ device, product }) => `搭配 "${product}" 的 "${device}" 的评分`,
    fitJudgement: ({ product, device, side }) => `"${product}" 在 "${device}" 上的贴合记录（${side}）`,
    figures: ({ material }) => `"${material}" 的参数`,
  },
  inCollection: '收藏中已有的一条',
  other: ({ entry, key, known, file }) =>
    `收藏中已有内容不同的${entry}：${key} 在收藏中为 ${known}，在文件中为 ${file}。`,
  twice: ({ entry, place }) => `${entry}已存在：${place}。`,
  missing: ({ entry }) => `没有${entry}。`,
  builtIn: ({ id }) => `"${id}" 是 Canalog 自带的场景；请换一个 id。`,
  samePart: '同一配件被指定了两次。',
  dutyNeedsOne: '保养的对象是配件或设备：必须且只能指定其一。',
  snoozeNeedsOne: '稍后提醒的对象是配件或设备：必须且只能指定其一。',
  snoozeNeedsEnd: '稍后提醒需定在某一时刻或若干小时之后：必须且只能指定其一。',
  chosenItself: '不能选一台设备来代替它自己。',
  hoursNeedStart: '记录之前的小时数需要注明开始记录的时刻。',
  reasonNeedsInstant: '退役原因需要注明退役时刻。',
  meterNeedsDevice: '这是设备整体的磨损，因此需要指定设备。',
  endNeedsReason: '结束需要原因，原因需要结束时刻。',
  endAfterBeginning: '结束必须晚于开始。',
  meterAtWork: ({ meter, place }) => `${meter} 已在使用中：${place}。`,
  replacedItself: ({ id }) => `"${id}" 会成为自己的接替者。`,
  sessionLength: '聆听的结束必须晚于开始。',
  mountLength: '安装的结束必须晚于开始。',
  deviceRetired: ({ id, at }) => `设备 "${id}" 已于 ${at} 退役。`,
  partOpened: ({ id, on }) => `配件 "${id}" 到 ${on} 才拆封。`,
  partRetired: ({ id, at }) => `配件 "${id}" 已于 ${at} 退役。`,
  oneRunning: ({ place }) => `最多只能有一次聆听正在进行，而 ${place} 也在进行。`,
  span: ({ from, to }) => `${from} 至 ${to}`,
  openSpan: ({ from }) => `${from} 至今`,
  overlapOnDevice: ({ span, other, place, device }) =>
    `设备 "${device}" 上，${span} 与 ${other}（${place}）重叠。`,
  overlapInSlot: ({ span, other, place, slot, device }) =>
    `在 "${device}" 的安装位 ${slot}，${span} 与 ${other}（${place}）重叠。`,
  overlapWithPart: ({ span, other, place, part }) =>
    `配件 "${part}" 的 ${span} 与 ${other}（${place}）重叠。`,
  notJson: ({ reason }) => `这不是 JSON：${reason}`,
  unknownReason: '原因不明',
  newerFormat: ({ format, known }) =>
    `此文件的格式为 ${formatNumber(format)}；此版本的 Canalog 最高读取到 ${formatNumber(known)}。`,
  overlongList: ({ entries, most }) =>
    `此列表有 ${formatNumber(entries)} 条；Canalog 最多读取 ${formatNumber(most)} 条。`,
  overfull: ({ most }) => `此文件包含超过 ${formatNumber(most)} 个值，任何收藏都不会有这么多。`,
  unknownKey: ({ key }) => `此处没有名为 ${key} 的键。`,
  unstorable: '这段文本含有无法保存的字符。',
  instantNeeded: '此处需要形如 2026-09-01T08:00:00Z 的时刻',
  refused: ({ problem, others }) =>
    `${problem}${others === 0 ? '' : `另有 ${formatNumber(others)} 个类似问题。`}没有导入任何内容。`,
  cannotImport: '无法导入此文件。',
}
