import type { Texts } from '../../en'
import { plural } from '../../kit'

export const salvage: Texts['recovery']['salvage'] = {
  action: '保存可读取的内容',
  about: '仍可读取的内容也可以保存为文件，再导入到新的收藏中。如果备份太旧，值得一试。',
  chooseFile: '保存可读取的内容',
  fileKind: 'Canalog 收藏',
  fileName: 'collection-salvaged.canalog.json',
  saved: ({ file }) => `可读取的内容已保存为 ${file}。`,
  kept: ({ list }) => `已保留：${list}。`,
  devices: ({ count }) => plural(count, { other: '# 台设备' }),
  pairs: ({ count }) => plural(count, { other: '# 对配件' }),
  sessions: ({ count }) => plural(count, { other: '# 条聆听记录' }),
  photos: ({ count }) => plural(count, { other: '# 张照片' }),
  others: ({ count }) => plural(count, { other: '# 条其他记录' }),
  allRead: '每一页和每一条记录都能读取。',
  brokenPages: ({ count }) => plural(count, { other: '文件中有 # 页无法读取，其上的内容已丢失。' }),
  unplacedPages: ({ count }) => plural(count, { other: '另有 # 页不属于任何找到的内容，其上的内容已丢失。' }),
  lostRows: ({ count }) => plural(count, { other: '另有 # 条记录无法读取。' }),
  leftOut: ({ count }) => plural(count, { other: '有 # 条记录与其余内容矛盾，未予保留。' }),
  nameOnly: ({ count }) => plural(count, { other: '有 # 台设备或产品只知道简称，其详细信息已丢失。' }),
  next: '要继续使用，请从空白开始，然后用 Canalog 打开该文件。损坏的收藏没有被改动。',
  nothing: '没有任何内容可以读取。',
  nothingDetail: '没有写入文件，损坏的收藏也没有被改动。',
  sameFile: '这是损坏的收藏自身的文件。没有写入任何内容，请另选名称。',
  failed: '可读取的内容未能保存。',
}
