import type { Texts } from '../../en'

export const csv: Texts['record']['csv'] = {
  nthColumn: ({ place }) => `第 ${place} 列`,
  emptyFile: '文件是空的。',
  strayQuote: '这里的引号没有成对。',

  chooseDevice: '请选择设备所在的列。',
  chooseStart: '请选择开始时间所在的列。',
  chooseEnd: '请选择结束时间或时长所在的列。',
  noColumn: ({ name }) => `没有名为“${name}”的列。`,
  dayOrMonth: ({ cell }) =>
    `“${cell}”中日和月哪个在前无法确定，其他行也无法判断。请把日期写成 2026-11-18 的形式。`,

  deviceMissing: '缺少设备。',
  noDevice: ({ name }) => `你没有名为“${name}”的设备。`,
  severalDevices: ({ name, choices }) => `“${name}”对应你的多台设备。请写 ${choices}。`,
  choice: ({ id, device }) => `“${id}”（${device}）`,
  retiredByThen: ({ device }) => `${device} 那时已经退役。`,
  noScenario: ({ name }) => `没有名为“${name}”的场景。`,

  startMissing: '缺少开始时间。',
  notMoment: ({ cell }) => `“${cell}”不是 2026-11-18 21:04 这样的日期和时间。`,
  notDay: ({ cell }) => `“${cell}”不是日期。`,
  whichDay: ({ cell }) => `“${cell}”没有说明是哪一天。`,
  whatTime: ({ cell }) => `“${cell}”没有说明是几点。`,
  notTime: ({ cell }) => `“${cell}”不是 22:30 或 2026-11-18 22:30 这样的时间。`,
  whatEnd: ({ cell }) => `“${cell}”没有说明几点结束。`,
  notLength: ({ cell }) => `“${cell}”不是 90、1:30 或 1h30 这样的时长。`,
  neitherEndNorLength: '既没有结束时间，也没有时长。',
  endsBeforeStart: '结束早于开始。',
  endAndLengthDisagree: '结束时间与时长不一致。',
  notEndedYet: '它还没有结束。',
  overlapsLine: ({ line }) => `它与第 ${line} 行同一设备的记录重叠。`,

  notLevel: ({ cell }) => `“${cell}”不是 0 到 140 dB(A) 之间的声级。`,
  notRating: ({ cell }) => `“${cell}”不是 1 到 5 的评分。`,
  notSweat: ({ cell }) => `“${cell}”不是 none、light、heavy 之一。`,
  notesTooLong: '备注超过 20,000 个字符。',
}
