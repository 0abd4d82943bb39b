import type { Texts } from '../../en'

export const vetoes: Texts['suggest']['vetoes'] = {
  lent: '貸出中です。',
  lentTo: ({ to }) => `${to}に貸出中です。`,
  lentUntil: ({ day }) => `貸出中で、${day}に戻る予定です。`,
  lentToUntil: ({ to, day }) => `${to}に貸出中で、${day}に戻る予定です。`,
  inRepair: '修理中です。',
  intoMicrophone: '開放型のため、マイクが音を拾います。',
  intoRoom: '開放型のため、同じ部屋の人に音が漏れます。',
  awareness: ({ db }) => `聞く必要のある周囲の音を${db} dB下げるうえ、外音取り込みがありません。`,
  lyingOnSide: '横向きに寝るとヘッドホンが邪魔になります。',
  tooHeavy: ({ weight }) => `${weight} gは走るとずれてしまいます。`,
  openBackRunning: '開放型は腰を据えて聴くためのもので、ランニングには向きません。',
  unprotected: '大量の汗や雨への耐性がありません。',
  littleProtection: ({ rating }) => `${rating}では大量の汗や雨に耐えられません。`,
  delay: ({ delay, limit }) => `遅延が${delay} msあり、上限の${limit} msを超えます。`,
  chosenSource: '選んだ再生機器にはつながりません。',
  energiser: '静電型ヘッドホンを鳴らせる再生機器がありません。',
  noSource: 'プラグに合う再生機器がありません。',
  noSourceForPlug: ({ plug }) => `プラグ（${plug}）に合う再生機器がありません。`,
  tooQuiet: ({ db, from, least }) => `${from}では最大${db} dBで、音楽に必要な${least} dBに届きません。`,
  noTips: '合う予備のイヤーピースがなく、装着中のものも記録されていません。',
  noTipsForNozzle: ({ width }) =>
    `${width} mmのノズルに合う予備のイヤーピースがなく、装着中のものも記録されていません。`,
  noPads: '合う予備のイヤーパッドがなく、装着中のものも記録されていません。',
}
