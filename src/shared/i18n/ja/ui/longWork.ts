import type { Texts } from '../../en'

export const longWork: Texts['ui']['longWork'] = {
  preview: 'ファイルを読み取っています…',
  import: '読み込んでいます…',
  export: '書き出しています…',
  copy: 'バックアップしています…',
  callOff: '中止',
  said: ({ name, share }) => `${name}${share}`,
}
