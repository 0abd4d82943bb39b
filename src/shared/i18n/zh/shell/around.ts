import type { Texts } from '../../en'

type Words = Texts['shell']

export const nav: Words['nav'] = {
  label: '页面',
  places: {
    today: '今天',
    collection: '收藏',
    parts: '耳塞套与耳垫',
    sessions: '聆听记录',
    agenda: '日程',
    insights: '分析',
    coverage: '覆盖情况',
    settings: '设置',
  },
  sample: '示例收藏',
  due: '项到期',
  anything: ({ keys }) => `${keys} — 命令面板`,
  log: ({ keys }) => `${keys} — 补记聆听`,
  allKeys: ({ keys }) => `${keys} — 全部快捷键`,
}

export const commands: Words['commands'] = {
  'palette.open': '命令面板…',
  'go.today': '前往“今天”',
  'go.collection': '前往“收藏”',
  'go.parts': '前往“耳塞套与耳垫”',
  'go.sessions': '前往“聆听记录”',
  'go.agenda': '前往“日程”',
  'go.insights': '前往“分析”',
  'go.coverage': '前往“覆盖情况”',
  'go.scenarios': '前往你的场景',
  'go.shopping': '前往购物清单',
  'go.settings': '前往“设置”',
  'session.toggle': '用上次的设备继续，或结束聆听',
  'session.switch': '在当前聆听中换设备',
  'session.log': '补记聆听',
  'device.add': '添加设备',
  'part.add': '添加耳塞套或耳垫',
  'coverage.pack': '制作打包清单',
  'coverage.compare': '对比两台设备',
  'insights.costs': '查看花费',
  undo: '撤销上一次更改',
  search: '在此页面搜索',
  'keys.open': '显示全部快捷键',
}

export const keys: Words['keys'] = {
  title: '快捷键',
  everywhere: '所有页面',
  or: '或',
  caps: {
    Ctrl: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Space: '空格',
    Home: 'Home',
    End: 'End',
    PageUp: 'PageUp',
    PageDown: 'PageDown',
    Insert: 'Insert',
  },
}

export const palette: Words['palette'] = {
  label: '命令面板',
  field: '搜索命令、设备或场景',
  placeholder: '用 HD 600 开始聆听、为“乘机”挑选、补记聆听…',
  nothingFound: '没有找到。试试输入设备、场景或想做的事。',
  groups: { commands: '命令', pick: '挑选', start: '开始', open: '打开' },
  pickFor: ({ scenario }) => `为“${scenario}”挑选`,
  start: ({ device }) => `用 ${device} 开始聆听`,
  open: ({ device }) => `打开 ${device}`,
}

export const faults: Words['faults'] = {
  broke: '这个页面出了问题',
  nothingLost: {
    before: '你的记录没有丢失：已确认的内容都已保存。错误编号为',
    after: '，日志中的详细信息旁也有这个编号。',
  },
  tryAgain: '重试',
  goToToday: '前往“今天”',
  reload: '重新加载窗口',
  missing: '这里什么也没有',
  missingWhy: '它可能属于某个已删除的内容。',
}

export const toasts: Words['toasts'] = {
  failed: '未完成',
  failedWhy: '操作没有成功，也没有更改任何内容。请重试；如果再次发生，请重新启动 Canalog。',
  undone: ({ label }) => `已撤销：${label}`,
  nothingToUndo: '没有可以撤销的操作。',
  nothingToStart: '没有可以再次开始的聆听。请先在“今天”里挑选。',
  nothingToSwitch: '当前没有正在进行的聆听，无法切换设备。',
}
