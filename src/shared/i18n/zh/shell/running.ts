import type { Texts } from '../../en'

export const running: Texts['shell']['running'] = {
  label: '当前聆听',
  none: '没有正在进行的聆听',
  startAgain: ({ device }) => `继续用 ${device} 聆听`,
  since: ({ time }) => `自 ${time} 起`,
  stop: '结束',
  switch: '换设备',
  switchTo: '换用',
  switchHint: '到目前为止的聆听会保留，从此刻起开始新的聆听。',
}

export const after: Texts['shell']['after'] = {
  what: ({ device, duration }) => `${device}，${duration}`,
  howWasIt: '感觉如何？',
  stars: ({ stars }) => `${stars}/5 分`,
  howLoud: '有多响？',
  levels: { quiet: '轻', normal: '适中', loud: '响' },
  about: ({ dbA }) => `约 ${dbA} dB(A)`,
  exact: '精确值…',
  level: '声级',
  leave: '不评分',
}

export const notices: Texts['shell']['notices'] = {
  label: '关于聆听的问题',
  closedAfterCrash: ({ device, time }) =>
    `用 ${device} 聆听期间，Canalog 退出了。这次聆听已在 ${time} 结束，那是能确定的最后时刻。对吗？`,
  thatIsRight: '没错',
  stillRunning: ({ device, dateTime }) =>
    `从 ${dateTime} 起一直在用 ${device} 聆听，而 Canalog 当时没有运行。还在听吗？`,
  stillListening: '还在听',
  slept: ({ device, from, to }) =>
    `用 ${device} 聆听期间，电脑从 ${from} 到 ${to} 处于睡眠状态。这段时间算吗？`,
  itCounts: '算',
  endAtSleep: ({ time }) => `在 ${time} 结束`,
  long: ({ device, time, usual }) =>
    `从 ${time} 起一直在用 ${device} 聆听；你通常听 ${usual} 就结束。还在听吗？`,
  endedAt: '指定结束时间…',
  day: '日期',
  time: '时间',
  endThere: '在那时结束',
}
