import { Button, Switch, Text } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { METER_KINDS } from '../../../../shared/parts/materials'
import type { MeterRow } from '../../../../shared/parts/meters'
import { useUndoableCommand } from '../../../app/undo'
import { WearSummary } from '../../../ui/wear/WearSummary'
import classes from './whole.module.css'

interface MeterCardProps {
  readonly device: Device
  readonly row: MeterRow
  onShow(): void
  onRenew(): void
}

/** One thing that wears on the device as a whole, with its switch. */
export function MeterCard({ device, row: { meter, open, ended }, onShow, onRenew }: MeterCardProps) {
  const { run, pending } = useUndoableCommand('meters.switch')
  const name = t.parts.meters[meter]
  const thing = { kind: METER_KINDS[meter], material: null, whole: true }
  const current = device.retiredAt === null
  return (
    <li className={classes.card} data-on={open !== null || undefined}>
      <Switch
        classNames={{ track: classes.switch }}
        label={name}
        description={open === null ? t.collection.whole.promises[meter] : undefined}
        checked={open !== null}
        disabled={pending || (open === null && !current)}
        onChange={({ currentTarget: { checked } }) => void run({ device: device.id, meter, on: checked })}
      />
      {open?.wear ? <WearSummary wear={open.wear} thing={thing} name={name} /> : null}
      {open ? (
        <div className={classes.actions}>
          <Button variant="subtle" size="compact-sm" onClick={onShow}>
            {t.collection.whole.figures}
          </Button>
          {current ? (
            <Button variant="subtle" size="compact-sm" onClick={onRenew}>
              {t.collection.whole.renewals[meter]}
            </Button>
          ) : null}
        </div>
      ) : null}
      {ended.length > 0 ? (
        <ul className={classes.ended} aria-label={t.collection.whole.before({ meter: name })}>
          {ended.map(({ id, wear }) => (wear === null ? null : <li key={id}>{wear.why}</li>))}
        </ul>
      ) : null}
      {open && !open.wear ? (
        <Text size="sm" c="dimmed">
          {t.collection.whole.nothingWears}
        </Text>
      ) : null}
    </li>
  )
}
