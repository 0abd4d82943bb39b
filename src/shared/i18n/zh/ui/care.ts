import type { Texts } from '../../en'
import { plural } from '../../kit'

export const care: Texts['ui']['care'] = {
  done: {
    clean: '已清洁',
    inspect: '仍然良好',
    replace: '已更换',
    charge: '已充电',
    condition: '已养护',
  },
  stillFine: '仍然良好',
  order: '订购…',
  onDevice: ({ device }) => `（${device}）`,
  orderBy: ({ day }) => `请在${day}前订购。`,
  together: {
    names: ({ names, more }) => `${names.join('、')}${more > 0 ? `，另有 ${more} 件` : ''}。`,
    shoppingList: '购物清单',
    allDone: '全部完成',
    fold: '合并显示',
    unfold: '逐个查看',
  },
  look: {
    title: '每月一看',
    atThese: ({ count }) => plural(count, { other: '看看这 # 件' }),
    why: '每月花一分钟看看，最能让 Canalog 了解你的配件能用多久。',
    allFine: ({ count }) => (count === 1 ? '仍然良好' : '全部良好'),
    notThisMonth: '本月不看',
    fine: '良好',
  },
  more: {
    label: ({ title }) => `更多操作：${title}`,
    snooze: '稍后提醒',
    skip: ({ skip }) => `${skip}…`,
    open: '打开并修改频率…',
  },
  skipping: {
    titles: {
      clean: '跳过这次清洁',
      inspect: '跳过这次检查',
      replace: '本月不换',
      charge: '跳过这次充电',
      condition: '跳过这次养护',
    },
    comesBack: '30 天后会再次提醒。',
    startsAgain: '从现在起重新计算。',
    usualReasons: '常见理由',
    reasons: { notNeeded: '没有必要', nothingAtHand: '手边没有用品', hardlyUsed: '最近很少使用' },
    reason: '理由',
    skip: '跳过',
  },
  snoozedUntil: ({ when }) => `推迟到 ${when}`,
  snoozedForUse: ({ hours }) => `推迟到使用满 ${hours} 小时`,
  renewed: '已换新',
  whyRenewed: {
    battery: '新电池从 0 小时开始计算。旧的为什么换下？',
    headband: '新头梁从 0 小时开始计算。旧的为什么换下？',
    cable: '新线材从 0 小时开始计算。旧的为什么换下？',
    shell: '新外壳从 0 小时开始计算。旧的为什么换下？',
  },
}
