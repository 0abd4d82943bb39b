import type { Texts } from '../../en'

export const quickAdd: Texts['record']['quickAdd'] = {
  reading: ({ names, when }) => `${names}，${when}。`,
  deviceAndScenario: ({ device, scenario }) => `${device}，${scenario}`,
  span: ({ day, from, to, length }) => `${day} ${from}–${to}（${length}）`,
  timeOnDay: ({ day, time }) => `${day} ${time}`,
  understoodSoFar: ({ problem, understood }) => `${problem}目前读到：${understood}。`,

  countedBack: '没有写开始时间，已从现在往回推算。',
  noTimeGiven: ({ time }) => `没有写时间，按 ${time} 计。`,
  partTakenAs: {
    smallHours: ({ time }) => `凌晨按 ${time} 计。`,
    morning: ({ time }) => `早上按 ${time} 计。`,
    forenoon: ({ time }) => `上午按 ${time} 计。`,
    lunchtime: ({ time }) => `中午按 ${time} 计。`,
    afternoon: ({ time }) => `下午按 ${time} 计。`,
    earlyEvening: ({ time }) => `傍晚按 ${time} 计。`,
    evening: ({ time }) => `晚上按 ${time} 计。`,
    night: ({ time }) => `夜里按 ${time} 计。`,
  },
  cutAtNow: '已截到现在，其余部分还没有发生。',

  whenMissing: '缺少时间：请加上日期、时刻，或“2 小时”这样的时长。',
  lengthMissing: '缺少时长：请加上“2 小时”这样的时长，或“21:00-22:30”这样的结束时间。',
  lengthOutOfRange: '一次聆听的时长为 1 分钟到 24 小时。',
  lengthAndEndDisagree: '时长与结束时间不一致，请去掉其中一个。',
  inFuture: '开始时间在未来；只能补记过去的聆听。',
  noSuchDay: '日历中没有这一天。',
  deviceMissing: '缺少设备：请加上名称或昵称。',
  noDevice: ({ words }) => `你没有名为“${words}”的设备。`,
  namesNothing: ({ words }) => `“${words}”既不是你的设备，也不是场景。`,
  whichDevice: ({ words, choices }) => `“${words}”可能是 ${choices}，请写明是哪一件。`,
  whichScenario: ({ choices }) => `场景可能是 ${choices}，请写明是哪一个。`,
}
