import type { Texts } from '../../en'

type Words = Texts['settings']

export const wear: Words['wear'] = {
  title: '磨损提示',
  intro: '同类 100 件中，估计有多少件已报废时提示你。',
  thresholds: { wearSoon: '即将到期', wearDue: '到期', wearOverdue: '逾期' },
  ofHundredSuffix: ' / 100',
  rising: '“即将到期”会按订单送达的天数提前。三个值必须依次增大。',
  backToUsual: ({ soon, due, overdue }) => `恢复为 ${soon}、${due} 和 ${overdue}`,
  slow: '也关注磨损缓慢的部件',
  slowHint: '耳塞套、耳垫、滤网和电池始终会关注。设备整体的磨损，在设备页面上开启。',
}

export const figures: Words['figures'] = {
  title: '各类配件能用多久',
  intro: '这些参数众说纷纭，不同来源可相差五倍。你更清楚的可以直接改；其余的会从你的退役记录中学习。',
  figuresFor: '适用于',
  of: {
    silicone: '硅胶',
    memory_foam: '记忆海绵',
    hybrid: '混合材质',
    tpe: 'TPE',
    pu_leather: 'PU 皮',
    leather: '真皮',
    velour: '绒布',
    fabric: '织物',
    suede: '麂皮',
    cable: '线材',
    filters: '滤网',
    battery: '电池',
    shell: '定制外壳',
  },
}

export const howOften: Words['howOften'] = {
  title: '保养频率',
  intro: '按类别设定保养。产品、单独一对和设备，可以在各自的页面上另设规则。',
  kind: '类别',
  tableOf: ({ kind }) => `保养频率：${kind}`,
  material: '材质',
  unknownMaterial: '未知',
  all: '全部',
  usual:
    '“常规”是按这类配件的一般保养估计的，没有人测量过。只有你记录过一次的项目才会提醒；你自己的规则始终会提醒。留空表示关闭；设了多个时，以先到者为准。',
  none: { clean: '关闭', inspect: '关闭', replace: '按磨损', charge: '关闭', condition: '关闭' },
  origins: { usual: '常规', own: '你的规则' },
  subject: ({ duty, things }) => `${duty}：${things}`,
  cell: ({ duty, things, rule, origin }) => `${duty}，${things}：${rule}，${origin}`,
  exceptions: '你的例外',
  exception: { before: ({ duty }) => `${duty}：`, after: ({ rule }) => `（${rule}）` },
  removeRule: ({ duty, things }) => `移除规则：${duty}，${things}`,
}

export const reminders: Words['reminders'] = {
  title: '提醒',
  intro: 'Canalog 运行时，通过系统通知提醒你。错过的会在下次启动时合并显示。',
  deliveries: { each: '即时', daily: '每天一次', off: '不提醒' },
  dailyAt: '每日提醒时间',
  quietFrom: '免打扰开始',
  quietTo: '免打扰结束',
  quietHint: '免打扰时段内到期的，会在结束后提醒。两个时间相同，表示没有免打扰时段。',
  remindOf: '提醒内容',
  remindOfHint: '应用图标上的数字是其中已到期的数量。“今天”和“日程”会显示全部。',
  kinds: {
    remindReplace: '更换',
    remindOrder: '补货',
    remindClean: '清洁',
    remindInspect: '检查',
    remindCharge: '充电',
    remindCondition: '皮革养护',
  },
  checkups: '每月查看几个配件',
  checkupsHint: '它们是否仍然良好，最能让 Canalog 了解它们的寿命。',
  test: '显示测试通知',
  testSent: '已发送。如果没有出现，可能是系统设置拦住了通知。',
  testRefused: '系统没有接受这条通知。',
  unsupported: '这个系统不显示程序通知，因此提醒只留在 Canalog 里：在“今天”和“日程”中。',
}

export const calendar: Words['calendar'] = {
  title: '日历',
  intro: '把接下来 90 天的日程存成 .ics 文件，供你的日历程序使用。',
  noFile: '还没有日历文件。',
  lastChanged: ({ dateTime }) => `（上次更新：${dateTime}）`,
  notWritten: '无法写入日历文件',
  triesAgain: ({ problem }) => `${problem}Canalog 每分钟会重试一次。`,
  keep: '生成日历文件…',
  keepElsewhere: '换个位置保存…',
  stop: '不再生成',
  saveCopy: '保存副本…',
  hint: '在日历程序中订阅这个文件，或把它放进会同步的文件夹。日程有变动时，那里也会更新。',
  notForSample: '现在打开的是示例收藏。日历文件只为你自己的收藏生成。',
}
