import { useState } from 'react'
import { formatHours } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { Context } from '../../../shared/suggest/types'
import classes from './ContextLine.module.css'
import { NumberItem, OptionItem, RotateItem, ToggleItem } from './contextItems'
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
  const words = t.today.context
  return (
    <fieldset className={classes.line}>
      <legend className={classes.legend}>{words.label}</legend>
      <NumberItem
        before={words.minutes.before}
        label={words.minutes.label}
        suffix={words.minutes.suffix}
        inWords={(minutes) => formatHours(minutes / 60)}
        value={context.minutes}
        min={1}
        max={1440}
        step={15}
        onChange={(minutes) => onChange({ minutes })}
      />
      {shown('noiseDbA') ? (
        <NumberItem
          before={words.noise.before}
          label={words.noise.label}
          suffix=" dB(A)"
          hint={words.noise.hint}
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
          before={words.aware.before}
          value={context.aware}
          yes={words.aware.needed}
          no={words.aware.notNeeded}
          onChange={(aware) => onChange({ aware })}
        />
      ) : null}
      {shown('glasses') ? (
        <OptionItem
          before={words.glasses.before}
          label={words.glasses.label}
          value={glasses}
          words={words.glasses.frames}
          onChange={(chosen) => onChange({ glasses: chosen })}
        />
      ) : null}
      {shown('headRest') ? (
        <ToggleItem
          before={words.headRest.before}
          value={headRest}
          onChange={(chosen) => onChange({ headRest: chosen })}
        />
      ) : null}
      {shown('othersNear') ? (
        <ToggleItem
          before={words.othersNear.before}
          value={othersNear}
          onChange={(chosen) => onChange({ othersNear: chosen })}
        />
      ) : null}
      {shown('interruptions') ? (
        <OptionItem
          before={words.interruptions.before}
          label={words.interruptions.label}
          value={interruptions}
          words={words.interruptions.amounts}
          onChange={(chosen) => onChange({ interruptions: chosen })}
        />
      ) : null}
      {shown('wind') ? (
        <ToggleItem
          before={words.wind.before}
          value={wind}
          onChange={(chosen) => onChange({ wind: chosen })}
        />
      ) : null}
      {shown('source') ? (
        <SourceItem source={context.source} onChange={(source) => onChange({ source })} />
      ) : null}
      {shown('rotate') ? (
        <RotateItem rotate={context.rotate} onChange={(rotate) => onChange({ rotate })} />
      ) : null}
      <button type="button" className={classes.quiet} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.less : words.more}
      </button>
      {Object.keys(changes).length > 0 ? (
        <button type="button" className={classes.quiet} onClick={onReset}>
          {words.reset}
        </button>
      ) : null}
    </fieldset>
  )
}
