import { Group, Popover } from '@mantine/core'
import { sentence } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { LinkButton } from '../../../ui/LinkButton'
import { type HeatMapData, stepOf } from './arrange'
import type { Place } from './gridKeys'
import classes from './shelf.module.css'
import tones from './tones.module.css'

interface CellDetailsProps {
  readonly map: HeatMapData
  readonly names: ReadonlyMap<string, string>
  readonly place: Place
  readonly anchor: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  onClose(): void
}

/** Why a cell says what it says, and where to go from there. */
export function CellDetails({ map, names, place, anchor, onClose }: CellDetailsProps) {
  const row = map.rows[place.row]
  const cell = row?.cells.get(map.devices[place.column] ?? '')
  if (!row || !cell) return null
  const { device, score, text } = cell
  const name = names.get(device) ?? device
  const rival = row.best && row.best.device !== device ? row.best : null
  return (
    <Popover
      opened
      onChange={(open) => {
        if (!open) onClose()
      }}
      position="bottom"
      width={320}
      shadow="md"
      withArrow
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} style={anchor} />
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={t.coverage.details.label({ scenario: row.name, device: name })}
        className={classes.details}
      >
        <div className={classes.verdict}>
          <span
            className={`${classes.swatch} ${tones.tone}`}
            data-step={score === null ? 'none' : stepOf(score)}
          >
            {score === null ? '–' : Math.round(score)}
          </span>
          <div>
            <b>{name}</b>
            <div>{row.name}</div>
          </div>
        </div>
        <p>{sentence(text)}</p>
        {rival ? (
          <p className={classes.dim}>
            {t.coverage.details.bestHere({
              device: names.get(rival.device) ?? rival.device,
              score: Math.round(rival.score),
            })}
          </p>
        ) : null}
        <Group gap={6}>
          <LinkButton to="/today" search={{ scenario: row.scenario }} size="compact-sm" data-autofocus>
            {t.coverage.details.pickFor({ scenario: row.name })}
          </LinkButton>
          <LinkButton to="/collection/$id" params={{ id: device }} size="compact-sm" variant="default">
            {t.coverage.details.openDevice}
          </LinkButton>
          {rival ? (
            <LinkButton
              to="/coverage"
              search={{ view: 'compare', a: device, b: rival.device, scenario: row.scenario }}
              size="compact-sm"
              variant="default"
            >
              {t.coverage.details.compareWithBest}
            </LinkButton>
          ) : null}
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
