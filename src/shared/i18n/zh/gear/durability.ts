import type { Texts } from '../../en'

export const durability: Texts['gear']['durability'] = {
  fixedCable: {
    fails: '线材会在插头、分线处或耳机根部断裂。',
    repairs: '不可更换的线材只能焊接，费用往往和买一副新的差不多。',
    prevents: '松松地绕线，拔的时候拿住插头，不要拽线。',
  },
  detachableCable: {
    fails: '最先坏的是线材，每换一次线，插针都会松一点。',
    repairs: '换一条新线只要一分钟，就能解决最常见的故障。松动的插座有时可以收紧。',
    prevents: '少换线，插针要对正再推入。',
  },
  nozzle: {
    fails: '耳垢和潮气会让一侧声音变小或发闷。',
    repairs: '先清洁或更换滤网：很多耳机这样就能恢复。',
    prevents: '用后擦净导管，晾干，再放回盒子里。',
  },
  earpiece: {
    fails: '外壳摔了会裂，单元也可能失声。',
    repairs: '失声的一侧大多只能更换，只有最贵的型号才值得维修。',
    prevents: '硬质收纳盒能保护外壳。',
  },
  mouldedShell: {
    fails: '外壳可能开裂，耳朵的形状也会逐年变化，佩戴会变松。',
    repairs: '厂家一般可以维修或重新制模，费用与最贵的型号相称。',
    prevents: '保持干燥，放在盒子里。变松时最先表现为低频不足。',
  },
  smallBattery: {
    fails: '小电池用几年就会衰减，常常一侧先衰减。',
    repairs: '电池是封死的。有些厂家可以单独更换一只耳机或充电盒。',
    prevents: '不要放在高温处，充满后时不时从盒子里取出。',
  },
  pads: {
    fails: '耳垫会掉皮、塌陷，隔音和低频也随之变差。',
    repairs: '换耳垫是最简单的维修，戴起来像新的一样。',
    prevents: '擦去耳垫上的皮脂，避免日晒。',
  },
  headband: {
    fails: '头梁会在调节处断裂。',
    repairs: '很多厂家出售头梁或其零件。',
    prevents: '用双手佩戴，不要用力掰开。',
  },
  hinges: {
    fails: '折叠铰链会开裂，里面的导线会断。',
    repairs: '厂家有售的话可以更换铰链。开裂的铰链用胶粘通常撑不住。',
    prevents: '慢慢折叠，放在盒子里携带。',
  },
  cupCable: {
    fails: '线材会在进入耳罩的地方疲劳。',
    repairs: '可换线的换一条即可，否则用电烙铁也不难修。',
    prevents: '别让椅子轮压到线，耳罩处留些余量。',
  },
  largeDriver: {
    fails: '单元怕摔，也怕功率过大。',
    repairs: '有些厂家可以单独更换单元，并与另一侧配对。',
    prevents: '插入之前先调低频量。',
  },
  largeBattery: {
    fails: '电池充电几百次后会衰减。',
    repairs: '很多型号可以换电池，插上线没有电池也能用。',
    prevents: '几个月不用时，充到一半再存放。',
  },
  earbudShell: {
    fails: '海绵套会破，网罩会积灰。',
    repairs: '海绵套很便宜。耳塞本身很少有人修。',
    prevents: '备好海绵套，用刷子清理网罩。',
  },
  band: {
    fails: '汗水会渗入充电触点，挂带会疲劳，电池会衰减。',
    repairs: '机身是密封的，几乎无法维修：留意保修期。',
    prevents: '充电前冲掉汗水，并擦干触点。',
  },
}
