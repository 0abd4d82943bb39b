import { Checkbox, NumberInput, Select, Title } from '@mantine/core'
import { inUnit, toCelsius } from '../../../shared/i18n/format'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { useSettings } from '../../ui/owner'
import { ChoiceField } from './ChoiceField'
import classes from './Editor.module.css'
import { INTERRUPTION_WORDS, MOTION_WORDS, noiseChoices, POSTURE_WORDS, SWEAT_WORDS } from './words'

interface CircumstancesProps {
  readonly draft: ScenarioDraft
  readonly onChange: (change: Partial<ScenarioDraft>) => void
}

type Flag = 'aware' | 'othersNear' | 'openMicrophone' | 'headRest' | 'wind' | 'quietRoom'
const FLAGS: readonly { readonly key: Flag; readonly label: string }[] = [
  { key: 'aware', label: 'Surroundings must be heard' },
  { key: 'othersNear', label: 'Others are near' },
  { key: 'openMicrophone', label: 'A microphone is open' },
  { key: 'headRest', label: 'Head against a rest' },
  { key: 'wind', label: 'Wind' },
  { key: 'quietRoom', label: 'A quiet room of one’s own' },
]

/** What a scenario is like: how long, how loud, how warm, and what goes on. */
export function Circumstances({ draft, onChange }: CircumstancesProps) {
  const unit = useSettings().temperatureUnit
  return (
    <section aria-label="What it is like">
      <Title order={2} className={classes.heading}>
        What it is like
      </Title>
      <div className={classes.fields}>
        <NumberInput
          label="How long"
          suffix=" min"
          min={1}
          max={1440}
          step={15}
          value={draft.minutes}
          onChange={(minutes) => within(minutes, 1, 1440, (value) => onChange({ minutes: value }))}
        />
        <NumberInput
          label="Noise around you"
          suffix=" dB(A)"
          min={0}
          max={130}
          step={5}
          value={draft.noiseDbA}
          onChange={(noise) => within(noise, 0, 130, (noiseDbA) => onChange({ noiseDbA }))}
        />
        <Select
          label="Kind of noise"
          allowDeselect={false}
          data={noiseChoices(draft.slopeDbPerOctave)}
          value={String(draft.slopeDbPerOctave)}
          onChange={(slope) => slope !== null && onChange({ slopeDbPerOctave: Number(slope) })}
        />
        <NumberInput
          label="Temperature"
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
          label="Moving"
          words={MOTION_WORDS}
          value={draft.motion}
          onChange={(motion) => onChange({ motion })}
        />
        <ChoiceField
          label="Posture"
          words={POSTURE_WORDS}
          value={draft.posture}
          onChange={(posture) => onChange({ posture })}
        />
        <ChoiceField
          label="Sweat"
          words={SWEAT_WORDS}
          value={draft.sweat}
          onChange={(sweat) => onChange({ sweat })}
        />
        <ChoiceField
          label="Interruptions"
          words={INTERRUPTION_WORDS}
          value={draft.interruptions}
          onChange={(interruptions) => onChange({ interruptions })}
        />
        <NumberInput
          label="Longest delay that does not disturb"
          placeholder="Does not matter"
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
        {FLAGS.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
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
