import { type Bench, refuse } from './services'

/** Takes one action back whole. */
export function undoAction({ store }: Bench, id: number): { label: string } {
  const verdict = store.undo.run(id)
  switch (verdict.kind) {
    case 'undone':
      return { label: verdict.label }
    case 'unknown':
      return refuse('NOT_FOUND', 'This has been undone already, or it is too long ago.')
    case 'changed_since':
      return refuse(
        'CONFLICT',
        verdict.by === null
          ? `“${verdict.label}” cannot be undone: something was added to it since. Nothing was changed.`
          : `“${verdict.label}” cannot be undone before “${verdict.by}”. Nothing was changed.`,
      )
  }
}
