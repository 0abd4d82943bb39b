import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Scenario } from '../../../shared/scenarios/scenario'
import { shownFirst } from './chipRows'
import classes from './ScenarioChips.module.css'
import { useChipCount } from './useChipCount'

interface ScenarioChipsProps {
  /** Most used first. */
  readonly scenarios: readonly Scenario[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One tap says what the owner is about to do; what does not fit into two rows waits behind one chip. */
export function ScenarioChips({ scenarios, chosen, onChoose }: ScenarioChipsProps) {
  const [all, setAll] = useState(false)
  const { ref, count } = useChipCount(scenarios.map(({ name }) => name).join('\n'))
  const shown = all ? scenarios : shownFirst(scenarios, count ?? scenarios.length, chosen)
  const more = scenarios.length - shown.length
  const words = t.today.scenarios
  return (
    <fieldset ref={ref} className={classes.chips}>
      <legend className={classes.legend}>{words.label}</legend>
      {shown.map(({ id, name }) => (
        <label key={id} className={classes.chip}>
          <input type="radio" name="scenario" checked={id === chosen} onChange={() => onChoose(id)} />
          {name}
        </label>
      ))}
      {more > 0 ? (
        <button type="button" className={classes.quiet} onClick={() => setAll(true)}>
          {words.more({ count: more })}
        </button>
      ) : null}
      {all ? (
        <button type="button" className={classes.quiet} onClick={() => setAll(false)}>
          {words.fewer}
        </button>
      ) : null}
      <Link to="/scenarios" className={classes.quiet}>
        {words.yours}
      </Link>
    </fieldset>
  )
}
