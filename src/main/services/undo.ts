import { t } from '../../shared/i18n/texts'
import { type Bench, refuse } from './services'

/** Takes one action back whole. */
export function undoAction({ store }: Bench, id: number): { label: string } {
  const verdict = store.undo.run(id)
  switch (verdict.kind) {
    case 'undone':
      return { label: verdict.label }
    case 'unknown':
      return refuse('NOT_FOUND', t.services.record.undone)
    case 'changed_since':
      return refuse(
        'CONFLICT',
        verdict.by === null
          ? t.services.record.addedSince({ label: verdict.label })
          : t.services.record.undoFirst({ label: verdict.label, by: verdict.by }),
      )
  }
}
