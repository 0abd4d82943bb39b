import type { Texts } from '../../en'
import { formatNumber } from '../../kit'

type Desktop = Texts['desktop']

export const tray: Desktop['tray'] = {
  named: 'Canalog',
  hidden: 'Canalog（窗口已隐藏）',
  listening: ({ name, duration }) => `${name}，${duration}`,
  due: ({ count }) => `有 ${formatNumber(count)} 项到期`,
  showWindow: '显示窗口',
  open: '打开 Canalog',
  quit: '退出 Canalog',
  stop: '结束聆听',
  startAgain: ({ name }) => `继续用 ${name} 聆听`,
  switchTo: '换用',
  start: '开始',
  goesOn: 'Canalog 在托盘中继续运行',
  goesOnWhere: '窗口已隐藏。可用托盘图标再次显示或退出。',
  stopped: ({ name }) => `已结束：${name}`,
  listeningOn: ({ name }) => `正在聆听：${name}`,
}

export const quitting: Desktop['quitting'] = {
  running: '有一次聆听正在进行。',
  runningOn: ({ name }) => `正在用 ${name} 聆听。`,
  what: '现在结束，还是退出 Canalog 后继续听？如果继续，计时不会停止，下次启动时会询问你。',
  stopAndQuit: '结束并退出',
  goOn: '继续聆听',
  cancel: '取消',
  staysOpen: 'Canalog 保持打开。',
}

export const crash: Desktop['crash'] = {
  twice: 'Canalog 的页面连续崩溃了两次',
  safe: ({ logId }) => `已保存的内容是安全的。详情见日志 ${logId}。`,
  openAgain: '重新打开',
  quit: '退出',
  hasToClose: 'Canalog 需要关闭',
  bug: ({ logId }) => `发生了意外的问题。已保存的内容是安全的；请重新打开 Canalog。详情见日志 ${logId}。`,
}

export const files: Desktop['files'] = {
  exportCollection: '导出收藏',
  exportSessions: '导出聆听记录',
  saveShopping: '保存购物清单',
  importCollection: '导入收藏',
  collection: 'Canalog 收藏',
  table: '表格',
  calendar: '日历',
  keepCalendar: '生成日历文件',
  saveCalendar: '保存日历副本',
  chooseAgain: '请重新选择文件：之后又查看过另一个文件。',
  notAFile: '这不是文件。',
  tooLarge: '此文件超过 500 MB。',
  outOfMemory: '所需内存超出 Canalog 可用的范围。未做任何更改。',
  folderUnshown: '系统无法显示该文件夹。',
  backups: '备份',
  backupGone: '该备份已不存在。未做任何更改。',
  backupUnopened: '无法打开该备份。你的收藏保持原样。',
  bytesChanged: '收藏文件在没有写入的情况下发生了变化，磁盘故障时会这样。',
  stopFirst: '有一次聆听正在进行。请先结束它。',
  sampleOpen: '当前打开的是示例收藏。请先回到你自己的收藏。',
}

export const calendarProblems: Desktop['calendarProblems'] = {
  noFolder: '该文件夹目前不存在。',
  forbidden: 'Canalog 无权在那里写入。',
  readOnly: '无法写入该磁盘。',
  full: '磁盘已满。',
  quota: '你的磁盘配额已满。',
  inUse: '另一个程序正在使用该文件。',
  folderNow: '那里现在有一个同名文件夹。',
  other: '无法写入；详情见日志。',
}

export const system: Desktop['system'] = {
  testTitle: 'Canalog 会这样提醒你',
  testBody: '点击提醒即可打开相关内容。',
  installedOnly: '只有已安装的 Canalog 才能在登录时启动。',
  keysTaken: '这组快捷键已被其他程序或系统占用。请另选一组。',
}
