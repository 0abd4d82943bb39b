import { add } from './collection/add'
import { device } from './collection/device'
import { facts } from './collection/facts'
import { fit } from './collection/fit'
import { list } from './collection/list'
import { mounted } from './collection/mounted'
import { whole } from './collection/whole'

/** The collection and the page of a device. */
export const collection = {
  title: 'Collection',
  list,
  add,
  device,
  facts,
  fit,
  mounted,
  whole,
}
