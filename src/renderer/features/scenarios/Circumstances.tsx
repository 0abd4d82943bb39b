import { Checkbox, NumberInput, Select, Title } from '@mantine/core'
import { inUnit, toCelsius } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { useSettings } from '../../ui/owner'
import { ChoiceField } from './ChoiceField'
import classes from './Editor.module.css'
import { noiseChoices } from './words'

interface CircumstancesProps {
  readonly draft: ScenarioDraft
  readonly onChange: (change: Partial<ScenarioDraft>) => void
}

type Flag = 'aware' | 'othersNear' | 'openMicrophone' | 'headRest' | 'wind' | 'quietRoom'
const FLAGS: readonly Flag[] = ['aware', 'othersNear', 'openMicrophone', 'headRest', 'wind', 'quietRoom']

/** What a scenario is like: how long, how loud, how warm, and what goes on. */
export function Circumstances({ draft, onChange }: CircumstancesProps) {
  const unit = useSettings().temperatureUnit
  return (
    <section aria-label={t.scenarios.editor.like}>
      <Title order={2} className={classes.heading}>
        {t.scenarios.editor.like}
      </Title>
      <div className={classes.fields}>
        <NumberInput
          label={t.scenarios.editor.minutes}
          suffix={t.today.context.minutes.suffix}
          min={1}
          max={1440}
          step={15}
          value={draft.minutes}
          onChange={(minutes) => within(minutes, 1, 1440, (value) => onChange({ minutes: value }))}
        />
        <NumberInput
          label={t.scenarios.editor.noise}
          suffix=" dB(A)"
          min={0}
          max={130}
          step={5}
          value={draft.noiseDbA}
          onChange={(noise) => within(noise, 0, 130, (noiseDbA) => onChange({ noiseDbA }))}
        />
        <Select
          label={t.scenarios.editor.noiseKind}
          allowDeselect={false}
          data={noiseChoices(draft.slopeDbPerOctave)}
          value={String(draft.slopeDbPerOctave)}
          onChange={(slope) => slope !== null && onChange({ slopeDbPerOctave: Number(slope) })}
        />
        <NumberInput
          label={t.scenarios.editor.temperature}
          suffix={` °${unit}`}
          min={Math.round(inUnit(-40, unit))}
          max={Math.round(inUnit(60, unit))}
          value={Math.round(inUnit(draft.temperatureC, unit))}
          onChange={(value) =>
            within(value, inUnit(-40, unit), inUnit(60, unit), (shown) =>
              onChange({ temperatureC: toCelsius(shown, unit) }),
            )
          }
        />
        <ChoiceField
          label={t.scenarios.editor.motion}
          words={t.scenarios.motions}
          value={draft.motion}
          onChange={(motion) => onChange({ motion })}
        />
        <ChoiceField
          label={t.scenarios.editor.posture}
          words={t.scenarios.postures}
          value={draft.posture}
          onChange={(posture) => onChange({ posture })}
        />
        <ChoiceField
          label={t.scenarios.editor.sweat}
          words={t.scenarios.sweats}
          value={draft.sweat}
          onChange={(sweat) => onChange({ sweat })}
        />
        <ChoiceField
          label={t.scenarios.editor.interruptions}
          words={t.scenarios.interruptions}
          value={draft.interruptions}
          onChange={(interruptions) => onChange({ interruptions })}
        />
        <NumberInput
          label={t.scenarios.editor.longestDelay}
          placeholder={t.scenarios.editor.anyDelay}
          suffix=" ms"
          min={1}
          max={5000}
          step={10}
          value={draft.maxLatencyMs ?? ''}
          onChange={(value) =>
            value === ''
              ? onChange({ maxLatencyMs: null })
              : within(value, 1, 5000, (maxLatencyMs) => onChange({ maxLatencyMs }))
          }
        />
      </div>
      <div className={classes.flags}>
        {FLAGS.map((key) => (
          <Checkbox
            key={key}
            label={t.scenarios.editor.flags[key]}
            checked={draft[key]}
            onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked })}
          />
        ))}
      </div>
    </section>
  )
}

/** Takes a number that is allowed; while one is being typed, others come by. */
function within(value: string | number, min: number, max: number, take: (value: number) => void): void {
  if (typeof value === 'number' && value >= min && value <= max) take(value)
}
