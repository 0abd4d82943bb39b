import type { Texts } from '../../en'

export const longWork: Texts['ui']['longWork'] = {
  preview: '正在读取文件…',
  import: '正在导入…',
  export: '正在导出…',
  copy: '正在备份…',
  callOff: '停止',
  said: ({ name, share }) => `${name} ${share}`,
}
