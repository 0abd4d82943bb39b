import { t } from '../../i18n/texts'
import type { Veto } from '../setting'

/** An open back beside an open microphone or in a quiet room that is shared (F36, F51). */
export const leakageVeto: Veto = ({ known }, { scenario, context }) => {
  if (known.back !== 'open') return null
  if (scenario.openMicrophone) {
    return { veto: 'leakage', text: t.suggest.vetoes.intoMicrophone, facts: ['F36', 'F51'] }
  }
  if (scenario.quietRoom && context.othersNear) {
    return { veto: 'leakage', text: t.suggest.vetoes.intoRoom, facts: ['F36'] }
  }
  return null
}
