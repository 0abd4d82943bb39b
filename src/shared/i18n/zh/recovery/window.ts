import type { Texts } from '../../en'

type Recovery = Texts['recovery']

export const asItWas: Recovery['asItWas'] = '未更改也未删除任何内容。'

export const troubles: Recovery['troubles'] = {
  missing: {
    title: '你的收藏不在原处',
    wrong: '数据文件夹中原有一个收藏，但它的文件不见了。',
    hint: '如果文件夹在另一个磁盘上或正在同步，文件可能会自行恢复。',
  },
  empty: {
    title: '收藏文件是空的',
    wrong: '文件还在，但里面已没有内容。磁盘已满或复制中断会造成这种情况。',
    hint: null,
  },
  not_database: {
    title: '无法读取收藏文件',
    wrong: '该位置的文件不是 Canalog 收藏，或者开头已损坏。',
    hint: null,
  },
  foreign: {
    title: '此文件属于另一个程序',
    wrong: '收藏的位置上有一个数据库，但不是 Canalog 的。',
    hint: null,
  },
  corrupt: {
    title: '收藏文件已损坏',
    wrong: '文件的部分内容与保存时不同。',
    hint: null,
  },
  too_new: {
    title: '此收藏上次由更新版本的 Canalog 打开',
    wrong: '此版本无法识别其中的全部内容，打开会损坏它。',
    hint: '新版本可以照常打开：请安装新版本，或恢复到更新之前的副本。',
  },
  locked: {
    title: '另一个程序正在使用收藏',
    wrong: '它占用文件已超过五秒。命令行的长时间导入或备份程序会这样。',
    hint: '请等它完成，或关闭它。',
  },
  read_only: {
    title: '无法写入收藏文件',
    wrong: '文件存在且可读，但系统不允许 Canalog 更改它。',
    hint: '请检查文件及其文件夹的权限，或磁盘是否写保护。',
  },
  folder: {
    title: '无法使用数据文件夹',
    wrong: 'Canalog 既不能在那里打开文件，也不能新建文件。',
    hint: '请检查文件夹是否存在、是否属于你，以及那里是否有别的东西。',
  },
  disk_full: {
    title: '磁盘已满',
    wrong: 'Canalog 需要在收藏旁边留出少量空间才能安全打开它。',
    hint: '请腾出空间后重试。',
  },
  unknown: {
    title: 'Canalog 无法启动',
    wrong: '无法打开收藏。',
    hint: null,
  },
}

export const ways: Recovery['ways'] = {
  tryAgain: '重试',
  restoreNewest: '恢复最新的备份',
  restore: '恢复',
  moveAside: '移开文件并从空白开始',
  startEmpty: '从空白开始',
  openAsItIs: '按原样打开',
  openFolder: '打开数据文件夹',
  quit: '退出',
}

export const copies: Recovery['copies'] = {
  none: '旁边的“backups”文件夹中没有完好的备份。',
  good: '以下备份刚刚检查过，都完好。恢复其中一个时，现有文件会以另一个名称保留。',
  nothing: '没有内容',
  contents: ({ counts, made }) => `${counts.join('，')}；${made}`,
  contentsUntil: ({ counts, lastOn, made }) => `${counts.join('，')}，最后一次：${lastOn}；${made}`,
  made: {
    manual: '手动备份',
    auto: '自动备份',
    safety: '替换收藏之前',
    update: '更新之前',
  },
}
