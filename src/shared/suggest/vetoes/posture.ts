import { t } from '../../i18n/texts'
import type { Veto } from '../setting'
import { whole } from '../words'

/** Heavier than this does not stay on a running head, g (assumed). */
const HEAVIEST_RUNNING_G = 300

/** Cups between head and pillow (F28). */
export const lyingVeto: Veto = ({ known }, { scenario }) => {
  if (scenario.posture !== 'side' || (known.form !== 'over_ear' && known.form !== 'on_ear')) return null
  return { veto: 'lying_on_side', text: t.suggest.vetoes.lyingOnSide, facts: ['F28'] }
}

/** Too heavy or open when running (F31, F54); a weight nobody stated vetoes nothing. */
export const runningVeto: Veto = ({ known }, { scenario }) => {
  if (scenario.motion !== 'running') return null
  const weightG = known.device.weightG
  if (weightG !== null && weightG > HEAVIEST_RUNNING_G) {
    return {
      veto: 'running',
      text: t.suggest.vetoes.tooHeavy({ weight: whole(weightG) }),
      facts: ['F20', 'F31'],
    }
  }
  if (known.back === 'open') {
    return {
      veto: 'running',
      text: t.suggest.vetoes.openBackRunning,
      facts: ['F9', 'F31', 'F54'],
    }
  }
  return null
}
