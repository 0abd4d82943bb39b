import { useState } from 'react'
import type { Context } from '../../../shared/suggest/types'
import classes from './ContextLine.module.css'
import { NumberItem, OptionItem, RotateItem, ToggleItem } from './contextItems'
import { GLASSES_WORDS, INTERRUPTION_WORDS } from './contextWords'
import { SourceItem } from './SourceItem'
import { TemperatureItem } from './TemperatureItem'

interface ContextLineProps {
  readonly context: Context
  readonly overridden: boolean
  readonly onChange: (change: Partial<Context>) => void
  readonly onReset: () => void
}

/** What is true this time, as one sentence whose words can be changed where they stand. */
export function ContextLine({ context, overridden, onChange, onReset }: ContextLineProps) {
  const [all, setAll] = useState(false)
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
      <TemperatureItem
        celsius={context.temperatureC}
        onChange={(temperatureC) => onChange({ temperatureC })}
      />
      <ToggleItem
        before="surroundings:"
        value={context.aware}
        words={{ yes: 'needed', no: 'not needed' }}
        onChange={(aware) => onChange({ aware })}
      />
      {all || glasses !== 'none' ? (
        <OptionItem
          before="glasses:"
          label="Glasses"
          value={glasses}
          words={GLASSES_WORDS}
          onChange={(chosen) => onChange({ glasses: chosen })}
        />
      ) : null}
      {all || headRest ? (
        <ToggleItem
          before="head against a rest:"
          value={headRest}
          onChange={(chosen) => onChange({ headRest: chosen })}
        />
      ) : null}
      {all || othersNear ? (
        <ToggleItem
          before="others near:"
          value={othersNear}
          onChange={(chosen) => onChange({ othersNear: chosen })}
        />
      ) : null}
      {all || interruptions !== 'none' ? (
        <OptionItem
          before="interruptions:"
          label="Interruptions"
          value={interruptions}
          words={INTERRUPTION_WORDS}
          onChange={(chosen) => onChange({ interruptions: chosen })}
        />
      ) : null}
      {all || wind ? (
        <ToggleItem before="wind:" value={wind} onChange={(chosen) => onChange({ wind: chosen })} />
      ) : null}
      <SourceItem source={context.source} onChange={(source) => onChange({ source })} />
      <RotateItem rotate={context.rotate} onChange={(rotate) => onChange({ rotate })} />
      <button type="button" className={classes.quiet} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'less' : 'more …'}
      </button>
      {overridden ? (
        <button type="button" className={classes.quiet} onClick={onReset}>
          reset
        </button>
      ) : null}
    </fieldset>
  )
}
