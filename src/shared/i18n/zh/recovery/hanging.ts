import type { Texts } from '../../en'

export const hanging: Texts['recovery']['hanging'] = {
  title: 'Canalog 的页面没有响应。',
  detail: '已保存的内容是安全的。请稍候，或重新加载页面；重新加载会丢失已输入但未保存的内容。',
  wait: '等待',
  loadAgain: '重新加载页面',
}
