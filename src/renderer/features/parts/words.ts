import type { Side } from '../../../shared/parts/part'

export const SIDE_CHOICES: Readonly<Record<Side, string>> = {
  both: 'Both sides',
  left: 'Left',
  right: 'Right',
}
