import type { Texts } from '../../en'

type Words = Texts['ui']

export const criteria: Words['criteria'] = {
  isolation: '隔音',
  awareness: '听见环境声',
  leakage: '防漏音',
  seal: '密封',
  comfort: '久戴舒适',
  heat: '不闷热',
  glasses: '适合戴眼镜',
  stability: '佩戴稳固',
  sweat: '防汗',
  portability: '便携',
  quickRemoval: '摘戴方便',
  stage: '声场',
  imaging: '定位',
  detail: '细节',
  bass: '低频量感',
  tone: '自然音色',
  microphone: '麦克风',
  latency: '延迟',
  drive: '推力余量',
  battery: '电池',
  condition: '耳塞套或耳垫状态',
  rotation: '轮换',
}

export const labelled: Words['labelled'] = ({ label, about }) => `${label}：${about}`

export const reasons: Words['reasons'] = {
  title: '理由',
  for: '优点：',
  against: '缺点：',
  wins: ({ points }) => `加 ${points} 分`,
  costs: ({ points }) => `减 ${points} 分`,
}

export const facts: Words['facts'] = {
  why: '依据',
  askedAbout: ({ about }) => `查看依据：${about}`,
  toldAbout: ({ about }) => `依据：${about}`,
}

export const loadFailed: Words['loadFailed'] = { title: '无法读取', retry: '重试' }

export const deviceChoice: Words['deviceChoice'] = {
  label: '设备',
  typeName: '输入名称',
  noneOwned: '还没有设备。请先在“收藏”中添加。',
  noneFound: '没有这个名称的设备',
  deleted: '已删除的设备',
}

export const scenarioChoice: Words['scenarioChoice'] = {
  label: '场景',
  notSaid: '未指定',
  clear: '无场景',
  noneFound: '没有这个名称的场景',
  none: '无场景',
}

export const rotation: Words['rotation'] = {
  range: '从最佳选择到轮换',
  bestPick: '最佳选择',
  aLittle: '略作轮换',
  some: '轮换',
  all: '全部轮换',
}

export const sample: Words['sample'] = {
  opened: '这是示例收藏，你自己的文件不受影响。',
  closed: '已回到你自己的收藏。',
  open: '用示例收藏体验',
  close: '回到我的收藏',
}

export const meter: Words['meter'] = {
  wearOf: ({ name }) => `${name} 的磨损`,
  states: { fine: '良好', soon: '即将到期', due: '到期', overdue: '逾期' },
  reading: ({ state, worn }) => `${state}：同类 100 件中约有 ${worn} 件此时已磨损报废`,
}

export const replacing: Words['replacing'] = {
  noneLeft: '更换 · 无库存',
  left: ({ count }) => `更换 · 剩 ${count}`,
  whatGoes: '换下哪一侧',
  sides: { both: '两侧', left: '仅左侧', right: '仅右侧' },
  looking: '正在查看库存…',
  thisOne: {
    tips: '这一对',
    pads: '这一对',
    cable: '这条线',
    filters: '这一套',
    headband_pad: '这个头梁垫',
    battery: '这块电池',
    adapter: '这个转接头',
  },
  retiredThenAsked: ({ thing }) => `${thing}将退役，接着选择替换品。原因是？`,
  retiredAndReplaced: ({ thing }) => `${thing}将退役，由未拆封的新品接替。原因是？`,
  sideGoesThenAsked: {
    left: '只换下左侧，右侧保留；接着选择替换品。原因是？',
    right: '只换下右侧，左侧保留；接着选择替换品。原因是？',
  },
  sideGoesAndReplaced: {
    left: '只换下左侧，右侧保留。将为此拆开一对新品。原因是？',
    right: '只换下右侧，左侧保留。将为此拆开一对新品。原因是？',
  },
  noUnopened: ({ name }) => `没有未拆封的 ${name} 了。`,
  whatTakesItsPlace: '换上什么？',
  nothingElse: '库存中没有其他适配的。',
  countLeft: ({ count }) => `剩 ${count}。`,
  unusedHalf: ({ name }) => `${name} 未用过的另一半`,
  newOne: {
    tips: ({ name }) => `一对新的 ${name}`,
    pads: ({ name }) => `一对新的 ${name}`,
    cable: ({ name }) => `一条新的 ${name}`,
    filters: ({ name }) => `一套新的 ${name}`,
    headband_pad: ({ name }) => `一个新的 ${name}`,
    battery: ({ name }) => `一块新的 ${name}`,
    adapter: ({ name }) => `一个新的 ${name}`,
  },
  putOnShoppingList: ({ name }) => `把 ${name} 加入购物清单`,
  addToStock: '我还有，加入库存…',
  retireAndLeaveEmpty: '退役并留空',
  leaveSideEmpty: { left: '左侧留空', right: '右侧留空' },
}
