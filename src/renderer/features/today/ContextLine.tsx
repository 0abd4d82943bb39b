import { useState } from 'react'
import type { Context } from '../../../shared/suggest/types'
import classes from './ContextLine.module.css'
import { NumberItem, OptionItem, RotateItem, ToggleItem } from './contextItems'
import { GLASSES_WORDS, INTERRUPTION_WORDS } from './contextWords'
import { SourceItem } from './SourceItem'
import { TemperatureItem } from './TemperatureItem'
import { tellingKeys } from './tellingKeys'

interface ContextLineProps {
  readonly context: Context
  /** What the owner changed for this time. */
  readonly changes: Partial<Context>
  readonly onChange: (change: Partial<Context>) => void
  readonly onReset: () => void
}

/**
 * What is true this time, as one sentence whose words can be changed where they stand. Only what is out of the
 * ordinary is told; the rest waits behind "more".
 */
export function ContextLine({ context, changes, onChange, onReset }: ContextLineProps) {
  const [all, setAll] = useState(false)
  const telling = tellingKeys(context, changes)
  const shown = (key: keyof Context) => all || telling.has(key)
  const { glasses, headRest, othersNear, interruptions, wind } = context
  return (
    <fieldset className={classes.line}>
      <legend className={classes.legend}>This time</legend>
      <NumberItem
        before="for"
        label="Planned minutes"
        unit="min"
        value={context.minutes}
        min={1}
        max={1440}
        step={15}
        onChange={(minutes) => onChange({ minutes })}
      />
      {shown('noiseDbA') ? (
        <NumberItem
          before="around you"
          label="Noise around you"
          unit="dB(A)"
          hint="30 a quiet room, 50 an office, 70 a street, 80 a cabin"
          value={context.noiseDbA}
          min={0}
          max={130}
          step={5}
          onChange={(noiseDbA) => onChange({ noiseDbA })}
        />
      ) : null}
      {shown('temperatureC') ? (
        <TemperatureItem
          celsius={context.temperatureC}
          onChange={(temperatureC) => onChange({ temperatureC })}
        />
      ) : null}
      {shown('aware') ? (
        <ToggleItem
          before="surroundings:"
          value={context.aware}
          words={{ yes: 'needed', no: 'not needed' }}
          onChange={(aware) => onChange({ aware })}
        />
      ) : null}
      {shown('glasses') ? (
        <OptionItem
          before="glasses:"
          label="Glasses"
          value={glasses}
          words={GLASSES_WORDS}
          onChange={(chosen) => onChange({ glasses: chosen })}
        />
      ) : null}
      {shown('headRest') ? (
        <ToggleItem
          before="head rest:"
          value={headRest}
          onChange={(chosen) => onChange({ headRest: chosen })}
        />
      ) : null}
      {shown('othersNear') ? (
        <ToggleItem
          before="others near:"
          value={othersNear}
          onChange={(chosen) => onChange({ othersNear: chosen })}
        />
      ) : null}
      {shown('interruptions') ? (
        <OptionItem
          before="interruptions:"
          label="Interruptions"
          value={interruptions}
          words={INTERRUPTION_WORDS}
          onChange={(chosen) => onChange({ interruptions: chosen })}
        />
      ) : null}
      {shown('wind') ? (
        <ToggleItem before="wind:" value={wind} onChange={(chosen) => onChange({ wind: chosen })} />
      ) : null}
      {shown('source') ? (
        <SourceItem source={context.source} onChange={(source) => onChange({ source })} />
      ) : null}
      {shown('rotate') ? (
        <RotateItem rotate={context.rotate} onChange={(rotate) => onChange({ rotate })} />
      ) : null}
      <button type="button" className={classes.quiet} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'less' : 'more …'}
      </button>
      {Object.keys(changes).length > 0 ? (
        <button type="button" className={classes.quiet} onClick={onReset}>
          reset
        </button>
      ) : null}
    </fieldset>
  )
}
