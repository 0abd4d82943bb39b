import type { Texts } from '../../en'

export const flips: Texts['suggest']['flips'] = {
  wouldWin: ({ change, winner }) => `${change}，${winner} 会排第一。`,
  minutes: ({ from, to }) => `如果时长不是 ${from}而是 ${to}`,
  noise: ({ from, to }) => `如果噪声不是 ${from} 而是 ${to} dB(A)`,
  temperature: ({ from, to }) => `如果气温不是 ${from} 而是 ${to} °C`,
  noRotation: '如果不考虑轮换',
  rotation: ({ percent }) => `如果轮换设为 ${percent}%`,
  aware: { no: '如果你不需要听见周围', yes: '如果你需要听见周围' },
  headRest: { no: '如果头没有地方靠', yes: '如果你把头靠着' },
  othersNear: { no: '如果旁边没有人', yes: '如果旁边有人' },
  wind: { no: '如果没有风', yes: '如果有风' },
  glasses: {
    none: '如果不戴眼镜',
    thin: '如果戴细腿眼镜',
    normal: '如果戴眼镜',
    thick: '如果戴粗腿眼镜',
  },
  interruptions: {
    none: '如果没有人打扰',
    some: '如果偶尔被打扰',
    many: '如果经常被打扰',
  },
  weights: {
    dropped: ({ aspect }) => `如果不计“${aspect}”`,
    half: ({ aspect }) => `如果“${aspect}”的权重减半`,
    twice: ({ aspect }) => `如果“${aspect}”的权重加倍`,
    times: ({ aspect, factor }) => `如果“${aspect}”的权重为 ${factor} 倍`,
    less: ({ aspect, percent }) => `如果“${aspect}”的权重减少 ${percent}%`,
    more: ({ aspect, percent }) => `如果“${aspect}”的权重增加 ${percent}%`,
  },
}
