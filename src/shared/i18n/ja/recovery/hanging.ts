import type { Texts } from '../../en'

export const hanging: Texts['recovery']['hanging'] = {
  title: 'Canalogの画面が応答していません。',
  detail:
    '保存した内容は安全です。しばらく待つか、画面を読み込み直してください。読み込み直すと、入力中で保存していない内容は失われます。',
  wait: '待つ',
  loadAgain: '画面を読み込み直す',
}
