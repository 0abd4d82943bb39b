import { Slider, Text, Title } from '@mantine/core'
import { formatShare } from '../../../shared/i18n/format'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { CRITERIA } from '../../../shared/scenarios/scenario'
import { shareOf, withNeed } from './drafts'
import classes from './Editor.module.css'
import { needInWords } from './words'

/** Rotation is the owner's own slider, on Today and in the settings. */
const NEEDS = CRITERIA.filter((criterion) => criterion !== 'rotation')
const MOST = 5

interface NeedsProps {
  readonly draft: ScenarioDraft
  readonly onChange: (draft: ScenarioDraft) => void
}

/** A slider for each thing a scenario may need, with the share of the score it comes to. */
export function Needs({ draft, onChange }: NeedsProps) {
  return (
    <section aria-label={t.scenarios.editor.needs}>
      <Title order={2} className={classes.heading}>
        {t.scenarios.editor.needs}
      </Title>
      <div className={classes.needs}>
        {NEEDS.map((criterion) => {
          const weight = draft.weights[criterion] ?? 0
          return (
            <div key={criterion} className={classes.need} data-off={weight === 0}>
              <span>{t.ui.criteria[criterion]}</span>
              <Slider
                size="sm"
                min={0}
                max={Math.max(MOST, weight)}
                step={0.5}
                label={needInWords}
                value={weight}
                onChange={(value) => onChange(withNeed(draft, criterion, value))}
                thumbLabel={t.ui.criteria[criterion]}
                thumbValueText={needInWords}
              />
              <Text size="xs" c="dimmed" ta="right">
                {weight === 0 ? '–' : formatShare(shareOf(draft, criterion))}
              </Text>
            </div>
          )
        })}
      </div>
      {Object.keys(draft.weights).length === 0 ? (
        <Text size="sm" role="alert">
          {t.scenarios.editor.noNeeds}
        </Text>
      ) : null}
    </section>
  )
}
