import type { Source } from '../../shared/gear/source'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { freeId } from './ids'
import { act, type Bench, found } from './services'

export function saveSource(bench: Bench, { id, draft }: ParsedInput<'sources.save'>): Changed<Source> {
  const { store } = bench
  if (id === null) {
    const source = { ...draft, id: freeId([draft.name], (taken) => store.sources.get(taken) !== null) }
    return act(bench, t.services.gear.added(source), () => {
      store.sources.insert(source)
      return source
    })
  }
  found(store.sources.get(id), 'source')
  return act(bench, t.services.gear.edited(draft), () => {
    const source = { ...draft, id }
    store.sources.update(source)
    return source
  })
}

export function removeSource(bench: Bench, id: string): Changed<null> {
  const source = found(bench.store.sources.get(id), 'source')
  return act(bench, t.services.gear.deleted(source), () => {
    bench.store.sources.remove(id)
    return null
  })
}
