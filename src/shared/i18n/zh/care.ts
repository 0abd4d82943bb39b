import type { DutyClock } from '../../care/rule'
import type { Texts } from '../en'
import { formatNumber, plural } from '../kit'

const amounts: Texts['care']['amounts'] = {
  hours: ({ amount }) => `${formatNumber(amount, 2)} 小时`,
  sessions: ({ amount }) => plural(amount, { other: '# 次聆听' }, 1),
  daysUsed: ({ amount }) => plural(amount, { other: '# 个使用日' }, 1),
  days: ({ amount }) => plural(amount, { other: '# 天' }, 1),
  cycles: ({ amount }) => plural(amount, { other: '# 次循环' }, 1),
}

const single: Readonly<Record<DutyClock, string>> = {
  hours: '每小时',
  sessions: '每次聆听',
  daysUsed: '每个使用日',
  days: '每天',
  cycles: '每次循环',
}

export const care: Texts['care'] = {
  duties: { clean: '清洁', inspect: '检查', replace: '更换', charge: '充电', condition: '皮革养护' },
  tasks: {
    replace: ({ thing }) => `更换 ${thing}`,
    clean: ({ thing }) => `清洁 ${thing}`,
    inspect: ({ thing }) => `检查 ${thing}`,
    charge: ({ thing }) => `给 ${thing} 充电`,
    condition: ({ thing }) => `养护 ${thing} 的皮革`,
    order: ({ thing }) => `订购 ${thing}`,
  },
  taskAt: ({ title, device }) => `${title}（${device}）`,
  thingAt: ({ thing, device }) => `${thing}（${device}）`,
  meterOf: {
    battery: ({ device }) => `${device} 的电池`,
    headband: ({ device }) => `${device} 的头梁`,
    cable: ({ device }) => `${device} 的线材`,
    shell: ({ device }) => `${device} 的外壳`,
  },
  errands: {
    clean: ({ count }) => plural(count, { other: '清洁 # 件' }),
    order: ({ count }) => plural(count, { other: '订购 # 样' }),
  },
  noneLeft: ({ product }) => `${product} 已用完`,
  checkup: {
    some: '查看几个配件',
    parts: ({ count }) => plural(count, { other: '查看 # 个配件' }),
    why: '每月看一次，就能了解它们能用多久',
  },
  amounts,
  never: '从不',
  every: ({ intervals }) =>
    intervals
      .map(({ clock, amount }) => (amount === 1 ? single[clock] : `每 ${amounts[clock]({ amount })}`))
      .join('或'),
  origins: {
    usualFor: ({ things }) => `${things}的常规间隔`,
    yourRuleFor: ({ things }) => `你为${things}设的规则`,
    usualCare: '常规保养',
    allOf: ({ things }) => `所有${things}`,
    allOfUnknownMaterial: ({ kind }) => `所有材质未知的${kind}`,
    slotOf: ({ kind, device }) => `${device} 的${kind}`,
    suchThings: '这类配件',
    thisDevice: '这台设备',
    thisProduct: '这款产品',
    thisPair: '这一对',
    thisOne: '这一件',
  },
  why: {
    notUsedYet: '尚未使用',
    notUsedSince: ({ past }) => `${past}，之后未再使用`,
    whole: ({ past, outlook }) => `${past}，${outlook}`,
    notYet: {
      clean: ({ since }) => `从未清洁：${since}`,
      inspect: ({ since }) => `从未检查：${since}`,
      charge: ({ since }) => `从未记录充电：${since}`,
      condition: ({ since }) => `皮革从未养护：${since}`,
    },
    sinceFirstUse: ({ amount }) => `首次使用至今 ${amount}`,
    firstUsed: ({ ago }) => `${ago}首次使用`,
    usedAgain: ({ ago, since }) => `${since}后，${ago}首次使用`,
    amountSince: ({ amount, since }) => `${since}后 ${amount}`,
    since: {
      done: { clean: '清洁', inspect: '检查', replace: '更换', charge: '充电', condition: '皮革养护' },
      stillFine: '确认“仍然良好”',
      skipped: {
        clean: '跳过清洁',
        inspect: '跳过检查',
        replace: '推迟更换',
        charge: '跳过充电',
        condition: '跳过皮革养护',
      },
    },
    seenTo: ({ what, ago }) => `${ago}${what}`,
    what: {
      done: {
        clean: '清洁过',
        inspect: '检查过',
        replace: '更换过',
        charge: '充过电',
        condition: '做过皮革养护',
      },
      stillFine: '确认仍然良好',
      skipped: {
        clean: '跳过了清洁',
        inspect: '跳过了检查',
        replace: '推迟了更换',
        charge: '跳过了充电',
        condition: '跳过了皮革养护',
      },
    },
    today: '今天',
    yesterday: '昨天',
    daysAgo: ({ days }) => plural(days, { other: '# 天前' }),
    over: ({ over, interval }) => `间隔 ${interval}，已超出 ${over}`,
    lateByRhythm: ({ over, interval }) => `固定周期 ${interval}，已晚 ${over}`,
    byRhythm: ({ due, interval }) => `固定周期 ${interval}，${due}`,
    dueNow: '现已到期',
    dueTomorrow: '明天到期',
    dueAfter: {
      hours: ({ amount }) => `再用 ${formatNumber(amount, 1)} 小时后到期`,
      sessions: ({ amount }) => plural(amount, { other: '再聆听 # 次后到期' }, 1),
      daysUsed: ({ amount }) => plural(amount, { other: '再用 # 天后到期' }, 1),
      days: ({ amount }) => plural(amount, { other: '# 天后到期' }, 1),
      cycles: ({ amount }) => plural(amount, { other: '再循环 # 次后到期' }, 1),
    },
  },
  notices: {
    due: ({ count }) => plural(count, { other: '# 项已到期' }),
    toSeeTo: ({ count }) => plural(count, { other: '# 项待处理' }),
    inPlace: ({ place, why }) => `${place}：${why}`,
    together: ({ titles, more }) =>
      `${titles.join('、')}${more > 0 ? `，另有 ${formatNumber(more)} 项` : ''}`,
  },
  calendar: {
    likelyBetween: ({ from, to }) => `预计在${from}到${to}之间。`,
    again: ({ every }) => `之后${every}。`,
  },
  offers: {
    wipeShells: '擦拭外壳',
    wipeShellsAndCable: '擦拭外壳和线材',
    wipeDown: '擦拭',
    checkMeshes: '检查滤网有无耳垢',
    checkJoints: '检查关节、螺丝和插口',
    charge: '充电',
    conditionLeather: '养护皮革',
    replace: '更换',
    assumed: '假定',
    batteryUnknown: '电池续航未知',
    batteryLasts: ({ hours }) => `电池续航 ${hours} 小时`,
    nothingKnown: '暂无信息',
  },
  snoozes: { day: '推迟一天', week: '推迟一周', tenHours: '再用 10 小时后提醒' },
}
