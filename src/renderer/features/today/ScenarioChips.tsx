import { useState } from 'react'
import type { Scenario } from '../../../shared/scenarios/scenario'
import classes from './ScenarioChips.module.css'

const SHOWN = 10

interface ScenarioChipsProps {
  /** Most used first. */
  readonly scenarios: readonly Scenario[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One tap says what the owner is about to do; the rarely used wait behind one chip. */
export function ScenarioChips({ scenarios, chosen, onChoose }: ScenarioChipsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? scenarios : scenarios.filter(({ id }, index) => index < SHOWN || id === chosen)
  const more = scenarios.length - shown.length
  return (
    <fieldset className={classes.chips}>
      <legend className={classes.legend}>Scenario</legend>
      {shown.map(({ id, name }) => (
        <label key={id} className={classes.chip}>
          <input type="radio" name="scenario" checked={id === chosen} onChange={() => onChoose(id)} />
          {name}
        </label>
      ))}
      {more > 0 ? (
        <button type="button" className={classes.chip} onClick={() => setAll(true)}>
          + {more} more
        </button>
      ) : null}
    </fieldset>
  )
}
