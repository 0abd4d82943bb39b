import { Text, Title } from '@mantine/core'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import { useChannel } from '../../app/api'
import { useDeviceName } from '../../ui/names'
import classes from './Editor.module.css'
import { movedInWords } from './moved'

const SHOWN = 8

interface RankingPreviewProps {
  /** As it was before any change. */
  readonly start: ScenarioDraft
  readonly draft: ScenarioDraft
}

/** The owner's ranking as the scenario stands, and who moved since it was opened. */
export function RankingPreview({ start, draft }: RankingPreviewProps) {
  const nameOf = useDeviceName()
  // A new one has no name yet, and one that is being typed may be empty; the ranking does not hang on it.
  const name = start.name || t.scenarios.editor.new
  const asked = { ...draft, name }
  const enabled = Object.keys(draft.weights).length > 0
  const before = useChannel('scenarios.preview', { draft: { ...start, name } })
  const now = useChannel('scenarios.preview', { draft: asked }, { keepPrevious: true, enabled })
  const ranked = now.data?.ranked ?? []
  const places = before.data?.ranked.map(({ device }) => device) ?? []
  const excluded = now.data?.excluded.length ?? 0
  return (
    <section aria-label={t.scenarios.ranking.title}>
      <Title order={2} className={classes.heading}>
        {t.scenarios.ranking.title}
      </Title>
      {now.data && ranked.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.scenarios.ranking.nothingSuits}
        </Text>
      ) : null}
      <ol className={classes.ranking}>
        {ranked.slice(0, SHOWN).map(({ device, score }, place) => (
          <li key={device} className={classes.place}>
            <span>
              {nameOf(device)}{' '}
              <span className={classes.moved}>{movedInWords(places.indexOf(device), place)}</span>
            </span>
            <b>{formatNumber(score)}</b>
            <span className={classes.track} aria-hidden="true">
              <i style={{ width: `${score}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <Text size="xs" c="dimmed" mt="sm">
        {restInWords(ranked.length - SHOWN, excluded)}
      </Text>
    </section>
  )
}

function restInWords(below: number, ruledOut: number): string {
  const sentences = [
    ...(below > 0 ? [t.scenarios.ranking.below({ count: below })] : []),
    ...(ruledOut > 0 ? [t.scenarios.ranking.ruledOut({ count: ruledOut })] : []),
  ]
  return t.common.inARow({ sentences })
}
