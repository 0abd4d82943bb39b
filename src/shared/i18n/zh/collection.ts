import type { Texts } from '../en'
import { add } from './collection/add'
import { device } from './collection/device'
import { facts } from './collection/facts'
import { fit } from './collection/fit'
import { list } from './collection/list'
import { mounted } from './collection/mounted'
import { whole } from './collection/whole'

export const collection: Texts['collection'] = {
  title: '收藏',
  list,
  add,
  device,
  facts,
  fit,
  mounted,
  whole,
}
