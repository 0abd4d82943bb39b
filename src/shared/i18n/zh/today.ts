import type { Texts } from '../en'
import { formatNumber } from '../kit'

export const today: Texts['today'] = {
  question: '你接下来要做什么？',
  asideLabel: '需要处理的事，以及本周',
  startPick: '用首选开始',

  firstStart: {
    title: '欢迎使用 Canalog',
    question: '你用什么听？',
    add: '添加第一副耳机',
    enough: '有一副耳机就可以开始。所有内容都保存在这台电脑上的一个文件里。',
    own: {
      title: '添加你拥有的',
      text: '输入三个字母，就能从 5,000 多个型号中选择。其他的以后再说。',
    },
    log: {
      title: '点一下就记录',
      text: '戴上时开始，取下时结束。之后随时可以更正。',
    },
    ask: {
      title: '问问该用哪副',
      text: '说说你要做什么，Canalog 会给出耳机、耳塞套和理由。',
    },
  },

  scenarios: {
    label: '场景',
    more: ({ count }) => `+ 另外 ${formatNumber(count)} 个`,
    fewer: '收起',
    yours: '你的场景…',
  },

  context: {
    label: '这一次',
    minutes: { before: '时长：', label: '计划分钟数', suffix: ' 分钟' },
    noise: {
      before: '周围：',
      label: '周围噪声',
      hint: '30 安静的房间，50 办公室，70 街道，80 机舱',
    },
    temperature: { before: '气温：', label: '气温' },
    aware: { before: '听见环境声：', needed: '需要', notNeeded: '不需要' },
    glasses: {
      before: '眼镜：',
      label: '眼镜',
      frames: { none: '不戴', thin: '细镜架', normal: '普通镜架', thick: '粗镜架' },
    },
    headRest: { before: '头部倚靠：' },
    othersNear: { before: '旁边有人：' },
    interruptions: {
      before: '打扰：',
      label: '打扰',
      amounts: { none: '没有', some: '偶尔', many: '频繁' },
    },
    wind: { before: '有风：' },
    source: {
      before: '前端：',
      label: '手边的前端',
      best: '最合适的',
      bestOwned: '我拥有的最合适的',
    },
    rotate: { before: '方式：' },
    yes: '是',
    no: '否',
    more: '更多…',
    less: '收起',
    reset: '重置',
  },

  pick: {
    label: ({ device }) => `首选：${device}`,
    surprise: '今日惊喜',
    atYourWish: ({ reason }) => `按你的要求显示，不过：${reason}`,
    ofHundred: ({ standing }) => `满分 100，${standing}`,
    keptByYou: '由你固定',
    onlyOne: '唯一合适的',
    levelWithBest: '与最高持平',
    levelWithNext: '与第二持平',
    behindBest: ({ points }) => `落后 ${formatNumber(points)} 分`,
    ahead: ({ points }) => `领先 ${formatNumber(points)} 分`,

    keep: ({ name }) => `固定 ${name}`,
    keepOn: ({ name }) => `固定 ${name}：已开启`,

    start: { long: '开始聆听', short: '开始' },
    switchTo: { long: '换用这台', short: '换用' },
    running: { long: '正在聆听', short: '聆听中' },

    notThisTime: '这次不用',
    whyNot: '为什么？',
    passReasons: {
      other: '今天不想用',
      not_at_hand: '不在手边',
      uncomfortable: '不舒服',
      too_hot: '太热',
      too_bulky: '太笨重',
      sound: '声音',
      isolation: '隔音',
      battery: '电量',
    },

    hideTerms: '隐藏各项得分',
    showTerms: '显示各项得分',
    rate: '给这个搭配评分',
    surpriseMe: '给我惊喜',
    backToBest: '回到最佳选择',

    tryIt: '试试',
    fillIn: { before: '填写以下内容会更有把握：', between: '和', after: '。' },
  },

  rig: {
    with: '搭配：',
    cable: '线材：',
    from: '前端：',
    detail: ({ detail }) => `（${detail}）`,
    hoursLeft: ({ length }) => `还剩 ${length}`,
    pastItsTime: '已过寿命',
    headroom: ' 余量',
    tooLittleDrive: ' 推力不足',
  },

  terms: {
    columns: {
      criterion: '项目',
      weight: '权重',
      suits: '适合',
      points: '得分',
      because: '理由',
    },
    score: '总分',
    assumed: '（按此类型估计）',
  },

  rating: {
    countsMore: ({ device, worn }) => `${device} 搭配 ${worn}。你在这里的评分比同类的一般情况更有分量。`,
    stars: ({ aspect, stars }) => `${aspect}：${stars} / 5`,
  },

  nothing: {
    keptDoNotMatch: '你固定的两样在这里不能搭配。请取消固定其中一个。',
    keptDevice: '你固定的设备不适合这个场景，理由见下方。',
    keptTips: '能装上你固定的这一对的设备，都不适合这个场景。',
    passedOnAll: '合适的你都跳过了。',
    nothingSuits: '你的设备都不适合这个场景，理由见下方。',
  },

  setAside: {
    keepDevice: ({ device }) => `已固定 ${device}，其余围绕它安排。`,
    keepTips: ({ tips }) => `已固定 ${tips}，其余围绕它安排。`,
    keepBoth: ({ device, tips }) => `已固定 ${device} 和 ${tips}，其余围绕它们安排。`,
    letGo: '取消固定',
    bringBack: ({ count }) => `找回跳过的（${formatNumber(count)}）`,
  },

  others: {
    title: '其他候选',
    columns: {
      device: '设备',
      bar: '得分条',
      score: '得分',
      whyNotFirst: '为何不是首选',
      keepOrStart: '固定或开始',
    },
    fewer: '收起',
    more: ({ count }) => `再显示 ${formatNumber(count)} 台`,
    lessWell: ({ count }) => `另有 ${formatNumber(count)} 台不太合适。`,
  },

  ruledOut: {
    title: '已排除',
    hide: '隐藏',
    show: ({ count }) => `显示 ${formatNumber(count)} 台及理由`,
    showAnyway: '仍然显示',
  },

  learned: {
    title: 'Canalog 学到了什么',
    hide: '隐藏',
    show: ({ scenario }) => `显示你的选择为“${scenario}”带来的变化`,
    nothingYet: '还没有。改用首选以外的设备、说明这次不用的原因，或给一次聆听评分，就会显示在这里。',
    fromHere: ({ here }) => `来自此场景的 ${choices(here)}。`,
    fromElsewhere: ({ elsewhere }) => `此场景还没有；其他场景的 ${choices(elsewhere)}也略有影响。`,
    fromBoth: ({ here, elsewhere }) =>
      `来自此场景的 ${choices(here)}；其他场景的 ${choices(elsewhere)}也略有影响。`,
    nothingTelling: '目前没有值得一提的变化。',
    columns: { criterion: '项目', designed: '默认', forYou: '对你而言', because: '理由' },
    giveOrTake: ({ share }) => `±${share}`,
    othersCountLess: '其他需求的比重降低，这一项就升高。',
    othersCountMore: '其他需求的比重升高，这一项就降低。',
    reset: ({ scenario }) => `重置“${scenario}”的学习结果`,
  },

  attention: {
    title: '需要处理',
    nothing: '没有。当同类中约有一半应已报废时，耳塞套和耳垫会出现在这里；你在坚持的保养到期时也会。',
    more: ({ count }) => `另外 ${formatNumber(count)} 项`,
    ahead: '未来 90 天',
  },

  week: {
    title: '本周',
    nothingYet: '还没有聆听。',
    listened: ({ length }) => `已聆听 ${length}。`,
    dose: ({ dose }) => `声音剂量：${dose}。`,
    withoutLevel: ({ length }) => `其中 ${length}没有声级，未计入。`,
  },
}

function choices(count: number): string {
  return `${formatNumber(count)} 次选择或评分`
}
