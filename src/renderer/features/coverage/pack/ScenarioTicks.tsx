import { useState } from 'react'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { Scenario } from '../../../../shared/scenarios/scenario'
import classes from '../coverage.module.css'

const SHOWN = 24

interface ScenarioTicksProps {
  /** Most used first. */
  readonly scenarios: readonly Scenario[]
  readonly chosen: readonly string[]
  onChoose(ids: string[]): void
}

/** Several scenarios by one tap each. */
export function ScenarioTicks({ scenarios, chosen, onChoose }: ScenarioTicksProps) {
  const [all, setAll] = useState(false)
  const shown = all ? scenarios : scenarios.filter(({ id }, index) => index < SHOWN || chosen.includes(id))
  const more = scenarios.length - shown.length
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset className={classes.chips}>
      <legend className={classes.legend}>{t.coverage.pack.packFor}</legend>
      {shown.map(({ id, name }) => (
        <label key={id} className={classes.chip}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
      {more > 0 ? (
        <button type="button" className={classes.chip} onClick={() => setAll(true)}>
          {t.coverage.pack.moreScenarios({ count: formatNumber(more) })}
        </button>
      ) : null}
    </fieldset>
  )
}
