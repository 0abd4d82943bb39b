import { defaultLife, type WearKind } from '../../../shared/parts/materials'
import type { LifeOverride, Material } from '../../../shared/parts/part'
import { useChannel } from '../../app/api'
import type { FiguresTarget } from './FiguresEditor'

export interface SharedFigures {
  /** The owner's own for everything of the kind and material. */
  readonly own: Partial<LifeOverride>
  /** Where they are kept; none for what does not wear. */
  readonly targets: readonly FiguresTarget[]
}

/** The owner's figures that a thing shares with all of its kind and material; null while reading. */
export function useSharedFigures(kind: WearKind, material: Material | null): SharedFigures | null {
  const { data } = useChannel('figures.list', {})
  const { figured } = defaultLife(kind, material)
  if (!data) return null
  if (figured === null) return { own: {}, targets: [] }
  const own = data.find((each) => each.material === figured)?.figures ?? {}
  return { own, targets: [{ level: 'material', material: figured }] }
}
