import type { Texts } from '../../en'
import { plural } from '../../kit'

type Words = Texts['settings']

export const desktop: Words['desktop'] = {
  title: '桌面',
  intro: '只对这台电脑有效。在你开启之前全部关闭。',
  tray: { tray: '在托盘中显示 Canalog', menuBar: '在菜单栏中显示 Canalog' },
  trayHint: '显示正在聆听的和已到期的，可以结束聆听，也可以快速开始最常用的设备。',
  closing: { tray: '关闭窗口后留在托盘中', menuBar: '关闭窗口后留在菜单栏中' },
  closingNeeds: { tray: '需要先显示托盘图标。', menuBar: '需要先显示菜单栏图标。' },
  closingHint: '可以从那里或“文件”菜单退出。',
  closingHintLinux:
    '可以从那里或“文件”菜单退出。有些桌面（例如未装扩展的 GNOME）没有托盘：再次启动 Canalog 即可看到窗口。',
  login: '登录时启动',
  loginUninstalled: '安装 Canalog 后可用。',
  loginHidden: { tray: '不打开窗口，只在托盘中。', menuBar: '不打开窗口，只在菜单栏中。' },
  loginShown: '启动时打开窗口。',
}

export const shortcut: Words['shortcut'] = {
  label: '在任何程序中开始和结束',
  hint: '正在聆听时结束，否则用上次的设备再次开始。窗口不在前面时，会用通知告诉你是哪一种。',
  pressing: '请按下快捷键…',
  record: '录制快捷键…',
  change: '更改…',
  switchOff: '关闭',
  how: ({ superKey }) => `按住 Ctrl、Alt、Shift 和 ${superKey} 中的两个，再按一个字母或数字。按 Esc 取消。`,
  taken: '这组快捷键正被其他程序占用，在这里不起作用。请另选一组。',
  whyNot: {
    key: () => '只能使用字母、数字、Space、Home、End、Page Up、Page Down、Insert 和 F1 至 F24。',
    modifiers: ({ superKey }) =>
      `其他程序会用到它。请按住 Ctrl、Alt、Shift 和 ${superKey} 中的两个，不能只有 Shift；功能键只需一个。`,
  },
}

export const data: Words['data'] = {
  title: '你的数据',
  intro: '全部数据都在这台电脑上的一个 SQLite 文件里，绝不外传。',
  kilobytes: ({ amount }) => `${amount} kB`,
  megabytes: ({ amount }) => `${amount} MB`,
  openFolder: '打开文件夹',
  synced: ({ service }) =>
    `此文件夹似乎由 ${service} 同步，这可能损坏正打开的收藏。最好把它放在不同步的文件夹里，这里只放导出的文件。`,
  sampleOpen: '现在打开的是示例收藏。你在这里的操作只留在它自己的文件里。',
  sampleApart: '示例收藏是单独的文件，绝不会与你的收藏混在一起。',
}

export const backups: Words['backups'] = {
  title: '备份',
  intro: '有变动时，每天和退出时会自动备份。每份备份都会检查，通过才算数。',
  failed: '上次自动备份失败',
  failedHow: ({ dateTime, problem }) => `${dateTime}：${problem}退出时会再试一次，“立即备份”可以马上重试。`,
  backUp: '立即备份',
  done: ({ size }) => `已备份并检查，${size}。`,
  none: '还没有备份。',
  newestToday: ({ size }) => `最新的是今天的，${size}。`,
  newestYesterday: ({ size }) => `最新的是昨天的，${size}。`,
  newestOld: ({ days, size }) => `最新的是 ${plural(days, { other: '# 天前' })}的，${size}。`,
  kinds: { manual: '手动', auto: '自动', safety: '被替换之前', update: '更新之前' },
  restore: '恢复',
  restoreAsk: '恢复…',
  restoreOf: ({ dateTime }) => `恢复 ${dateTime}…`,
  showAll: ({ count }) => `显示全部 ${count} 份`,
  restoreThis: '恢复这份备份？',
  looking: '正在检查内容…',
  holds: ({ contents }) => `内容：${contents}。`,
  holdsNothing: '内容：没有设备，也没有聆听记录。',
  lastSession: ({ dateTime }) => `最后一次聆听开始于 ${dateTime}。`,
  notGood: {
    damaged: '这份备份已损坏，无法恢复。你的收藏不受影响。',
    newer: '这份备份由更新版本的 Canalog 创建。请安装新版本后再恢复。',
    unreadable: '目前无法读取这份备份。你的收藏不受影响。',
  },
  goesBack: ({ dateTime }) =>
    `全部记录会回到 ${dateTime} 的状态。之后的内容会从界面上消失，并另存为一份备份。`,
  restored: ({ dateTime }) => `记录已恢复到 ${dateTime} 的状态。`,
}

export const transfer: Words['transfer'] = {
  title: '导出与导入',
  intro: '收藏文件包含照片以外的一切；聆听记录也可以导出为表格。',
  exportCollection: '导出收藏',
  exportSessions: '将聆听记录导出为 CSV',
  importCollection: '导入收藏…',
  hint: '导入前会先显示文件内容。CSV 表格中的聆听记录请在“聆听记录”页面导入。',
  saved: ({ file }) => `已保存为 ${file}。`,
  importOf: ({ file }) => `导入 ${file}`,
  notReadable: '这个文件目前无法导入',
  nothingWritten: '没有写入任何内容。请改正以下问题，然后重新选择文件。',
  holds: ({ contents }) => `文件内容：${contents}。`,
  holdsNothing: '文件里什么也没有。',
  counts: {
    devices: ({ count }) => plural(count, { other: '# 台设备' }),
    products: ({ count }) => plural(count, { other: '# 个产品' }),
    stock: ({ count }) => plural(count, { other: '# 批库存' }),
    parts: ({ count }) => plural(count, { other: '# 对配件' }),
    mounts: ({ count }) => plural(count, { other: '# 次安装' }),
    sessions: ({ count }) => plural(count, { other: '# 条聆听记录' }),
    sources: ({ count }) => plural(count, { other: '# 个前端' }),
    scenarios: ({ count }) => plural(count, { other: '# 个场景' }),
    notes: ({ count }) => plural(count, { other: '# 条备注' }),
    photos: ({ count }) => plural(count, { other: '# 张照片' }),
    dutyRules: ({ count }) => plural(count, { other: '# 条保养规则' }),
    dutiesDone: ({ count }) => plural(count, { other: '# 次保养' }),
    snoozes: ({ count }) => plural(count, { other: '# 次稍后提醒' }),
    fitJudgements: ({ count }) => plural(count, { other: '# 条贴合记录' }),
    feedback: ({ count }) => plural(count, { other: '# 次选择' }),
    learningResets: ({ count }) => plural(count, { other: '# 次学习重置' }),
    rigRatings: ({ count }) => plural(count, { other: '# 个评分' }),
    materialFigures: ({ count }) => plural(count, { other: '# 种材质的参数' }),
    deviceMeters: ({ count }) => plural(count, { other: '# 个计量' }),
    orders: ({ count }) => plural(count, { other: '# 个订单' }),
  },
  notEmpty: '你的收藏不是空的',
  add: '添加到其中',
  addHint: '已有的会跳过。',
  replace: '替换',
  replaceHint: '现有的一切都会移除，并保存为一份备份。',
  replaceAll: '全部替换',
  import: '导入',
}

export const about: Words['about'] = {
  title: '关于',
  version: ({ version, electron }) => `Canalog ${version}，基于 Electron ${electron}。MIT 许可的自由软件。`,
  catalogue:
    '型号和配件目录是独立作品，采用 CC BY-SA 4.0 许可。它取材于 OPRA（CC BY-SA 4.0）、Jaakko Pasanen 的 AutoEq（MIT），以及公开的 squig.link 型号列表；这些来源经过合并和校正。只要注明来源并以相同许可发布，就可以分享和修改。',
  typeface:
    '字体为 Inter，采用 SIL Open Font Licence 1.1。Electron、React、Mantine、TanStack、better-sqlite3 和 Zod 采用 MIT 许可。',
}
